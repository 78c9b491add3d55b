import type { CriterionResult, FundingLine, Milestone, Report } from '../../model/report';
import type { AnyStep, Step } from '../../model/step';
import { cite } from '../cite';
import { type Block, heading, type Item, item, list, strong } from '../document/block';
import { nameArs } from '../regions';
import { tellReading } from './notes';
import { describeNumber } from './number';
import type { Opening } from './opening';
import { tellStep } from './tell-step';

/** How an amount is reached; nothing where the report is told in short. */
function openAmount(step: Step | undefined, opening: Opening | null): readonly Item[] {
  if (opening === null || step === undefined) return [];
  return [under(opening.words.amount, step, opening)];
}

/** How the amount of a line is reached; where it is no plain product, how many it pays too. */
export function openLine(
  { step, financedStep }: FundingLine,
  opening: Opening | null,
): readonly Item[] {
  if (opening === null) return [];
  const amount = openAmount(step, opening);
  if (step.kind === 'product' || financedStep === undefined) return amount;
  return [under(opening.words.financed, financedStep, opening), ...amount];
}

/** How the lines make the grant. Each of them is opened where it is told. */
export function openTotal({ funding }: Report, opening: Opening | null): readonly Block[] {
  if (opening === null) return [];
  const { line } = describeNumber(funding.step, opening);
  const citations = 'citations' in funding.step ? (funding.step.citations ?? []) : [];
  return [
    list([
      item(
        line,
        citations.map((one) => item(cite(one, opening.voice))),
      ),
    ]),
  ];
}

/** How the verdict on a criterion is reached. */
export function openCriterion({ step }: CriterionResult, opening: Opening | null): readonly Item[] {
  if (opening === null || step === undefined) return [];
  const { children = [] } = tellStep(step, opening);
  return [item([opening.words.verdict], children)];
}

/** How the amount and the day of an instalment are reached. */
export function openMilestone(
  { amountStep, dueStep }: Milestone,
  opening: Opening | null,
): readonly Item[] {
  if (opening === null) return [];
  const day = dueStep === undefined ? [] : [under(opening.words.day, dueStep, opening)];
  return [...openAmount(amountStep, opening), ...day];
}

/** How the share of each ARS is reached. */
export function openShares({ funding }: Report, opening: Opening | null): readonly Block[] {
  if (opening === null) return [];
  const items = funding.shares.flatMap(({ region, step }) =>
    step === undefined ? [] : [under(nameArs(region), step, opening)],
  );
  return items.length === 0 ? [] : [list(items)];
}

/** The readings of the text that the steps went through, with their question and its source. */
export function tellReadings({ detail }: Report, opening: Opening | null): readonly Block[] {
  if (opening === null || detail === undefined) return [];
  const items = Object.entries(detail.interpretations).map(([code, { question, citations }]) =>
    item(
      [strong(opening.voice.say(question))],
      [item(tellReading(code, opening)), ...citations.map((one) => item(cite(one, opening.voice)))],
    ),
  );
  return items.length === 0 ? [] : [heading(2, opening.words.readings), list(items)];
}

function under(title: string, step: AnyStep, opening: Opening): Item {
  return item([title], [tellStep(step, opening)]);
}
