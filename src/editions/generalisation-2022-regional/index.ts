import type { Edition } from '../../model/edition';
import { calendars } from './calendars';
import { depot } from './criteria/depot';
import { esms } from './criteria/esms';
import { financement } from './criteria/financement';
import { grappe as criteresDeGrappe } from './criteria/grappe';
import { niveau } from './criteria/niveau';
import { petitesStructures } from './criteria/petites-structures';
import { projet } from './criteria/projet';
import { solution } from './criteria/solution';
import { documents } from './documents';
import { funding } from './funding';
import { exclusions, grappe } from './grappe';
import { identity } from './identity';
import { interpretationsDates } from './interpretations/dates';
import { interpretationsNiveau } from './interpretations/niveau';
import { interpretationsPlafonds } from './interpretations/plafonds';
import { interpretationsRegles } from './interpretations/regles';
import { interpretationsStructures } from './interpretations/structures';
import { interpretationsTerritoires } from './interpretations/territoires';
import { interpretationsVersement } from './interpretations/versement';
import { limits } from './limits';
import { calendrier } from './parameters/calendrier';
import { enveloppe } from './parameters/enveloppe';
import { taille } from './parameters/taille';
import { tarifs } from './parameters/tarifs';
import { versement } from './parameters/versement';
import { periode } from './periode';
import { principles } from './principles';
import { schedule } from './schedule';
import { usages } from './usages';

/**
 * Phase de généralisation, 2022: the regional calls. The instruction that governs them is not
 * held: sizes and days are known, the rates, the cap and the payment shares are not.
 *
 * @example
 * generalisation2022Regional.parameters.find(({ code }) => code === 'seuil.national')?.value;
 * // => 50
 */
export const generalisation2022Regional: Edition = {
  id: 'generalisation-2022-regional',
  title: {
    fr: 'Phase de généralisation : appels à projets régionaux de 2022',
    en: 'Phase de généralisation: regional calls for projects of 2022',
  },
  phase: 'généralisation',
  annee: 2022,
  niveau: 'regional',
  identity,
  documents,
  parameters: [...taille, ...tarifs, ...versement, ...calendrier, ...enveloppe],
  grappe,
  exclusions,
  criteria: [
    ...esms,
    ...financement,
    ...criteresDeGrappe,
    ...projet,
    ...niveau,
    ...solution,
    ...petitesStructures,
    ...depot,
  ],
  principles,
  funding,
  schedule,
  periode,
  calendars,
  usages,
  interpretations: [
    ...interpretationsNiveau,
    ...interpretationsStructures,
    ...interpretationsTerritoires,
    ...interpretationsPlafonds,
    ...interpretationsRegles,
    ...interpretationsDates,
    ...interpretationsVersement,
  ],
  limits,
};
