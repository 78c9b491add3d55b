import type { Criterion } from '../../../model/edition';
import type { EsmsTest } from '../../../model/rule';
import { operationFinancee } from '../definitions';

const assuranceMaladie: EsmsTest = { kind: 'flag', field: 'assuranceMaladie' };

/** Which ESMS and which projects come first. */
export const prioriteCriteria: readonly Criterion[] = [
  {
    code: 'esms.champ-prioritaire',
    label: {
      fr: 'ESMS du grand âge et du handicap financés par l’assurance maladie',
      en: 'ESMS for older or disabled people financed by the assurance maladie',
    },
    force: {
      interpretation: 'interpretation.assurance-maladie',
      choices: { priorite: 'priority', obligatoire: 'required' },
    },
    rule: {
      interpretation: 'interpretation.assurance-maladie',
      choices: {
        priorite: {
          kind: 'every-esms',
          test: {
            kind: 'all',
            of: [
              {
                kind: 'champ',
                in: {
                  interpretation: 'interpretation.champ-domicile',
                  choices: { inclus: ['PA', 'PH', 'domicile'], exclu: ['PA', 'PH'] },
                },
              },
              assuranceMaladie,
            ],
          },
        },
        // As a condition it speaks of the financing alone: the champ stays a priority.
        obligatoire: { kind: 'every-esms', test: assuranceMaladie },
      },
    },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'paragraphe sur l’éligibilité prioritaire',
        quote:
          'Seront prioritairement éligibles les ESMS des champs du grand âge et du handicap, financés au moins en partie par l’assurance maladie',
      },
      {
        document: 'socianova-30-millions',
        locator: 'page',
        note: 'Limits the first half of 2021 to PA and PH structures that the assurance maladie finances, without the social field.',
      },
    ],
  },
  {
    code: 'esms.tout-financeur',
    label: {
      fr: 'Possibilité pour l’ARS de retenir aussi les ESMS d’un autre financeur',
      en: 'Possibility for the ARS to accept ESMS that others finance',
    },
    force: 'discretionary',
    rule: {
      kind: 'when',
      condition: { kind: 'not', of: { kind: 'every-esms', test: assuranceMaladie } },
      then: { kind: 'always' },
    },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'paragraphe sur l’éligibilité prioritaire',
        quote:
          'Les ARS seront toutefois libres de considérer l’ensemble des structures intégrées dans le périmètre du projet, quel qu’en soit le financeur',
      },
      {
        document: 'airmes-conditions-temps-1',
        locator: 'page',
        note: 'An editor reads it as room for some social structures in a project that is mostly medico-social.',
      },
    ],
  },
  {
    code: 'projet.type',
    label: {
      fr: 'Informatisation du dossier usager ou mise en conformité d’un DUI existant',
      en: 'Computerised user record, or mise en conformité of an existing DUI',
    },
    force: 'priority',
    rule: { kind: 'some-esms', test: operationFinancee },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'phrase avant la liste des projets prioritaires',
        quote: 'Seront prioritairement éligibles les projets permettant',
      },
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des projets prioritaires, premier point',
        quote: 'd’informatiser le dossier usager',
      },
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des projets prioritaires, deuxième point',
        quote:
          'de garantir la mise en conformité d’une solution existante de gestion des dossiers usagers informatisés (DUI) au cadre technique du virage numérique en santé',
      },
    ],
  },
];
