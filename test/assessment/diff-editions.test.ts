import { describe, expect, it } from 'vitest';
import { diffEditions } from '../../src/assessment/diff-editions';
import { amorcageTemps1, amorcageTemps2Regional, editions } from '../../src/editions/index';
import type { Criterion, Edition } from '../../src/model/edition';
import type { Parameter } from '../../src/model/parameter';
import type { Rule } from '../../src/model/rule';
import { editionWith, interpretation, parameter, text } from '../support/edition';

const kinds = [
  'parameters',
  'criteria',
  'lines',
  'milestones',
  'interpretations',
  'limits',
] as const;

const minimum: Rule = { kind: 'minimum', count: { kind: 'esms' }, bound: 'grappe.minimum' };

function criterion(parts: Partial<Criterion> = {}): Criterion {
  return {
    code: 'grappe.minimum-esms',
    label: text('Taille'),
    force: 'required',
    rule: minimum,
    citations: [],
    ...parts,
  };
}

const citations = [{ document: 'appel', locator: 'article 2' }];

function codesOf(changes: ReturnType<typeof diffEditions>['parameters']) {
  return {
    added: changes.added.map(({ code }) => code),
    removed: changes.removed.map(({ code }) => code),
    changed: changes.changed.map(({ code, fields }) => [code, fields]),
  };
}

function between(before: readonly Parameter[], after: readonly Parameter[]) {
  return diffEditions(editionWith({ parameters: before }), editionWith({ parameters: after }));
}

describe('the difference between two editions', () => {
  it('names both', () => {
    expect(diffEditions(amorcageTemps1, amorcageTemps2Regional)).toMatchObject({
      before: { id: 'amorcage-temps-1', title: amorcageTemps1.title },
      after: { id: 'amorcage-temps-2-regional', title: amorcageTemps2Regional.title },
    });
  });

  it('tells parameters that come, that go and whose value changes, with both values', () => {
    const { parameters } = between(
      [parameter('a', 15), parameter('b', 2), parameter('c', { lessThan: 15 })],
      [parameter('d', 4), parameter('c', { lessThan: 16 }), parameter('a', 15)],
    );
    expect(codesOf(parameters)).toEqual({
      added: ['d'],
      removed: ['b'],
      changed: [['c', ['value']]],
    });
    expect(parameters.changed[0]).toMatchObject({
      before: { value: { lessThan: 15 } },
      after: { value: { lessThan: 16 } },
    });
  });

  it('tells the role, the unit and the words of a parameter apart from its value', () => {
    const before = parameter('a', 15);
    const after = { ...before, role: 'recommended', unit: 'og', label: text('Autre') } as const;
    expect(codesOf(between([before], [after]).parameters).changed).toEqual([
      ['a', ['label', 'unit', 'role']],
    ]);
  });

  it('says that a value is the user’s', () => {
    const before = parameter('a', 'unknown');
    const after = { ...before, value: 3, suppliedBy: 'user' } as const;
    expect(codesOf(between([before], [after]).parameters).changed).toEqual([
      ['a', ['value', 'suppliedBy']],
    ]);
  });

  it('takes no account of citations, reasons or the order of keys', () => {
    const before = parameter('a', { from: '1', to: '2' });
    const after = { ...before, value: { to: '2', from: '1' }, citations, reason: text('x') };
    expect(codesOf(between([before], [after]).parameters)).toEqual({
      added: [],
      removed: [],
      changed: [],
    });
  });

  it.each<[string, Partial<Criterion>, string[]]>([
    ['its force', { force: 'recommended' }, ['force']],
    ['its rule', { rule: { kind: 'always' } }, ['rule', 'parameters']],
    ['its words', { label: text('Autre') }, ['label']],
    ['the lines of which it is a condition', { lines: ['acquisition'] }, ['lines']],
    ['nothing but its proof', { citations }, []],
  ])('tells of a criterion %s', (_, parts, fields) => {
    const edition = (only: Criterion): Edition =>
      editionWith({ parameters: [parameter('grappe.minimum', 15)], criteria: [only] });
    const { criteria } = diffEditions(edition(criterion()), edition(criterion(parts)));
    expect(criteria.changed.flatMap((change) => change.fields)).toEqual(fields);
  });

  it('tells of a criterion whose rule stays that its threshold moves', () => {
    const edition = (value: number): Edition =>
      editionWith({ parameters: [parameter('grappe.minimum', value)], criteria: [criterion()] });
    const { criteria } = diffEditions(edition(15), edition(10));
    expect(criteria.changed).toMatchObject([
      {
        code: 'grappe.minimum-esms',
        fields: ['parameters'],
        before: { parameters: [{ code: 'grappe.minimum', value: 15 }] },
        after: { parameters: [{ code: 'grappe.minimum', value: 10 }] },
      },
    ]);
  });

  it('does not take the name of a criterion for that of a parameter', () => {
    const rule: Rule = { kind: 'criteria', codes: ['grappe.minimum-esms'] };
    const edition = (value: number): Edition =>
      editionWith({
        parameters: [parameter('grappe.minimum-esms', value)],
        criteria: [criterion({ rule })],
      });
    expect(diffEditions(edition(15), edition(10)).criteria.changed).toEqual([]);
  });

  it('tells of instalments, lines, interpretations and limits too', () => {
    const milestone = (share: string) => ({
      code: 'solde',
      label: text('Solde'),
      share,
      lines: 'all' as const,
      trigger: text('Fin'),
      documents: [],
      conditions: [],
      citations: [],
    });
    const line = (unitAmount: string) => ({
      code: 'acquisition',
      label: text('Acquisition'),
      quantity: { unit: 'projet', rule: { kind: 'always' } } as const,
      unitAmount,
    });
    const funding = editionWith({}).funding;
    const before = editionWith({
      funding: { ...funding, lines: [line('tarif.a')] },
      schedule: { milestones: [milestone('part.a')], rounding: 'plus-fort-reste' },
      interpretations: [interpretation('i', 'oui', 'non')],
      limits: [{ code: 'limite', missing: text('a'), settledBy: text('b') }],
    });
    const after = editionWith({
      funding: { ...funding, lines: [line('tarif.b')] },
      schedule: { milestones: [milestone('part.b')], rounding: 'plus-fort-reste' },
      interpretations: [interpretation('i', 'non', 'oui')],
      limits: [{ code: 'limite', missing: text('a'), settledBy: text('c') }],
    });
    const diff = diffEditions(before, after);
    expect(diff.lines.changed[0]?.fields).toEqual(['unitAmount']);
    expect(diff.milestones.changed[0]?.fields).toEqual(['share']);
    expect(diff.interpretations.changed[0]?.fields).toEqual(['default', 'choices']);
    expect(diff.limits.changed[0]?.fields).toEqual(['settledBy']);
  });
});

describe('from temps 1 to temps 2 regional', () => {
  const { parameters, criteria } = diffEditions(amorcageTemps1, amorcageTemps2Regional);

  it('raises the number of ESMS that are paid from 30 to 49', () => {
    expect(parameters.changed.find(({ code }) => code === 'plafond.esms-finances')).toMatchObject({
      before: { value: 30 },
      after: { value: 49 },
    });
  });

  it('makes of the minimum of 15 ESMS a recommendation', () => {
    const size = criteria.changed.find(({ code }) => code === 'grappe.minimum-esms');
    expect(size?.fields).toContain('force');
    expect(size?.before.force).toBe('required');
  });

  it('no longer asks for a minimum of OG', () => {
    expect(criteria.removed.map(({ code }) => code)).toContain('grappe.minimum-og');
  });
});

describe('of the editions of the programme', () => {
  it.each(editions)('$id differs in nothing from itself', (edition) => {
    const diff = diffEditions(edition, JSON.parse(JSON.stringify(edition)));
    for (const kind of kinds) expect(diff[kind]).toEqual({ added: [], removed: [], changed: [] });
  });

  it('what one adds the other removes, and the difference is plain JSON', () => {
    for (const [index, a] of editions.entries()) {
      for (const b of editions.slice(index + 1, index + 3)) {
        const there = diffEditions(a, b);
        const back = diffEditions(b, a);
        expect(JSON.parse(JSON.stringify(there))).toEqual(there);
        for (const kind of kinds) {
          expect(there[kind].added).toEqual(back[kind].removed);
          expect(there[kind].changed).toHaveLength(back[kind].changed.length);
        }
      }
    }
  });
});
