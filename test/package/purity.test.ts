import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Round } from './purity/driver';
import { ask, bundle, forbidden, openRealm } from './purity/realm';

const script = await bundle();

/** Projects that are complete, and that lack facts; of one region and of several. */
const projets = JSON.stringify([
  JSON.parse(readFileSync('fixtures/projets/grappe-des-vallees.json', 'utf8')),
  {
    porteur: 'b',
    organismesGestionnaires: [{ id: 'a', nombreEsms: 3 }, { id: 'b' }],
    esms: [
      { nombre: 4, organismeGestionnaire: 'a', region: '84', champ: 'domicile', equipement: true },
      { nombre: 7, organismeGestionnaire: 'b', region: '11', operation: 'acquisition' },
      { organismeGestionnaire: 'b', operation: 'deploiement', medicalise: true },
    ],
    evenements: { depot: '2022-03-15' },
    amoa: { marche: true },
  },
]);

const inOrder = (count: number) => Array.from({ length: count }, (_, index) => index);
const reversed = (count: number) => inOrder(count).reverse();

// Each question once, far from its neighbours: 7919 is prime, and no divisor of the count.
const scattered = (count: number) => inOrder(count).map((index) => (index * 7919) % count);

const first = (count: number): readonly Round[] => [
  { order: inOrder(count), anew: false },
  { order: reversed(count), anew: false },
];
const second = (count: number): readonly Round[] => [{ order: scattered(count), anew: true }];

/** The questions that are answered in more ways than one. */
function unsteady(...all: readonly ReadonlyMap<string, readonly string[]>[]): readonly string[] {
  const names = [...(all[0]?.keys() ?? [])];
  return names.filter(
    (name) => new Set(all.flatMap((answers) => answers.get(name) ?? [])).size !== 1,
  );
}

describe('the built library, alone with the language and frozen', {
  timeout: 300_000,
}, async () => {
  const realm = openRealm(script);
  const answers = await ask(realm, projets, first);

  it('answers every question twice', () => {
    expect(answers.size).toBeGreaterThan(400);
    expect([...answers.values()].filter((each) => each.length !== 2)).toEqual([]);
  });

  it('is asked each of its functions', () => {
    const source = readFileSync('test/package/purity/answers.ts', 'utf8');
    const words = new Set([source, ...[...answers.values()].flat()].join('\n').match(/\w+/g));
    expect([...realm.functions].filter((name) => !words.has(name))).toEqual([]);
  });

  it('answers the same bytes in another order, after other questions, in another realm', async () => {
    const others = await ask(openRealm(script), projets, second);
    expect([...others.values()].filter((each) => each.length !== 1)).toEqual([]);
    expect(unsteady(answers, others)).toEqual([]);
  });

  it('answers one question by itself as among the others', async () => {
    const index = [...answers.keys()].indexOf('generalisation-2024-regional 1 assess in detail');
    const alone = await ask(openRealm(script), projets, () => [{ order: [index], anew: true }]);
    const [given] = [...alone.values()].flat();
    expect(given).toBe([...answers.values()][index]?.[0]);
  });
});

describe('the realm', () => {
  const { run } = openRealm('({})');

  it.each(['Date.now()', 'new Date()', 'Date()', 'Math.random()'])('throws at %s', (line) => {
    expect(() => run(line)).toThrow(/secure mode/);
  });

  it.each(forbidden)('throws at %s', (name) => {
    expect(() => run(`typeof ${name}`)).toThrow(`The library touches ${name}`);
  });

  it.each(['window', 'self'])('has no %s', (name) => {
    expect(run(`typeof ${name}`)).toBe('undefined');
  });

  it.each([
    'Object.prototype.leak = 1',
    'Array.prototype.leak = 1',
    'JSON.stringify = 1',
    'Map.prototype.get = 1',
    'Intl.NumberFormat = 1',
    'Object.defineProperty(Function.prototype, "leak", { value: 1 })',
  ])('refuses %s', (line) => {
    expect(() => run(`'use strict'; ${line}`)).toThrow();
  });

  it.each(['new Intl.NumberFormat()', 'new Intl.DateTimeFormat("fr")'])(
    'refuses %s, which asks the host',
    (line) => {
      expect(() => run(line)).toThrow('The library takes');
    },
  );

  it('is another than ours, and than the next one', () => {
    expect(run('Object')).not.toBe(Object);
    expect(run('Object')).not.toBe(openRealm('({})').run('Object'));
  });
});

describe('a library that remembers', () => {
  // It counts its calls, changes an object that it keeps, or trusts that a project stays the same.
  const leaking = (line: string) =>
    `(() => { let calls = 0; const kept = { all: [] }; const seen = new WeakMap();
      const projet = harden({ nom: 'a' });
      const ask = (given) => ${line};
      const put = async ({ order, anew }) => order.map((index) =>
        JSON.stringify(ask(anew ? harden({ nom: index }) : projet)));
      return { functions: [], prepare: () => ({ names: ['a', 'b', 'c'], put }) }; })()`;

  it.each([
    ['counts', 'calls++'],
    ['grows', 'kept.all.push(1) && kept'],
    ['knows a project again', '(seen.has(given) ? 1 : (seen.set(given, 1), 0))'],
  ])('is found out when it %s', async (_, line) => {
    const text = leaking(line);
    const answers = await ask(openRealm(text), projets, first);
    const others = await ask(openRealm(text), projets, second);
    expect(unsteady(answers, others)).not.toEqual([]);
  });

  it('is found out when it changes what it was given', async () => {
    const text = leaking("((() => { 'use strict'; given.nom = 'b'; })(), 1)");
    await expect(ask(openRealm(text), projets, first)).rejects.toThrow(/read only|not extensible/);
  });
});
