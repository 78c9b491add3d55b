import { describe, expect, it } from 'vitest';
import { createContext } from '../../src/mechanisms/create-context';
import { evaluateRule } from '../../src/mechanisms/rule';
import { stepOfCriterion, stepOfRule } from '../../src/mechanisms/rule-step';
import type { Criterion, Edition } from '../../src/model/edition';
import type { AssessmentOptions } from '../../src/model/interpretation';
import type { Projet } from '../../src/model/projet';
import type { EsmsTest, Rule } from '../../src/model/rule';
import type { FactReading, VerdictStep } from '../../src/model/step';
import { editionWith, interpretation, parameter, text } from '../support/edition';
import { projetOf } from '../support/projet';

const parameters = [
  parameter('seuil', 15),
  parameter('seuil.corse', 8),
  parameter('petit', { lessThan: 15 }),
  parameter('cloture', '2021-03-31', 'date'),
  parameter('ouverture', '2021-02-01', 'date'),
];

function step(
  rule: Rule,
  projet: Projet,
  parts: Partial<Edition> = {},
  options: AssessmentOptions = {},
): VerdictStep {
  const context = createContext(editionWith({ parameters, ...parts }), projet, options);
  const made = stepOfRule(rule, context);
  expect(made.value).toBe(evaluateRule(rule, context).status);
  return made;
}

function factsOf(rule: Rule, projet: Projet): readonly FactReading[] {
  return step(rule, projet).facts ?? [];
}

/** What is read of one entry to answer a question about it. */
function factsOfTest(test: EsmsTest, projet: Projet): readonly FactReading[] {
  const made = step({ kind: 'every-esms', test }, projet);
  const [entries] = made.kind === 'every' ? made.of : [];
  return entries?.of[0]?.facts ?? [];
}

const lot = projetOf([{ nombre: 15 }]);

describe('a rule that facts answer names them, with their place in the file', () => {
  it.each<[Rule, Partial<Projet>, FactReading]>([
    [
      { kind: 'fact', path: 'solution.unique' },
      { solution: { unique: false } },
      { paths: ['/solution/unique'], value: false },
    ],
    [{ kind: 'named', field: 'porteur' }, { porteur: 'a' }, { paths: ['/porteur'], value: 'a' }],
    [
      { kind: 'regroupement', in: ['gcsms'] },
      { regroupement: 'convention' },
      { paths: ['/regroupement'], value: 'convention' },
    ],
    [
      { kind: 'piece', piece: 'planning' },
      { pieces: { planning: true } },
      { paths: ['/pieces/planning'], value: true },
    ],
    [
      { kind: 'some-service', among: ['mssante'] },
      { solution: { servicesSocles: ['dmp'] } },
      { paths: ['/solution/servicesSocles'], value: ['dmp'] },
    ],
    [
      { kind: 'some-service', among: ['e-parcours'] },
      {},
      { paths: ['/solution/plateformeEParcours'], value: null },
    ],
    [
      { kind: 'every-og-below', bound: 'seuil' },
      { organismesGestionnaires: [{ id: 'a', nombreEsms: 20 }] },
      { paths: ['/organismesGestionnaires/0/nombreEsms'], value: 20 },
    ],
    [
      { kind: 'deadline', event: 'depot', by: 'cloture', lastDay: 'included' },
      { evenements: { depot: '2021-03-31' } },
      { paths: ['/evenements/depot'], value: '2021-03-31' },
    ],
    [
      { kind: 'claimed', criterion: 'projet.pilote' },
      { certifications: { 'projet.pilote': true } },
      { paths: ['/certifications/projet.pilote'], value: true },
    ],
    [{ kind: 'ars-depot', in: ['11'] }, {}, { paths: ['/esms/0/region'], value: '84' }],
    [{ kind: 'several', of: 'regions' }, {}, { paths: ['/esms/0/region'], value: '84' }],
    [{ kind: 'several', of: 'categories' }, {}, { paths: ['/esms/0/categorie'], value: null }],
    [{ kind: 'several', of: 'og' }, {}, { paths: ['/esms/0/organismeGestionnaire'], value: 'a' }],
  ])('%j', (rule, facts, expected) => {
    expect(factsOf(rule, { ...lot, ...facts })).toEqual([expected]);
  });

  it.each<Rule>([
    { kind: 'always' },
    { kind: 'not-applicable' },
    { kind: 'certification' },
    { kind: 'undecidable', because: 'limite' },
  ])('%j reads none', (rule) => {
    expect(factsOf(rule, lot)).toEqual([]);
  });

  it('a window reads the regions only where it is not known in all of them', () => {
    const window = { kind: 'window', event: 'depot', from: 'ouverture', to: 'cloture' } as const;
    const day = { paths: ['/evenements/depot'], value: null };
    const region = { paths: ['/esms/0/region'], value: '84' };
    expect(factsOf({ ...window, lastDay: 'included', regions: 'all' }, lot)).toEqual([day]);
    expect(factsOf({ ...window, lastDay: 'included', regions: ['84'] }, lot)).toEqual([
      day,
      region,
    ]);
  });

  it('no ARS is asked where the file goes to none', () => {
    const grappe = { territoire: 'le-plus-bas', arsDepot: 'aucune', tie: 'egalite' } as const;
    expect(step({ kind: 'ars-depot', in: ['11'] }, lot, { grappe }).facts).toBeUndefined();
  });
});

describe('a question about an entry names the fields that answer it', () => {
  it.each<[EsmsTest, object, FactReading]>([
    [{ kind: 'operation', in: ['usages'] }, {}, { paths: ['operation'], value: null }],
    [{ kind: 'champ', in: ['PA'] }, { champ: 'PH' }, { paths: ['champ'], value: 'PH' }],
    [{ kind: 'champ-known' }, { categorie: '500' }, { paths: ['categorie'], value: 'PA' }],
    [{ kind: 'flag', field: 'equipement' }, {}, { paths: ['equipement'], value: null }],
    [{ kind: 'l312-1' }, { categorie: '500' }, { paths: ['categorie'], value: '500' }],
    [{ kind: 'finess' }, { finess: '010000024' }, { paths: ['finess'], value: true }],
    [{ kind: 'region', in: ['84'] }, { region: '11' }, { paths: ['region'], value: '11' }],
    [
      { kind: 'petit-og', counted: 'managed', threshold: 'petit' },
      {},
      { paths: ['/organismesGestionnaires/0/nombreEsms'], value: null },
    ],
    [
      { kind: 'petit-og', counted: 'in-project', threshold: 'petit' },
      { nombre: 4 },
      { paths: ['/organismesGestionnaires/0'], value: 4 },
    ],
  ])('%j', (test, esms, expected) => {
    expect(factsOfTest(test, projetOf([esms]))).toEqual([expected]);
  });

  it('the FINESS number stands for the region that follows from it', () => {
    const { region: _, ...esms } = { ...projetOf([{ finess: '010000024' }]).esms[0] };
    const projet: Projet = { ...lot, esms: [esms] };
    expect(factsOfTest({ kind: 'region', in: ['84'] }, projet)).toEqual([
      { paths: ['finess'], value: '84' },
    ]);
  });

  it('without a category its champ may certify it', () => {
    expect(factsOfTest({ kind: 'categorie-outside', codes: ['362'] }, lot)).toEqual([
      { paths: ['categorie'], value: null },
      { paths: ['champ'], value: null },
    ]);
  });

  it('hours are two fields', () => {
    const heures = { essentielles: 800 };
    expect(factsOfTest({ kind: 'heures-known' }, projetOf([{ heures }]))).toEqual([
      { paths: ['heures/essentielles'], value: 800 },
      { paths: ['heures/confort'], value: null },
    ]);
  });
});

describe('entries of the file', () => {
  const equipped: EsmsTest = { kind: 'flag', field: 'equipement' };

  it('stand together where they answer for the same reasons', () => {
    const projet = projetOf([
      { nombre: 3, equipement: true },
      { nombre: 2, equipement: false },
      { nombre: 4, equipement: true },
      { nombre: 1 },
    ]);
    const made = step({ kind: 'some-esms', test: equipped }, projet);
    expect(made.kind === 'some' ? made.of : []).toMatchObject([
      { entries: ['/esms/0', '/esms/2'], esms: 7, value: 'met' },
      { entries: ['/esms/1'], esms: 2, value: 'unmet' },
      { entries: ['/esms/3'], esms: 1, value: 'undetermined' },
    ]);
  });

  it('answer once for each OG where the OG is asked', () => {
    const projet = projetOf([
      { organismeGestionnaire: 'a' },
      { organismeGestionnaire: 'b' },
      { organismeGestionnaire: 'a' },
    ]);
    const petit: EsmsTest = { kind: 'petit-og', counted: 'managed', threshold: 'petit' };
    const made = step({ kind: 'every-og', petit }, projet);
    expect(made.kind === 'every' ? made.of.map(({ entries }) => entries) : []).toEqual([
      ['/esms/2'],
      ['/esms/1'],
    ]);
  });

  it('count for the largest OG, by the sum of what each OG brings', () => {
    const projet = projetOf([
      { nombre: 3, organismeGestionnaire: 'a' },
      { nombre: 6, organismeGestionnaire: 'b' },
      { nombre: 4, organismeGestionnaire: 'a' },
    ]);
    const made = step(
      { kind: 'minimum', count: { kind: 'esms-of-largest-og' }, bound: 'seuil' },
      projet,
    );
    expect(made.kind === 'threshold' ? made.of[0] : null).toMatchObject({
      kind: 'maximum',
      of: [{ value: { atLeast: 7, atMost: 7 } }, { value: { atLeast: 6, atMost: 6 } }],
      value: { atLeast: 7, atMost: 7 },
    });
  });

  it('services count one each, with the reading that lists them', () => {
    const services = interpretation('services', 'deux', 'un');
    const among = {
      interpretation: 'services',
      choices: { deux: ['mssante', 'dmp'], un: ['mssante'] },
    } as const;
    const projet: Projet = { ...lot, solution: { servicesSocles: ['dmp'] } };
    const made = step(
      { kind: 'minimum', count: { kind: 'services', among }, bound: 'seuil' },
      projet,
      {
        interpretations: [services],
      },
    );
    expect(made.kind === 'threshold' ? made.of[0] : null).toMatchObject({
      kind: 'tally',
      of: [{ value: 'unmet' }, { value: 'met' }],
      interpretations: ['services'],
      value: { atLeast: 1, atMost: 1 },
    });
  });
});

describe('a bound by territory', () => {
  const bound = { metropole: 'seuil', corse: 'seuil.corse', 'outre-mer': 'seuil.corse' };
  const rule: Rule = { kind: 'minimum', count: { kind: 'esms' }, bound };
  const mixed = projetOf([{ nombre: 5 }, { nombre: 5, region: '94' }]);
  const under = (territoire: 'le-plus-bas' | 'le-plus-haut', projet: Projet) => {
    const grappe = { territoire, arsDepot: 'region-majoritaire', tie: 'egalite' } as const;
    const made = step(rule, projet, { grappe });
    return made.kind === 'threshold' ? made.of[1] : null;
  };

  it('is the lowest or the highest of those of the project', () => {
    expect(under('le-plus-bas', mixed)).toMatchObject({ kind: 'minimum', value: { atLeast: 8 } });
    expect(under('le-plus-haut', mixed)).toMatchObject({ kind: 'maximum', value: { atLeast: 15 } });
  });

  it('lies between those that missing regions may bring', () => {
    const { region: _, ...placeless } = { ...mixed.esms[1] };
    const projet = { ...mixed, esms: [mixed.esms[0], placeless] } as Projet;
    expect(under('le-plus-bas', projet)).toMatchObject({
      kind: 'hull',
      value: { atLeast: 8, atMost: 15 },
    });
  });

  it('asks nothing where the edition sets none', () => {
    const none = [parameter('seuil', 'none')];
    const free: Rule = { kind: 'minimum', count: { kind: 'esms' }, bound: 'seuil' };
    expect(step(free, lot, { parameters: none })).toEqual({
      kind: 'rule',
      rule: free,
      parameters: ['seuil'],
      value: 'not-applicable',
    });
  });
});

describe('readings of the text', () => {
  const inner = { interpretation: 'b', choices: { oui: { kind: 'always' } } } as const;
  const rule: Rule = {
    interpretation: 'a',
    choices: { un: inner, deux: { kind: 'certification' } },
  };
  const interpretations = [interpretation('a', 'un', 'deux'), interpretation('b', 'oui')];

  it('are named in the order in which they lead to the rule', () => {
    expect(step(rule, lot, { interpretations }).interpretations).toEqual(['a', 'b']);
  });

  it('are only those of the way that the choices take', () => {
    const chosen = { interpretations: { a: 'deux' } };
    expect(step(rule, lot, { interpretations }, chosen).interpretations).toEqual(['a']);
  });

  it('stand with the criterion where its force depends on one', () => {
    const criterion: Criterion = {
      code: 'projet.force',
      label: text('force'),
      force: { interpretation: 'a', choices: { un: 'required', deux: 'priority' } },
      rule: { kind: 'always' },
      citations: [],
    };
    const context = createContext(editionWith({ interpretations }), lot, {});
    expect(stepOfCriterion(criterion, context).interpretations).toEqual(['a']);
  });
});

describe('criteria that a criterion restates', () => {
  const pilot: Criterion = {
    code: 'projet.pilote',
    label: text('pilote'),
    force: 'required',
    rule: { kind: 'certification' },
    citations: [],
  };
  const rule: Rule = { kind: 'criteria', codes: ['projet.pilote'] };

  it('are opened, and ask for no second word', () => {
    expect(step(rule, lot, { criteria: [pilot] })).toMatchObject({
      kind: 'restated',
      of: [{ kind: 'criterion', code: 'projet.pilote', value: 'to-certify' }],
      value: 'met',
    });
  });

  it('are unmet where the applicant denies them', () => {
    const projet: Projet = { ...lot, certifications: { 'projet.pilote': false } };
    expect(step(rule, projet, { criteria: [pilot] })).toMatchObject({
      of: [{ word: false, value: 'unmet' }],
      value: 'unmet',
    });
  });
});
