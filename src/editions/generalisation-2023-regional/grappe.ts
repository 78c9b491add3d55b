import type { Exclusion, GrappeRules } from '../../model/edition';
import type { Choice } from '../../model/interpretation';
import { projetNational } from './definitions';

/** How the size and the ARS of a project are read. */
export const grappe: GrappeRules = {
  esms: 'grappe.minimum-esms',
  tie: 'interpretation.ars-de-depot',
  territoire: {
    interpretation: 'interpretation.seuil-territoires-melanges',
    choices: {
      'region-majoritaire': 'region-majoritaire',
      'le-plus-bas': 'le-plus-bas',
      'le-plus-haut': 'le-plus-haut',
    },
  },
  arsDepot: {
    interpretation: 'interpretation.ars-de-depot',
    choices: { 'region-majoritaire': 'region-majoritaire', 'choix-du-porteur': 'choix-du-porteur' },
  },
  national: projetNational,
};

const treatment: Choice<'ecarte' | 'bloque'> = {
  interpretation: 'interpretation.esms-non-eligible',
  choices: { ecarte: 'ecarte', bloque: 'bloque' },
};

/** Which ESMS the call can't fund. */
export const exclusions: readonly Exclusion[] = [
  { criterion: 'esms.l312-1', eligible: { kind: 'l312-1' }, treatment },
  {
    criterion: 'esms.exclusion-usld',
    eligible: { kind: 'categorie-outside', codes: ['362'] },
    treatment,
  },
];
