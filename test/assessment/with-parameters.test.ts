import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amorcageTemps1,
  amorcageTemps2Regional,
  generalisation2024Regional,
} from '../../src/editions/index';
import {
  assess,
  explain,
  formatIssue,
  InvalidParametersError,
  type ParameterOverride,
  withParameters,
} from '../../src/index';
import type { ParameterValue } from '../../src/model/parameter';
import { projetOf } from '../support/projet';

const citation = { document: 'instruction-detenue', locator: 'annexe 2', quote: '26 000 €' };

function issuesOf(overrides: unknown) {
  try {
    withParameters(amorcageTemps1, overrides as ParameterOverride[]);
  } catch (error) {
    if (error instanceof InvalidParametersError) return error.issues;
    throw error;
  }
  return [];
}

const supply = (code: string, value: ParameterValue) =>
  withParameters(amorcageTemps1, [{ code, value, citation }]).parameters.find(
    (parameter) => parameter.code === code,
  );

const projet = projetOf([{ nombre: 15, operation: 'acquisition', equipement: false }], {
  amoa: { marche: false, pilotage: false },
});

describe('a value that the user supplies', () => {
  const edition = withParameters(amorcageTemps1, [
    { code: 'tarif.acquisition', value: '26000', citation },
  ]);

  it('takes the place of the text’s, with its citation', () => {
    expect(assess(edition, projet).funding.total).toBe('390000.00');
    expect(assess(amorcageTemps1, projet).funding.total).toBe('375000.00');
  });

  it('is marked as the user’s in the step, the line, the report and the explanation', () => {
    const report = assess(edition, projet);
    expect(JSON.stringify(report.funding.step)).toContain('"suppliedBy":"user"');
    expect(report.funding.lines[0]?.citations).toEqual([citation]);
    expect(report.supplied).toEqual([
      { code: 'tarif.acquisition', label: expect.any(String), value: '26000.00', citation },
    ]);
    expect(assess(amorcageTemps1, projet).supplied).toEqual([]);
    expect(explain(report, { locale: 'fr', format: 'text' })).toContain(
      'Valeurs fournies par l’utilisateur',
    );
    expect(explain(report, { locale: 'en', format: 'text' })).toContain(
      'Values supplied by the user',
    );
  });

  it('wins over a value that an interpretation gives', () => {
    const twenty = withParameters(amorcageTemps2Regional, [
      { code: 'petit-og.seuil-esms', value: { lessThan: 20 }, citation },
    ]);
    const medium = projetOf([{ nombre: 1, operation: 'acquisition', equipement: true }], {
      organismesGestionnaires: [{ id: 'a', nombreEsms: 16 }],
      amoa: { marche: false, pilotage: false },
    });
    const equipement = (given: typeof twenty) =>
      assess(given, medium).funding.lines.find(({ code }) => code === 'equipement')?.amount;
    expect(equipement(twenty)).toBe('20000.00');
    expect(equipement(amorcageTemps2Regional)).toBe('0.00');
  });

  it.each([
    ['tarif.acquisition', '26000.5', '26000.50'],
    ['tarif.acquisition', '999999.99', '999999.99'],
    ['enveloppe.programme', '123456789012.00', '123456789012.00'],
    ['tarif.acquisition', { atMost: '10000' }, { atMost: '10000.00' }],
    ['grappe.minimum-esms.metropole', 12, 12],
    ['versement.demarrage', '0.4', '0.4'],
    ['depot.cloture', '2021-04-15', '2021-04-15'],
    [
      'depot.cloture',
      { from: '2021-04-01', to: '2021-04-30' },
      { from: '2021-04-01', to: '2021-04-30' },
    ],
  ] as const)('of %s may be %o', (code, value, kept) => {
    expect(supply(code, value)).toMatchObject({
      value: kept,
      suppliedBy: 'user',
      citations: [citation],
    });
  });

  it('leaves the edition that it is given unchanged', () => {
    const before = JSON.stringify(amorcageTemps1);
    supply('tarif.acquisition', '1.00');
    expect(JSON.stringify(amorcageTemps1)).toBe(before);
  });
});

describe('an override that is wrong', () => {
  it.each([
    ['tarif.acquisition', 25000, 'parameter-amount'],
    ['tarif.acquisition', '-1.00', 'parameter-amount'],
    ['tarif.acquisition', '1.005', 'parameter-amount'],
    ['tarif.acquisition', '1000000.00', 'parameter-amount'],
    ['tarif.acquisition', { atMost: 3 }, 'parameter-amount'],
    ['grappe.minimum-esms.metropole', '15', 'parameter-count'],
    ['grappe.minimum-esms.metropole', -1, 'parameter-count'],
    ['grappe.minimum-esms.metropole', 1.5, 'parameter-count'],
    ['grappe.minimum-esms.metropole', { lessThan: -1 }, 'parameter-count'],
    ['versement.demarrage', '40', 'parameter-rate'],
    ['versement.demarrage', '1.1', 'parameter-rate'],
    ['depot.cloture', '2021-02-30', 'parameter-date'],
    ['depot.cloture', { from: '2021-04-30', to: '2021-04-01' }, 'parameter-date'],
    ['depot.cloture', { from: '2021-04-30' }, 'parameter-date'],
  ])('%s = %o: the unit asks for %s', (code, value, expected) => {
    expect(issuesOf([{ code, value, citation }])).toMatchObject([{ path: '/0/value', expected }]);
  });

  it('names an unknown code and the nearest one', () => {
    expect(issuesOf([{ code: 'tarif.aquisition', value: '1.00', citation }])).toMatchObject([
      { code: 'unknown-code', path: '/0/code', suggestion: 'tarif.acquisition' },
    ]);
  });

  it.each([
    [3, '3'],
    [null, 'null'],
    [{ toString: null }, '{…}'],
    [['tarif.acquisition'], '[…] (1)'],
  ])('names a code that is no text: %j', (code, received) => {
    const [issue, ...others] = issuesOf([{ code, value: '1.00', citation }]);
    expect(issue).toMatchObject({ code: 'unknown-code', path: '/0/code', received });
    expect(issue).not.toHaveProperty('suggestion');
    expect(others).toEqual([]);
  });

  it('asks for a citation', () => {
    const value = { code: 'tarif.acquisition', value: '1.00' };
    expect(issuesOf([value])).toMatchObject([{ code: 'missing', path: '/0/citation' }]);
    for (const bad of ['page 3', {}, { document: 'x', locator: ' ' }, null]) {
      expect(issuesOf([{ ...value, citation: bad }])).toMatchObject([{ path: '/0/citation' }]);
    }
  });

  it('reports everything, in both languages, and names a repetition', () => {
    const value = { code: 'tarif.acquisition', value: '1.00', citation };
    const issues = issuesOf([value, value, { code: 'x', value: 3 }]);
    expect(issues.map(({ path }) => path)).toEqual(['/1/code', '/2/code', '/2/citation']);
    const [first] = issues;
    if (first === undefined) throw new Error('no issue');
    expect(first.message).toContain('une fois dans la liste');
    expect(formatIssue(first, { locale: 'en' })).toContain('only once in the list');
  });

  it('refuses shares that pay more or less than the grant', () => {
    const share = (code: string, value: string) => ({ code: `versement.${code}`, value, citation });
    expect(issuesOf([share('demarrage', '0.50')])).toMatchObject([
      { code: 'contradiction', expected: 'shares-sum' },
    ]);
    expect(issuesOf([share('demarrage', '0.30')])).toHaveLength(1);
    expect(issuesOf([share('demarrage', '0.50'), share('parametrage', '0.30')])).toEqual([]);
  });

  it('accepts some of the shares that no text gives, and says when an interpretation gives others that do not fit', () => {
    const some = withParameters(generalisation2024Regional, [
      { code: 'versement.convention', value: '0.30', citation },
    ]);
    const codes = (interpretations: Record<string, string>) =>
      assess(some, projet, { interpretations }).notices.map(({ code }) => code);
    expect(codes({})).not.toContain('versement.somme');
    expect(codes({ 'interpretation.versement': 'moities' })).toContain('versement.somme');
    expect(() =>
      withParameters(generalisation2024Regional, [
        { code: 'versement.convention', value: '0.80', citation },
        { code: 'versement.fin-de-projet', value: '0.80', citation },
      ]),
    ).toThrow(InvalidParametersError);
  });

  it.each([undefined, null, 'x', { length: 1 }, [null], [[]], [3]])(
    'is refused when it is %o',
    (bad) => {
      expect(issuesOf(bad).length).toBeGreaterThan(0);
    },
  );

  it('never throws anything else, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (input) => void issuesOf(input)));
    fc.assert(
      fc.property(
        fc.array(fc.record({ code: fc.anything(), value: fc.anything(), citation: fc.anything() })),
        (input) => void issuesOf(input),
      ),
    );
  });
});

describe('what was given', () => {
  const override = () => ({
    code: 'tarif.acquisition',
    value: '26000.00',
    citation: { ...citation },
  });

  it('may change afterwards: the edition keeps what was proved', () => {
    const given = override();
    const edition = withParameters(amorcageTemps1, [given]);
    given.citation.document = 'autre';
    const supplied = edition.parameters.find(({ code }) => code === given.code);
    expect(supplied?.citations).toEqual([citation]);
  });

  it('may not answer otherwise when it is read again', () => {
    const twoFaced = new Proxy(override(), {
      get: () => {
        throw new Error('read again');
      },
    });
    const edition = withParameters(amorcageTemps1, [twoFaced]);
    expect(edition.parameters.find(({ code }) => code === 'tarif.acquisition')?.value).toBe(
      '26000.00',
    );
  });

  it.each([
    [1000, 1000, 'unknown-code'],
    [1001, 1, 'too-large'],
    [100_000, 1, 'too-large'],
  ])('gets %i values refused with %i issues, and soon', (count, issues, code) => {
    const many = Array.from({ length: count }, (_, index) => ({
      ...override(),
      code: `inconnu-${index}`,
    }));
    const found = issuesOf(many);
    expect(found).toHaveLength(issues);
    expect(found[0]?.code).toBe(code);
    expect(found.at(-1)?.message).toContain(code === 'too-large' ? '1\u202f000' : 'inconnu-999');
  });
});
