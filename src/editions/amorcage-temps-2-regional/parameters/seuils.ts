import type { Citation } from '../../../model/citation';
import type { Parameter } from '../../../model/parameter';
import type { Text } from '../../../model/text';

const inconnu: Text = {
  fr: 'Aucune source lue ne donne de seuil ; l’instruction, le cahier des charges national ou la convention type le donneraient.',
  en: 'No source read gives a threshold; the instruction, the national cahier des charges or the model convention would.',
};

const source: Citation = {
  document: 'instruction-temps-2',
  locator: '–',
  note: 'Not held; it may give the values.',
};

/** What the indicators of use must reach: no source read says it. */
export const seuils: readonly Parameter[] = [
  {
    code: 'usage.dossiers-actifs.seuil',
    label: {
      fr: 'Seuil du taux de dossiers actifs',
      en: 'Threshold of the rate of active records',
    },
    value: 'unknown',
    unit: 'rate',
    role: 'required',
    reason: inconnu,
    citations: [source],
  },
  {
    code: 'usage.projets-personnalises.seuil',
    label: {
      fr: 'Seuil du taux de dossiers avec un projet personnalisé',
      en: 'Threshold of the rate of records with a projet personnalisé',
    },
    value: 'unknown',
    unit: 'rate',
    role: 'required',
    reason: inconnu,
    citations: [source],
  },
  {
    code: 'usage.evenements-agenda.seuil',
    label: {
      fr: 'Seuil du taux de dossiers avec un événement d’agenda',
      en: 'Threshold of the rate of records with an event in the agenda',
    },
    value: 'unknown',
    unit: 'rate',
    role: 'required',
    reason: inconnu,
    citations: [source],
  },
  {
    code: 'usage.mssante.seuil',
    label: {
      fr: 'Seuil du nombre de messages émis par MSSanté',
      en: 'Threshold of the number of messages sent through MSSanté',
    },
    value: 'unknown',
    unit: 'nombre',
    role: 'required',
    reason: inconnu,
    citations: [source],
  },
  {
    code: 'usage.dmp.seuil',
    label: {
      fr: 'Seuil du nombre de documents déposés dans le DMP',
      en: 'Threshold of the number of documents put into the DMP',
    },
    value: 'unknown',
    unit: 'nombre',
    role: 'required',
    reason: inconnu,
    citations: [source],
  },
  {
    code: 'usage.e-prescription.seuil',
    label: {
      fr: 'Seuil du nombre d’échanges avec la e-prescription',
      en: 'Threshold of the number of exchanges with e-prescription',
    },
    value: 'unknown',
    unit: 'nombre',
    role: 'required',
    reason: inconnu,
    citations: [source],
  },
  {
    code: 'usage.e-parcours.seuil',
    label: {
      fr: 'Seuil du nombre d’échanges avec une plateforme e-parcours',
      en: 'Threshold of the number of exchanges with an e-parcours platform',
    },
    value: 'unknown',
    unit: 'nombre',
    role: 'required',
    reason: inconnu,
    citations: [source],
  },
];
