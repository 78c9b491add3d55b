import type { DivisionWords } from './words';

const gap = (difference: string | null, words: string) =>
  difference === null ? words : `${difference} ${words}`;

export const en: DivisionWords = {
  title: 'Splitting the project',
  call: 'Call for projects: ',
  whole: 'The whole project',
  divisions: 'Possible splits',
  none: 'A single ESMS cannot be split.',
  columns: {
    division: 'Split',
    projets: 'Projects',
    amount: 'Amount in all',
    difference: 'Difference from the whole project',
    verdict: 'Eligibility',
  },
  kinds: {
    'parts-egales': 'even parts',
    'par-og': 'one for each organisme gestionnaire',
    'par-region': 'one for each region',
  },
  parts: (count) => `${count} projects`,
  omitted: {
    'too-many-parts': (kind) =>
      `Split "${kind}": nothing is worked out beyond 20 projects, a technical limit.`,
    'regions-unknown': (kind) => `Split "${kind}": the region of one ESMS at least is unknown.`,
  },
  projets: (count, shown, each) =>
    count === 1 ? `One project: ${each}` : `${shown} projects, each: ${each}`,
  toCheck: (count) =>
    count === 1
      ? `${count} required condition is left to be checked.`
      : `${count} required conditions are left to be checked.`,
  leftOut: 'Left unknown: ',
  principles: 'What the texts say that bears on it',
  yields: { more: 'more', same: 'none', less: 'less', unknown: 'unknown' },
  bounds: {
    title: 'Caps and thresholds',
    observed: {
      esms: 'Observed: ',
      og: 'Observed: ',
      'esms-of-largest-og': 'The organisme that brings the most ESMS: ',
      'esms-managed-by-largest-og': 'The organisme that manages the most ESMS in all: ',
    },
    position: {
      over: (difference) => gap(difference, 'above'),
      at: () => 'exactly reached',
      under: (difference) => gap(difference, 'below'),
      unknown: () => 'position unknown',
    },
    unpaid: 'In this project nothing is paid for the ESMS beyond.',
    paidBy: 'The ESMS beyond come under another tier.',
    criterion: {
      met: 'Criterion met',
      unmet: 'Criterion not met',
      undetermined: 'Criterion to be checked',
      'to-certify': 'Criterion to certify',
      'not-applicable': 'Criterion not applicable',
    },
  },
  fusion: {
    title: 'Merging projects',
    apart: 'Each project apart',
    projet: 'Project',
    neighbour: (number) => `Neighbour no. ${number}`,
    pair: (first, second) => `${first} + ${second}`,
    all: 'All together',
    none: 'No neighbour is given.',
    columns: {
      fusion: 'Merger',
      esms: 'ESMS',
      amount: 'Amount',
      difference: 'Difference from the projects apart',
      verdict: 'Eligibility',
    },
    impossible: 'impossible',
    changed: 'What changes: ',
    before: {
      over: 'above',
      at: 'exactly reached',
      under: 'below',
      unknown: 'position unknown',
      none: 'not applicable',
    },
    renamed: {
      'same-siren': (member, from, to) =>
        `${member}: the organisme "${from}" is "${to}", by its SIREN.`,
      'id-taken': (member, from, to) =>
        `${member}: the organisme "${from}" becomes "${to}", for nothing proves that it is the same; a SIREN in both files would tell.`,
    },
  },
};
