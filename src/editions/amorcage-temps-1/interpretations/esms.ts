import type { Interpretation } from '../../../model/interpretation';

/** Which ESMS come first. */
export const esmsInterpretations: readonly Interpretation[] = [
  {
    code: 'interpretation.assurance-maladie',
    question: {
      fr: 'Le financement par l’assurance maladie est-il une condition ou une priorité ?',
      en: 'Is financing by the assurance maladie a condition or a priority?',
    },
    default: 'priorite',
    choices: [
      { code: 'priorite', label: { fr: 'Une priorité', en: 'A priority' } },
      {
        code: 'obligatoire',
        label: {
          fr: 'Une condition : chaque ESMS relève de l’article L.314-3-1 du CASF',
          en: 'A condition: each ESMS is one of article L.314-3-1 CASF',
        },
      },
    ],
    effect: {
      fr: 'ESMS financés par les seuls départements',
      en: 'ESMS financed by the departments alone',
    },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'paragraphe sur l’éligibilité prioritaire',
        quote: 'Seront prioritairement éligibles les ESMS des champs du grand âge et du handicap',
      },
      {
        document: 'airmes-conditions-temps-1',
        locator: 'page',
        note: 'Contradicts: reserves the call to the establishments of L.314-3-1.',
      },
    ],
  },
  {
    code: 'interpretation.champ-domicile',
    question: {
      fr: 'Les services à domicile relèvent-ils des champs du grand âge et du handicap ?',
      en: 'Do home services belong to the fields grand âge and handicap?',
    },
    default: 'inclus',
    choices: [
      {
        code: 'inclus',
        label: {
          fr: 'Oui, le domicile compte avec PA et PH',
          en: 'Yes, home services count with PA and PH',
        },
      },
      { code: 'exclu', label: { fr: 'Non, PA et PH seulement', en: 'No, PA and PH only' } },
    ],
    effect: {
      fr: 'Priorité des services à domicile',
      en: 'Priority of home services',
    },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'paragraphe sur l’éligibilité prioritaire',
        quote:
          'les ESMS des champs du grand âge et du handicap, financés au moins en partie par l’assurance maladie',
      },
    ],
  },
];
