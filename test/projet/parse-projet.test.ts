import { describe, expect, it } from 'vitest';
import type { InputIssue } from '../../src/model/input-issue';
import { formatIssue } from '../../src/model/issues/format-issue';
import { parseProjet } from '../../src/projet/parse-projet';
import { completeProjet, esmsFile, issuesOf, locationsOf } from './projets';

describe('a project file', () => {
  it('needs no more than an organisme gestionnaire and an ESMS', () => {
    const file = {
      organismesGestionnaires: [{ id: 'og-1' }],
      esms: [{ organismeGestionnaire: 'og-1' }],
    };
    expect(parseProjet(file)).toStrictEqual({ ok: true, value: file });
  });

  it('is given back as it is, every field filled in', () => {
    const file = completeProjet();
    const parsed = parseProjet(file);
    expect(parsed).toStrictEqual({ ok: true, value: completeProjet() });
    expect(JSON.parse(JSON.stringify(parsed))).toStrictEqual(parsed);
  });

  it('keeps what is absent absent, without a default', () => {
    const parsed = parseProjet(esmsFile({ nombre: undefined }));
    expect(parsed).toStrictEqual({ ok: true, value: esmsFile({}) });
  });

  it('may name a category that the referential does not hold', () => {
    expect(issuesOf(esmsFile({ categorie: '999', champ: 'PA' }))).toEqual([]);
  });

  it('may give one for the nombre of a FINESS number, and its region and champ where they agree', () => {
    const entry = { finess: '010000024', nombre: 1, region: '84', categorie: '500', champ: 'PA' };
    expect(issuesOf(esmsFile(entry))).toEqual([]);
  });

  it('may hold an organisme gestionnaire that manages no ESMS, such as a GCSMS', () => {
    const file = completeProjet();
    file.organismesGestionnaires[0] = { id: 'og-1', nombreEsms: 0 };
    expect(issuesOf(file)).toEqual([]);
  });
});

describe('one field of an ESMS that is wrong', () => {
  it.each<[string, string, unknown, string, string, string, string?]>([
    ['text in a number', 'nombre', '7', 'wrong-type', 'count', '"7"'],
    ['a negative count', 'nombre', -1, 'not-a-count', 'count', '-1'],
    ['no ESMS at all', 'nombre', 0, 'not-a-count', 'count', '0'],
    ['a fractional count', 'nombre', 2.5, 'not-a-count', 'count', '2.5'],
    ['NaN', 'nombre', Number.NaN, 'not-json', 'json', 'nan'],
    ['Infinity', 'nombre', Number.POSITIVE_INFINITY, 'not-json', 'json', 'infinite'],
    ['one ESMS above the limit', 'nombre', 1_000_001, 'too-large', 'count', '1000001'],
    ['a count beyond exact integers', 'nombre', 1e300, 'too-large', 'count', '1e+300'],
    ['a negative count beyond them', 'nombre', -1e300, 'not-a-count', 'count', '-1e+300'],
    ['null', 'medicalise', null, 'wrong-type', 'boolean', 'null'],
    ['a word in a yes or no', 'equipement', 'oui', 'wrong-type', 'boolean', '"oui"'],
    ['a FINESS number without quotes', 'finess', 10000024, 'wrong-type', 'finess', '10000024'],
    [
      'a FINESS number with a wrong key',
      'finess',
      '010000025',
      'wrong-key',
      'finess-key',
      '"010000025"',
    ],
    ['a FINESS number too short', 'finess', '01000002', 'wrong-form', 'finess', '"01000002"'],
    [
      'a FINESS number with blanks',
      'finess',
      '01 000 002 4',
      'wrong-form',
      'finess',
      '"01 000 002 4"',
      '010000024',
    ],
    [
      'Wallis-et-Futuna',
      'finess',
      '980600001',
      'unknown-code',
      'finess-departement',
      '"980600001"',
    ],
    ['an unknown region', 'region', '20', 'unknown-code', 'region', '"20"'],
    ['a region by its name', 'region', 'bretagne', 'unknown-code', 'region', '"bretagne"', '53'],
    ['a region without its zero', 'region', '4', 'unknown-code', 'region', '"4"', '04'],
    ['a category of two digits', 'categorie', '50', 'wrong-form', 'categorie', '"50"'],
    ['an unknown OG', 'organismeGestionnaire', 'x', 'unknown-reference', 'og-reference', '"x"'],
    [
      'an OG with a slip',
      'organismeGestionnaire',
      'OG_1',
      'unknown-reference',
      'og-reference',
      '"OG_1"',
      'og-1',
    ],
    [
      'another number of OG',
      'organismeGestionnaire',
      'og-2',
      'unknown-reference',
      'og-reference',
      '"og-2"',
    ],
    ['no OG', 'organismeGestionnaire', undefined, 'missing', 'og-reference', 'undefined'],
  ])('%s', (_name, field, value, code, expected, received, suggestion) => {
    const issue = { code, path: `/esms/0/${field}`, expected, received };
    expect(issuesOf(esmsFile({ [field]: value })).map(withoutMessage)).toEqual([
      suggestion === undefined ? issue : { ...issue, suggestion },
    ]);
  });

  it.each([
    ['champ', 'ph', 'PH'],
    ['operation', 'Aquisition', 'acquisition'],
    ['operation', 'mise en conformité', 'mise-en-conformite'],
    ['operation', 'autre chose', undefined],
  ])('a word out of the list, %s %s, with the nearest one', (field, value, nearest) => {
    const [issue, ...others] = issuesOf(esmsFile({ [field]: value }));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: 'not-in-list', path: `/esms/0/${field}` });
    expect(issue?.suggestion).toBe(nearest);
    expect(issue?.expected.split(' | ')).toContain(nearest ?? 'acquisition');
  });

  it.each([
    ['finness', 'finess'],
    ['Region', 'region'],
    ['organisme_gestionnaire', 'organismeGestionnaire'],
    ['médicalisé', 'medicalise'],
    ['couleur', undefined],
    ['constructor', undefined],
    ['f'.repeat(100_000), undefined],
  ])('an unknown key, with the nearest known one', (key, nearest) => {
    const [issue, ...others] = issuesOf(esmsFile({ [key]: 1 }));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: 'unknown-key', path: `/esms/0/${key}` });
    expect(issue?.expected).toMatch(/^finess \| nombre \| organismeGestionnaire \| /);
    expect(issue?.suggestion).toBe(nearest);
  });

  it('hours that are negative, or text', () => {
    const heures = { essentielles: -1, confort: '2000' };
    expect(locationsOf(esmsFile({ heures }))).toEqual([
      '/esms/0/heures/essentielles not-a-count hours',
      '/esms/0/heures/confort wrong-type hours',
    ]);
    expect(issuesOf(esmsFile({ heures: { essentielles: 0, confort: 12.5 } }))).toEqual([]);
  });
});

describe('fields that contradict one another', () => {
  it.each([
    [
      'a region that is not the one of the FINESS number',
      { finess: '010000024', region: '93' },
      'region',
      'region-of-finess',
      '84',
    ],
    [
      'a champ that is not the one of the category',
      { categorie: '183', champ: 'PA' },
      'champ',
      'champ-of-categorie',
      'PH',
    ],
    [
      'a champ beside a category of health care',
      { categorie: '355', champ: 'PA' },
      'champ',
      'no-champ',
      undefined,
    ],
    [
      'several ESMS under one FINESS number',
      { finess: '010000024', nombre: 2 },
      'nombre',
      'single-esms',
      undefined,
    ],
  ])('%s', (_name, entry, field, expected, suggestion) => {
    const [issue, ...others] = issuesOf(esmsFile(entry));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: 'contradiction', path: `/esms/0/${field}`, expected });
    expect(issue?.suggestion).toBe(suggestion);
  });

  it('say nothing of a region that is unknown, or of a FINESS number that is wrong', () => {
    const entries = [
      { finess: '010000024', region: '99' },
      { finess: '010000025', region: '93' },
    ];
    expect(entries.map((entry) => issuesOf(esmsFile(entry)).map(({ code }) => code))).toEqual([
      ['unknown-code'],
      ['wrong-key'],
    ]);
  });

  it('are found in a category of health care only beside a champ', () => {
    expect(issuesOf(esmsFile({ categorie: '355' }))).toEqual([]);
  });
});

describe('the rest of the file', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['no list of ESMS', { esms: undefined }, '/esms missing entries'],
    ['an empty list of ESMS', { esms: [] }, '/esms empty entries'],
    ['an object in the place of a list', { esms: {} }, '/esms wrong-type entries'],
    ['an ESMS that is a number', { esms: [3] }, '/esms/0 wrong-type object'],
    ['an ESMS that is a list', { esms: [[]] }, '/esms/0 wrong-type object'],
    ['a porteur that is no OG', { porteur: 'og-9' }, '/porteur unknown-reference og-reference'],
    [
      'a day that does not exist',
      { evenements: { depot: '2021-02-30' } },
      '/evenements/depot not-a-date date',
    ],
    [
      'a day with its time',
      { evenements: { depot: '2021-02-28T00:00' } },
      '/evenements/depot not-a-date date',
    ],
    [
      'a piece that is no yes or no',
      { pieces: { planning: 'oui' } },
      '/pieces/planning wrong-type boolean',
    ],
    [
      'a service named twice',
      { solution: { servicesSocles: ['dmp', 'dmp'] } },
      '/solution/servicesSocles/1 duplicate unique-service',
    ],
    [
      'services that are no list',
      { solution: { servicesSocles: 'dmp' } },
      '/solution/servicesSocles wrong-type list',
    ],
    [
      'a certification without the form of a code',
      { certifications: { Pilote: true } },
      '/certifications/Pilote wrong-form criterion-code',
    ],
    [
      'a certification that is no yes or no',
      { certifications: { 'projet.pilote': 1 } },
      '/certifications/projet.pilote wrong-type boolean',
    ],
    ['certifications in a list', { certifications: [] }, '/certifications wrong-type object'],
    ['a solution that is a text', { solution: 'DUI' }, '/solution wrong-type object'],
  ])('%s', (_name, change, location) => {
    expect(locationsOf({ ...esmsFile({}), ...change })).toEqual([location]);
  });

  it('holds organismes gestionnaires whose id, count and SIREN are right', () => {
    const organismesGestionnaires = [
      { id: 'og-1', siren: '732829321' },
      { id: 'og-1', nombreEsms: -1 },
      { id: '', siren: '7328293' },
      { nom: 'sans id', nombreEsms: 1.5 },
    ];
    expect(locationsOf({ ...esmsFile({}), organismesGestionnaires })).toEqual([
      '/organismesGestionnaires/0/siren wrong-key siren-key',
      '/organismesGestionnaires/1/id duplicate unique-og',
      '/organismesGestionnaires/1/nombreEsms not-a-count count-or-zero',
      '/organismesGestionnaires/2/id empty identifier',
      '/organismesGestionnaires/2/siren wrong-form siren',
      '/organismesGestionnaires/3/nombreEsms not-a-count count-or-zero',
      '/organismesGestionnaires/3/id missing identifier',
    ]);
  });

  it('tells no reference wrong when the list of organismes gestionnaires cannot be read', () => {
    const file = { ...esmsFile({}), organismesGestionnaires: 'og-1' };
    expect(locationsOf(file)).toEqual(['/organismesGestionnaires wrong-type entries']);
  });

  it('names each FINESS number once: every later one is a repetition', () => {
    const entry = { organismeGestionnaire: 'og-1', finess: '010000024' };
    const file = {
      ...esmsFile({}),
      esms: [entry, { ...entry, finess: '2A0000212' }, entry, entry],
    };
    expect(locationsOf(file)).toEqual([
      '/esms/2/finess duplicate unique-finess',
      '/esms/3/finess duplicate unique-finess',
    ]);
  });

  it('suggests an OG among thirty, and no longer among thirty-one', () => {
    const withOg = (count: number) => ({
      organismesGestionnaires: Array.from({ length: count }, (_, index) => ({ id: `og-${index}` })),
      esms: [{ organismeGestionnaire: 'og_7' }],
    });
    expect(issuesOf(withOg(30))[0]?.suggestion).toBe('og-7');
    expect(issuesOf(withOg(31))[0]).not.toHaveProperty('suggestion');
  });
});

describe('all issues', () => {
  const file = {
    porteur: 'og-3',
    organismesGestionnaires: [{ id: 'og-1', nombreEsms: '9' }],
    esms: [
      { nombre: -2, organismeGestionnaire: 'og-1', finess: '010000025' },
      7,
      { finess: '010000025', region: '99', organismeGestionnaire: 'nobody' },
    ],
    solution: { servicesSocles: ['dmp', 'dpm', 'dmp'] },
    evenements: { depot: '2021-02-30' },
    piece: {},
  };

  it('are reported at once, in the order of the document', () => {
    expect(locationsOf(file)).toEqual([
      '/porteur unknown-reference og-reference',
      '/organismesGestionnaires/0/nombreEsms wrong-type count-or-zero',
      '/esms/0/nombre not-a-count count',
      '/esms/0/finess wrong-key finess-key',
      '/esms/1 wrong-type object',
      '/esms/2/finess duplicate unique-finess',
      '/esms/2/finess wrong-key finess-key',
      '/esms/2/region unknown-code region',
      '/esms/2/organismeGestionnaire unknown-reference og-reference',
      '/solution/servicesSocles/1 not-in-list mssante | dmp | e-prescription',
      '/solution/servicesSocles/2 duplicate unique-service',
      '/evenements/depot not-a-date date',
      expect.stringMatching(/^\/piece unknown-key nom \| porteur \| /),
    ]);
  });

  it('are said in both languages, and as well after a journey through JSON', () => {
    for (const issue of issuesOf(file)) {
      const travelled: InputIssue = JSON.parse(JSON.stringify(issue));
      expect(formatIssue(travelled, { locale: 'fr' })).toBe(issue.message);
      expect(issue.message).toContain(issue.path);
      expect(formatIssue(travelled, { locale: 'en' })).toContain(`At ${issue.path}, `);
    }
  });
});

function withoutMessage({ message, ...fields }: InputIssue) {
  expect(message).toMatch(/^À .+\.$/su);
  return fields;
}

it('refuses more ESMS in all than keep amounts exact', () => {
  const lot = { nombre: 1_000_000, organismeGestionnaire: 'og-1' };
  const lots = (count: number) =>
    parseProjet({
      organismesGestionnaires: [{ id: 'og-1' }],
      esms: Array.from({ length: count }, () => lot),
    });
  expect(lots(10).ok).toBe(true);
  expect(lots(11)).toMatchObject({
    ok: false,
    issues: [{ code: 'too-large', path: '/esms', expected: 'total-esms', received: '11000000' }],
  });
});
