import { expect } from 'vitest';

/** What the application must give, wherever it runs. */
export const expected = {
  ids: [
    'amorcage-temps-1',
    'amorcage-temps-2-regional',
    'amorcage-2021-national',
    'generalisation-2022-regional',
    'generalisation-2022-national',
    'generalisation-2023-regional',
    'generalisation-2023-national',
    'generalisation-2024-regional',
    'generalisation-2024-national',
    'generalisation-2025-regional',
    'generalisation-2025-national',
  ],
  // 15 ESMS of 3 OG in metropolitan France is what the call asks for.
  status: 'eligible',
  eligibility: 'eligible',
  esms: { observed: 15, required: 15, gap: 0 },
  // 15 acquisitions of 25 000 euros, paid by 40, 40 and 20 %.
  total: '375000.00',
  again: { atLeast: '375000.00', atMost: '375000.00' },
  milestones: ['150000.00', '150000.00', '75000.00'],
  // The 20 000 euros that the consumer supplies, 15 times.
  priced: '300000.00',
  verified: true,
  refused: ['InvalidProjetError 1', 'InvalidParametersError', 'UnrelatedReportError', 'another'],
  issues: [
    'At /esms, a list of 1 to 100,000 entries is missing. Add this field.',
    expect.stringMatching(/^Line 2, column B \(Médicalisé\): expected /),
  ],
  finess: true,
  counts: true,
  words: {
    avis: ['favorable', 'defavorable'],
    portfolioVerdicts: ['hors-refus', 'tous'],
    regroupements: ['og-unique', 'convention', 'gcsms', 'groupement-de-cooperation', 'autre'],
    servicesSocles: ['mssante', 'dmp', 'e-prescription'],
  },
  lists: true,
  list: { template: true, categorie: '500' },
};

/** What the consumer of the schemas must give. */
export const expectedOfSchemas = {
  operation: 'acquisition',
  parts: [true, true, true],
  refuses: true,
  jsonSchema: true,
};
