import type { Edition } from '../../src/model/edition';
import type { ParameterValue } from '../../src/model/parameter';
import { type Mutant, mutantAt } from './mutant';
import { neighboursOf } from './neighbours';

/** Each value of a parameter moved by one unit both ways, also where an interpretation gives it. */
export function parameterMutants(edition: Edition): readonly Mutant[] {
  return [
    ...edition.parameters.flatMap(({ code, value, unit }, index) =>
      neighboursOf(value, unit).map((other) => ({
        ...mutantAt(
          edition,
          kindOf(unit),
          ['parameters', index, 'value'],
          other,
          said(value, other),
        ),
        code,
      })),
    ),
    ...chosenValues(edition).flatMap(({ at, code, value }) => {
      const unit = edition.parameters.find((parameter) => parameter.code === code)?.unit;
      if (unit === undefined) throw new Error(`The edition has no parameter ${code}`);
      return neighboursOf(value, unit).map((other) => ({
        ...mutantAt(edition, kindOf(unit), at, other, said(value, other)),
        code,
      }));
    }),
  ];
}

function chosenValues(edition: Edition) {
  return edition.interpretations.flatMap(({ choices }, index) =>
    choices.flatMap(({ parameters = {} }, choice) =>
      Object.entries(parameters).map(([code, value]) => ({
        at: ['interpretations', index, 'choices', choice, 'parameters', code],
        code,
        value,
      })),
    ),
  );
}

function kindOf(unit: string): 'date' | 'parameter' {
  return unit === 'date' ? 'date' : 'parameter';
}

function said(value: ParameterValue, other: ParameterValue): string {
  return `${JSON.stringify(value)} → ${JSON.stringify(other)}`;
}
