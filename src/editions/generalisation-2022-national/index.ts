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
import { interpretationsDepot } from './interpretations/depot';
import { interpretationsNiveau } from './interpretations/niveau';
import { interpretationsPlafonds } from './interpretations/plafonds';
import { interpretationsRegles } from './interpretations/regles';
import { interpretationsStructures } from './interpretations/structures';
import { interpretationsTerritoires } from './interpretations/territoires';
import { interpretationsTranches } from './interpretations/tranches';
import { interpretationsVersement } from './interpretations/versement';
import { limits } from './limits';
import { calendrier } from './parameters/calendrier';
import { enveloppe } from './parameters/enveloppe';
import { taille } from './parameters/taille';
import { tarifs } from './parameters/tarifs';
import { tranches } from './parameters/tranches';
import { versement } from './parameters/versement';
import { periode } from './periode';
import { principles } from './principles';
import { schedule } from './schedule';
import { usages } from './usages';

/**
 * Phase de généralisation, 2022: the national call. The first 49 ESMS are paid at the regional
 * rates, which no source read gives; from the 50th on, acquisition has rates of its own.
 *
 * @example
 * generalisation2022National.parameters.find(
 *   ({ code }) => code === 'tarif.acquisition.moa.a-partir-du-50e',
 * )?.value;
 * // => '2000.00'
 */
export const generalisation2022National: Edition = {
  id: 'generalisation-2022-national',
  title: {
    fr: 'Phase de généralisation : appel à projets national de 2022',
    en: 'Phase de généralisation: national call for projects of 2022',
  },
  phase: 'généralisation',
  annee: 2022,
  niveau: 'national',
  identity,
  documents,
  parameters: [...taille, ...tranches, ...tarifs, ...versement, ...calendrier, ...enveloppe],
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
    ...interpretationsTranches,
    ...interpretationsDepot,
    ...interpretationsVersement,
  ],
  limits,
};
