import type { Citation } from '../../../model/citation';
import type { Parameter } from '../../../model/parameter';
import type { Text } from '../../../model/text';

const inconnue: Text = {
  fr: 'Aucune date lue ; l’appel, ou l’instruction n° DNS/DGCS/CNSA/2025/40 modifiée par la 2025/100, la donnerait.',
  en: 'No date read; the call, or instruction n° DNS/DGCS/CNSA/2025/40 as modified by 2025/100, would give it.',
};

const instruction: Citation = {
  document: 'instruction-2025-40',
  locator: '–',
  note: 'Not held; it, as modified by 2025/100, or the call would settle the day.',
};

/** The days of the call, unknown, and the day on which the rule for AHI changed. */
export const calendrier: readonly Parameter[] = [
  {
    code: 'depot.ouverture',
    label: { fr: 'Ouverture des dépôts', en: 'Opening' },
    value: 'unknown',
    unit: 'date',
    role: 'required',
    reason: {
      fr: 'Annoncée pour un 15 février par une page de janvier 2025, sans l’année ; l’appel, ou l’instruction n° DNS/DGCS/CNSA/2025/40 modifiée par la 2025/100, la donnerait.',
      en: 'Announced for a 15 February by a page of January 2025, without the year; the call, or instruction n° DNS/DGCS/CNSA/2025/40 as modified by 2025/100, would give it.',
    },
    citations: [
      instruction,
      {
        document: 'ehpadia-national-2024',
        locator: 'page',
        note: 'In January 2025, announces the call for 15 February.',
      },
    ],
  },
  {
    code: 'depot.cloture',
    label: { fr: 'Clôture des dépôts', en: 'Closing' },
    value: 'unknown',
    unit: 'date',
    role: 'required',
    reason: inconnue,
    citations: [instruction],
  },
  {
    code: 'ahi.nouvelle-regle',
    label: {
      fr: 'Premier jour de la nouvelle règle des AHI',
      en: 'First day of the new rule for AHI',
    },
    value: '2025-09-02',
    unit: 'date',
    role: 'discretionary',
    citations: [
      {
        document: 'dsih-5985-2025',
        locator: 'page',
        note: 'Puts the new rule for AHI in the instruction of 2 September 2025.',
      },
      { document: 'instruction-2025-100', locator: 'page', note: 'Is dated 2 September 2025.' },
    ],
  },
];
