import type { SiteWords } from './site-words';

export const en: SiteWords = {
  glance: 'At a glance',
  payments: {
    title: 'How the grant is paid',
    share: 'Share',
    trigger: 'Set off by',
    unknown: 'share unknown',
  },
  chart: {
    title: 'What the tariff gives, by number of ESMS',
    caption:
      'Amounts computed by the library for a project whose ESMS are all alike and whose other facts are favourable.',
    horizontal: 'Number of ESMS',
    vertical: 'Amount in euros',
    nothing: 'No amount to draw: no text read gives the tariffs by ESMS of this call.',
    undrawn: 'Tariff unknown, not drawn: ',
    flat: 'By project, whatever the number of ESMS: ',
    marks: 'Thresholds and caps',
    supply: 'Supply a tariff that you hold (guide in French)',
  },
  timeline: {
    title: 'The calls in time',
    period: 'no call outside of this period',
    window: 'attested window for filing',
    lastDay: 'last day for filing, the first being unknown',
    edition: 'Edition',
    windows: 'Windows for filing',
    noWindow: 'days unknown',
  },
  inText: 'The figures of the drawing, as a table',
  proof: {
    figure: {
      label: 'Figure checked',
      meaning: 'The tests find the quote word for word in the text, and the figure in the quote.',
    },
    quote: {
      label: 'Quote checked',
      meaning:
        'The tests find the quote word for word in the text; it gives the value by its meaning.',
    },
    note: {
      label: 'Not checked by machine',
      meaning: 'Rests on a document that the project doesn’t hold; a note says what it gives.',
    },
    unknown: {
      label: 'Value unknown',
      meaning: 'No text read gives this value. It is never guessed.',
    },
  },
  authority: 'Kind of document that proves it best',
  otherSources: (count) => (count === 1 ? 'One more source' : `${count} more sources`),
  code: 'Code',
  cases: (count) => (count === 1 ? 'One case depends on it' : `${count} cases depend on it`),
  noCase: 'No case depends on it',
  example: {
    title: 'Worked example',
    intro: 'This project is imaginary; the report is the library’s.',
    projet: 'The project, in JSON',
  },
  pages: {
    editions: 'Editions',
    code: (title) => `Code: ${title}`,
    codeIntro:
      'The data of the edition, as they are written. Each figure on the pages of this site comes from these lines.',
    cases: (title) => `Tested cases: ${title}`,
    casesIntro:
      'Each case is worked out by hand from the text, then compared at each version with the report of the library.',
    casesByCode: 'By figure and criterion',
    casesInFull: 'All cases',
    expected: 'Expected: ',
  },
  differences: {
    title: 'Differences between editions',
    intro:
      'The parameters that several calls share, from the first to the last. “unknown” doesn’t say that the rule has gone, but that no text read gives it for that year.',
    parameter: 'Parameter',
    table: 'Parameters of all editions',
    changed: 'changes',
    absent: 'absent',
    pairs: 'From one edition to another, in full',
    pairsOf: {
      regional: 'Between successive regional calls',
      national: 'Between successive national calls',
      'same-year': 'Between the regional and the national call of one year',
    },
  },
  editionsPage: {
    intro:
      'Each page is made of the data that the library computes with: the values, the text that proves each, and what no text read says.',
    table: 'The editions in one view',
    columns: {
      edition: 'Edition',
      acquisition: 'Acquisition',
      cap: 'ESMS financed',
      size: 'Size in mainland France',
      shares: 'Instalments',
      checked: 'Values checked by machine',
    },
    checked: (checked, all) => `${checked} of ${all}`,
  },
};
