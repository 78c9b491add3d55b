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
 * Généralisation, national call of 2025. Neither the instruction nor the call is held: sizes
 * and the rules on software are known in part, rates, caps, instalments and days are not.
 *
 * @example
 * generalisation2025National.parameters.find(({ code }) => code === 'tarif.acquisition')?.value;
 * // => 'unknown'
 */
export const generalisation2025National: Edition = {
  id: 'generalisation-2025-national',
  title: {
    fr: 'Phase de généralisation : appel à projets national de 2025',
    en: 'Phase de généralisation: national call for projects of 2025',
  },
  phase: 'généralisation',
  annee: 2025,
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
