import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amorcageTemps1,
  amorcageTemps2Regional,
  editions,
  generalisation2022Regional,
} from '../../src/editions/index';
import { assess, type CheckItem, checkPriorities, type PriorityOptions } from '../../src/index';
import type { Projet } from '../../src/model/projet';
import type { Rule } from '../../src/model/rule';
import { arbitraryProjet } from '../support/arbitrary-projet';
import { editionWith, interpretation, text } from '../support/edition';
import { projetOf } from '../support/projet';

const lot = { nombre: 15, operation: 'acquisition' } as const;
const inRegion = (region: string, rest: Partial<Projet> = {}) =>
  projetOf([{ ...lot, region }], rest);

const check = (projet: Projet, options?: PriorityOptions) =>
  checkPriorities(amorcageTemps2Regional, projet, options);
const codesOf = (items: readonly CheckItem[]) => items.map(({ code }) => code);
const stateOf = (items: readonly CheckItem[], code: string) =>
  items.find((item) => item.code === code)?.status;

describe('the tables of temps 2', () => {
  const { dossier, priorites, regionales } = check(inRegion('11'));

  it('have eleven lines of eligibility, one of which asks for two things', () => {
    expect(codesOf(dossier)).toEqual([
      'dossier.description',
      'dossier.soutien-departement',
      'dossier.attestation',
      'dossier.nombre-utilisateurs',
      'dossier.typologie',
      'dossier.type-public',
      'dossier.liste-structures',
      'dossier.equipe-projet',
      'dossier.duree',
      'dossier.planning',
      'dossier.disponibilite',
      'dossier.confidentialite',
    ]);
  });

  it('have five priority criteria, in the order of the text', () => {
    expect(codesOf(priorites)).toEqual([
      'priorite.motivation',
      'priorite.perimetre-fonctionnel',
      'priorite.solution-mutualisee',
      'priorite.interoperabilite',
      'priorite.plateforme-regionale',
    ]);
  });

  it('have what the ARS Île-de-France alone looks at', () => {
    expect(codesOf(regionales).sort()).toEqual([
      'dossier.idf-cooperation',
      'idf.recevabilite',
      'priorite.idf-besoins',
      'priorite.idf-enjeux',
      'priorite.idf-equilibre',
      'priorite.idf-equipe',
      'priorite.idf-interoperabilite',
      'priorite.idf-planning',
      'priorite.idf-securite',
      'priorite.idf-territoire',
    ]);
    for (const { regions } of regionales) expect(regions).toEqual(['11']);
  });

  it('give the comment of the text with each item', () => {
    const quotes = priorites.map(({ comment }) => comment?.quote);
    expect(quotes[0]).toBe("Préciser les objectifs du projet et l'organisation mise en place");
    for (const { comment } of [...dossier, ...regionales]) {
      expect(comment?.document).toBe('amorcage-temps-2-ars-idf');
      expect(comment?.quote).toBeTruthy();
    }
  });
});

describe('an item', () => {
  it.each([
    [true, 'met'],
    [false, 'unmet'],
  ])('whose piece is %s is %s', (prioriteMotivation, status) => {
    const { priorites } = check(inRegion('84', { pieces: { prioriteMotivation } }));
    expect(stateOf(priorites, 'priorite.motivation')).toBe(status);
  });

  it('whose piece nobody speaks of is undetermined, with what is missing', () => {
    const { priorites, dossier } = check(inRegion('84'));
    expect(priorites[0]).toMatchObject({
      status: 'undetermined',
      missing: ['/pieces/prioriteMotivation'],
    });
    expect(dossier[0]?.missing).toEqual(['/pieces/description']);
  });

  it('that an alternative decides says which', () => {
    const solution = { servicesSocles: ['mssante'], plateformeEParcours: true } as const;
    const { priorites } = check(inRegion('84', { solution }));
    expect(priorites[3]).toMatchObject({
      code: 'priorite.interoperabilite',
      status: 'met',
      reason: { en: 'A platform comes beside one service socle.' },
    });
  });

  it('of Île-de-France does not apply to a file that another ARS receives', () => {
    const states = (region: string) =>
      new Set(check(inRegion(region)).regionales.map(({ status }) => status));
    expect(states('84')).toEqual(new Set(['not-applicable']));
    expect(states('11').has('not-applicable')).toBe(false);
  });

  it('that bears on many projects at once stays open, with the limit that says so', () => {
    const { regionales } = check(inRegion('11'));
    expect(regionales.find(({ code }) => code === 'priorite.idf-equilibre')).toMatchObject({
      status: 'undetermined',
      unknown: ['limite.ponderation'],
    });
  });
});

describe('a score', () => {
  const pieces = { prioriteMotivation: true, prioritePerimetreFonctionnel: false };
  const solution = { plateformeEParcours: true, servicesSocles: ['mssante', 'dmp'] } as const;
  const projet = inRegion('84', { pieces, solution });
  const score = (weights: PriorityOptions['weights'], of: Projet = projet) =>
    check(of, weights === undefined ? {} : { weights }).score;

  it('does not exist without weights: no text gives any', () => {
    expect(score(undefined)).toBeNull();
  });

  it('is the sum of the weights of what is met, and the caller’s own', () => {
    expect(
      score({
        'priorite.plateforme-regionale': '0.2',
        'priorite.motivation': '0.1',
        'priorite.perimetre-fonctionnel': '5',
      }),
    ).toEqual({
      suppliedBy: 'user',
      value: '0.3',
      bounds: { atLeast: '0.3', atMost: '0.3' },
      possible: '5.3',
      items: [
        { code: 'priorite.motivation', weight: '0.1', status: 'met', counted: 'whole' },
        { code: 'priorite.perimetre-fonctionnel', weight: '5', status: 'unmet', counted: 'none' },
        { code: 'priorite.plateforme-regionale', weight: '0.2', status: 'met', counted: 'whole' },
      ],
    });
  });

  it('lies between two ends while an item is open', () => {
    const open = inRegion('84', { pieces: { prioriteMotivation: true } });
    expect(
      score({ 'priorite.motivation': '2', 'priorite.perimetre-fonctionnel': '3.5' }, open),
    ).toMatchObject({ value: null, bounds: { atLeast: '2', atMost: '5.5' }, possible: '5.5' });
  });

  it('leaves aside what does not apply', () => {
    expect(score({ 'priorite.idf-enjeux': '4', 'priorite.motivation': '1' })).toMatchObject({
      value: '1',
      possible: '1',
      items: [{ counted: 'whole' }, { code: 'priorite.idf-enjeux', counted: 'aside' }],
    });
  });

  it('may weigh the content of the file too', () => {
    const full = inRegion('84', { pieces: { planning: true } });
    expect(score({ 'dossier.planning': '1' }, full)?.value).toBe('1');
  });

  it.each<[unknown, string, string]>([
    [{ 'priorite.motivations': '1' }, '/priorite.motivations', 'unknown-code'],
    [{ 'grappe.minimum-esms': '1' }, '/grappe.minimum-esms', 'unknown-code'],
    [{ 'priorite.motivation': '-1' }, '/priorite.motivation', 'wrong-form'],
    [{ 'priorite.motivation': '1,5' }, '/priorite.motivation', 'wrong-form'],
    [{ 'priorite.motivation': 2 }, '/priorite.motivation', 'wrong-form'],
    ['priorite.motivation', '', 'wrong-type'],
    [[], '', 'wrong-type'],
  ])('is refused for the weights %j', (weights, path, code) => {
    const answer = check(projet, { weights: weights as Record<string, string> });
    expect(answer.score).toBeNull();
    expect(answer.issues.map((issue) => [issue.path, issue.code])).toEqual([[path, code]]);
  });

  it('says which code was probably meant', () => {
    const { issues } = check(projet, { weights: { 'priorite.motivations': '1' } });
    expect(issues[0]?.suggestion).toBe('priorite.motivation');
  });
});

describe('every check list', () => {
  it('says of each item what the report says of the criterion', () => {
    fc.assert(
      fc.property(fc.constantFrom(...editions), arbitraryProjet, (edition, projet) => {
        const { eligibility, completeness } = assess(edition, projet);
        const told = new Map(
          [...eligibility.criteria, ...completeness.items].map(({ code, status }) => [
            code,
            status,
          ]),
        );
        const { dossier, priorites, regionales } = checkPriorities(edition, projet);
        const items = [...dossier, ...priorites, ...regionales];
        expect(items.map(({ code, status }) => [code, status])).toEqual(
          items.map(({ code }) => [code, told.get(code)]),
        );
        expect(new Set(codesOf(items)).size).toBe(items.length);
      }),
    );
  });

  it('survives a passage through JSON', () => {
    const answer = check(inRegion('11'), { weights: { 'priorite.motivation': '1' } });
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
  });

  it('does not take for regional what every ARS asks, in some regions otherwise', () => {
    const { regionales } = checkPriorities(generalisation2022Regional, inRegion('84'));
    expect(codesOf(regionales)).not.toContain('depot.fenetre');
  });

  it('follows the interpretation that makes an item regional', () => {
    const rule: Rule = {
      interpretation: 'interpretation.portee',
      choices: {
        region: {
          kind: 'when',
          condition: { kind: 'ars-depot', in: ['04', '84'] },
          then: { kind: 'always' },
        },
        partout: { kind: 'always' },
      },
    };
    const edition = editionWith({
      criteria: [{ code: 'priorite.x', label: text('x'), force: 'priority', rule, citations: [] }],
      interpretations: [interpretation('interpretation.portee', 'region', 'partout')],
    });
    const ask = (choice: string) =>
      checkPriorities(edition, inRegion('84'), {
        interpretations: { 'interpretation.portee': choice },
      });
    expect(ask('region').regionales.map(({ regions, comment }) => [regions, comment])).toEqual([
      [['04', '84'], null],
    ]);
    expect(ask('region').priorites).toEqual([]);
    expect(ask('partout').priorites).toMatchObject([{ code: 'priorite.x', regions: null }]);
  });

  it('has nothing regional where no text read of the edition is', () => {
    expect(checkPriorities(amorcageTemps1, inRegion('84')).regionales).toEqual([]);
  });
});
