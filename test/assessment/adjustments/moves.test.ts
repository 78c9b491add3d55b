import { describe, expect, it } from 'vitest';
import { type AdjustmentOptions, findAdjustments, findBlockingCriteria } from '../../../src/index';
import type { Criterion, Edition, FundingLineRule } from '../../../src/model/edition';
import type { ParameterValue, Unit } from '../../../src/model/parameter';
import type { Esms, Projet } from '../../../src/model/projet';
import type { FactPath, Rule } from '../../../src/model/rule';
import type { Operation } from '../../../src/model/vocabulary';
import { editionWith, interpretation, parameter, text } from '../../support/edition';
import { projetOf } from '../../support/projet';
import { inShort } from './in-short';

const always: Rule = { kind: 'always' };
const never: Rule = { kind: 'not', of: always };

function criterion(rule: Rule, rest: Partial<Criterion> = {}): Criterion {
  return { code: 'c', label: text('c'), force: 'required', rule, citations: [], ...rest };
}

const lineOf = (operation: Operation, unitAmount: string): FundingLineRule => ({
  code: operation,
  label: text(operation),
  quantity: { unit: 'esms', test: { kind: 'operation', in: [operation] } },
  unitAmount,
});

/** A call that pays 100 euros for an acquisition and 50 for a renouvellement. */
function callOf(
  criteria: readonly Criterion[],
  values: Readonly<Record<string, readonly [ParameterValue, Unit]>> = {},
  rest: Partial<Edition> = {},
): Edition {
  const parameters = Object.entries(values).map(([code, [value, unit]]) =>
    parameter(code, value, unit),
  );
  return editionWith({
    criteria,
    parameters: [
      ...parameters,
      parameter('cent', '100.00', 'EUR/esms'),
      parameter('cinquante', '50.00', 'EUR/esms'),
    ],
    funding: {
      ...editionWith({}).funding,
      lines: [lineOf('acquisition', 'cent'), lineOf('renouvellement', 'cinquante')],
    },
    ...rest,
  });
}

const three = [{ nombre: 3, operation: 'acquisition', champ: 'PA' }] as const;

const waysOf = (edition: Edition, projet: Projet, options: AdjustmentOptions = {}) =>
  findAdjustments(edition, projet, options).map(({ changes }) => inShort(changes));

const ways = (rule: Rule, rest: Partial<Projet> = {}, esms: readonly Partial<Esms>[] = three) =>
  waysOf(callOf([criterion(rule)]), projetOf(esms, rest));

const fact = (path: FactPath): Rule => ({ kind: 'fact', path });

describe('a decision of the porteur', () => {
  it.each<[FactPath, Partial<Projet>]>([
    ['solution.unique', { solution: { unique: false } }],
    ['solution.cahierDesCharges', { solution: { cahierDesCharges: false } }],
    ['solution.marcheNational', { solution: { marcheNational: false } }],
    ['solution.referencementSegur', { solution: { referencementSegur: false } }],
    [
      'solution.derogation.engagementEditeur',
      { solution: { derogation: { engagementEditeur: false } } },
    ],
  ])('can be put right: %s', (path, projet) => {
    expect(ways(fact(path), projet)).toEqual([[`commit ${path}`]]);
  });

  it.each<[FactPath, Partial<Projet>]>([
    ['porteeNationale', { porteeNationale: false }],
    ['amoa.marche', { amoa: { marche: false } }],
    [
      'solution.derogation.champCouvertEntierement',
      { solution: { derogation: { champCouvertEntierement: false } } },
    ],
  ])('is none where the file states a fact of the project: %s', (path, projet) => {
    expect(ways(fact(path), projet)).toEqual([]);
  });

  it.each<FactPath>(['porteeNationale', 'amoa.marche', 'solution.unique'])(
    'is no need where the fact is missing: it is supplied: %s',
    (path) => {
      expect(ways(fact(path))).toEqual([[`supply /${path.replace('.', '/')} true`]]);
    },
  );

  it('is needed of no project that is in order', () => {
    expect(ways(fact('solution.unique'), { solution: { unique: true } })).toEqual([[]]);
  });
});

describe('services to connect', () => {
  const some: Rule = { kind: 'some-service', among: ['dmp', 'e-parcours'] };
  const among = ['mssante', 'dmp', 'e-prescription', 'e-parcours'] as const;
  const count: Rule = { kind: 'minimum', count: { kind: 'services', among }, bound: 'deux' };
  const solution = (servicesSocles: readonly ('dmp' | 'mssante')[] | undefined, rest = {}) => ({
    solution: {
      ...(servicesSocles === undefined ? {} : { servicesSocles }),
      plateformeEParcours: false,
      ...rest,
    },
  });
  const connections = (rule: Rule, projet: Partial<Projet>) =>
    findAdjustments(
      callOf([criterion(rule)], { deux: [2, 'services'] }),
      projetOf(three, projet),
    ).map(({ changes }) => changes);

  it('are one of those that do, whichever it is', () => {
    expect(connections(some, solution([]))).toEqual([
      [{ kind: 'connect-services', count: 1, services: ['dmp'], among: ['dmp', 'e-parcours'] }],
    ]);
  });

  it('are those that are not connected already', () => {
    expect(connections(count, solution(['dmp']))).toEqual([
      [
        {
          kind: 'connect-services',
          count: 1,
          services: ['mssante'],
          among: ['mssante', 'e-prescription', 'e-parcours'],
        },
      ],
    ]);
    expect(connections(count, solution(['dmp', 'mssante']))).toEqual([[]]);
    expect(connections(count, solution(['dmp'], { plateformeEParcours: true }))).toEqual([[]]);
  });

  it('are as many as are missing', () => {
    expect(connections(count, solution([]))).toEqual([
      [{ kind: 'connect-services', count: 2, services: ['mssante', 'dmp'], among }],
    ]);
  });

  it('are not among those of a list that the file does not give: it is supplied', () => {
    const found = connections(some, solution(undefined));
    expect(found.flatMap(inShort).sort()).toEqual([
      'connect-services 1',
      'supply /solution/servicesSocles ["dmp"]',
    ]);
    expect(found).toContainEqual([expect.objectContaining({ services: ['e-parcours'] })]);
  });

  it('are the regional platform alone where a rule asks for it', () => {
    expect(connections(fact('solution.plateformeEParcours'), solution([]))).toEqual([
      [{ kind: 'connect-services', count: 1, services: ['e-parcours'], among: ['e-parcours'] }],
    ]);
  });
});

describe('the form of the group', () => {
  const forms: Rule = { kind: 'regroupement', in: ['gcsms', 'convention'] };

  it('can be another of those that the call admits', () => {
    const [only, ...others] = findAdjustments(
      callOf([criterion(forms)]),
      projetOf(three, { regroupement: 'autre' }),
    );
    expect(others).toEqual([]);
    expect(only?.changes).toEqual([
      { kind: 'regroup', regroupement: 'convention', alternatives: ['gcsms'] },
    ]);
  });

  it('is supplied where it is missing', () => {
    expect(ways(forms)).toEqual([['supply /regroupement "convention"']]);
  });
});

describe('a certification', () => {
  const own: Rule = { kind: 'certification' };
  const claimed: Rule = { kind: 'claimed', criterion: 'autre' };

  it.each<[string, Rule, Record<string, boolean>, readonly (readonly string[])[]]>([
    ['can be put right where it was denied', own, { c: false }, [['certify c']]],
    ['is not asked for where nothing is said', own, {}, [[]]],
    ['can be claimed', claimed, {}, [['certify autre']]],
    ['is not claimed against the word of the applicant', claimed, { autre: false }, []],
    ['is claimed once', claimed, { autre: true }, [[]]],
  ])('%s', (_, rule, certifications, expected) => {
    const projet = projetOf(three, { certifications });
    const edition = callOf([
      criterion(rule),
      criterion({ kind: 'certification' }, { code: 'autre', force: 'recommended' }),
    ]);
    expect(waysOf(edition, projet)).toEqual(expected);
  });

  it('is told with the words of its criterion', () => {
    const label = { fr: 'Engagement', en: 'Commitment' };
    const [only] = findAdjustments(
      callOf([criterion(own, { label })]),
      projetOf(three, { certifications: { c: false } }),
    );
    expect(only?.changes).toEqual([{ kind: 'certify', criterion: 'c', label }]);
  });
});

describe('another day', () => {
  const days = {
    fin: ['2022-12-31', 'date'],
    ouverture: ['2021-02-01', 'date'],
    cloture: ['2021-03-31', 'date'],
  } as const;
  const period = { from: '2021-01-01', to: '2022-12-31', citations: [] };
  const end = (lastDay: 'included' | 'excluded'): Rule => ({
    kind: 'deadline',
    event: 'finProjet',
    by: 'fin',
    lastDay,
  });
  const filing: Rule = {
    kind: 'window',
    event: 'depot',
    from: 'ouverture',
    to: 'cloture',
    lastDay: 'included',
    regions: 'all',
  };
  const moved = (rule: Rule, evenements: Projet['evenements'] = {}) =>
    findAdjustments(
      callOf([criterion(rule)], days, { periode: period }),
      projetOf(three, { evenements }),
    ).map(({ changes }) => changes);

  it.each([
    ['included', '2022-12-31'],
    ['excluded', '2022-12-30'],
  ] as const)('is the latest that does: the last day being %s, %s', (lastDay, to) => {
    const from = '2023-02-01';
    expect(moved(end(lastDay), { depot: '2021-03-15', finProjet: from })).toEqual([
      [{ kind: 'reschedule', evenement: 'finProjet', from, to }],
    ]);
  });

  it('does not come before the filing', () => {
    const late = { finProjet: '2023-02-01' };
    expect(moved(end('included'), { ...late, depot: '2022-12-31' })).toMatchObject([
      [{ to: '2022-12-31' }],
    ]);
    expect(moved(end('included'), { ...late, depot: '2023-01-01' })).toEqual([]);
  });

  it('is the first on which the call is open, and none once it is over', () => {
    expect(moved(filing, { depot: '2021-01-15' })).toEqual([
      [{ kind: 'reschedule', evenement: 'depot', from: '2021-01-15', to: '2021-02-01' }],
    ]);
    expect(moved(filing, { depot: '2021-04-01' })).toEqual([]);
    expect(moved(filing, { depot: '2021-03-31' })).toEqual([[]]);
  });

  it('is supplied where it is missing, with the others that do', () => {
    expect(moved(filing)).toEqual([
      [
        {
          kind: 'supply',
          paths: ['/evenements/depot'],
          value: '2021-02-01',
          alternatives: ['2021-03-30', '2021-03-31'],
        },
      ],
    ]);
  });

  it('is set for each of two events that two criteria ask about', () => {
    const edition = callOf([criterion(filing), criterion(end('included'), { code: 'fin' })], days, {
      periode: period,
    });
    const evenements = { depot: '2021-01-15', finProjet: '2023-02-01' };
    expect(waysOf(edition, projetOf(three, { evenements }))).toEqual([
      ['reschedule depot to 2021-02-01', 'reschedule finProjet to 2022-12-31'],
    ]);
  });
});

describe('ESMS that are refused', () => {
  const l312: Rule = { kind: 'every-esms', test: { kind: 'l312-1' } };
  // 106 is a hospital, 500 an EHPAD.
  const mixed = [
    { categorie: '500', nombre: 3 },
    { categorie: '106', nombre: 2, region: '11' },
    { categorie: '106' },
  ];
  const because: Rule = { kind: 'because', reason: text('motif'), rule: l312 };
  const when = (condition: Rule): Rule => ({ kind: 'when', condition, then: l312 });
  const drops = (rule: Rule, esms: readonly Partial<Esms>[] = mixed) =>
    findAdjustments(
      callOf(
        [criterion(rule), criterion(l312, { code: 'autre', force: 'recommended' })],
        {},
        {
          interpretations: [interpretation('i', 'oui', 'non')],
        },
      ),
      projetOf(esms.map((one) => ({ operation: 'acquisition', ...one }))),
    ).map(({ changes }) => changes);
  const dropped = [[{ kind: 'drop-esms', count: 3, entries: ['/esms/1', '/esms/2'] }]];

  it.each<[string, Rule]>([
    ['every ESMS is asked', l312],
    ['it is asked beside something else', { kind: 'all', of: [always, l312] }],
    ['it is asked for a reason', because],
    ['it is asked under a condition that holds', when(always)],
    ['the chosen reading asks it', { interpretation: 'i', choices: { oui: l312, non: always } }],
    ['another criterion asks it', { kind: 'criteria', codes: ['autre'] }],
  ])('can be dropped, all of them, where %s', (_, rule) => {
    expect(drops(rule)).toEqual(dropped);
  });

  it('are not dropped where something else would do', () => {
    const either: Rule = { kind: 'any', of: [l312, fact('solution.unique')] };
    const found = findAdjustments(
      callOf([criterion(either)]),
      projetOf(mixed, { solution: { unique: false } }),
    );
    expect(found.map(({ changes }) => inShort(changes))).toEqual([['commit solution.unique']]);
  });

  it('are not dropped where there are no others', () => {
    expect(drops(l312, mixed.slice(1))).toEqual([]);
  });
});

describe('operations that nothing is funded for', () => {
  const some: Rule = {
    kind: 'some-esms',
    test: { kind: 'operation', in: ['acquisition', 'renouvellement'] },
  };
  const lots = [{ nombre: 4, operation: 'usages' }, { operation: 'aucune' }] as const;

  it('can be put to one that is, all of them, or a funded ESMS be added', () => {
    const found = findAdjustments(callOf([criterion(some)]), projetOf(lots));
    expect(found.map(({ changes }) => inShort(changes))).toEqual([
      ['add-esms 1 in 84'],
      ['plan-operation 5'],
    ]);
    expect(found[1]?.changes).toEqual([
      {
        kind: 'plan-operation',
        count: 5,
        entries: ['/esms/0', '/esms/1'],
        operation: 'acquisition',
        alternatives: ['renouvellement'],
      },
    ]);
  });

  it('are supplied where they are missing', () => {
    const found = waysOf(callOf([criterion(some)]), projetOf([{ nombre: 4 }]));
    expect(found).toContainEqual(['supply /esms/0/operation "acquisition"']);
  });
});

describe('ESMS and OG that are added', () => {
  const values = { cinq: [5, 'esms'], deux: [2, 'og'], huit: [8, 'esms'] } as const;
  const minimum = (kind: 'esms' | 'og' | 'esms-of-largest-og', bound: string): Rule => ({
    kind: 'minimum',
    count: { kind },
    bound,
  });
  const added = (rule: Rule, esms: readonly Partial<Esms>[] = three, rest: Partial<Edition> = {}) =>
    waysOf(callOf([criterion(rule)], values, rest), projetOf(esms));

  it.each([
    [3, [['add-esms 2 in 84']]],
    [4, [['add-esms 1 in 84']]],
    [5, [[]]],
  ])('are what is missing to 5 ESMS: %i', (nombre, expected) => {
    expect(added(minimum('esms', 'cinq'), [{ ...three[0], nombre }])).toEqual(expected);
  });

  it('are one ESMS of one OG where a second OG is missing', () => {
    expect(added(minimum('og', 'deux'))).toEqual([['add-esms 1 in 84', 'add-og 1']]);
    expect(added({ kind: 'several', of: 'og' })).toEqual([['add-esms 1 in 84', 'add-og 1']]);
  });

  it('are both at once where both are missing', () => {
    const both: Rule = { kind: 'all', of: [minimum('esms', 'cinq'), minimum('og', 'deux')] };
    expect(added(both)).toEqual([['add-esms 2 in 84', 'add-og 1']]);
  });

  it('are brought by the OG that has most, where its size counts', () => {
    const two = [
      { nombre: 3, operation: 'acquisition' },
      { nombre: 1, operation: 'acquisition', organismeGestionnaire: 'b' },
    ] as const;
    expect(added(minimum('esms-of-largest-og', 'cinq'), two)).toEqual([['add-esms 2 in 84']]);
  });

  it('are in a region more where the call wants several', () => {
    const [only, ...others] = findAdjustments(
      callOf([criterion({ kind: 'several', of: 'regions' })]),
      projetOf(three),
    );
    expect(others).toEqual([]);
    expect(only?.changes).toMatchObject([
      { kind: 'add-esms', count: 1, region: '01', isNewRegion: true, like: '/esms/0' },
    ]);
  });

  it('are none where there are too many already', () => {
    const below: Rule = { kind: 'below', count: { kind: 'esms' }, bound: 'cinq' };
    expect(added(below, [{ ...three[0], nombre: 5 }])).toEqual([]);
    expect(added(below, [{ ...three[0], nombre: 4 }])).toEqual([[]]);
  });

  it('are none where no operation is funded', () => {
    const { funding } = editionWith({});
    expect(added(minimum('esms', 'cinq'), three, { funding })).toEqual([]);
  });

  it('are like those of the file that run the operation and are not refused', () => {
    const lots = [
      { categorie: '106', operation: 'acquisition' },
      { categorie: '500', operation: 'usages' },
      { categorie: '501', operation: 'renouvellement' },
    ] as const;
    const rule: Rule = {
      kind: 'all',
      of: [
        minimum('esms', 'cinq'),
        { kind: 'any', of: [always, { kind: 'every-esms', test: { kind: 'l312-1' } }] },
      ],
    };
    const [only] = findAdjustments(callOf([criterion(rule)], values), projetOf(lots));
    expect(only?.changes).toMatchObject([{ count: 2, operation: 'acquisition', like: '/esms/0' }]);
  });
});

describe('another call', () => {
  const other = callOf([], {}, { id: 'autre', title: { fr: 'Autre', en: 'Other' } });
  const refusing = callOf([criterion(never, { orientation: 'autre' })]);

  it('is where a criterion sends the project, if the caller names it', () => {
    const found = findAdjustments(refusing, projetOf(three), { editions: [other] });
    expect(found.map(({ changes }) => changes)).toEqual([
      [{ kind: 'file-under', edition: 'autre', title: { fr: 'Autre', en: 'Other' } }],
    ]);
    expect(found[0]?.report.edition).toBe('autre');
    expect(waysOf(refusing, projetOf(three))).toEqual([]);
  });

  it('is none that no criterion names', () => {
    const plain = callOf([criterion(never)]);
    expect(waysOf(plain, projetOf(three), { editions: [other] })).toEqual([]);
    const elsewhere = callOf([criterion(never, { orientation: 'ailleurs' })]);
    expect(waysOf(elsewhere, projetOf(three), { editions: [other] })).toEqual([]);
  });

  it('may ask for something in turn, which is then told in its words', () => {
    const label = { fr: 'Engagement', en: 'Commitment' };
    const asking = {
      ...other,
      criteria: [criterion({ kind: 'certification' }, { code: 'mot', label })],
    };
    const [only] = findAdjustments(refusing, projetOf(three, { certifications: { mot: false } }), {
      editions: [asking],
    });
    expect(only?.changes).toMatchObject([
      { kind: 'file-under' },
      { kind: 'certify', criterion: 'mot', label },
    ]);
  });
});

describe('an amount', () => {
  const amoa = (code: 'marche' | 'pilotage'): FundingLineRule => ({
    code: `amoa-${code}`,
    label: text(code),
    quantity: { unit: 'projet', rule: fact(`amoa.${code}`) },
    unitAmount: 'amoa',
  });
  const paying = (...lines: readonly FundingLineRule[]) =>
    callOf(
      [],
      { amoa: ['1000.00', 'EUR/projet'] },
      {
        funding: { ...editionWith({}).funding, lines: [lineOf('acquisition', 'cent'), ...lines] },
      },
    );
  const reach = (amount: string, edition: Edition, rest: Partial<Projet>) =>
    waysOf(edition, projetOf(three, rest), { amount });
  const denied = { amoa: { marche: false, pilotage: false } };

  it('may be reached by asking for AMOA that is funded and was not asked for', () => {
    // 3 × 100 + 1 000
    expect(reach('1300.00', paying(amoa('marche')), denied)).toEqual([['request-amoa marche']]);
    expect(reach('1300.00', paying(amoa('pilotage')), denied)).toEqual([['request-amoa pilotage']]);
    expect(reach('1300.00', paying(amoa('marche'), amoa('pilotage')), denied)).toEqual([
      ['request-amoa marche'],
      ['request-amoa pilotage'],
    ]);
    // 3 × 100 + 2 × 1 000
    expect(reach('2300.00', paying(amoa('marche'), amoa('pilotage')), denied)).toEqual([
      ['request-amoa marche', 'request-amoa pilotage'],
    ]);
  });

  it('is supplied where the file does not say', () => {
    expect(reach('1300.00', paying(amoa('marche')), {})).toEqual([['supply /amoa/marche true']]);
  });

  it('is reached to the cent', () => {
    expect(reach('300.00', paying(), denied)).toEqual([[]]);
    expect(reach('300.01', paying(), denied)).toEqual([['add-esms 1 in 84']]);
  });

  it('is out of reach where one ESMS more is not enough and no bound names more', () => {
    expect(reach('400.00', paying(), denied)).toEqual([['add-esms 1 in 84']]);
    expect(reach('400.01', paying(), denied)).toEqual([]);
    const [blocking] = findBlockingCriteria(paying(), projetOf(three), { amount: '400.01' });
    expect(blocking).toMatchObject({
      code: 'montant',
      label: { fr: 'Montant visé', en: 'Amount aimed at' },
      status: 'unmet',
      unknown: [],
      incompatible: [],
      citations: [],
    });
  });
});
