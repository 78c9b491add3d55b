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
 * Généralisation, national call of 2024. Neither the instruction nor the call is held: sizes, the
 * opening and the rules on software are known, a rate of equipment at most, the closing but for its
 * month, the other rates, the caps and the instalments are not.
 *
 * @example
 * generalisation2024National.parameters.find(({ code }) => code === 'tarif.equipement')?.value;
 * // => { atMost: '10000.00' }
 */
export const generalisation2024National: Edition = {
  id: 'generalisation-2024-national',
  title: {
    fr: 'Phase de généralisation : appel à projets national de 2024',
    en: 'Phase de généralisation: national call for projects of 2024',
  },
  phase: 'généralisation',
  annee: 2024,
  niveau: 'national',
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
