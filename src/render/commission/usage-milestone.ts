import type { UsageIndicator } from '../../model/usage';
import { citeBest } from '../cite';
import { type Block, code, heading, item, list } from '../document/block';
import { describePointers } from '../pointers';
import type { CommissionVoice } from './voice';

/** The instalment that waits for the verification of use; nothing where no text read says so. */
export function tellUsageMilestone(
  indicators: readonly UsageIndicator[],
  voice: CommissionVoice,
): readonly Block[] {
  const milestone = indicators.find((each) => each.milestone !== null)?.milestone;
  if (milestone === undefined || milestone === null) return [];
  const { usages } = voice.commission;
  const items = [
    item([`${usages.waits(voice.text(milestone.label))} (`, code(milestone.code), ')']),
    ...milestone.conditions.map((condition) =>
      item([`${usages.condition}${voice.text(condition)}`]),
    ),
    ...describePointers([milestone.event], voice).map((line) => item([usages.event, ...line])),
    item([usages.howMany]),
    ...citeBest(milestone.citations, voice).map((line) => item(line)),
  ];
  return [heading(2, usages.milestone), list(items)];
}
