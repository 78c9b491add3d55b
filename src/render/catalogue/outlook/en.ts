import type { OutlookWords } from './words';

const s = (count: number) => (count === 1 ? '' : 's');

export const en: OutlookWords = {
  outcome: (verdict, amount) => `${verdict}, ${amount}`,
  unknownAmount: 'amount unknown',
  verdict: {
    eligible: 'eligible',
    ineligible: 'not eligible',
    undetermined: 'eligibility undetermined',
  },
  adjustments: {
    title: 'What would have to change',
    nothing: 'Nothing: the goal is reached.',
    ways: (count) =>
      count === 1
        ? 'There is one way; all of its changes are needed.'
        : `There are ${count} ways, the lightest first; every change in each of them is needed.`,
    way: (number) => `Way ${number}`,
    impossible: 'No change achieves this. What cannot be met:',
    incompatible: (codes) => `can't be met together with: ${codes.join(', ')}`,
    orientation: (edition) => `the call sends this project to the edition "${edition}"`,
    after: (outcome) => `Afterwards: ${outcome}.`,
    changes: {
      addEsms: (count, what) => `Add ${count} ESMS: ${what}`,
      newRegion: 'a region where the project has none yet',
      orElse: (alternatives) => `or: ${alternatives}`,
      addOg: (count) =>
        count === 1
          ? 'Let 1 more organisme gestionnaire join, which runs one of these ESMS at least'
          : `Let ${count} more organismes gestionnaires join, each of which runs one of these ESMS at least`,
      connect: (count, among, isChoice) =>
        `Let the solution exchange data with ${count} more service${s(count)}${isChoice ? ', out of' : ''}: ${among}`,
      commit: {
        'solution.unique': 'Deploy the same solution in all ESMS',
        'solution.cahierDesCharges': 'Choose a solution that meets the national cahier des charges',
        'solution.marcheNational': 'Buy through the national market',
        'solution.referencementSegur': 'Choose a solution référencée Ségur',
        'solution.derogation.engagementEditeur': 'Obtain the commitment of the editor',
      },
      file: (date, instead) => `File on ${date}, not on ${instead}`,
      reschedule: (event, date, instead) => `Bring forward to ${date} (from ${instead}): ${event}`,
      fileUnder: (title) => `File under the call "${title}"`,
      drop: (count) => `Take out ${count} ESMS that the call refuses`,
      planOperation: (count, operation) =>
        `Plan an operation that the call funds for ${count} ESMS: ${operation}`,
      certify: (label) => `Satisfy this point and certify it: ${label}`,
      regroup: (form) => `Give the group this form: ${form}`,
      supply: (field, value) => `Supply: ${field}; a value that works: ${value}`,
      amoa: {
        marche: 'Ask for assistance with the procurement procedure',
        pilotage: 'Ask for assistance with the steering of the project',
      },
      hours: (essential, other) => `${essential} of essential hours to ${other} of comfort`,
      noService: 'no service',
    },
  },
  sensitivity: {
    title: 'What the result depends on',
    current: (outcome) => `Result: ${outcome}.`,
    holds: {
      both: 'The verdict and the amount are the same under all readings of the texts.',
      status: {
        yes: 'The verdict is the same under all readings of the texts.',
        no: 'The verdict depends on how the texts are read.',
        unknown: 'The readings are too many to tell whether the verdict depends on them.',
      },
      total: {
        yes: 'The amount does not depend on it.',
        no: 'The amount depends on how the texts are read.',
        unknown: 'The readings are too many to tell whether the amount depends on them.',
      },
    },
    interpretations: 'Readings of the texts',
    missing: 'Missing facts',
    effect: {
      status: 'the verdict depends on it',
      amount: 'the amount depends on it',
      detail: 'a detail of the report depends on it',
      none: 'without effect here',
    },
    chosen: 'the reading that is followed',
    changed: (criteria) => `changes: ${criteria}`,
    without: 'Without effect on this project: ',
    complete: 'No fact is missing.',
    ifValue: (value) => `if ${value}`,
  },
};
