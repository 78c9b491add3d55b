import type { Citation } from '../../../model/citation';
import type { Parameter } from '../../../model/parameter';
import type { Text } from '../../../model/text';

const inconnu: Text = {
  fr: 'Aucune source consultée ne le donne pour les appels régionaux ; le chapitre 2 de l’instruction n° DNS/CNSA/DGCS/2022/34 le dirait.',
  en: 'No source read gives it for the regional calls; chapter 2 of instruction n° DNS/CNSA/DGCS/2022/34 would.',
};

const citations: readonly Citation[] = [
  {
    document: 'instruction-2022-34',
    locator: '–',
    note: 'The text is not held; its chapter 2 sets the funding.',
  },
  {
    document: 'cnsa-communique-national-2022',
    locator: 'page',
    note: 'Halves the part for the maîtrise d’ouvrage, in the national call alone.',
  },
];

/** The shares of the instalments. */
export const versement: readonly Parameter[] = [
  {
    code: 'versement.convention',
    label: { fr: 'Part versée à la convention', en: 'Share paid at the convention' },
    value: 'unknown',
    unit: 'rate',
    role: 'required',
    reason: inconnu,
    citations,
  },
  {
    code: 'versement.fin-de-projet',
    label: {
      fr: 'Part versée en fin de projet, cibles d’usage atteintes',
      en: 'Share paid at the end of the project, on reaching the usage targets',
    },
    value: 'unknown',
    unit: 'rate',
    role: 'required',
    reason: inconnu,
    citations,
  },
];
