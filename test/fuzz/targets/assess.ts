import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editions } from '../../../src/editions/index';
import { assess, type Projet, parseProjet } from '../../../src/index';
import type { Json } from '../../cases/case';
import { arbitraryProjet, withHours } from '../../support/arbitrary-projet';
import { projets } from '../bases';
import { build, type Damage, times } from '../hostile/damage';
import { oddLeaves } from '../hostile/strange';
import { checkAssessments, checkExplanations } from '../oracle/assessments';
import { checkReport } from '../oracle/report';
import { anyTarget } from '../target';

interface Assessed {
  readonly base: Json;
  readonly damages: readonly Damage[];
  /** Which choice is made in each interpretation. */
  readonly ranks: readonly number[];
  /** A choice that no edition has. */
  readonly choice: string;
}

const counts = fc.constantFrom(1, 7, 8, 14, 15, 16, 29, 30, 31, 48, 49, 50, 51, 999_999, 1_000_000);
const regions = fc.constantFrom('11', '24', '27', '32', '52', '84', '93', '94', '01', '04', '06');
const lot = (field: string, value: fc.Arbitrary<Json>) =>
  fc.record({
    at: fc.nat({ max: 5 }).map((index) => ['esms', index]),
    key: fc.constant(field),
    value,
  });

// Such as leave a project right, so that something is assessed.
const change: fc.Arbitrary<Damage> = fc.oneof(
  lot('nombre', counts),
  lot('region', regions),
  lot('operation', fc.constantFrom('acquisition', 'renouvellement', 'deploiement', 'usages')),
  lot('champ', fc.constantFrom('PA', 'PH', 'domicile', 'PDS', 'AHI', 'PE', 'PJM')),
  lot('equipement', fc.boolean()),
  lot('medicalise', fc.boolean()),
  lot('heures', fc.constantFrom({ essentielles: 0, confort: 0 }, { essentielles: 1, confort: 2 })),
  lot('heures', fc.record({ essentielles: fc.nat({ max: 1e9 }), confort: fc.nat({ max: 1e9 }) })),
  fc.record({
    at: fc.constantFrom(
      ...['nombre', 'region', 'operation', 'champ', 'equipement', 'medicalise', 'heures'].map(
        (field) => ['esms', 0, field],
      ),
      ...['solution', 'amoa', 'evenements', 'regroupement', 'porteur', 'pieces'].map((field) => [
        field,
      ]),
    ),
    do: fc.constant('drop' as const),
  }),
  fc.record({ at: fc.constant(['esms']), times }),
  fc.record({
    at: fc.constantFrom(['esms'], ['organismesGestionnaires']),
    do: fc.constant('reverse' as const),
  }),
) as fc.Arbitrary<Damage>;

const bases = fc.oneof(
  fc.constantFrom(...projets),
  withHours(arbitraryProjet) as fc.Arbitrary<unknown> as fc.Arbitrary<Json>,
);

/** Projects that are right: all that adds up does, under every edition and reading. */
export const assessTarget = anyTarget<Assessed>({
  name: 'assess',
  turn: 30,
  inputs: fc.record({
    base: bases,
    damages: fc.array(change, { maxLength: 6 }),
    ranks: fc.array(fc.nat({ max: 5 }), { maxLength: 40 }),
    choice: fc.constantFrom(...oddLeaves.filter((leaf) => typeof leaf === 'string')),
  }),
  tryOn: (recipe) => {
    const parsed = parseProjet(build(recipe));
    if (!parsed.ok) return;
    checkAssessments(parsed.value, recipe.ranks);
    checkExplanations(parsed.value, recipe.ranks.length);
    checkForeignChoice(parsed.value, recipe);
  },
});

// A choice that an edition doesn't have leaves its default.
function checkForeignChoice(projet: Projet, { choice, ranks }: Assessed): void {
  const edition = editions[ranks.length % editions.length];
  const [first] = edition?.interpretations ?? [];
  if (edition === undefined || first === undefined) return;
  const interpretations = JSON.parse(`{"__proto__":"x","${first.code}":${JSON.stringify(choice)}}`);
  const report = assess(edition, projet, { interpretations });
  checkReport(report);
  assert.deepStrictEqual(report.funding, assess(edition, projet).funding);
}
