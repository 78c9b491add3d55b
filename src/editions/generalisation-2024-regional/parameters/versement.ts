import type { Citation } from '../../../model/citation';
import type { Parameter } from '../../../model/parameter';
import type { Text } from '../../../model/text';

const inconnu: Text = {
  fr: 'Aucune source lue ne donne cette part pour 2024, et celle de 2023 n’est pas reprise ; l’instruction n° DNS/DGCS/CNSA/2024/15 la donnerait.',
  en: 'No source read gives this share for 2024, and that of 2023 is not carried over; instruction n° DNS/DGCS/CNSA/2024/15 would give it.',
};

const instruction: Citation = {
  document: 'instruction-2024-15',
  locator: '–',
  note: 'Not held; it would settle the share.',
};

/** The shares of the two instalments: no source read gives one. */
export const versement: readonly Parameter[] = [
  {
    code: 'versement.convention',
    label: {
      fr: 'Part versée à la signature de la convention',
      en: 'Share paid at the convention',
    },
    value: 'unknown',
    unit: 'rate',
    role: 'required',
    reason: inconnu,
    citations: [instruction],
  },
  {
    code: 'versement.fin-de-projet',
    label: {
      fr: 'Part versée à la fin du projet, cibles atteintes',
      en: 'Share paid at the end of the project, on reaching the targets',
    },
    value: 'unknown',
    unit: 'rate',
    role: 'required',
    reason: inconnu,
    citations: [instruction],
  },
];
