import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editions } from '../../../src/editions/index';
import {
  assess,
  defineProjet,
  type Edition,
  InvalidParametersError,
  withParameters,
} from '../../../src/index';
import type { Json } from '../../cases/case';
import { build, type Damaged, damaged } from '../hostile/damage';
import { checkJson, checkPrototypes } from '../oracle/json';
import { checkReport } from '../oracle/report';
import { anyTarget } from '../target';
import { checkIssues } from './parse-projet';

interface Overridden {
  readonly edition: string;
  readonly overrides: Damaged;
}

const citation = { document: 'instruction', locator: 'annexe 2' };

const values: Readonly<Record<string, readonly Json[]>> = {
  amount: ['0.00', '26000.00', '999999.99', '0.01', { atMost: '10000.00' }, { atMost: '0.05' }],
  rate: ['0', '1', '0.40', '0.333333', '1.000000', '0.000001'],
  date: ['2021-03-31', '2024-02-29', { from: '2021-01-01', to: '2021-12-31' }],
  count: [0, 1, 14, 15, 30, 49, 1_000_000, { lessThan: 0 }, { lessThan: 15 }],
  'oui-non': [true, false],
};

function valuesOf(unit: string): readonly Json[] {
  return values[unit.startsWith('EUR') ? 'amount' : unit] ?? values['count'] ?? [];
}

const overrides = ({ parameters }: Edition): readonly Json[] =>
  parameters.flatMap(({ code, unit }) =>
    valuesOf(unit).map((value) => [{ code, value, citation }] as readonly Json[]),
  );

const pairs = (edition: Edition): fc.Arbitrary<Json> =>
  fc
    .uniqueArray(fc.constantFrom(...(overrides(edition) as readonly [Json][])), {
      selector: ([override]) => (override as { readonly code: string }).code,
      minLength: 1,
      maxLength: 5,
    })
    .map((all) => all.flat());

const projets = [
  defineProjet({
    porteur: 'a',
    organismesGestionnaires: [{ id: 'a', nombreEsms: 3 }, { id: 'b' }],
    esms: [
      {
        nombre: 33,
        organismeGestionnaire: 'a',
        region: '84',
        operation: 'acquisition',
        equipement: true,
      },
      {
        nombre: 17,
        organismeGestionnaire: 'b',
        region: '11',
        operation: 'deploiement',
        champ: 'domicile',
      },
      { nombre: 2, organismeGestionnaire: 'b', operation: 'mise-en-conformite', medicalise: true },
    ],
    evenements: { depot: '2022-03-15' },
    amoa: { marche: true, pilotage: true },
  }),
  defineProjet({
    organismesGestionnaires: [{ id: 'a' }],
    esms: [{ organismeGestionnaire: 'a', nombre: 20 }],
  }),
];

/** Values for the parameters of an edition, right and damaged. */
export const parametersTarget = anyTarget<Overridden>({
  name: 'withParameters',
  turn: 60,
  inputs: fc.constantFrom(...editions).chain((edition) =>
    fc.record({
      edition: fc.constant(edition.id),
      overrides: pairs(edition).chain((base) => damaged([base])),
    }),
  ),
  tryOn: (recipe) => {
    const edition = editions.find(({ id }) => id === recipe.edition);
    if (edition === undefined) throw new Error(`no edition ${recipe.edition}`);
    const changed = change(edition, build(recipe.overrides));
    checkPrototypes();
    if (changed === null) return;
    assert.deepStrictEqual(
      changed.parameters.map(({ code }) => code),
      edition.parameters.map(({ code }) => code),
    );
    checkJson(changed, 'the edition');
    for (const projet of projets) checkReport(assess(changed, projet, { detail: true }));
  },
});

// The documented error is the only one.
function change(edition: Edition, input: unknown): Edition | null {
  const before = JSON.stringify(edition);
  try {
    return withParameters(edition, input as never);
  } catch (error) {
    assert.ok(error instanceof InvalidParametersError, `it threw ${error}`);
    checkIssues(error.issues);
    return null;
  } finally {
    assert.equal(JSON.stringify(edition), before, 'the edition is not changed');
  }
}
