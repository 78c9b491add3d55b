import type { Edition } from '../../model/edition';
import { calendars } from './calendars';
import { criteria } from './criteria/index';
import { documents } from './documents';
import { funding } from './funding';
import { grappe } from './grappe';
import { identite } from './identity';
import { interpretations } from './interpretations/index';
import { limits } from './limits';
import { parameters } from './parameters/index';
import { periode } from './periode';
import { principles } from './principles';
import { resultats } from './resultats';
import { schedule } from './schedule';
import { usages } from './usages';

/**
 * Amorçage, temps 1: the regional calls of the first half of 2021, as a federation sums up their
 * instruction. The instruction itself is not held; what it leaves unknown stands in `limits`.
 *
 * @example
 * amorcageTemps1.parameters.find(({ code }) => code === 'tarif.acquisition')?.value;
 * // => '25000.00'
 */
export const amorcageTemps1: Edition = {
  id: 'amorcage-temps-1',
  title: {
    fr: 'Phase d’amorçage, temps 1 (appels à projets régionaux de 2021)',
    en: 'Amorçage, temps 1 (regional calls for projects of 2021)',
  },
  phase: 'amorçage',
  annee: 2021,
  niveau: 'regional',
  identity: [...identite, ...resultats],
  documents,
  parameters,
  grappe,
  // No text read excludes an ESMS from temps 1 (see limite.exclusions).
  exclusions: [],
  criteria,
  principles,
  funding,
  schedule,
  periode,
  calendars,
  usages,
  interpretations,
  limits,
};
