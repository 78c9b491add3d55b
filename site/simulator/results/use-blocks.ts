import type { Report } from 'esms-numerique';
import { type ComputedRef, computed } from 'vue';
import type { Block } from '../../../src/render/document/block';
import { tellCompleteness } from '../../../src/render/report/completeness';
import { tellGrappe } from '../../../src/render/report/grappe';
import { tellLimits, tellNotices } from '../../../src/render/report/remarks';
import type { Voice } from '../../../src/render/voice';
import { keepEqual } from '../state/keep-equal';
import type { Told } from '../telling';

/** The parts of a report that are told as the library writes them. */
export function useBlocks(report: () => Report, told: ComputedRef<Told>) {
  const blocksOf = (tell: (report: Report, voice: Voice) => readonly Block[]) =>
    computed<readonly Block[]>((last) => keepEqual(last, tell(report(), told.value.voice)));
  return {
    grappe: blocksOf(tellGrappe),
    notices: blocksOf(tellNotices),
    // Their headings are those of what unfolds.
    completeness: blocksOf((one, voice) => tellCompleteness(one, voice, null).slice(1)),
    limits: blocksOf((one, voice) => tellLimits(one, voice).slice(1)),
  };
}
