import type { Comparison, EditionOutcome, EurosBounds } from 'esms-numerique';
import { tellOutcomes } from '../../../src/render/comparison/outcome-table';
import type { ComparisonVoice } from '../../../src/render/comparison/voice';
import { typeset } from '../../../src/render/document/typeset';
import { showAmount } from '../../../src/render/figures';
import { describeObservation } from '../../../src/render/observation';
import { plainWithoutCodes } from './lines';
import { endOfBars } from './range';

/** What a project gets under each edition, in words. */
export interface ComparedRows {
  readonly labels: readonly string[];
  readonly rows: readonly ComparedRow[];
  /** The amount at which the bars end. */
  readonly end: number;
}

export interface ComparedRow {
  readonly edition: string;
  readonly bounds: EurosBounds;
  /** One for each label: edition, call, grappe, verdict, amount, first instalment, conditions. */
  readonly cells: readonly string[];
  /** Why the call isn't open to the project or isn't met by it. */
  readonly why: readonly string[];
  readonly instalments: readonly string[];
}

/** The cells of a row that show more than their words. */
export const cellOf = { edition: 0, amount: 4, instalments: 5, conditions: 6 } as const;

export function comparedRows(comparison: Comparison, voice: ComparisonVoice): ComparedRows {
  const block = tellOutcomes(comparison, voice);
  if (block.kind !== 'table') return { labels: [], rows: [], end: 1 };
  const print = (words: string) => typeset(words, voice.locale);
  const { outcomes } = comparison;
  return {
    labels: block.columns.map(({ label }) => print(label)),
    end: endOfBars(outcomes.map(({ funding }) => funding.bounds)),
    rows: outcomes.map((outcome, index) => ({
      edition: outcome.edition,
      bounds: outcome.funding.bounds,
      cells: (block.rows[index] ?? []).map((line) => print(plainWithoutCodes(line))),
      why: tellWhy(outcome, voice).map(print),
      instalments: outcome.milestones.map(({ label, bounds }) =>
        print(`${voice.text(label)}${voice.words.colon}${showAmount(bounds, voice)}`),
      ),
    })),
  };
}

function tellWhy({ route, unmet }: EditionOutcome, voice: ComparisonVoice): readonly string[] {
  const criteria = unmet.map((criterion) => {
    const observation = describeObservation(criterion, voice);
    const label = voice.text(criterion.label);
    return observation === null ? label : `${label} — ${observation}`;
  });
  return [...route.reasons.map(({ text }) => text[voice.locale]), ...criteria];
}
