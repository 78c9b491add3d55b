import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { median, medianRatio } from '../../bench/src/measure/statistics';
import { fillPage, sectionsOf } from '../../bench/src/report/page';
import { readmeSectionsOf } from '../../bench/src/report/readme';
import type { Results } from '../../bench/src/report/results';
import { targetsOf } from '../../bench/src/report/targets';

const engine = (id: string, ready: number, json: number) => ({
  id,
  name: id,
  onReady: { micros: 10 * ready, ratio: ready },
  fromJson: { micros: 20 * json, ratio: json },
  mebibytes: 12.34,
  size: { kilobytes: 56, native: id === 'zen' },
});

/** A run that reaches every target, and none by much. */
const reached: Results = {
  date: '2026-01-02',
  node: '20.19.0',
  cpu: 'a processor',
  rounds: 21,
  cases: 2_000,
  engines: [
    engine('esms-numerique', 1, 1),
    engine('json-rules-engine', 8, 3),
    engine('zen', 25, 10),
    engine('publicodes', 200, 75),
  ],
  landmarks: [{ name: 'another law', micros: 450, ratio: 45 }],
  sizes: [
    { esms: 1, micros: 90 },
    { esms: 10, micros: 100 },
    { esms: 1_000, micros: 8_000 },
    { esms: 10_000, micros: 100_000 },
  ],
  counts: [{ projets: 1_000, micros: 100 }],
  realistic: 100,
  france: { processor: 0.5, clock: 0.7, mebibytes: 150 },
};

describe('median', () => {
  it.each([
    [[5], 5],
    [[3, 1, 10], 3],
    [[4, 1, 2, 3], 2.5],
    [[10, 9, 100], 10],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('of nothing is an error', () => {
    expect(() => median([])).toThrow('no median');
  });
});

describe('medianRatio', () => {
  it('compares what was measured in the same round', () => {
    // The medians themselves would give 40 / 20 = 2.
    expect(medianRatio([10, 40, 90], [20, 10, 30])).toBe(3);
  });

  it('refuses lists of which one is longer', () => {
    expect(() => medianRatio([1], [1, 2])).toThrow('differ in length');
  });
});

describe('the targets', () => {
  it('are reached when each is just reached', () => {
    expect(targetsOf(reached).filter((target) => !target.reached)).toEqual([]);
    expect(targetsOf(reached)).toHaveLength(10);
  });

  it.each<[string, Partial<Results>]>([
    ['json-rules-engine, projet', { engines: with_('json-rules-engine', 7.9, 3) }],
    ['json-rules-engine, lecture', { engines: with_('json-rules-engine', 8, 2.9) }],
    ['zen, projet', { engines: with_('zen', 24, 10) }],
    ['zen, lecture', { engines: with_('zen', 25, 9.9) }],
    ['publicodes, projet', { engines: with_('publicodes', 199, 75) }],
    ['publicodes, lecture', { engines: with_('publicodes', 200, 74) }],
    ['30 ESMS', { realistic: 101 }],
    ['Coût', { sizes: [...reached.sizes.slice(0, 3), { esms: 10_000, micros: 100_100 }] }],
    ['La France en une fois', { france: { ...reached.france, processor: 0.51 } }],
    ['La France, mémoire', { france: { ...reached.france, mebibytes: 151 } }],
  ])('are missed by %s when it is just missed', (label, change) => {
    const missed = targetsOf({ ...reached, ...change }).filter((target) => !target.reached);
    expect(missed.map((target) => target.label.startsWith(label))).toEqual([true]);
  });
});

function with_(id: string, ready: number, json: number) {
  return reached.engines.map((each) => (each.id === id ? engine(id, ready, json) : each));
}

describe('the page', () => {
  const sections = sectionsOf(reached);

  it('holds markers for every section', () => {
    const guide = readFileSync('docs/guides/performances.md', 'utf8');
    const filled = fillPage(guide, sections);
    for (const text of Object.values(sections)) expect(filled).toContain(text);
    expect(fillPage(filled, sections)).toBe(filled);
  });

  it('is also the README, in English', () => {
    const readme = readFileSync('README.md', 'utf8');
    const shown = readmeSectionsOf(reached);
    expect(fillPage(readme, shown)).toContain('\n| publicodes 1.10 | 2,000 µs | 1,500 µs |\n');
    expect(shown['engines']?.split('\n')).toHaveLength(6);
  });

  it('shows an engine a line, with its ratio', () => {
    expect(sections['moteurs']?.split('\n')).toHaveLength(7);
    expect(sections['moteurs']).toContain('| × 8 |');
    expect(sections['moteurs']).toContain('| _another law_ | 450 µs | × 45 |');
  });

  it('keeps what stands around the markers', () => {
    expect(fillPage('a <!-- bench:x -->old<!-- /bench:x --> b', { x: 'new' })).toBe(
      'a <!-- bench:x -->\n\nnew\n\n<!-- /bench:x --> b',
    );
  });

  it.each(['', '<!-- bench:x -->', '<!-- /bench:x -->'])('is refused as %j', (page) => {
    expect(() => fillPage(page, { x: 'new' })).toThrow('lacks its markers of x');
  });
});
