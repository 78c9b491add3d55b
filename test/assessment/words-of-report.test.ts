import { describe, expect, it } from 'vitest';
import { assess, withParameters } from '../../src/index';
import type { Criterion, Edition } from '../../src/model/edition';
import type { Rule } from '../../src/model/rule';
import type { Text } from '../../src/model/text';
import { editionWith, interpretation, parameter } from '../support/edition';
import { projetOf } from '../support/projet';

/** Words that differ in both languages. */
const words = (code: string): Text => ({ fr: `${code} fr`, en: `${code} en` });

const always: Rule = { kind: 'always' };
const because = (code: string, rule: Rule = always): Rule => ({
  kind: 'because',
  reason: words(code),
  rule,
});

function criterion(code: string, rule: Rule): Criterion {
  return { code, label: words(code), force: 'required', rule, citations: [] };
}

const reportOf = (parts: Partial<Edition>) =>
  assess(editionWith({ title: words('titre'), ...parts }), projetOf([{}]));

const milestone = {
  code: 'solde',
  label: words('solde'),
  share: 'part',
  lines: 'all',
  trigger: words('declencheur'),
  documents: [words('facture'), words('bilan')],
  conditions: [words('condition')],
  citations: [],
} as const;

const lines = [
  {
    code: 'ligne',
    label: words('ligne'),
    quantity: { unit: 'projet', rule: always },
    unitAmount: 'tarif',
  },
] as const;

const paying: Partial<Edition> = {
  parameters: [parameter('part', 'unknown', 'rate'), parameter('tarif', 'unknown', 'EUR/projet')],
  funding: { ...editionWith({}).funding, lines },
  schedule: { milestones: [milestone], rounding: 'plus-fort-reste' },
};

describe('the English of a report', () => {
  it.each<[string, Rule]>([
    ['a reason', because('motif')],
    ['a reason within another', because('motif', because('second'))],
    ['one of several rules', { kind: 'all', of: [always, because('motif'), because('second')] }],
    ['an alternative', { kind: 'any', of: [because('motif'), because('second')] }],
    ['what must not be', { kind: 'not', of: because('motif') }],
    ['a condition', { kind: 'when', condition: because('motif'), then: always }],
    ['what holds under it', { kind: 'when', condition: always, then: because('motif') }],
    [
      'what holds without it',
      { kind: 'when', condition: always, then: always, otherwise: because('motif') },
    ],
    [
      'each reading of the text',
      { interpretation: 'i', choices: { oui: because('second'), non: because('motif') } },
    ],
  ])('is that of every reason that a rule may give: %s', (_, rule) => {
    const { en } = reportOf({
      criteria: [criterion('c', rule)],
      interpretations: [interpretation('i', 'oui', 'non')],
    }).translations;
    expect(en['motif fr']).toBe('motif en');
    if (JSON.stringify(rule).includes('second')) expect(en['second fr']).toBe('second en');
  });

  it('is that of every label, trigger, document, condition and limit of the edition, and no more', () => {
    const limits = [{ code: 'limite', missing: words('manque'), settledBy: words('reponse') }];
    const { en } = reportOf({
      criteria: [criterion('critere', always)],
      funding: {
        ...editionWith({}).funding,
        lines,
      },
      parameters: [
        { ...parameter('tarif', '100.00', 'EUR/projet'), label: words('tarif') },
        { ...parameter('part', '1', 'rate'), label: words('part') },
      ],
      schedule: { milestones: [milestone], rounding: 'plus-fort-reste' },
      limits,
    }).translations;
    const codes = [
      ...['titre', 'critere', 'ligne', 'solde', 'declencheur', 'facture', 'bilan', 'condition'],
      ...['manque', 'reponse'],
    ];
    expect(en).toStrictEqual(Object.fromEntries(codes.map((code) => [`${code} fr`, `${code} en`])));
  });

  it('is that of a parameter which the user supplies', () => {
    const edition = editionWith({ parameters: [{ ...parameter('p', 3), label: words('p') }] });
    const citation = { document: 'instruction', locator: 'annexe 2' };
    const supplied = withParameters(edition, [{ code: 'p', value: 4, citation }]);
    const { en } = assess(supplied, projetOf([{}])).translations;
    expect(en['p fr']).toBe('p en');
  });
});

describe('the words for what leaves a report open', () => {
  const open = (because: string): Rule => ({ kind: 'undecidable', because });
  const named: Partial<Edition> = {
    parameters: [
      { ...parameter('p', 'unknown'), label: words('p') },
      { ...parameter('q', 'unknown'), label: words('q'), reason: words('raison') },
    ],
    interpretations: [{ ...interpretation('i', 'oui', 'non'), question: words('question') }],
    limits: [{ code: 'l', missing: words('manque'), settledBy: words('reponse') }],
  };
  const wordsFor = (because: string, code = 'c') =>
    reportOf({ ...named, criteria: [criterion(code, open(because))] });

  it.each([
    ['p', 'p fr', 'p en'],
    ['q', 'q fr — raison fr', 'q en — raison en'],
    ['i', 'question fr', 'question en'],
    ['l', 'manque fr', 'manque en'],
  ])('%s are %s', (code, fr, en) => {
    const { unknown, translations } = wordsFor(code);
    expect(unknown).toEqual({ [code]: fr });
    expect(translations.en[fr]).toBe(en);
  });

  it('are none for a code that the edition does not have', () => {
    expect(wordsFor('autre').unknown).toEqual({});
  });

  it('are there for a content of the file too', () => {
    expect(wordsFor('p', 'dossier.piece').unknown).toEqual({ p: 'p fr' });
  });

  it('are there for amounts and for the shares of instalments', () => {
    expect(reportOf(paying).unknown).toEqual({ tarif: 'tarif', part: 'part' });
    expect(reportOf({ ...paying, schedule: editionWith({}).schedule }).unknown).toEqual({
      tarif: 'tarif',
    });
  });

  it('are none where nothing is open', () => {
    expect(reportOf({ ...named, criteria: [criterion('c', always)] }).unknown).toEqual({});
  });
});

describe('what every report on an edition says', () => {
  it('is its limits and documents, in French', () => {
    const document = {
      id: 'appel',
      title: 'Appel à projets',
      publisher: 'ARS',
      date: '2021-01-01',
      authority: 'appel-a-projets',
      read: 'full',
    } as never;
    const { limits, documents, editionTitle } = reportOf({
      documents: [document],
      limits: [{ code: 'l', missing: words('manque'), settledBy: words('reponse') }],
    });
    expect(limits).toEqual([{ code: 'l', missing: 'manque fr', settledBy: 'reponse fr' }]);
    expect(documents).toEqual({ appel: document });
    expect(editionTitle).toBe('titre fr');
  });

  it('is frozen, for all reports share it', () => {
    const { limits, documents } = reportOf({
      limits: [{ code: 'l', missing: words('manque'), settledBy: words('reponse') }],
    });
    for (const shared of [limits, documents, ...limits]) expect(Object.isFrozen(shared)).toBe(true);
  });
});

describe('the codes to certify', () => {
  it('are those of the criteria, then those of the content of the file', () => {
    const word: Rule = { kind: 'certification' };
    const report = reportOf({
      criteria: [
        criterion('dossier.avis', word),
        criterion('engagement', word),
        criterion('autre', always),
      ],
    });
    expect(report.toCertify).toEqual(['engagement', 'dossier.avis']);
  });
});
