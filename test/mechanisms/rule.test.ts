import { describe, expect, it } from 'vitest';
import { createContext } from '../../src/mechanisms/create-context';
import { evaluateCriterion, evaluateRule } from '../../src/mechanisms/rule';
import type { Criterion } from '../../src/model/edition';
import type { Esms, Projet } from '../../src/model/projet';
import type { Rule } from '../../src/model/rule';
import { editionWith, interpretation, parameter, text } from '../support/edition';
import { projetOf } from '../support/projet';

const criterion: Criterion = {
  code: 'esms.l312-1',
  label: text('L.312-1'),
  force: 'required',
  rule: { kind: 'every-esms', test: { kind: 'l312-1' } },
  citations: [],
};

const edition = editionWith({
  parameters: [
    parameter('minimum', 15),
    parameter('minimum-corse', 8),
    parameter('aucun', 'none'),
    parameter('inconnu', 'unknown'),
    parameter('deux', 2),
    parameter('national', 50),
    parameter('fin', { from: '2022-12-01', to: '2022-12-31' }, 'date'),
    parameter('ouverture', '2021-02-01', 'date'),
    parameter('cloture', '2021-03-31', 'date'),
  ],
  interpretations: [interpretation('choix', 'un', 'deux')],
  criteria: [criterion],
});

function evaluate(rule: Rule, esms: Partial<Esms>[], rest: Partial<Projet> = {}) {
  return evaluateRule(rule, createContext(edition, projetOf(esms, rest)));
}

const byTerritory = {
  metropole: 'minimum',
  corse: 'minimum-corse',
  'outre-mer': 'minimum-corse',
} as const;
const enough: Rule = { kind: 'minimum', count: { kind: 'esms' }, bound: byTerritory };

describe('a minimum', () => {
  it.each([
    [14, 'unmet', 1],
    [15, 'met', 0],
    [16, 'met', 0],
  ])('of 15 with %i ESMS is %s, gap %i', (nombre, status, gap) => {
    expect(evaluate(enough, [{ nombre }])).toMatchObject({
      status,
      observed: nombre,
      required: 15,
      gap,
    });
  });

  it.each([
    [7, 'unmet', 1],
    [8, 'met', 0],
  ])('of 8 in Corse with %i ESMS is %s', (nombre, status, gap) => {
    expect(evaluate(enough, [{ nombre, region: '94' }])).toMatchObject({
      status,
      required: 8,
      gap,
    });
  });

  it('waits for the region only where it matters', () => {
    const without = (nombre: number) =>
      evaluateRule(
        enough,
        createContext(edition, {
          ...projetOf([{ nombre }]),
          esms: [{ nombre, organismeGestionnaire: 'a' }],
        }),
      );
    expect(without(15)).toMatchObject({ status: 'met', gap: 0 });
    expect(without(14)).toMatchObject({ status: 'undetermined', missing: ['/esms/0/region'] });
    expect(without(8)).toMatchObject({
      status: 'undetermined',
      required: { atLeast: 8, atMost: 15 },
    });
    expect(without(7)).toMatchObject({ status: 'unmet' });
  });

  it('stays open when territories tie and their thresholds differ', () => {
    const tied = [{ nombre: 5 }, { nombre: 5, region: '94' }];
    expect(evaluate(enough, tied)).toMatchObject({ status: 'undetermined', unknown: ['egalite'] });
    const small = [{ nombre: 3 }, { nombre: 3, region: '94' }];
    expect(evaluate(enough, small).status).toBe('unmet');
  });

  it('stays open where no text gives the threshold of Corse, unless that of the metropole decides', () => {
    const bound = { ...byTerritory, corse: 'inconnu' };
    const rule: Rule = { kind: 'minimum', count: { kind: 'esms' }, bound };
    const under = (territoire: 'le-plus-bas' | 'le-plus-haut', count: number) => {
      const grappe = { ...edition.grappe, territoire };
      const esms = [{ nombre: count - 1 }, { region: '94' }];
      return evaluateRule(rule, createContext({ ...edition, grappe }, projetOf(esms)));
    };
    expect(under('le-plus-bas', 15).status).toBe('met');
    expect(under('le-plus-bas', 14)).toMatchObject({
      status: 'undetermined',
      unknown: ['inconnu'],
    });
    expect(under('le-plus-haut', 14).status).toBe('unmet');
    expect(under('le-plus-haut', 15)).toMatchObject({
      status: 'undetermined',
      unknown: ['inconnu'],
    });
  });

  it('does not apply where the edition sets none, and is open where no text tells', () => {
    const count = { kind: 'esms' } as const;
    expect(evaluate({ kind: 'minimum', count, bound: 'aucun' }, [{}]).status).toBe(
      'not-applicable',
    );
    expect(evaluate({ kind: 'minimum', count, bound: 'inconnu' }, [{}])).toMatchObject({
      status: 'undetermined',
      unknown: ['inconnu'],
    });
    expect(evaluate({ kind: 'below', count, bound: 'aucun' }, [{}]).status).toBe('not-applicable');
  });

  it('counts OG, the ESMS of the largest one, and services', () => {
    const esms = [
      { nombre: 9, organismeGestionnaire: 'a' },
      { nombre: 6, organismeGestionnaire: 'b' },
      { nombre: 7, organismeGestionnaire: 'a' },
    ];
    const minimum = (kind: 'og' | 'esms-of-largest-og') =>
      evaluate({ kind: 'minimum', count: { kind }, bound: 'minimum' }, esms);
    expect(minimum('og')).toMatchObject({ observed: 2, gap: 13 });
    expect(minimum('esms-of-largest-og')).toMatchObject({ observed: 16, status: 'met' });
    const services: Rule = {
      kind: 'minimum',
      count: { kind: 'services', among: ['mssante', 'dmp', 'e-parcours'] },
      bound: 'deux',
    };
    const solution = (solution: NonNullable<Projet['solution']>) =>
      evaluate(services, [{}], { solution });
    expect(solution({ servicesSocles: ['mssante', 'dmp'] }).status).toBe('met');
    expect(solution({ servicesSocles: ['mssante', 'e-prescription'] })).toMatchObject({
      status: 'undetermined',
      missing: ['/solution/plateformeEParcours'],
    });
    expect(
      solution({ servicesSocles: ['mssante', 'e-prescription'], plateformeEParcours: false }),
    ).toMatchObject({ status: 'unmet', observed: 1, gap: 1 });
    expect(solution({ plateformeEParcours: true }).missing).toEqual(['/solution/servicesSocles']);
  });

  it('counts OG with an ESMS that passes, open ones in the upper end', () => {
    const rule: Rule = {
      kind: 'minimum',
      count: { kind: 'og', test: { kind: 'operation', in: ['acquisition'] } },
      bound: 'deux',
    };
    const lots = [
      { organismeGestionnaire: 'a', operation: 'acquisition' as const },
      { organismeGestionnaire: 'b' },
    ];
    expect(evaluate(rule, lots)).toMatchObject({
      status: 'undetermined',
      observed: { atLeast: 1, atMost: 2 },
      missing: ['/esms/1/operation'],
    });
  });
});

describe('a project below the national threshold', () => {
  const rule: Rule = { kind: 'below', count: { kind: 'esms' }, bound: 'national' };

  it.each([
    [49, 'met', 0],
    [50, 'unmet', 1],
    [51, 'unmet', 2],
  ])('with %i ESMS is %s, %i too many', (nombre, status, gap) => {
    expect(evaluate(rule, [{ nombre }])).toMatchObject({
      status,
      gap,
      required: { atLeast: 0, atMost: 49 },
    });
  });

  it('looks at what each OG manages', () => {
    const managing = (nombreEsms?: number) =>
      evaluate({ kind: 'every-og-below', bound: 'national' }, [{}], {
        organismesGestionnaires: [
          nombreEsms === undefined ? { id: 'a' } : { id: 'a', nombreEsms },
          { id: 'sans-esms', nombreEsms: 500 },
        ],
      });
    expect(managing(49).status).toBe('met');
    expect(managing(50).status).toBe('unmet');
    expect(managing().missing).toEqual(['/organismesGestionnaires/0/nombreEsms']);
    expect(evaluate({ kind: 'every-og-below', bound: 'inconnu' }, [{}]).unknown).toEqual([
      'inconnu',
    ]);
  });
});

describe('a deadline', () => {
  const by = (finProjet: string, rest: object = {}) =>
    evaluate(
      { kind: 'deadline', event: 'finProjet', by: 'fin', lastDay: 'included', ...rest },
      [{}],
      {
        evenements: { finProjet },
      },
    );

  it.each([
    ['2022-11-30', 'met'],
    ['2022-12-01', 'met'],
    ['2022-12-02', 'undetermined'],
    ['2022-12-31', 'undetermined'],
    ['2023-01-01', 'unmet'],
  ])('known as a range: %s is %s', (date, status) => {
    expect(by(date).status).toBe(status);
  });

  it('names the parameter that leaves a day open, and the date that is missing', () => {
    expect(by('2022-12-15').unknown).toEqual(['fin']);
    const rule: Rule = { kind: 'deadline', event: 'finProjet', by: 'fin', lastDay: 'included' };
    expect(evaluate(rule, [{}]).missing).toEqual(['/evenements/finProjet']);
    expect(by('2022-12-15', { by: 'inconnu' }).unknown).toEqual(['inconnu']);
  });

  it('leaves the last day out when the text is read so', () => {
    const on = (lastDay: 'included' | 'excluded', finProjet: string) =>
      evaluate({ kind: 'deadline', event: 'finProjet', by: 'cloture', lastDay }, [{}], {
        evenements: { finProjet },
      }).status;
    expect(on('included', '2021-03-31')).toBe('met');
    expect(on('excluded', '2021-03-31')).toBe('unmet');
    expect(on('excluded', '2021-03-30')).toBe('met');
  });
});

describe('a window', () => {
  const rule: Rule = {
    kind: 'window',
    event: 'depot',
    from: 'ouverture',
    to: 'cloture',
    lastDay: 'included',
    regions: 'all',
  };
  const filed = (depot: string) => evaluate(rule, [{}], { evenements: { depot } });

  it.each([
    ['2021-01-31', 'unmet'],
    ['2021-02-01', 'met'],
    ['2021-03-31', 'met'],
    ['2021-04-01', 'unmet'],
  ])('from 1 February to 31 March: %s is %s', (date, status) => {
    expect(filed(date)).toMatchObject({ status, required: ['2021-02-01', '2021-03-31'] });
  });

  it('waits for the filing date, and for a calendar that no text gives', () => {
    expect(evaluate(rule, [{}]).missing).toEqual(['/evenements/depot']);
    const elsewhere: Rule = { ...rule, regions: ['11'] };
    expect(evaluate(elsewhere, [{}], { evenements: { depot: '2021-02-01' } })).toEqual({
      status: 'undetermined',
      missing: [],
      unknown: ['ouverture', 'cloture'],
    });
    const nowhere: Rule = { ...rule, from: 'inconnu', to: 'inconnu' };
    expect(evaluate(nowhere, [{}])).toMatchObject({ missing: [], unknown: ['inconnu', 'inconnu'] });
  });

  it('waits for the region where it says which calendar binds, and names a tie', () => {
    const one: Rule = { ...rule, regions: ['84'] };
    const context = createContext(edition, {
      ...projetOf([{}]),
      esms: [{ organismeGestionnaire: 'a' }],
    });
    expect(evaluateRule(one, context).missing).toEqual(['/esms/0/region']);
    expect(evaluate(one, [{}, { region: '11' }]).unknown).toEqual([
      'ouverture',
      'cloture',
      'egalite',
    ]);
  });

  it('is decided by the day that is known where the other is not', () => {
    const filedUnder = (depot: string, days: object) =>
      evaluate({ ...rule, ...days }, [{}], { evenements: { depot } });
    expect(filedUnder('2021-01-31', { to: 'inconnu' }).status).toBe('unmet');
    expect(filedUnder('2021-02-01', { to: 'inconnu' })).toMatchObject({
      status: 'undetermined',
      unknown: ['inconnu'],
    });
    expect(filedUnder('2021-04-01', { from: 'inconnu' }).status).toBe('unmet');
    expect(filedUnder('2021-03-31', { from: 'inconnu' }).status).toBe('undetermined');
  });

  it('opens on a day known as a range', () => {
    const opening = (depot: string) =>
      evaluate({ ...rule, from: 'fin', to: 'fin' }, [{}], { evenements: { depot } }).status;
    expect(opening('2022-11-30')).toBe('unmet');
    expect(opening('2022-12-15')).toBe('undetermined');
  });
});

describe('a rule about the file', () => {
  const over = (rule: Rule, rest: Partial<Projet>) => evaluate(rule, [{}], rest).status;

  it('reads yes, no and nothing', () => {
    const rule: Rule = { kind: 'fact', path: 'solution.marcheNational' };
    expect(over(rule, { solution: { marcheNational: true } })).toBe('met');
    expect(over(rule, { solution: { marcheNational: false } })).toBe('unmet');
    expect(evaluate(rule, [{}]).missing).toEqual(['/solution/marcheNational']);
  });

  it.each([
    ['porteeNationale', { porteeNationale: true }],
    ['solution.plateformeEParcours', { solution: { plateformeEParcours: true } }],
    ['solution.unique', { solution: { unique: true } }],
    ['solution.cahierDesCharges', { solution: { cahierDesCharges: true } }],
    ['solution.referencementSegur', { solution: { referencementSegur: true } }],
    [
      'solution.derogation.champCouvertEntierement',
      { solution: { derogation: { champCouvertEntierement: true } } },
    ],
    [
      'solution.derogation.engagementEditeur',
      { solution: { derogation: { engagementEditeur: true } } },
    ],
    ['amoa.marche', { amoa: { marche: true } }],
    ['amoa.pilotage', { amoa: { pilotage: true } }],
  ] as const)('finds %s', (path, rest) => {
    expect(over({ kind: 'fact', path }, rest)).toBe('met');
    expect(evaluate({ kind: 'fact', path }, [{}]).missing).toEqual([
      `/${path.replaceAll('.', '/')}`,
    ]);
  });

  it('asks for a name, a form of group, a piece, a service', () => {
    expect(over({ kind: 'named', field: 'porteur' }, { porteur: 'a' })).toBe('met');
    expect(evaluate({ kind: 'named', field: 'porteur' }, [{}]).missing).toEqual(['/porteur']);
    const form: Rule = { kind: 'regroupement', in: ['gcsms', 'convention'] };
    expect(over(form, { regroupement: 'gcsms' })).toBe('met');
    expect(over(form, { regroupement: 'autre' })).toBe('unmet');
    expect(evaluate(form, [{}]).missing).toEqual(['/regroupement']);
    expect(over({ kind: 'piece', piece: 'planning' }, { pieces: { planning: true } })).toBe('met');
    expect(over({ kind: 'piece', piece: 'planning' }, { pieces: { planning: false } })).toBe(
      'unmet',
    );
    expect(evaluate({ kind: 'piece', piece: 'planning' }, [{}]).missing).toEqual([
      '/pieces/planning',
    ]);
    const service: Rule = { kind: 'some-service', among: ['mssante', 'e-parcours'] };
    expect(over(service, { solution: { plateformeEParcours: true } })).toBe('met');
    expect(
      over(service, { solution: { servicesSocles: ['dmp'], plateformeEParcours: false } }),
    ).toBe('unmet');
  });

  it('tells one OG, region or category from several', () => {
    const several = (of: 'og' | 'regions' | 'categories', esms: Partial<Esms>[]) =>
      evaluate({ kind: 'several', of }, esms).status;
    expect(several('og', [{}, { organismeGestionnaire: 'b' }])).toBe('met');
    expect(several('og', [{}, {}])).toBe('unmet');
    expect(several('regions', [{}, { region: '11' }])).toBe('met');
    expect(several('regions', [{}, {}])).toBe('unmet');
    expect(several('categories', [{ categorie: '500' }, { categorie: '255' }])).toBe('met');
    expect(several('categories', [{ categorie: '500' }, {}])).toBe('undetermined');
    expect(several('categories', [{ categorie: '500' }, { categorie: '500' }])).toBe('unmet');
    const unplaced = (...lots: Esms[]) =>
      evaluateRule(
        { kind: 'several', of: 'regions' },
        createContext(edition, { ...projetOf([{}]), esms: lots as [Esms, ...Esms[]] }),
      ).status;
    expect(unplaced({ organismeGestionnaire: 'a' })).toBe('unmet');
    expect(unplaced({ organismeGestionnaire: 'a', nombre: 2 })).toBe('undetermined');
    expect(
      unplaced({ organismeGestionnaire: 'a', region: '84' }, { organismeGestionnaire: 'a' }),
    ).toBe('undetermined');
  });

  it('asks every OG, and finds the ARS of filing', () => {
    const pa: Rule = { kind: 'every-og', petit: { kind: 'champ', in: ['PA'] } };
    expect(
      evaluate(pa, [{ champ: 'PA' }, { organismeGestionnaire: 'b', champ: 'PH' }]).status,
    ).toBe('unmet');
    const idf: Rule = { kind: 'ars-depot', in: ['11'] };
    expect(evaluate(idf, [{ region: '11', nombre: 2 }, {}]).status).toBe('met');
    expect(evaluate(idf, [{ region: '11' }, { nombre: 2 }]).status).toBe('unmet');
    expect(evaluate(idf, [{ region: '11' }, {}])).toMatchObject({
      status: 'undetermined',
      unknown: ['egalite'],
    });
  });
});

describe('what only the applicant can say', () => {
  const certified = (value?: boolean) => {
    const certifications = value === undefined ? {} : { certifications: { 'esms.l312-1': value } };
    const projet = projetOf([{ categorie: '216' }], certifications);
    return evaluateCriterion(criterion, createContext(edition, projet)).status;
  };

  it('is to certify, then met or unmet on the word given', () => {
    expect(certified()).toBe('to-certify');
    expect(certified(true)).toBe('met');
    expect(certified(false)).toBe('unmet');
    expect(evaluate({ kind: 'certification' }, [{}]).status).toBe('to-certify');
  });

  it('does not outweigh a fact', () => {
    const projet = projetOf([{ categorie: '500' }], { certifications: { 'esms.l312-1': false } });
    expect(evaluateCriterion(criterion, createContext(edition, projet)).status).toBe('met');
  });

  it('counts as claimed only when it is', () => {
    const rule: Rule = { kind: 'claimed', criterion: 'amoa.temps-1' };
    const claim = (certifications: Record<string, boolean>) =>
      evaluate(rule, [{}], { certifications }).status;
    expect(claim({ 'amoa.temps-1': true })).toBe('met');
    expect(claim({ 'amoa.temps-1': false })).toBe('unmet');
    expect(claim({})).toBe('unmet');
  });

  it('is not asked twice where another criterion restates it', () => {
    const rule: Rule = { kind: 'criteria', codes: ['esms.l312-1'] };
    expect(evaluate(rule, [{ categorie: '216' }]).status).toBe('met');
    expect(evaluate(rule, [{ categorie: '362' }]).status).toBe('unmet');
    expect(evaluate(rule, [{}])).toMatchObject({
      status: 'undetermined',
      missing: ['/esms/0/categorie'],
    });
    expect(() => evaluate({ kind: 'criteria', codes: ['absent'] }, [{}])).toThrow('absent');
  });
});

describe('a rule under a condition', () => {
  const am: Rule = { kind: 'every-esms', test: { kind: 'flag', field: 'assuranceMaladie' } };
  const market: Rule = { kind: 'fact', path: 'solution.marcheNational' };
  const rule: Rule = { kind: 'when', condition: am, then: market };
  const under = (assuranceMaladie: boolean | undefined, marcheNational?: boolean) =>
    evaluate(rule, [assuranceMaladie === undefined ? {} : { assuranceMaladie }], {
      solution: marcheNational === undefined ? {} : { marcheNational },
    });

  it('applies when the condition holds, and not otherwise', () => {
    expect(under(true, true).status).toBe('met');
    expect(under(true, false).status).toBe('unmet');
    expect(under(false, false).status).toBe('not-applicable');
  });

  it('under an open condition is met where it holds either way, else open', () => {
    expect(under(undefined, true).status).toBe('met');
    expect(under(undefined, false)).toMatchObject({
      status: 'undetermined',
      missing: ['/esms/0/assuranceMaladie'],
    });
    expect(under(undefined).missing).toEqual([
      '/esms/0/assuranceMaladie',
      '/solution/marcheNational',
    ]);
  });

  it('leaves a mere option open', () => {
    const option: Rule = { kind: 'when', condition: am, then: { kind: 'always' } };
    expect(evaluate(option, [{}]).status).toBe('undetermined');
    expect(evaluate(option, [{ assuranceMaladie: true }]).status).toBe('met');
  });

  it('has an otherwise', () => {
    const both: Rule = { ...rule, kind: 'when', condition: am, then: market, otherwise: market };
    expect(evaluate(both, [{}], { solution: { marcheNational: false } }).status).toBe('unmet');
    expect(
      evaluate(both, [{ assuranceMaladie: false }], { solution: { marcheNational: true } }).status,
    ).toBe('met');
  });

  it('gives its reason only when it is met', () => {
    const because: Rule = { kind: 'because', reason: text('parce que'), rule: market };
    expect(evaluate(because, [{}], { solution: { marcheNational: true } }).reason).toEqual(
      text('parce que'),
    );
    expect(evaluate(because, [{}], { solution: { marcheNational: false } }).reason).toBeUndefined();
  });
});

describe('a rule over all ESMS', () => {
  const test = { kind: 'flag', field: 'assuranceMaladie' } as const;

  it('says how many pass and how many do not', () => {
    const lots = [
      { nombre: 11, assuranceMaladie: true },
      { nombre: 4, assuranceMaladie: false },
    ];
    expect(evaluate({ kind: 'every-esms', test }, lots)).toMatchObject({
      status: 'unmet',
      observed: 11,
      required: 15,
      gap: 4,
    });
    expect(evaluate({ kind: 'some-esms', test }, lots)).toMatchObject({
      status: 'met',
      observed: 11,
    });
  });

  it('shows a range while some are open', () => {
    const lots = [{ nombre: 11, assuranceMaladie: true }, { nombre: 4 }];
    expect(evaluate({ kind: 'every-esms', test }, lots)).toEqual({
      status: 'undetermined',
      observed: { atLeast: 11, atMost: 15 },
      required: 15,
      missing: ['/esms/1/assuranceMaladie'],
      unknown: [],
    });
    expect(evaluate({ kind: 'some-esms', test }, [{}])).toMatchObject({
      status: 'undetermined',
      observed: { atLeast: 0, atMost: 1 },
    });
  });
});

it('combines rules and follows the choice of an interpretation', () => {
  const no: Rule = { kind: 'not', of: { kind: 'always' } };
  expect(evaluate({ kind: 'all', of: [{ kind: 'always' }, no] }, [{}]).status).toBe('unmet');
  expect(evaluate({ kind: 'any', of: [{ kind: 'always' }, no] }, [{}]).status).toBe('met');
  expect(evaluate({ kind: 'undecidable', because: 'limite.x' }, [{}]).unknown).toEqual([
    'limite.x',
  ]);
  const chosen: Rule = { interpretation: 'choix', choices: { un: { kind: 'always' }, deux: no } };
  const under = (choice: string) =>
    evaluateRule(
      chosen,
      createContext(edition, projetOf([{}]), { interpretations: { choix: choice } }),
    );
  expect(under('un').status).toBe('met');
  expect(under('deux').status).toBe('unmet');
  expect(under('trois').status).toBe('met');
});
