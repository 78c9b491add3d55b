import type { AnyStep } from '../../model/step';
import { type Item, item } from '../document/block';
import { describeDate } from './date';
import { describeNumber, describeRate } from './number';
import type { Opening, Told } from './opening';
import { describeVerdict } from './verdict';

/** A step in words, opened down to its leaves. */
export function tellStep(step: AnyStep, opening: Opening): Item {
  const { line, notes, below } = describe(step, opening);
  return item(line, [...notes, ...below.map((part) => tellStep(part, opening))]);
}

function describe(step: AnyStep, opening: Opening): Told {
  switch (step.kind) {
    case 'rate':
      return describeRate(step, opening);
    case 'event':
    case 'latest':
    case 'after':
      return describeDate(step, opening);
    case 'fact':
    case 'parameter':
    case 'sum':
    case 'product':
    case 'minimum':
    case 'maximum':
    case 'remainder':
    case 'prorata':
    case 'hull':
    case 'tally':
    case 'presence':
    case 'allocation':
    case 'part':
    case 'reference':
      return describeNumber(step, opening);
    default:
      return describeVerdict(step, opening);
  }
}
