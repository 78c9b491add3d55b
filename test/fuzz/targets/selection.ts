import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editions } from '../../../src/editions/index';
import {
  type Candidate,
  describeSelection,
  type Selection,
  selectProjets,
} from '../../../src/index';
import type { Json } from '../../cases/case';
import { build, type Damaged, damaged } from '../hostile/damage';
import { cents, sumOfCents } from '../oracle/cents';
import { checkJson, checkPrototypes } from '../oracle/json';
import { checkWords } from '../oracle/words';
import { anyTarget } from '../target';
import { checkIssues } from './parse-projet';

interface Lists {
  readonly lists: Damaged;
  readonly rules: Damaged;
  /** Which edition is given; none where it is no rank of one. */
  readonly rank: number;
}

const candidate = (id: string) =>
  fc
    .record({
      avis: fc.constantFrom('favorable', 'favorable', 'favorable', 'defavorable', undefined),
      note: fc.constantFrom('15', '15', '17.5', '0', '20', undefined),
      montant: fc.constantFrom('600000.00', '0.01', '500000.00', '100000.5', null, undefined),
    })
    // JSON leaves out what is undefined.
    .map((fields) => JSON.parse(JSON.stringify({ id, ...fields })) as Json);

const lists: fc.Arbitrary<Json> = fc
  .tuple(
    fc
      .integer({ min: 1, max: 6 })
      .chain((count) =>
        fc.tuple(...Array.from({ length: count }, (_, index) => candidate(`p${index}`))),
      ),
    fc.uniqueArray(fc.constantFrom(2021, 2022, 2023), { minLength: 1 }),
    fc.constantFrom('1000000.00', '0.00', '700000', '999999999999.99'),
  )
  .map(([candidates, years, montant]) => ({
    candidates,
    envelopes: years.map((annee) => ({ annee, montant })),
  }));

const rules: readonly Json[] = [
  {},
  { egalites: 'montant-croissant', depassement: 'saut' },
  { egalites: 'ordre-donne', montantInconnu: 'ecarte', avisManquant: 'ecarte' },
  { interpretations: { 'interpretation.x': 'y' } },
];

/** Candidates and credits before a commission: no credit is spent twice. */
export const selectionTarget = anyTarget<Lists>({
  name: 'selectProjets',
  turn: 60,
  inputs: fc.record({
    lists: fc.oneof(
      lists.map((base) => ({ base, damages: [] })),
      lists.chain((base) => damaged([base])),
    ),
    // The options are a programmer's own object, with an edition in it; what it holds may be anything.
    rules: damaged(rules).map(({ base, damages }) => ({
      base,
      damages: damages.filter(({ at }) => at.length > 0),
    })),
    rank: fc.nat({ max: 2 * editions.length }),
  }),
  tryOn: (recipe) => {
    const { candidates, envelopes } = fieldsOf(build(recipe.lists));
    const edition = editions[recipe.rank];
    const options = build(recipe.rules);
    const given = edition === undefined ? options : withEdition(options, edition);
    const selection = selectProjets(candidates as never, envelopes as never, given as never);
    checkJson(selection, 'a selection');
    for (const format of ['text', 'markdown'] as const) {
      const words = describeSelection(selection, { locale: 'fr', format });
      checkWords(words);
    }
    checkPrototypes();
    if (selection.status === 'invalid') return checkIssues(selection.issues.slice(0, 10_001));
    checkCredits(selection, candidates as readonly Candidate[]);
  },
});

function checkCredits(selection: Selection, candidates: readonly Candidate[]): void {
  assert.equal(selection.candidates.length, candidates.length, 'each candidate has its fate');
  for (const { annee, montant, spent, left } of selection.envelopes) {
    const funded = selection.candidates.filter((one) => one.annee === annee);
    assert.equal(sumOfCents(funded.map((one) => one.montant)), cents(spent), `spent in ${annee}`);
    assert.equal(cents(spent) + cents(left), cents(montant), `left in ${annee}`);
  }
  assert.equal(sumOfCents(selection.envelopes.map(({ spent }) => spent)), cents(selection.total));
  for (const { id, outcome, avis } of selection.candidates) {
    if (outcome === 'funded') assert.equal(avis, 'favorable', `${id} has a favourable opinion`);
  }
}

function fieldsOf(value: unknown): { readonly candidates: unknown; readonly envelopes: unknown } {
  const field = (name: string) => {
    try {
      return Object.getOwnPropertyDescriptor(Object(value), name)?.value;
    } catch {
      return undefined;
    }
  };
  return { candidates: field('candidates'), envelopes: field('envelopes') };
}

function withEdition(options: unknown, edition: unknown): unknown {
  try {
    return { ...(options as object), edition };
  } catch {
    return options;
  }
}
