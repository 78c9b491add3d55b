import type { Edition } from '../../model/edition';
import { calendars } from './calendars';
import { criteria } from './criteria/index';
import { documents } from './documents';
import { funding } from './funding';
import { exclusions, grappe } from './grappe';
import { identity } from './identity';
import { interpretations } from './interpretations/index';
import { limits } from './limits';
import { parameters } from './parameters/index';
import { periode } from './periode';
import { principles } from './principles';
import { schedule } from './schedule';
import { usages } from './usages';

/**
 * Généralisation, regional calls of 2024. The page of the call of La Réunion is held, the
 * instruction is not: sizes, days and the rules on software are known, a rate of equipment at most,
 * the other rates, the caps and the instalments are not.
 *
 * @example
 * generalisation2024Regional.parameters.find(({ code }) => code === 'tarif.equipement')?.value;
 * // => { atMost: '10000.00' }
 */
export const generalisation2024Regional: Edition = {
  id: 'generalisation-2024-regional',
  title: {
    fr: 'Phase de généralisation : appels à projets régionaux de 2024',
    en: 'Phase de généralisation: regional calls for projects of 2024',
  },
  phase: 'généralisation',
  annee: 2024,
  niveau: 'regional',
  identity,
  documents,
  parameters,
  grappe,
  exclusions,
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
