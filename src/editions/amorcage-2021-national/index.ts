import type { Edition } from '../../model/edition';
import { calendars } from './calendars';
import { achat } from './criteria/achat';
import { depot } from './criteria/depot';
import { dossier } from './criteria/dossier';
import { grappe as criteresDeGrappe } from './criteria/grappe';
import { niveau } from './criteria/niveau';
import { petitesStructures } from './criteria/petites-structures';
import { priorite } from './criteria/priorite';
import { solution } from './criteria/solution';
import { documents } from './documents';
import { funding } from './funding';
import { exclusions, grappe } from './grappe';
import { identity } from './identity';
import { interpretationsFinancement } from './interpretations/financement';
import { interpretationsNiveau } from './interpretations/niveau';
import { interpretationsSolution } from './interpretations/solution';
import { interpretationsStructures } from './interpretations/structures';
import { interpretationsUsages } from './interpretations/usages';
import { limits } from './limits';
import { calendrier } from './parameters/calendrier';
import { enveloppes } from './parameters/enveloppes';
import { selection } from './parameters/selection';
import { services } from './parameters/services';
import { seuils } from './parameters/seuils';
import { taille } from './parameters/taille';
import { tarifs } from './parameters/tarifs';
import { versement } from './parameters/versement';
import { periode } from './periode';
import { principles } from './principles';
import { resultats } from './resultats';
import { schedule } from './schedule';
import { usages } from './usages';

/**
 * Phase d'amorçage: the national call of 2021, for projects of 50 ESMS or more. Its own text is not
 * held: the rules are those that the regional call of the same phase gives for it, and the outcome
 * is that which the press tells. The degressive scale leaves every amount between two bounds.
 *
 * @example
 * amorcage2021National.parameters.find(({ code }) => code === 'tarif.deploiement')?.value;
 * // => { atMost: '5000.00' }
 */
export const amorcage2021National: Edition = {
  id: 'amorcage-2021-national',
  title: {
    fr: 'Phase d’amorçage : appel à projets national de 2021',
    en: 'Phase d’amorçage: national call for projects of 2021',
  },
  phase: 'amorçage',
  annee: 2021,
  niveau: 'national',
  identity: [...identity, ...resultats],
  documents,
  parameters: [
    ...taille,
    ...services,
    ...seuils,
    ...tarifs,
    ...versement,
    ...calendrier,
    ...enveloppes,
    ...selection,
  ],
  grappe,
  exclusions,
  criteria: [
    ...criteresDeGrappe,
    ...solution,
    ...petitesStructures,
    ...niveau,
    ...achat,
    ...dossier,
    ...priorite,
    ...depot,
  ],
  principles,
  funding,
  schedule,
  periode,
  calendars,
  usages,
  interpretations: [
    ...interpretationsFinancement,
    ...interpretationsNiveau,
    ...interpretationsStructures,
    ...interpretationsSolution,
    ...interpretationsUsages,
  ],
  limits,
};
