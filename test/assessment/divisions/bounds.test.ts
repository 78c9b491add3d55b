import { describe, expect, it } from 'vitest';
import { splitProjet, withParameters } from '../../../src/index';
import type { Cap, Criterion, Edition, FundingLineRule } from '../../../src/model/edition';
import type { ParameterValue } from '../../../src/model/parameter';
import type { Esms, Projet } from '../../../src/model/projet';
import type { Bound, Rule } from '../../../src/model/rule';
import type { Operation } from '../../../src/model/vocabulary';
import { editionWith, interpretation, parameter, text } from '../../support/edition';
import { projetOf } from '../../support/projet';

const always: Rule = { kind: 'always' };
const never: Rule = { kind: 'not', of: always };
const size = (bound: Bound): Rule => ({ kind: 'minimum', count: { kind: 'esms' }, bound });
const below = (bound: Bound): Rule => ({ kind: 'below', count: { kind: 'esms' }, bound });

function criterion(rule: Rule, rest: Partial<Criterion> = {}): Criterion {
  return { code: 'taille', label: text('taille'), force: 'required', rule, citations: [], ...rest };
}

/** Numbers by code, each a number of ESMS. */
const numbers = { dix: 10, quinze: 15, huit: 8, cinq: 5 };

function editionOf(
  criteria: readonly Criterion[],
  values: Readonly<Record<string, ParameterValue>> = numbers,
  rest: Partial<Edition> = {},
): Edition {
  const parameters = Object.entries(values).map(([code, value]) => parameter(code, value));
  return editionWith({ criteria, parameters, ...rest });
}

const boundsOf = (edition: Edition, projet: Projet) => splitProjet(edition, projet).bounds;
const codesOf = (edition: Edition, projet: Projet) =>
  boundsOf(edition, projet).map(({ code }) => code);

describe('the size that each territory asks for', () => {
  const byTerritory = { metropole: 'quinze', corse: 'huit', 'outre-mer': 'cinq' };
  const bounds = (
    esms: readonly Partial<Esms>[],
    territoire: Edition['grappe']['territoire'] = 'region-majoritaire',
  ) => {
    const grappe = { ...editionWith({}).grappe, territoire };
    const edition = editionOf([criterion(size(byTerritory))], numbers, { grappe });
    return boundsOf(edition, projetOf(esms)).map((bound) => [bound.code, bound.difference]);
  };
  const [mainland, corse, reunion] = [{ region: '84' }, { region: '94' }, { region: '04' }];

  it.each([
    ['of one region on the mainland', [{ ...mainland, nombre: 10 }], [['quinze', -5]]],
    ['of Corse', [{ ...corse, nombre: 10 }], [['huit', 2]]],
    ['overseas', [{ ...reunion, nombre: 10 }], [['cinq', 5]]],
    [
      'of two regions, the one with more ESMS',
      [
        { ...mainland, nombre: 4 },
        { ...corse, nombre: 6 },
      ],
      [['huit', 2]],
    ],
    [
      'of two regions with as many, either',
      [
        { ...mainland, nombre: 5 },
        { ...corse, nombre: 5 },
      ],
      [
        ['quinze', -5],
        ['huit', 2],
      ],
    ],
    [
      'of two regions of one territory with as many, once',
      [
        { ...mainland, nombre: 5 },
        { region: '11', nombre: 5 },
      ],
      [['quinze', -5]],
    ],
  ])('is that %s', (_, esms, expected) => {
    expect(bounds(esms)).toEqual(expected);
  });

  it('is the lowest or the highest of those of all regions, where the edition says so', () => {
    const lots = [
      { ...mainland, nombre: 9 },
      { ...corse, nombre: 2 },
      { ...reunion, nombre: 1 },
    ];
    expect(bounds(lots, 'le-plus-bas')).toEqual([['cinq', 7]]);
    expect(bounds(lots, 'le-plus-haut')).toEqual([['quinze', -3]]);
    expect(bounds(lots.slice(0, 2), 'le-plus-bas')).toEqual([['huit', 3]]);
    expect(bounds(lots.slice(1), 'le-plus-haut')).toEqual([['huit', -5]]);
  });

  it.each(['le-plus-bas', 'le-plus-haut'] as const)(
    'may be one that no text gives, beside the known ones (%s)',
    (territoire) => {
      const grappe = { ...editionWith({}).grappe, territoire };
      const values = { ...numbers, huit: 'unknown' } as const;
      const edition = editionOf([criterion(size(byTerritory))], values, { grappe });
      const known = territoire === 'le-plus-bas' ? 'cinq' : 'quinze';
      const everywhere = projetOf([mainland, corse, reunion]);
      expect(codesOf(edition, everywhere).sort()).toEqual([known, 'huit'].sort());
      expect(codesOf(edition, projetOf([corse]))).toEqual(['huit']);
      expect(codesOf(edition, projetOf([mainland]))).toEqual(['quinze']);
    },
  );

  it.each(['region-majoritaire', 'le-plus-bas', 'le-plus-haut'] as const)(
    'may be any while the region of the only ESMS is not known (%s)',
    (territoire) => {
      const grappe = { ...editionWith({}).grappe, territoire };
      const edition = editionOf([criterion(size(byTerritory))], numbers, { grappe });
      const { region: _, ...unplaced } = projetOf([{}]).esms[0];
      expect(codesOf(edition, { ...projetOf([{}]), esms: [unplaced] }).sort()).toEqual([
        'cinq',
        'huit',
        'quinze',
      ]);
    },
  );
});

describe('the sizes that a rule asks for', () => {
  const ten = size('dix');
  const fifteen = size('quinze');
  const open: Rule = { kind: 'fact', path: 'solution.unique' };
  const when = (condition: Rule, otherwise?: Rule): Rule => ({
    kind: 'when',
    condition,
    then: ten,
    ...(otherwise === undefined ? {} : { otherwise }),
  });

  it.each<[string, Rule, readonly string[]]>([
    ['both of two', { kind: 'all', of: [ten, fifteen] }, ['dix', 'quinze']],
    ['each of two alternatives', { kind: 'any', of: [ten, fifteen] }, ['dix', 'quinze']],
    ['what must not be reached', { kind: 'not', of: ten }, ['dix']],
    ['one with a reason', { kind: 'because', reason: text('motif'), rule: ten }, ['dix']],
    [
      'that of the chosen reading',
      { interpretation: 'i', choices: { oui: fifteen, non: ten } },
      ['quinze'],
    ],
    ['the first where a condition holds', when(always, fifteen), ['dix']],
    ['the first where the applicant says so', when({ kind: 'certification' }, fifteen), ['dix']],
    ['the other where it does not hold', when(never, fifteen), ['quinze']],
    ['the other where it asks nothing', when({ kind: 'not-applicable' }, fifteen), ['quinze']],
    ['none where there is no other', when(never), []],
    ['both while a fact is missing', when(open, fifteen), ['dix', 'quinze']],
    ['the one there is while a fact is missing', when(open), ['dix']],
    ['one size once', { kind: 'all', of: [ten, ten] }, ['dix']],
    ['one number from both sides', { kind: 'all', of: [ten, below('dix')] }, ['dix', 'dix']],
    [
      'one number of ESMS and of OG',
      { kind: 'all', of: [ten, { kind: 'minimum', count: { kind: 'og' }, bound: 'dix' }] },
      ['dix', 'dix'],
    ],
    [
      'none of a number of services',
      {
        kind: 'minimum',
        count: { kind: 'services', among: ['dmp'] },
        bound: 'dix',
      },
      [],
    ],
    ['none of another rule', { kind: 'several', of: 'og' }, []],
  ])('are %s', (_, rule, codes) => {
    const edition = editionOf([criterion(rule)], numbers, {
      interpretations: [interpretation('i', 'oui', 'non')],
    });
    expect(codesOf(edition, projetOf([{}]))).toEqual(codes);
  });

  it('come with their criterion and its status, in the order of the edition', () => {
    const edition = editionOf([
      criterion({ kind: 'any', of: [ten, always] }, { code: 'premier' }),
      criterion(fifteen, { code: 'second' }),
      criterion(size('huit'), { code: 'dossier.taille' }),
    ]);
    expect(boundsOf(edition, projetOf([{ nombre: 9 }]))).toMatchObject([
      { code: 'dix', kind: 'minimum', counted: 'esms', criterion: 'premier', status: 'met' },
      { code: 'quinze', kind: 'minimum', counted: 'esms', criterion: 'second', status: 'unmet' },
    ]);
  });
});

describe('where a project stands to a size', () => {
  const standing = (value: ParameterValue, projet: Projet, rule: Rule = size('n')) =>
    boundsOf(editionOf([criterion(rule)], { n: value }), projet).map((bound) => [
      bound.position,
      bound.difference,
    ]);

  it.each([
    [9, 'under', -1],
    [10, 'at', 0],
    [11, 'over', 1],
  ])('of 10 ESMS, with %i: %s by %i', (nombre, position, difference) => {
    expect(standing(10, projetOf([{ nombre }]))).toEqual([[position, difference]]);
  });

  it('is unknown where no text gives the number, and there is no size where there is none', () => {
    expect(standing('unknown', projetOf([{ nombre: 10 }]))).toEqual([['unknown', null]]);
    expect(standing('none', projetOf([{ nombre: 10 }]))).toEqual([]);
  });

  // 2 ESMS are medicalised, and 3 more may be.
  it.each([
    [1, 'over'],
    [2, 'unknown'],
    [3, 'unknown'],
    [5, 'unknown'],
    [6, 'under'],
  ])('with 2 to 5 ESMS that count, beside %i: %s', (value, position) => {
    const medicalised: Rule = {
      kind: 'minimum',
      count: { kind: 'esms', test: { kind: 'flag', field: 'medicalise' } },
      bound: 'n',
    };
    const projet = projetOf([{ nombre: 2, medicalise: true }, { nombre: 3 }]);
    expect(standing(value, projet, medicalised)).toEqual([[position, null]]);
  });

  it('is measured against the number that a user supplies, marked as the user’s', () => {
    const citation = { document: 'instruction', locator: 'annexe 2' };
    const edition = editionOf([criterion(size('dix'))]);
    const own = withParameters(edition, [{ code: 'dix', value: 4, citation }]);
    const [supplied] = boundsOf(own, projetOf([{ nombre: 5 }]));
    expect(supplied).toMatchObject({
      value: 4,
      position: 'over',
      suppliedBy: 'user',
      citations: [citation],
    });
    const [read] = boundsOf(edition, projetOf([{ nombre: 5 }]));
    expect(read).not.toHaveProperty('suppliedBy');
  });
});

describe('what the largest OG manages', () => {
  const managed = (sizes: Readonly<Record<string, number | undefined>>, esms: Projet['esms']) => {
    const organismes = Object.entries(sizes).map(([id, nombreEsms]) =>
      nombreEsms === undefined ? { id } : { id, nombreEsms },
    );
    const edition = editionOf([criterion({ kind: 'every-og-below', bound: 'dix' })]);
    const projet = { ...projetOf([{}]), esms, organismesGestionnaires: organismes as never };
    return boundsOf(edition, projet);
  };
  const { esms } = projetOf([{}, { organismeGestionnaire: 'b' }]);

  it.each([
    [{ a: 9, b: 4 }, { atLeast: 9, atMost: 9 }, 'under'],
    [{ a: 9, b: 12 }, { atLeast: 12, atMost: 12 }, 'over'],
    // That of b may be larger.
    [{ a: 9, b: undefined }, { atLeast: 9, atMost: null }, 'unknown'],
    [{ a: 12, b: undefined }, { atLeast: 12, atMost: null }, 'over'],
    [{ a: undefined, b: undefined }, { atLeast: 0, atMost: null }, 'unknown'],
    // An OG that brings no ESMS is not of the project.
    [{ a: 9, b: 4, c: 60 }, { atLeast: 9, atMost: 9 }, 'under'],
  ])('is told of %j', (sizes, observed, position) => {
    expect(managed(sizes, esms)).toMatchObject([
      { kind: 'below', counted: 'esms-managed-by-largest-og', observed, position },
    ]);
  });
});

const lineOf = (operation: Operation, rest: Partial<FundingLineRule> = {}): FundingLineRule => ({
  code: operation,
  label: { fr: `${operation} fr`, en: `${operation} en` },
  quantity: { unit: 'esms', test: { kind: 'operation', in: [operation] } },
  unitAmount: 'tarif',
  ...rest,
});

/** An edition that pays 100 euros for an ESMS, up to some caps. */
function paying(
  caps: readonly Cap[],
  values: Readonly<Record<string, ParameterValue>>,
  lines: readonly FundingLineRule[] = [lineOf('acquisition'), lineOf('mise-en-conformite')],
  criteria: readonly Criterion[] = [],
): Edition {
  const edition = editionOf(criteria, values);
  return {
    ...edition,
    parameters: [...edition.parameters, parameter('tarif', '100.00', 'EUR/esms')],
    funding: { ...edition.funding, lines, caps: [caps] },
  };
}

describe('a cap', () => {
  const cap = (...lines: readonly Operation[]): Cap => ({ parameter: 'n', lines });
  const six = projetOf([
    { nombre: 4, operation: 'acquisition' },
    { nombre: 2, operation: 'mise-en-conformite' },
  ]);

  it('counts the ESMS that ask for its lines alone', () => {
    const [one] = boundsOf(paying([cap('acquisition')], { n: 3 }), six);
    expect(one).toMatchObject({ kind: 'cap', position: 'over', difference: 1 });
    const [both] = boundsOf(paying([cap('acquisition', 'mise-en-conformite')], { n: 6 }), six);
    expect(both).toMatchObject({ position: 'at', difference: 0 });
  });

  it('names the lines that pay beyond it, and not those beyond another', () => {
    const lines = [
      lineOf('acquisition'),
      lineOf('renouvellement'),
      lineOf('deploiement', { code: 'suite', beyond: 'acquisition' }),
      lineOf('deploiement', { code: 'autre-suite', beyond: 'renouvellement' }),
    ];
    const [one] = boundsOf(paying([cap('acquisition')], { n: 3 }, lines), six);
    expect(one).toMatchObject({ lines: ['acquisition'], next: ['suite'] });
  });

  it('is not listed where the edition sets none', () => {
    expect(boundsOf(paying([cap('acquisition')], { n: 'none' }), six)).toEqual([]);
  });
});

describe('more parts are worked out', () => {
  const parts = (edition: Edition, nombre: number) =>
    splitProjet(edition, projetOf([{ nombre, operation: 'acquisition' }])).divisions.map(
      (division) => division.parts.length,
    );
  const national = (rule: Rule) => editionOf([criterion(rule)], { n: 50 });

  it.each([
    // Two parts of 49 are below 50; of two parts of 50 or 51 none is.
    [98, [2]],
    [99, [2, 3]],
    [100, [2, 3]],
    [102, [2, 3]],
  ])('until none is too large: %i ESMS below 50', (nombre, expected) => {
    expect(parts(national(below('n')), nombre)).toEqual(expected);
  });

  it('not for a size that another rule makes up for', () => {
    expect(parts(national({ kind: 'any', of: [below('n'), always] }), 102)).toEqual([2]);
  });

  it('not for parts below the size that fail for another reason', () => {
    expect(parts(national({ kind: 'all', of: [below('n'), never] }), 98)).toEqual([2]);
  });

  it('not for a minimum that parts pass, though something else refuses them', () => {
    expect(parts(national({ kind: 'all', of: [size('n'), never] }), 102)).toEqual([2]);
  });

  it('not for a cap that no text gives', () => {
    const open = paying([{ parameter: 'n', lines: ['acquisition'] }], { n: 'unknown' });
    expect(parts(open, 102)).toEqual([2]);
  });

  it('while operations are missing, as though all asked for the capped line', () => {
    const capped = paying([{ parameter: 'n', lines: ['acquisition'] }], { n: 10 });
    const ways = (nombre: number) =>
      splitProjet(capped, projetOf([{ nombre }])).divisions.map(({ parts }) => parts.length);
    expect([ways(20), ways(21)]).toEqual([[2], [2, 3]]);
  });
});

describe('one project of a split', () => {
  const open: Rule = { kind: 'fact', path: 'solution.unique' };
  const label = { fr: 'Seule solution', en: 'One solution' };
  const criteria = [
    criterion(open, { code: 'ouvert', label }),
    criterion(never, { code: 'refuse', label: { fr: 'Refus', en: 'Refusal' } }),
    criterion(never, { code: 'conseil', force: 'recommended' }),
    criterion(never, { code: 'ligne', lines: ['acquisition'] }),
    criterion(always, { code: 'rempli' }),
  ];
  const lots = [
    { nombre: 3, operation: 'acquisition' },
    { nombre: 1, operation: 'usages' },
  ] as const;

  it('lists the criteria that decide and fail or are open, in both languages', () => {
    const { whole } = splitProjet(editionOf(criteria), projetOf(lots));
    expect(whole.unmet).toMatchObject([{ code: 'refuse', label: { fr: 'Refus', en: 'Refusal' } }]);
    expect(whole.undetermined).toMatchObject([
      { code: 'ouvert', label, missing: ['/solution/unique'] },
    ]);
  });

  it('lists the lines that are asked for, in both languages, and what they pay', () => {
    const { whole } = splitProjet(paying([], {}), projetOf(lots));
    expect(whole.lines).toMatchObject([
      {
        code: 'acquisition',
        label: { fr: 'acquisition fr', en: 'acquisition en' },
        quantity: 3,
        amount: '300.00',
      },
    ]);
    expect(whole.lines[0]).not.toHaveProperty('citations');
  });

  it.each([
    ['eligible', [criterion(always)]],
    ['undetermined', [criterion(open)]],
    ['ineligible', [criterion(open), criterion(never)]],
  ] as const)('is %s, and so is the split', (status, rules) => {
    const { whole, divisions } = splitProjet(editionOf(rules), projetOf(lots));
    expect([whole.status, divisions[0]?.status]).toEqual([status, status]);
  });

  it('makes the split ineligible where it alone is, undetermined where it alone is open', () => {
    // Of two parts by OG, one has 3 ESMS and one has 2.
    const two = projetOf([{ nombre: 3 }, { nombre: 2, organismeGestionnaire: 'b' }]);
    const byOg = (rule: Rule) =>
      splitProjet(editionOf([criterion(rule)], { n: 3 }), two).divisions.find(
        ({ kind }) => kind === 'par-og',
      )?.status;
    expect(byOg(size('n'))).toBe('ineligible');
    expect(byOg({ kind: 'any', of: [size('n'), open] })).toBe('undetermined');
  });

  it('holds the documents of the edition by their id', () => {
    const document = { id: 'appel' } as never;
    const { documents } = splitProjet({ ...editionOf([]), documents: [document] }, projetOf(lots));
    expect(documents).toEqual({ appel: document });
  });
});
