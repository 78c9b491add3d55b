import { describe, expect, it } from 'vitest';
import { findAdjustments } from '../../../src/index';
import type { Projet } from '../../../src/model/projet';
import type { FactPath, Rule } from '../../../src/model/rule';
import { projetOf } from '../../support/projet';
import { callOf, criterion, fact, three, ways, waysOf } from './call';
import { inShort } from './in-short';

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

  it('is told as what is committed to, and no more', () => {
    const projet = projetOf(three, { solution: { unique: false } });
    const [only] = findAdjustments(callOf([criterion(fact('solution.unique'))]), projet);
    expect(only?.changes).toStrictEqual([{ kind: 'commit', engagement: 'solution.unique' }]);
  });

  it('is supplied with another where both settle a criterion only together', () => {
    const [one, other] = [fact('porteeNationale'), fact('solution.unique')];
    const alike: Rule = {
      kind: 'any',
      of: [
        { kind: 'all', of: [one, other] },
        {
          kind: 'all',
          of: [
            { kind: 'not', of: one },
            { kind: 'not', of: other },
          ],
        },
      ],
    };
    expect(ways(alike)).toEqual([['supply /porteeNationale true', 'supply /solution/unique true']]);
  });

  it('is found where one value of a missing fact leads to it, and another leads nowhere', () => {
    const among: Rule = { kind: 'regroupement', in: ['og-unique'] };
    const rules: readonly Rule[] = [
      { kind: 'named', field: 'regroupement' },
      { kind: 'not', of: among },
      { kind: 'any', of: [among, fact('solution.unique')] },
    ];
    const edition = callOf(rules.map((rule, at) => criterion(rule, { code: `c-${at}` })));
    expect(waysOf(edition, projetOf(three, { solution: { unique: false } }))).toEqual([
      ['commit solution.unique', 'supply /regroupement "convention"'],
    ]);
  });

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

  it('are connected, not supplied, where the file says nothing of the regional platform', () => {
    const silent = { solution: { servicesSocles: [] } };
    expect(connections(some, silent).map(inShort)).toEqual([['connect-services 1']]);
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
