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
 * Généralisation, regional calls of 2025. Neither the instruction nor a whole call is held: sizes
 * and the rules on software are known in part, rates, caps, instalments and days are not.
 *
 * @example
 * generalisation2025Regional.parameters.find(({ code }) => code === 'tarif.acquisition')?.value;
 * // => 'unknown'
 */
export const generalisation2025Regional: Edition = {
  id: 'generalisation-2025-regional',
  title: {
    fr: 'Phase de généralisation : appels à projets régionaux de 2025',
    en: 'Phase de généralisation: regional calls for projects of 2025',
  },
  phase: 'généralisation',
  annee: 2025,
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
