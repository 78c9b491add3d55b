import { describe, expect, it } from 'vitest';
import { exploreReadings } from '../../../src/assessment/sensitivity/explore-readings';
import { assessSensitivity } from '../../../src/index';
import { type EditionReading, resolve } from '../../../src/mechanisms/context';
import { countOf } from '../../../src/mechanisms/parameter-value';
import type { Criterion, Edition } from '../../../src/model/edition';
import type { Choice, Chosen, Interpretation } from '../../../src/model/interpretation';
import type { Force, ParameterValue } from '../../../src/model/parameter';
import type { Rule } from '../../../src/model/rule';
import { editionWith, interpretation, parameter, text } from '../../support/edition';
import { projetOf } from '../../support/projet';

const i = interpretation('i', 'oui', 'non');
const j = interpretation('j', 'oui', 'non');

/** An interpretation with so many choices, the first being the default. */
const having = (count: number, code: string): Interpretation =>
  interpretation(code, '0', ...Array.from({ length: count - 1 }, (_, at) => `${at + 1}`));

/** The same under each of so many choices. */
const alike = <Value>(count: number, code: string, value: Value) => ({
  interpretation: code,
  choices: Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}`, value])),
});

const under = <Value>(code: string, oui: Chosen<Value>, non: Chosen<Value>): Choice<Value> => ({
  interpretation: code,
  choices: { oui, non },
});

/** An interpretation whose choices give values to a parameter. */
function giving(code: string, values: Readonly<Record<string, ParameterValue>>): Interpretation {
  const [first, ...others] = Object.entries(values).map(([choice, value]) => ({
    code: choice,
    label: text(choice),
    parameters: { p: value },
  }));
  if (first === undefined) throw new Error('no choice');
  return { ...interpretation(code, first.code), choices: [first, ...others] };
}

describe('a question that is asked under every combination of readings', () => {
  const explore = (
    interpretations: readonly Interpretation[],
    ask: (reading: EditionReading) => unknown,
  ) => [...exploreReadings(editionWith({ interpretations, parameters: [parameter('p', 1)] }), ask)];

  it('is asked once where it goes through none', () => {
    expect(explore([i, j], () => 'answer')).toEqual(['answer']);
  });

  it('is asked under each choice of the one it goes through', () => {
    const answers = explore([i, j], (reading) => resolve(under<number>('i', 1, 2), reading));
    expect(answers.sort()).toEqual([1, 2]);
  });

  it('is asked under the four combinations of two', () => {
    const answers = explore(
      [i, j],
      (reading) =>
        resolve(under<number>('i', 1, 2), reading) + resolve(under<number>('j', 10, 20), reading),
    );
    expect(answers.sort()).toEqual([11, 12, 21, 22]);
  });

  it('is not asked under the choices of one that does not arise', () => {
    const nested = under<string>('i', 'oui', under('j', 'non, oui', 'non, non'));
    const answers = explore([i, j], (reading) => resolve(nested, reading));
    expect(answers.sort()).toEqual(['non, non', 'non, oui', 'oui']);
  });

  it('goes through those that give a value to a parameter that it reads', () => {
    const g = giving('g', { bas: 10, haut: 20 });
    const answers = explore([i, g], (reading) => countOf('p', reading));
    expect(answers.sort()).toEqual([10, 20]);
  });

  it('goes through all of those that do, the last one deciding', () => {
    const answers = explore(
      [giving('g', { bas: 10, haut: 20 }), giving('h', { peu: 30, assez: 40 })],
      (reading) => countOf('p', reading),
    );
    expect(answers.sort()).toEqual([30, 30, 40, 40]);
  });

  // One run to see the first, one for each choice in it to see the second, one for each pair.
  it.each([
    // 1 + 43 + 43 × 92 = 4,000
    [43, 92, 43 * 92, 'told'],
    // 1 + 40 + 40 × 99 = 4,001
    [40, 99, 40 * 99, null],
  ])(
    'is asked 4,000 times at most: of %i × %i choices, %i answers and the last %s',
    (m, n, length, last) => {
      const nested = alike(m, 'm', alike(n, 'n', 'told'));
      const answers = explore([having(m, 'm'), having(n, 'n')], (reading) =>
        resolve(nested, reading),
      );
      expect(answers).toHaveLength(length);
      expect([answers[0], answers.at(-1)]).toEqual(['told', last]);
    },
  );
});

const always: Rule = { kind: 'always' };
const never: Rule = { kind: 'not', of: always };
const open: Rule = { kind: 'undecidable', because: 'limite' };
const ruled = (code: string, oui: Rule, non: Rule): Rule => under<Rule>(code, oui, non);

// Twelve of two choices have 4,096 combinations: more than are looked at.
const twelve = Array.from({ length: 12 }, (_, at) => interpretation(`i-${at}`, 'oui', 'non'));
const tooMany = (rule: Rule, of: readonly Interpretation[] = twelve): Rule => ({
  kind: 'all',
  of: of.map(({ code }) => ruled(code, rule, rule)),
});

function criterion(rule: Rule, rest: Partial<Criterion> = {}): Criterion {
  return { code: 'c', label: text('c'), force: 'required', rule, citations: [], ...rest };
}

function holdsOf(criteria: readonly Criterion[], rest: Partial<Edition> = {}) {
  const edition = editionWith({
    criteria: criteria.map((one, at) => ({ ...one, code: `${one.code}-${at}` })),
    interpretations: [i, j, ...twelve],
    limits: [{ code: 'limite', missing: text('m'), settledBy: text('s') }],
    ...rest,
  });
  const { outcome, holds } = assessSensitivity(edition, projetOf([{ nombre: 2 }]));
  return { status: outcome.status, holds };
}

describe('whether a verdict holds under all readings', () => {
  it.each<[string, boolean | null, readonly Criterion[]]>([
    ['all pass', true, [criterion(always)]],
    ['one passes for one reason or the other', true, [criterion(ruled('i', always, always))]],
    ['one refuses under another', false, [criterion(ruled('i', always, never))]],
    ['one is open under another', false, [criterion(ruled('i', always, open))]],
    ['one that decides nothing refuses', true, [criterion(never, { force: 'recommended' })]],
    ['the condition of a line refuses', true, [criterion(never, { lines: ['acquisition'] })]],
    ['a content of the file is missing', true, [criterion(never, { code: 'dossier.duree' })]],
    [
      'one that refuses decides under another',
      false,
      [criterion(never, { force: under<Force>('i', 'recommended', 'required') })],
    ],
    ['the readings are too many to tell', null, [criterion(tooMany(always))]],
    [
      'they are too many for one, and another refuses under one reading',
      false,
      [criterion(tooMany(always)), criterion(ruled('i', always, never))],
    ],
  ])('of an eligible project: %s: %s', (_, holds, criteria) => {
    expect(holdsOf(criteria)).toMatchObject({ status: 'eligible', holds: { status: holds } });
  });

  it.each<[string, boolean | null, readonly Criterion[]]>([
    ['one refuses always', true, [criterion(never)]],
    ['one passes under another', false, [criterion(ruled('i', never, always))]],
    ['one is open under another', false, [criterion(ruled('i', never, open))]],
    [
      'under each reading another one refuses',
      true,
      [criterion(ruled('i', never, always)), criterion(ruled('i', always, never))],
    ],
    [
      'two refuse, each under a reading of its own',
      false,
      [criterion(ruled('i', never, always)), criterion(ruled('j', never, always))],
    ],
    [
      'one refuses always, and the readings of another are too many',
      true,
      [criterion(tooMany(never)), criterion(never)],
    ],
    [
      'another one refuses under each reading, and the readings of those that pass are many',
      true,
      [
        criterion(tooMany(always, twelve.slice(0, 6))),
        criterion(tooMany(always, twelve.slice(6))),
        criterion(ruled('i', never, always)),
        criterion(ruled('i', always, never)),
      ],
    ],
    ['the readings of the one that refuses are too many', null, [criterion(tooMany(never))]],
    [
      'they are too many for one that passes, and the one that refuses may pass',
      false,
      [criterion(ruled('i', never, always)), criterion(tooMany(always))],
    ],
  ])('of a refused project: %s: %s', (_, holds, criteria) => {
    expect(holdsOf(criteria)).toMatchObject({ status: 'ineligible', holds: { status: holds } });
  });

  it.each<[string, boolean | null, readonly Criterion[]]>([
    ['one is open always', true, [criterion(open)]],
    ['one passes under another', false, [criterion(ruled('i', open, always))]],
    ['one refuses under another', false, [criterion(ruled('i', open, never))]],
    [
      'another one refuses under another',
      false,
      [criterion(open), criterion(ruled('i', always, never))],
    ],
    [
      'under each reading another one is open',
      true,
      [criterion(ruled('i', open, always)), criterion(ruled('i', always, open))],
    ],
    [
      'two are open, each under a reading of its own',
      false,
      [criterion(ruled('i', open, always)), criterion(ruled('j', open, always))],
    ],
    ['the readings are too many to tell', null, [criterion(open), criterion(tooMany(always))]],
  ])('of an open one: %s: %s', (_, holds, criteria) => {
    expect(holdsOf(criteria)).toMatchObject({ status: 'undetermined', holds: { status: holds } });
  });
});

describe('whether an amount holds under all readings', () => {
  const paying = (...interpretations: readonly Interpretation[]) =>
    holdsOf([], {
      interpretations,
      parameters: [parameter('p', '25000.00', 'EUR/esms')],
      funding: {
        ...editionWith({}).funding,
        lines: [
          {
            code: 'ligne',
            label: text('ligne'),
            quantity: { unit: 'projet', rule: always },
            unitAmount: 'p',
          },
        ],
      },
    }).holds.total;
  // 1 + 64 + 64 × 64 combinations, the choice in the second giving the tariff.
  const tooMany = (tariff: (at: number) => string) => {
    const of = (code: string) =>
      giving(
        code,
        Object.fromEntries(Array.from({ length: 64 }, (_, at) => [`c${at}`, tariff(at)])),
      );
    return [of('m'), of('n')];
  };

  it.each<[string, boolean | null, readonly Interpretation[]]>([
    ['nothing bears on it', true, [i, j]],
    ['one gives another tariff', false, [giving('g', { bas: '10000.00', haut: '25000.00' })]],
    ['both give the same tariff', true, [giving('g', { bas: '25000.00', haut: '25000.00' })]],
    ['it is unknown under one', false, [giving('g', { bas: '25000.00', haut: 'unknown' })]],
    ['the readings are too many to tell', null, tooMany(() => '25000.00')],
    ['they are too many, and some pay more', false, tooMany((at) => `${at}.00`)],
  ])('%s: %s', (_, holds, interpretations) => {
    expect(paying(...interpretations)).toBe(holds);
  });
});
