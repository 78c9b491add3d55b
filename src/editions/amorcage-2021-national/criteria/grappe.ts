import type { Criterion } from '../../../model/edition';
import { projetMixte } from '../definitions';

/** Which ESMS and OG may apply, and how they group. */
export const grappe: readonly Criterion[] = [
  {
    code: 'esms.l312-1',
    label: {
      fr: 'Chaque ESMS relève de l’article L. 312-1 du CASF',
      en: 'Each ESMS falls under article L.312-1 CASF',
    },
    force: 'required',
    rule: { kind: 'every-esms', test: { kind: 'l312-1' } },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "ESMS éligibles au soutien en phase d'amorçage",
        quote: 'y compris les ESMS financés exclusivement par les conseils départementaux',
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "ESMS éligibles au soutien en phase d'amorçage",
        quote: "Tous les ESMS mentionnés à l'art L.312-1 du CASF",
      },
    ],
  },
  {
    code: 'og.eligibilite',
    label: {
      fr: 'Un organisme gestionnaire, ou un GCSMS, gère au moins un ESMS éligible',
      en: 'An OG, or a GCSMS, runs at least one eligible ESMS',
    },
    force: 'required',
    // ESMS that are set aside don't count: one that is left makes its OG eligible.
    rule: { kind: 'some-esms' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "ESMS éligibles au soutien en phase d'amorçage",
        quote:
          "les organismes gestionnaires de ces établissements et les groupements de coopération sociale et médico-sociale mentionnés au 3o de l'article L. 312-7 du CASF",
      },
    ],
  },
  {
    code: 'solution.unique',
    label: {
      fr: 'Dans un projet mixte, la même solution pour tous les ESMS',
      en: 'In a projet mixte, the same solution for all ESMS',
    },
    force: 'required',
    rule: {
      kind: 'when',
      condition: projetMixte,
      then: { kind: 'fact', path: 'solution.unique' },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Enjeu de regroupement des ESMS autour d'une solution commune",
        quote:
          "Dans le cas d'un projet mixte, la solution déployée devra être la même pour tous les ESMS du groupement",
      },
    ],
  },
  {
    code: 'grappe.forme',
    label: {
      fr: 'Forme du regroupement, au choix des ESMS',
      en: 'Form of the group, which the ESMS choose',
    },
    force: 'discretionary',
    rule: {
      kind: 'when',
      condition: { kind: 'several', of: 'og' },
      then: { kind: 'named', field: 'regroupement' },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Enjeu de regroupement des ESMS autour d'une solution commune",
        quote:
          "peuvent prendre toute forme, depuis le GCSMS jusqu'à un regroupement suite à la signature d'une simple convention de partenariat entre les ESMS de la grappe",
      },
    ],
  },
  {
    code: 'grappe.porteur-signataire',
    label: {
      fr: 'Un porteur est désigné, seul signataire de la convention avec l’ARS',
      en: 'A porteur is named, who alone signs the convention with the ARS',
    },
    force: 'required',
    rule: { kind: 'named', field: 'porteur' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Enjeu de regroupement des ESMS autour d'une solution commune",
        quote:
          "L'établissement du groupement désigné comme étant le porteur du projet sera le seul établissement de la grappe signataire de la convention avec l'ARS",
      },
    ],
  },
];
