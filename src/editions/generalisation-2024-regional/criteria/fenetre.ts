import type { Choice } from '../../../model/interpretation';
import type { DayReading, Rule } from '../../../model/rule';

/** « à minuit »: whether the closing day still counts. */
const minuit: Choice<DayReading> = {
  interpretation: 'interpretation.minuit',
  choices: { 'jour-inclus': 'included', 'jour-exclu': 'excluded' },
};

/** The ARS of La Réunion receives the file. */
export const aLaReunion: Rule = { kind: 'ars-depot', in: ['04'] };

const plusieursRegions: Rule = { kind: 'several', of: 'regions' };

/** The file comes in time; La Réunion prints its closing with a wrong year. */
export const fenetre: Rule = {
  kind: 'when',
  condition: plusieursRegions,
  then: {
    kind: 'window',
    event: 'depot',
    from: 'depot.ouverture',
    to: 'depot.cloture.multiregional',
    lastDay: minuit,
    regions: 'all',
  },
  otherwise: {
    kind: 'when',
    condition: aLaReunion,
    then: {
      kind: 'window',
      event: 'depot',
      from: 'depot.ouverture',
      to: 'depot.cloture.04',
      lastDay: minuit,
      regions: 'all',
    },
    otherwise: {
      kind: 'window',
      event: 'depot',
      from: 'depot.ouverture',
      to: 'depot.cloture',
      lastDay: minuit,
      regions: 'all',
    },
  },
};

/** The file comes to La Réunion once its call is closed. */
export const apresLaCloture: Rule = {
  kind: 'not',
  of: {
    kind: 'when',
    condition: plusieursRegions,
    then: {
      kind: 'deadline',
      event: 'depot',
      by: 'depot.cloture.multiregional',
      lastDay: minuit,
    },
    otherwise: { kind: 'deadline', event: 'depot', by: 'depot.cloture.04', lastDay: minuit },
  },
};
