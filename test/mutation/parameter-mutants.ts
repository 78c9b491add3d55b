import type { Edition } from '../../src/model/edition';
import type { Parameter, ParameterValue } from '../../src/model/parameter';
import type { Steps } from '../support/leaves';
import { type Mutant, mutantAt } from './mutant';
import { isWord, neighboursOf } from './neighbours';
import { nodesOf } from './nodes';

/** Each value of a parameter moved by one unit both ways, also where an interpretation gives it. */
export function parameterMutants(edition: Edition): readonly Mutant[] {
  const exclusive = exclusiveBounds(edition);
  return [...ownValues(edition), ...chosenValues(edition)].flatMap(({ at, parameter, value }) => {
    const kind = parameter.unit === 'date' ? 'date' : 'parameter';
    const isExclusive = isWord(value) && exclusive.has(parameter.code);
    const others = isExclusive ? [{ lessThan: 1 }] : neighboursOf(value, parameter.unit);
    return others.map((other) => ({
      ...mutantAt(edition, kind, at, other, `${JSON.stringify(value)} → ${JSON.stringify(other)}`),
      code: parameter.code,
    }));
  });
}

interface Place {
  readonly at: Steps;
  readonly parameter: Parameter;
  readonly value: ParameterValue;
}

// A value that each answer to a question replaces is in force under none of them.
function ownValues(edition: Edition): readonly Place[] {
  return edition.parameters.flatMap((parameter, index) => {
    const isReplaced = edition.interpretations.some(({ choices }) =>
      choices.every(({ parameters = {} }) => Object.hasOwn(parameters, parameter.code)),
    );
    const place = { at: ['parameters', index, 'value'], parameter, value: parameter.value };
    return isReplaced ? [] : [place];
  });
}

function chosenValues({ parameters, interpretations }: Edition): readonly Place[] {
  return interpretations.flatMap(({ choices }, index) =>
    choices.flatMap(({ parameters: given = {} }, choice) =>
      Object.entries(given).map(([code, value]) => {
        const parameter = parameters.find((one) => one.code === code);
        if (parameter === undefined) throw new Error(`The edition has no parameter ${code}`);
        const at = ['interpretations', index, 'choices', choice, 'parameters', code];
        return { at, parameter, value };
      }),
    ),
  );
}

/** The parameters below which a count must stay, which leave the bound out. */
function exclusiveBounds(edition: Edition): ReadonlySet<unknown> {
  const rules = nodesOf(edition).filter(({ value }) => value['kind'] === 'petit-og');
  return new Set(rules.map(({ value }) => value['threshold']));
}
