import type { VerdictReadings } from '../model/step';

type Notes = Omit<VerdictReadings, 'value'>;

/** What a step read, without the lists that are empty. */
export function notes({ facts = [], parameters = [], interpretations = [] }: Notes): Notes {
  return {
    ...(facts.length === 0 ? {} : { facts }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(interpretations.length === 0 ? {} : { interpretations }),
  };
}
