import type { FundingLine } from '../../model/report';
import type { Step, StepValue } from '../../model/step';
import { showAmount, showCount, showCounts } from '../figures';
import type { Voice } from '../voice';

type Computed = Omit<FundingLine, 'label' | 'citations'>;

/**
 * How the amount of a line is reached: « 15 ESMS × 25 000 € = 375 000 € ». It is read off the step
 * of the computation itself, so that it can't say anything else than the amount.
 */
export function describeComputation(line: Computed, voice: Voice): string {
  const { step, bounds, unitAmount } = line;
  const result = showAmount(bounds, voice);
  if (unitAmount === '0.00') return `${result}, ${voice.words.report.funding.notFunded}`;
  const terms = termsOf(step).map((term) => showTerm(term, line, voice));
  const isReadable = terms.length > 0 && terms.length <= readableTerms && !terms.includes(null);
  return isReadable ? `${terms.join(' + ')} = ${result}` : result;
}

/**
 * What is asked for and not paid: « 40 ESMS demandés, 30 financés ». Null where all is paid, or where
 * the lines of a further tier pay the others.
 */
export function describeUnpaid(line: Computed, voice: Voice): string | null {
  const { quantity, financed, unit, next } = line;
  if (next !== undefined) return null;
  if (quantity === null || financed === null || quantity === financed) return null;
  const { asked, noneFinanced } = voice.words.report.funding;
  if (unit === 'projet') return noneFinanced.projet;
  const demanded = showCount(quantity, voice);
  return financed === 0 ? noneFinanced.esms(demanded) : asked(demanded, showCount(financed, voice));
}

// Home services may each have a rate of their own; a longer sum would say no more.
const readableTerms = 4;

function termsOf(step: Step): readonly Step[] {
  return step.kind === 'sum' ? step.of : [step];
}

function showTerm(term: Step, line: Computed, voice: Voice): string | null {
  if (term.kind !== 'product') return null;
  return term.of.map((factor) => showFactor(factor, line, voice)).join(' × ');
}

function showFactor({ value }: Step, { unit }: Computed, voice: Voice): string {
  const { counted } = voice.words.report.funding;
  return isCount(value) ? counted[unit](showCounts(value, voice)) : showAmount(value, voice);
}

function isCount(value: StepValue): value is Extract<StepValue, { atLeast: number }> {
  return typeof value.atLeast === 'number';
}
