import type { Edition } from '../../model/edition';
import { calendars } from './calendars';
import { depot } from './criteria/depot';
import { esms } from './criteria/esms';
import { financement } from './criteria/financement';
import { grappe as criteresDeGrappe } from './criteria/grappe';
import { petitsOg } from './criteria/petits-og';
import { projet } from './criteria/projet';
import { solution } from './criteria/solution';
import { documents } from './documents';
import { funding } from './funding';
import { exclusions, grappe } from './grappe';
import { identity } from './identity';
import { interpretationsDepot } from './interpretations/depot';
import { interpretationsFinancement } from './interpretations/financement';
import { interpretationsStructures } from './interpretations/structures';
import { interpretationsTaille } from './interpretations/taille';
import { limits } from './limits';
import { calendrier } from './parameters/calendrier';
import { enveloppes } from './parameters/enveloppes';
import { taille } from './parameters/taille';
import { tarifs } from './parameters/tarifs';
import { versement } from './parameters/versement';
import { periode } from './periode';
import { principles } from './principles';
import { schedule } from './schedule';
import { usages } from './usages';

/**
 * Phase de généralisation: the regional calls of 2023. The instruction that sets the tariff is not
 * held: every grant is bounded until a user supplies the rates.
 *
 * @example
 * generalisation2023Regional.parameters.find(({ code }) => code === 'depot.cloture')?.value;
 * // => '2023-09-15'
 */
export const generalisation2023Regional: Edition = {
  id: 'generalisation-2023-regional',
  title: {
    fr: 'Phase de généralisation : appels à projets régionaux de 2023',
    en: 'Phase de généralisation: regional calls for projects of 2023',
  },
  phase: 'généralisation',
  annee: 2023,
  niveau: 'regional',
  identity,
  documents,
  parameters: [...taille, ...tarifs, ...versement, ...calendrier, ...enveloppes],
  grappe,
  exclusions,
  criteria: [
    ...esms,
    ...financement,
    ...criteresDeGrappe,
    ...projet,
    ...solution,
    ...petitsOg,
    ...depot,
  ],
  principles,
  funding,
  schedule,
  periode,
  calendars,
  usages,
  interpretations: [
    ...interpretationsTaille,
    ...interpretationsStructures,
    ...interpretationsFinancement,
    ...interpretationsDepot,
  ],
  limits,
};
