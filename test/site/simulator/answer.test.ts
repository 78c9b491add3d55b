import type { Projet, Report } from 'esms-numerique';
import { editions } from 'esms-numerique/editions';
import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
import { amorcageTemps2Regional } from 'esms-numerique/editions/amorcage-temps-2-regional';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  answer,
  checkProjet,
  chooseEdition,
} from '../../../site/simulator/answer/answer';
import { readTyped } from '../../../site/simulator/answer/supply-tariffs';
import { findWaysOut } from '../../../site/simulator/answer/ways-out';
import { whatChanged } from '../../../site/simulator/answer/what-changed';
import { demo } from '../../../site/simulator/state/demo';
import { writeAt } from '../../../site/simulator/state/json';
import { emptyState, type State } from '../../../site/simulator/state/state';

function projetOf(state: State): Projet {
  const projet = checkProjet(state, 'fr');
  if ('kind' in projet) throw new Error(JSON.stringify(projet));
  return projet;
}

function assessed(
  state: State,
  edition = amorcageTemps2Regional,
): Extract<Answer, { kind: 'report' }> {
  const found = answer(edition, projetOf(state), state, 'fr');
  if (found.kind !== 'report') throw new Error(found.kind);
  return found;
}

const with14: State = { ...demo, projet: writeAt(demo.projet, '/esms/2/nombre', 3) };
const sizeIn = ({ eligibility }: Report) =>
  eligibility.criteria.find(({ code }) => code === 'grappe.minimum-esms');

describe('the example of the simulator', () => {
  // Worked out by hand in the case t2-01: 15 × 25 000 + 15 × 20 000 + 15 000 + 100 000.
  it('gets 790 000 € in three instalments', () => {
    const { report } = assessed(demo);
    expect(report.status).toBe('eligible');
    expect(report.funding.total).toBe('790000.00');
    expect(report.schedule.milestones.map(({ amount }) => amount)).toEqual([
      '316000.00',
      '316000.00',
      '158000.00',
    ]);
  });

  it('misses the recommended size by one when an ESMS leaves', () => {
    const { report } = assessed(with14);
    expect(sizeIn(report)).toMatchObject({ force: 'recommended', status: 'unmet', gap: 1 });
    expect(report.status).toBe('eligible');
  });

  it('is routed by its date and regions to the regional call of temps 2', () => {
    expect(chooseEdition(editions, projetOf(demo))?.id).toBe('amorcage-temps-2-regional');
    const late = { ...demo, projet: writeAt(demo.projet, '/evenements/depot', '2035-01-01') };
    expect(chooseEdition(editions, projetOf(late))).toBe(null);
  });

  it('misses the filing window of temps 1, which doesn’t pay the AMOA', () => {
    const before = assessed(demo).report;
    const after = assessed(demo, amorcageTemps1).report;
    const changed = whatChanged(before, after);
    expect(after.status).toBe('ineligible');
    const fenetre = after.eligibility.criteria.find(({ code }) => code === 'depot.fenetre');
    expect(changed.criteria).toContainEqual({ label: fenetre?.label, lost: true });
    expect(changed.lines.length).toBeGreaterThan(0);
    expect(whatChanged(before, before)).toEqual({ criteria: [], lines: [] });
  });
});

describe('a project that can’t be assessed', () => {
  it('is empty while no lot counts anything', () => {
    expect(checkProjet(emptyState, 'fr')).toEqual({ kind: 'empty' });
  });

  it('is told in the language of the page', () => {
    const state = { ...demo, projet: writeAt(demo.projet, '/esms/0/nombre', 'quinze') };
    const messages = (locale: 'fr' | 'en') => {
      const found = checkProjet(state, locale);
      return 'kind' in found && found.kind === 'invalid' ? found.messages : [];
    };
    expect(messages('fr')).toHaveLength(1);
    expect(messages('en')).toHaveLength(1);
    expect(messages('fr')).not.toEqual(messages('en'));
  });
});

describe('a value that the user supplies', () => {
  const tariff = {
    code: 'tarif.acquisition',
    value: '26 000 €',
    document: 'Instruction',
    locator: 'p. 3',
  };

  it('replaces that of the edition, with its source', () => {
    const { report, refused } = assessed({ ...demo, tariffs: [tariff] });
    expect(refused).toEqual([]);
    // 15 × 26 000 instead of 15 × 25 000.
    expect(report.funding.total).toBe('805000.00');
    expect(report.supplied[0]?.citation).toEqual({ document: 'Instruction', locator: 'p. 3' });
  });

  it('is left out without a source, and named', () => {
    const { report, refused } = assessed({ ...demo, tariffs: [{ ...tariff, document: '' }] });
    expect(refused).toHaveLength(1);
    expect(report.funding.total).toBe('790000.00');
  });

  it.each([
    ['25 000,50 €', 'EUR/esms', '25000.50'],
    ['40 %', 'rate', '0.40'],
    ['7%', 'rate', '0.07'],
    ['100 %', 'rate', '1.00'],
    ['12,5 %', 'rate', '0.125'],
    ['0,4', 'rate', '0.4'],
    ['15', 'esms', 15],
    ['quinze', 'esms', 'quinze'],
    ['oui', 'oui-non', true],
    ['no', 'oui-non', false],
    ['peut-être', 'oui-non', 'peut-être'],
    [' 2023-06-01 ', 'date', '2023-06-01'],
  ] as const)('typed %j, in %s, is read as %j', (typed, unit, value) => {
    expect(readTyped(typed, unit)).toBe(value);
  });
});

describe('the ways out', () => {
  it('are told with what they lead to', () => {
    const projet = projetOf({
      ...demo,
      projet: writeAt(demo.projet, '/solution/marcheNational', false),
    });
    const { ways } = findWaysOut({
      edition: amorcageTemps2Regional,
      projet,
      options: {},
      locale: 'fr',
    });
    const texts = ways.flatMap(({ changes }) => changes.map(({ text }) => text));
    expect(texts).toContain('Acheter par le marché national');
    expect(ways[0]?.outcome.replaceAll(/\s/g, ' ')).toMatch(/^éligible, 790 000 €$/);
  });

  it('are told without the pointers of programmers', () => {
    const { porteur: _, ...draft } = demo.projet;
    const projet = projetOf({ ...demo, projet: draft });
    const { ways } = findWaysOut({
      edition: amorcageTemps2Regional,
      projet,
      options: {},
      locale: 'en',
    });
    expect(ways[0]?.changes[0]?.text).toMatch(/^Supply: lead organisation of the project[;,] /);
  });

  it('name what bars every way', () => {
    const { ways, blocking } = findWaysOut({
      edition: amorcageTemps1,
      projet: projetOf(demo),
      options: {},
      locale: 'en',
    });
    expect(ways).toEqual([]);
    expect(blocking.length).toBeGreaterThan(0);
  });
});
