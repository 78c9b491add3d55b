import { describe, expect, it } from 'vitest';
import { assessSensitivity } from '../../../src/index';
import type { Criterion, Edition, MilestoneRule } from '../../../src/model/edition';
import type { ParameterValue } from '../../../src/model/parameter';
import type { Projet } from '../../../src/model/projet';
import type { EsmsTest, FactPath, Rule } from '../../../src/model/rule';
import type { Operation } from '../../../src/model/vocabulary';
import { editionWith, interpretation, parameter, text } from '../../support/edition';
import { projetOf } from '../../support/projet';

const always: Rule = { kind: 'always' };
const fact = (path: FactPath): Rule => ({ kind: 'fact', path });
const not = (of: Rule): Rule => ({ kind: 'not', of });
const all = (...of: readonly Rule[]): Rule => ({ kind: 'all', of });
const any = (...of: readonly Rule[]): Rule => ({ kind: 'any', of });
const every = (test: EsmsTest): Rule => ({ kind: 'every-esms', test });

function criterion(rule: Rule, rest: Partial<Criterion> = {}): Criterion {
  return { code: 'c', label: text('c'), force: 'required', rule, citations: [], ...rest };
}

/** Depends on the reading of the one question that the edition leaves open. */
const read = <const Value>(oui: Value, non: Value) => ({
  interpretation: 'i',
  choices: { oui, non },
});

describe('how far a reading reaches', () => {
  const edition = (parts: Partial<Edition>): Edition =>
    editionWith({ interpretations: [interpretation('i', 'oui', 'non')], ...parts });
  const projet = projetOf([{ nombre: 2, operation: 'acquisition' }], {
    evenements: { signatureConvention: '2021-01-31' },
  });
  const found = (parts: Partial<Edition>) =>
    assessSensitivity(edition(parts), projet).interpretations[0];
  const effectOf = (parts: Partial<Edition>) => found(parts)?.effect;
  const never = not(always);
  const ruled: Rule = read(always, never);

  const acquisition: EsmsTest = { kind: 'operation', in: ['acquisition'] };
  const others: EsmsTest = { kind: 'operation', in: ['usages'] };
  const line = (unitAmount: string, test: EsmsTest) => ({
    code: 'ligne',
    label: text('ligne'),
    quantity: { unit: 'esms', test } as const,
    unitAmount,
  });
  const paying = (amount: ParameterValue, test: EsmsTest, rest: Partial<Edition> = {}) => ({
    parameters: [
      parameter('tarif', amount, 'EUR/esms'),
      parameter('part', '1', 'rate'),
      parameter('delai', 1, 'mois'),
    ],
    funding: { ...editionWith({}).funding, lines: [line('tarif', test)] },
    ...rest,
  });
  const milestone: MilestoneRule = {
    code: 'solde',
    label: text('solde'),
    share: 'part',
    lines: 'all',
    trigger: text('fin'),
    documents: [],
    conditions: [],
    citations: [],
  };
  const paid = (instalment: Partial<MilestoneRule>) =>
    paying('100.00', acquisition, {
      schedule: { milestones: [{ ...milestone, ...instalment }], rounding: 'plus-fort-reste' },
    });

  it.each<[string, string, Partial<Edition>]>([
    ['the verdict', 'status', { criteria: [criterion(ruled)] }],
    ['a piece of advice', 'detail', { criteria: [criterion(ruled, { force: 'recommended' })] }],
    [
      'whether something is advised or a priority',
      'detail',
      { criteria: [criterion(never, { force: read('recommended', 'priority') })] },
    ],
    ['a content of the file', 'detail', { criteria: [criterion(ruled, { code: 'dossier.avis' })] }],
    ['the amount', 'amount', paying('100.00', read(acquisition, others))],
    ['how many ask for what pays nothing', 'detail', paying('0.00', read(acquisition, others))],
    [
      'nothing, both readings being alike',
      'none',
      paying('100.00', read(acquisition, acquisition)),
    ],
    ['nothing, where no rule asks', 'none', paid({})],
    [
      'the day of an instalment',
      'detail',
      // A month after 31 January, or thirty days.
      paid({
        due: {
          kind: 'after',
          delay: 'delai',
          counted: read('mois-calendaire', 'trente-jours'),
          from: { kind: 'event', event: 'signatureConvention' },
        },
      }),
    ],
    [
      'what an instalment pays',
      'detail',
      paid({ lines: read<'all' | readonly string[]>('all', ['autre']) }),
    ],
    [
      'the ARS that receives the file',
      'detail',
      { grappe: { ...editionWith({}).grappe, arsDepot: read('region-majoritaire', 'aucune') } },
    ],
  ])('%s: %s', (_, effect, parts) => {
    expect(effectOf(parts)).toBe(effect);
  });

  it('names the criteria of which the status or the force changes, and no other', () => {
    const criteria = [
      criterion(ruled, { code: 'verdict' }),
      criterion(never, { code: 'force', force: read('recommended', 'priority') }),
      criterion(read(always, always), { code: 'autre' }),
    ];
    expect(found({ criteria })?.outcomes).toMatchObject([
      { choice: 'oui', isChosen: true, status: 'eligible', criteria: [] },
      {
        choice: 'non',
        isChosen: false,
        status: 'ineligible',
        criteria: [
          { code: 'verdict', label: text('c'), status: 'unmet', force: 'required' },
          { code: 'force', status: 'unmet', force: 'priority' },
        ],
      },
    ]);
  });

  it('is told beside the other choices of the caller', () => {
    const two = editionWith({
      interpretations: [interpretation('i', 'oui', 'non'), interpretation('j', 'oui', 'non')],
      criteria: [
        criterion(any(ruled, { interpretation: 'j', choices: { oui: always, non: never } })),
      ],
    });
    const effects = (interpretations: Readonly<Record<string, string>>) =>
      assessSensitivity(two, projet, { interpretations }).interpretations.map(
        ({ code, effect }) => [code, effect],
      );
    // Each is met under the other's default: only both together refuse.
    expect(effects({})).toEqual([
      ['i', 'none'],
      ['j', 'none'],
    ]);
    expect(effects({ j: 'non' })).toEqual([
      ['i', 'status'],
      ['j', 'none'],
    ]);
  });
});

describe('how far a missing fact reaches', () => {
  const asked = 'amoa.pilotage';
  const A = fact(asked);
  const [B1, B2, B3, B4, B5, B6, B7] = (
    [
      'porteeNationale',
      'solution.unique',
      'solution.cahierDesCharges',
      'solution.marcheNational',
      'solution.referencementSegur',
      'solution.derogation.engagementEditeur',
      'amoa.marche',
    ] as const
  ).map(fact) as [Rule, Rule, Rule, Rule, Rule, Rule, Rule];

  const missingIn = (
    criteria: readonly Criterion[],
    projet: Projet,
    parts: Partial<Edition> = {},
  ) => assessSensitivity(editionWith({ criteria, ...parts }), projet).missing;
  const effectOf = (rule: Rule, projet: Projet = projetOf([{ operation: 'acquisition' }])) =>
    missingIn([criterion(rule)], projet).find(({ paths }) => paths[0] === '/amoa/pilotage')?.effect;

  it('is the verdict where any value settles it', () => {
    const named = criterion({ kind: 'named', field: 'regroupement' });
    const [only] = missingIn([named], projetOf([{}]));
    expect(only).toMatchObject({
      paths: ['/regroupement'],
      neededFor: ['c'],
      effect: 'status',
      outcomes: [{ value: 'og-unique', status: 'eligible' }],
    });
  });

  it('is told before what reaches less far, wherever it stands in the text', () => {
    const found = missingIn(
      [criterion(B1, { code: 'conseil', force: 'recommended' }), criterion(B2)],
      projetOf([{}]),
    );
    expect(found.map(({ paths, effect }) => [paths[0], effect])).toEqual([
      ['/solution/unique', 'status'],
      ['/porteeNationale', 'detail'],
    ]);
  });

  it('is told of the day of an instalment, which waits for an event', () => {
    const schedule: Edition['schedule'] = {
      milestones: [
        {
          code: 'solde',
          label: text('solde'),
          share: 'part',
          lines: 'all',
          trigger: text('fin'),
          documents: [],
          conditions: [],
          due: { kind: 'event', event: 'finProjet' },
          citations: [],
        },
      ],
      rounding: 'plus-fort-reste',
    };
    const parts = { schedule, parameters: [parameter('part', '1', 'rate')] };
    expect(missingIn([], projetOf([{}]), parts)).toMatchObject([
      { paths: ['/evenements/finProjet'], neededFor: ['solde'], effect: 'detail' },
    ]);
  });

  it('is nothing where another fact settles the criterion either way', () => {
    // Whatever the one asked about, the other decides.
    expect(effectOf(any(all(A, B1), all(not(A), B1)))).toBe('none');
  });

  it('is found in the company of one that a further criterion needs too', () => {
    const same = any(all(A, B1), all(not(A), not(B1)));
    const advice = criterion(B1, { code: 'conseil', force: 'recommended' });
    const [first] = missingIn([criterion(same), advice], projetOf([{}]));
    expect(effectOf(same)).toBe('status');
    expect(first).toMatchObject({ paths: ['/amoa/pilotage'], effect: 'status' });
  });

  it('is the furthest in any company: what another value makes of it counts for nothing', () => {
    const advice = criterion(any(A, not(B1)), { force: 'recommended' });
    const found = missingIn([advice], projetOf([{}]));
    expect(found.map(({ effect }) => effect)).toEqual(['detail', 'detail']);
  });

  it.each<[string, Rule]>([
    ['the second of two is false', any(all(B1, B2), all(A, not(B2)))],
    ['all of six are true', any(all(A, B1, B2, B3, B4, B5, B6), all(not(B1), B2))],
    // 128 ways are more than are tried, but each fact takes both values.
    ['the last of seven is false', any(all(B1, B2, B3, B4, B5, B6, B7), all(A, not(B7)))],
  ])('is found where it matters only while %s', (_, rule) => {
    expect(effectOf(rule)).toBe('status');
  });

  // The fact decides under the first; without it the second passes, and all others refuse.
  const under = (first: Rule, second: Rule) => any(all(A, first), second);

  it.each(['og-unique', 'convention', 'gcsms', 'groupement-de-cooperation', 'autre'])(
    'is found under the one form of group that lets it decide: %s',
    (form) => {
      const other = form === 'autre' ? 'convention' : 'autre';
      const among = (name: string): Rule => ({ kind: 'regroupement', in: [name] });
      expect(effectOf(under(among(form), among(other)))).toBe('status');
    },
  );

  it.each<Operation>(['acquisition', 'renouvellement', 'mise-en-conformite', 'aucune'])(
    'is found under the one operation that lets it decide: %s',
    (operation) => {
      const among = (name: Operation) => every({ kind: 'operation', in: [name] });
      expect(effectOf(under(among(operation), among('usages')), projetOf([{}]))).toBe('status');
    },
  );

  // Of the eighteen regions the first, the tenth and the last are tried.
  it.each(['01', '32', '94'])('is found in the one region that lets it decide: %s', (region) => {
    const among = (code: string) => every({ kind: 'region', in: [code] });
    const other = region === '01' ? '94' : '01';
    const { region: _, ...unplaced } = projetOf([{}]).esms[0];
    const projet: Projet = { ...projetOf([{}]), esms: [unplaced] };
    expect(effectOf(under(among(region), among(other)), projet)).toBe('status');
  });

  // Five flags and three regions are more ways than are tried; in a third of them the fact decides.
  it.each(['01', '32', '94'])('is found in the one region, beside many facts: %s', (region) => {
    const among = (code: string) => every({ kind: 'region', in: [code] });
    const other = region === '01' ? '94' : '01';
    const beside = any(all(B1, among('84')), all(among('84'), B1, B2, B3, B4, B5));
    const { region: _, ...unplaced } = projetOf([{}]).esms[0];
    const projet: Projet = { ...projetOf([{}]), esms: [unplaced] };
    const rule = any(beside, among(other), all(A, among(region)));
    expect(effectOf(rule, projet)).toBe('status');
  });
});
