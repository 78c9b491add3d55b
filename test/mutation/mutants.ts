import type { Edition } from '../../src/model/edition';
import { choiceMutants } from './choice-mutants';
import { comparisonMutants } from './comparison-mutants';
import { conditionMutants } from './condition-mutants';
import { criterionMutants } from './criterion-mutants';
import { dateMutants } from './date-mutants';
import { listMutants } from './list-mutants';
import { moneyMutants } from './money-mutants';
import type { Mutant } from './mutant';
import { parameterMutants } from './parameter-mutants';

/** Every mutant of an edition. */
export function mutantsOf(edition: Edition): readonly Mutant[] {
  return [
    ...parameterMutants(edition),
    ...comparisonMutants(edition),
    ...dateMutants(edition),
    ...criterionMutants(edition),
    ...conditionMutants(edition),
    ...listMutants(edition),
    ...choiceMutants(edition),
    ...moneyMutants(edition),
  ];
}
