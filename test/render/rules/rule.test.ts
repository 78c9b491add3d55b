import { describe, expect, it } from 'vitest';
import type { NamedValue } from '../../../src/model/comparison';
import type { Count, EsmsTest, Rule } from '../../../src/model/rule';
import { comparisonVoice } from '../../../src/render/comparison/voice';
import type { Line } from '../../../src/render/document/block';
import { tellEsmsTest } from '../../../src/render/rules/esms-test';
import { tellRule } from '../../../src/render/rules/rule';
import { termsOf } from '../../../src/render/rules/terms';
import { onOneLine } from '../plain';

const parameters: readonly NamedValue[] = [
  { code: 'minimum', value: 15, unit: 'esms' },
  { code: 'petit', value: { lessThan: 15 }, unit: 'esms' },
  { code: 'ouverture', value: '2021-02-01', unit: 'date' },
  { code: 'cloture', value: '2021-03-31', unit: 'date' },
];
const choices = new Map([['interpretation.jour', 'exclu']]);
const lastDay = {
  interpretation: 'interpretation.jour',
  choices: { compris: 'included', exclu: 'excluded' },
} as const;

const plain = (line: Line) =>
  onOneLine(line.map((span) => (typeof span === 'string' ? span : span.text)).join(''));
const terms = (locale: 'fr' | 'en', made = choices) =>
  termsOf(parameters, made, comparisonVoice(locale));
const say = (rule: Rule, locale: 'fr' | 'en' = 'fr') => plain(tellRule(rule, terms(locale)));

const esms: Count = { kind: 'esms' };
const always: Rule = { kind: 'always' };
const alone: Rule = { kind: 'several', of: 'og' };

describe('a rule in words', () => {
  it.each<[Rule, string, string]>([
    [always, 'toujours', 'always'],
    [{ kind: 'not-applicable' }, 'sans objet', 'not applicable'],
    [
      { kind: 'fact', path: 'solution.marcheNational' },
      'achat par le marché national : oui',
      'whether it is bought through the national framework contract: yes',
    ],
    [
      { kind: 'named', field: 'porteur' },
      '« porteur du projet » renseigné',
      '“lead organisation of the project” is filled in',
    ],
    [
      { kind: 'regroupement', in: ['convention', 'gcsms', 'perdu'] },
      'forme du regroupement : convention, GCSMS ou perdu',
      'form of the group: agreement, GCSMS or perdu',
    ],
    [
      { kind: 'piece', piece: 'planning' },
      'le dossier comprend : planning prévisionnel',
      'the file holds: provisional schedule',
    ],
    [
      { kind: 'some-service', among: ['mssante', 'e-parcours'] },
      'un de ces services au moins : MSSanté ou e-parcours',
      'at least one of these services: MSSanté or e-parcours',
    ],
    [
      { kind: 'every-esms', test: { kind: 'flag', field: 'medicalise' } },
      'chaque ESMS : médicalisé',
      'each ESMS: médicalisé',
    ],
    [{ kind: 'some-esms' }, 'au moins un ESMS', 'at least one ESMS'],
    [
      { kind: 'every-og', petit: { kind: 'petit-og', counted: 'managed', threshold: 'petit' } },
      'chaque OG : OG sous le seuil, sur tous les ESMS qu’il gère : moins de 15 ESMS (petit)',
      'each OG: OG below the threshold, over all the ESMS that it manages: fewer than 15 ESMS (petit)',
    ],
    [{ kind: 'several', of: 'regions' }, 'plusieurs régions', 'several regions'],
    [
      { kind: 'minimum', count: esms, bound: 'minimum' },
      'nombre d’ESMS égal ou supérieur à 15 ESMS (minimum)',
      'number of ESMS equal to or above 15 ESMS (minimum)',
    ],
    [
      { kind: 'below', count: { kind: 'og' }, bound: 'perdu' },
      'nombre d’OG sous le seuil de perdu',
      'number of OG below the threshold of perdu',
    ],
    [
      { kind: 'every-og-below', bound: 'petit' },
      'chaque OG gère moins d’ESMS que le seuil de moins de 15 ESMS (petit)',
      'each OG manages fewer ESMS than the threshold of fewer than 15 ESMS (petit)',
    ],
    [
      { kind: 'deadline', event: 'depot', by: 'cloture', lastDay },
      'date de dépôt au plus tard à cette date : 31 mars 2021 (cloture), dernier jour exclu',
      'filing date at the latest on: 31 March 2021 (cloture), last day excluded',
    ],
    [
      {
        kind: 'window',
        event: 'depot',
        from: 'ouverture',
        to: 'cloture',
        lastDay: 'included',
        regions: ['11', 'perdue'],
      },
      'date de dépôt à partir de : 1er février 2021 (ouverture) et jusqu’à : 31 mars 2021 (cloture), dernier jour compris, dans ces régions : Île-de-France, perdue',
      'filing date from: 1 February 2021 (ouverture) and until: 31 March 2021 (cloture), last day included, in these regions: Île-de-France, perdue',
    ],
    [
      { kind: 'ars-depot', in: ['11', '84'] },
      'dossier reçu par : ARS Île-de-France ou ARS Auvergne-Rhône-Alpes',
      'file received by: ARS Île-de-France or ARS Auvergne-Rhône-Alpes',
    ],
    [{ kind: 'certification' }, 'le porteur le certifie', 'the porteur certifies it'],
    [
      { kind: 'claimed', criterion: 'amoa.temps-1' },
      'le porteur certifie amoa.temps-1',
      'the porteur certifies amoa.temps-1',
    ],
    [{ kind: 'criteria', codes: ['a', 'b'] }, 'ces critères : a, b', 'these criteria: a, b'],
    [
      { kind: 'undecidable', because: 'limite.x' },
      'aucun texte consulté ne permet de trancher, voir limite.x',
      'no text consulted settles it, see limite.x',
    ],
    [
      { kind: 'not', of: alone },
      'il n’est pas vrai que (plusieurs OG)',
      'it is not true that (several OG)',
    ],
    [
      { kind: 'when', condition: alone, then: { kind: 'certification' } },
      'quand plusieurs OG : le porteur le certifie ; sinon : sans objet',
      'when several OG: the porteur certifies it; otherwise: not applicable',
    ],
    [
      { kind: 'when', condition: alone, then: always, otherwise: { kind: 'some-esms' } },
      'quand plusieurs OG : toujours ; sinon : au moins un ESMS',
      'when several OG: always; otherwise: at least one ESMS',
    ],
    [
      { kind: 'because', reason: { fr: 'exception', en: 'exception' }, rule: alone },
      'plusieurs OG',
      'several OG',
    ],
  ])('%j', (rule, fr, en) => {
    expect(say(rule)).toBe(fr);
    expect(say(rule, 'en')).toBe(en);
  });

  it('joins clauses, encloses those made of several words and leaves out what always holds', () => {
    const size: Rule = { kind: 'minimum', count: esms, bound: 'minimum' };
    expect(say({ kind: 'all', of: [alone, always, size] })).toBe(
      'plusieurs OG et (nombre d’ESMS égal ou supérieur à 15 ESMS (minimum))',
    );
    expect(say({ kind: 'any', of: [alone, always] }, 'en')).toBe('several OG or always');
    expect(say({ kind: 'all', of: [always, always] })).toBe('toujours');
    expect(say({ kind: 'any', of: [alone] })).toBe('plusieurs OG');
  });

  it('gives the bound of each territory', () => {
    const bound = { metropole: 'minimum', corse: 'petit', 'outre-mer': 'petit' } as const;
    expect(say({ kind: 'minimum', count: esms, bound })).toBe(
      'nombre d’ESMS égal ou supérieur à métropole : 15 ESMS (minimum) ; Corse : moins de 15 ESMS (petit) ; outre-mer : moins de 15 ESMS (petit)',
    );
  });

  it('counts the ESMS of the largest OG, and services', () => {
    const test: EsmsTest = { kind: 'operation', in: ['acquisition', 'usages'] };
    expect(
      say({ kind: 'below', count: { kind: 'esms-of-largest-og', test }, bound: 'petit' }),
    ).toBe(
      'nombre d’ESMS de l’OG qui en apporte le plus répondant à ceci : opération : acquisition ou usages sous le seuil de moins de 15 ESMS (petit)',
    );
    const services: Count = { kind: 'services', among: ['mssante', 'dmp'] };
    expect(say({ kind: 'minimum', count: services, bound: 'minimum' }, 'en')).toBe(
      'number of services among MSSanté and DMP equal to or above 15 ESMS (minimum)',
    );
  });

  it('is told as the choice made reads it; without a choice, by the interpretation alone', () => {
    const rule: Rule = {
      interpretation: 'interpretation.jour',
      choices: { compris: always, exclu: alone },
    };
    expect(say(rule)).toBe('plusieurs OG');
    expect(plain(tellRule(rule, terms('fr', new Map())))).toBe('selon interpretation.jour');
  });
});

describe('a question about one ESMS in words', () => {
  it.each<[EsmsTest, string, string]>([
    [
      { kind: 'champ', in: ['PA', 'PH'] },
      'champ : personnes âgées ou personnes handicapées',
      'champ: older people or people with disabilities',
    ],
    [{ kind: 'champ-known' }, 'champ renseigné', 'champ filled in'],
    [
      { kind: 'l312-1' },
      'catégorie relevant du I de l’article L. 312-1 du CASF',
      'category under article L. 312-1, I of the CASF',
    ],
    [
      { kind: 'categorie-outside', codes: ['362', '500'] },
      'catégorie autre que 362 et 500',
      'category other than 362 and 500',
    ],
    [{ kind: 'finess' }, 'numéro FINESS géographique', 'FINESS géographique number'],
    [{ kind: 'region', in: ['94'] }, 'région : Corse', 'region: Corse'],
    [
      { kind: 'heures-known' },
      'heures essentielles et de confort renseignées',
      'essential and comfort hours filled in',
    ],
    [
      { kind: 'petit-og', counted: 'in-project', threshold: 'petit' },
      'OG sous le seuil, sur ses ESMS dans le projet : moins de 15 ESMS (petit)',
      'OG below the threshold, over its ESMS in the project: fewer than 15 ESMS (petit)',
    ],
    [
      { kind: 'undecidable', because: 'limite.x' },
      'aucun texte consulté ne permet de trancher, voir limite.x',
      'no text consulted settles it, see limite.x',
    ],
    [
      {
        kind: 'any',
        of: [
          { kind: 'flag', field: 'equipement' },
          { kind: 'not', of: { kind: 'flag', field: 'assuranceMaladie' } },
        ],
      },
      'équipement demandé ou (il n’est pas vrai que (financé par l’assurance maladie))',
      'equipment asked for or (it is not true that (financed by the assurance maladie))',
    ],
  ])('%j', (test, fr, en) => {
    expect(plain(tellEsmsTest(test, terms('fr')))).toBe(fr);
    expect(plain(tellEsmsTest(test, terms('en')))).toBe(en);
  });
});
