import type { Edition } from '../../model/edition';
import { calendars } from './calendars';
import { achat } from './criteria/achat';
import { candidature } from './criteria/candidature';
import { depot } from './criteria/depot';
import { dossier } from './criteria/dossier';
import { grappe as criteresDeGrappe } from './criteria/grappe';
import { ileDeFrance } from './criteria/ile-de-france';
import { niveau } from './criteria/niveau';
import { petitesStructures } from './criteria/petites-structures';
import { priorite } from './criteria/priorite';
import { solution } from './criteria/solution';
import { documents } from './documents';
import { funding } from './funding';
import { exclusions, grappe } from './grappe';
import { identity } from './identity';
import { interpretationsCalendrier } from './interpretations/calendrier';
import { interpretationsFinancement } from './interpretations/financement';
import { interpretationsNiveau } from './interpretations/niveau';
import { interpretationsPrestations } from './interpretations/prestations';
import { interpretationsSolution } from './interpretations/solution';
import { interpretationsStructures } from './interpretations/structures';
import { interpretationsTaille } from './interpretations/taille';
import { interpretationsUsages } from './interpretations/usages';
import { interpretationsVersement } from './interpretations/versement';
import { limits } from './limits';
import { calendrier } from './parameters/calendrier';
import { enveloppes } from './parameters/enveloppes';
import { services } from './parameters/services';
import { seuils } from './parameters/seuils';
import { taille } from './parameters/taille';
import { tarifs } from './parameters/tarifs';
import { versement } from './parameters/versement';
import { periode } from './periode';
import { principles } from './principles';
import { schedule } from './schedule';
import { usages } from './usages';

/**
 * Phase d'amorçage, temps 2: the regional calls of 2021, as the call of the ARS Île-de-France
 * words them. What only that ARS asks for applies to the files that it receives; the windows of
 * the other regions are unknown.
 *
 * @example
 * amorcageTemps2Regional.parameters.find(({ code }) => code === 'tarif.amoa-pilotage')?.value;
 * // => '100000.00'
 */
export const amorcageTemps2Regional: Edition = {
  id: 'amorcage-temps-2-regional',
  title: {
    fr: 'Phase d’amorçage, temps 2 : appels à projets régionaux de 2021',
    en: 'Phase d’amorçage, temps 2: regional calls for projects of 2021',
  },
  phase: 'amorçage',
  annee: 2021,
  niveau: 'regional',
  identity,
  documents,
  parameters: [
    ...taille,
    ...services,
    ...seuils,
    ...tarifs,
    ...versement,
    ...calendrier,
    ...enveloppes,
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
    ...ileDeFrance,
    ...candidature,
  ],
  principles,
  funding,
  schedule,
  periode,
  calendars,
  windowBetween: {
    interpretation: 'interpretation.jour-entre-fenetres',
    choices: {
      'hors-fenetre': 'none',
      'fenetre-suivante': 'next',
      'fenetre-precedente': 'previous',
    },
  },
  usages,
  interpretations: [
    ...interpretationsTaille,
    ...interpretationsNiveau,
    ...interpretationsStructures,
    ...interpretationsPrestations,
    ...interpretationsSolution,
    ...interpretationsFinancement,
    ...interpretationsCalendrier,
    ...interpretationsVersement,
    ...interpretationsUsages,
  ],
  limits,
};
