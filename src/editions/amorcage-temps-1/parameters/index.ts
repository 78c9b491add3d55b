import type { Parameter } from '../../../model/parameter';
import { dateParameters } from './dates';
import { enveloppeParameters } from './enveloppe';
import { grappeParameters } from './grappe';
import { nonFinanceParameters } from './non-finances';
import { tarifParameters } from './tarifs';
import { versementParameters } from './versements';

/** Every figure and date of the edition, each with its proof. */
export const parameters: readonly Parameter[] = [
  ...grappeParameters,
  ...tarifParameters,
  ...nonFinanceParameters,
  ...versementParameters,
  ...dateParameters,
  ...enveloppeParameters,
];
