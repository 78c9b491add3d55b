import type { Edition } from 'esms-numerique';

/** How each edition is loaded: a file of its own, when it is needed. In order of date. */
export const editionLoaders: Readonly<Record<string, () => Promise<Edition>>> = {
  'amorcage-temps-1': async () =>
    (await import('esms-numerique/editions/amorcage-temps-1')).amorcageTemps1,
  'amorcage-temps-2-regional': async () =>
    (await import('esms-numerique/editions/amorcage-temps-2-regional')).amorcageTemps2Regional,
  'amorcage-2021-national': async () =>
    (await import('esms-numerique/editions/amorcage-2021-national')).amorcage2021National,
  'generalisation-2022-regional': async () =>
    (await import('esms-numerique/editions/generalisation-2022-regional'))
      .generalisation2022Regional,
  'generalisation-2022-national': async () =>
    (await import('esms-numerique/editions/generalisation-2022-national'))
      .generalisation2022National,
  'generalisation-2023-regional': async () =>
    (await import('esms-numerique/editions/generalisation-2023-regional'))
      .generalisation2023Regional,
  'generalisation-2023-national': async () =>
    (await import('esms-numerique/editions/generalisation-2023-national'))
      .generalisation2023National,
  'generalisation-2024-regional': async () =>
    (await import('esms-numerique/editions/generalisation-2024-regional'))
      .generalisation2024Regional,
  'generalisation-2024-national': async () =>
    (await import('esms-numerique/editions/generalisation-2024-national'))
      .generalisation2024National,
  'generalisation-2025-regional': async () =>
    (await import('esms-numerique/editions/generalisation-2025-regional'))
      .generalisation2025Regional,
  'generalisation-2025-national': async () =>
    (await import('esms-numerique/editions/generalisation-2025-national'))
      .generalisation2025National,
};
