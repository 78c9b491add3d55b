import assert from 'node:assert/strict';
import fc from 'fast-check';
import { amorcageTemps1 } from '../../../src/editions/amorcage-temps-1/index';
import { amorcageTemps2Regional } from '../../../src/editions/amorcage-temps-2-regional/index';
import { assess, defineProjet, type Edition, type Projet, sizeGrappe } from '../../../src/index';
import {
  isLargeEnoughForTemps1,
  type Payment,
  partOfRegion,
  payTemps1,
  payTemps2,
  type SimpleProjet,
} from '../oracle/by-hand';
import { cents } from '../oracle/cents';
import { anyTarget } from '../target';

type Input = SimpleProjet & { readonly isCorse: boolean };

const esms = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 2_000 }));
const partIn = (region: fc.Arbitrary<string>) => fc.record({ region, esms });
const simple = (isCorse: boolean, region: fc.Arbitrary<string>) =>
  fc.record({
    operation: fc.constantFrom('acquisition' as const, 'mise-en-conformite' as const),
    parts: fc.array(partIn(region), { minLength: 1, maxLength: 7 }),
    isCorse: fc.constant(isCorse),
  });

/** Simple projects, for which the texts of 2021 are computed a second time, by hand. */
export const byHandTarget = anyTarget<Input>({
  name: 'by hand',
  turn: 50,
  inputs: fc.oneof(
    { weight: 4, arbitrary: simple(false, fc.constantFrom('11', '24', '53', '84', '93')) },
    { weight: 1, arbitrary: simple(true, fc.constant('94')) },
  ),
  tryOn: (input) => {
    const projet = projetOf(input);
    checkPayment(amorcageTemps1, projet, payTemps1(input));
    if (input.operation === 'acquisition') checkSize(input, projet);
    const { funding } = checkPayment(amorcageTemps2Regional, projet, payTemps2(input));
    for (const { region, amount } of funding.shares) {
      const exact = partOfRegion(input, region) * payTemps2(input).total * 100;
      assert.ok(Math.abs(Number(cents(amount ?? '')) - exact) < 1, `the share of ${region}`);
    }
    assert.deepEqual(
      funding.shares.map(({ region }) => region),
      [...new Set(input.parts.map(({ region }) => region))].sort(),
    );
  },
});

// The text taken at its word, where a larger OG may not stand for three.
function checkSize(input: Input, projet: Projet): void {
  const interpretations = { 'interpretation.og-seul': 'toujours-le-minimum' };
  const { status } = sizeGrappe(amorcageTemps1, projet, { interpretations });
  assert.equal(status, isLargeEnoughForTemps1(input, input.isCorse) ? 'met' : 'unmet');
}

function checkPayment(edition: Edition, projet: Projet, { total, instalments }: Payment) {
  const report = assess(edition, projet);
  assert.equal(report.funding.total, `${total}.00`, `the grant of ${edition.id}`);
  assert.deepEqual(
    report.schedule.milestones.map(({ amount }) => amount),
    instalments.map((amount) => `${amount}.00`),
    `the instalments of ${edition.id}`,
  );
  return report;
}

function projetOf({ operation, parts }: Input): Projet {
  const lots = parts.map(({ region, esms: nombre }, index) => ({
    ...{ nombre, region, operation, organismeGestionnaire: `og-${index}`, champ: 'PA' as const },
    ...{ medicalise: true, assuranceMaladie: true, equipement: false, categorie: '500' },
  }));
  return defineProjet({
    porteur: 'og-0',
    organismesGestionnaires: parts.map((_, index) => ({ id: `og-${index}` })) as never,
    esms: lots as never,
    amoa: { marche: false, pilotage: false },
  });
}
