import type { Exclusion, GrappeRules } from '../../model/edition';
import { tailleNationale } from './definitions';

/** How the size of a project is read. */
export const grappe: GrappeRules = {
  esms: 'niveau.national',
  // The threshold is the same everywhere.
  territoire: 'region-majoritaire',
  arsDepot: 'aucune',
  tie: 'interpretation.ars-referente',
  national: tailleNationale,
};

/** Which ESMS the call can't fund. */
export const exclusions: readonly Exclusion[] = [
  {
    criterion: 'esms.l312-1',
    eligible: { kind: 'l312-1' },
    treatment: {
      interpretation: 'interpretation.esms-non-eligible',
      choices: { ecarte: 'ecarte', bloque: 'bloque' },
    },
  },
];
