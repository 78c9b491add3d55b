import type { Criterion } from '../../../model/edition';
import { serviceADomicile } from '../definitions';

/** Which ESMS and OG may apply. */
export const esms: readonly Criterion[] = [
  {
    code: 'esms.l312-1',
    label: {
      fr: 'Chaque ESMS relève de l’article L. 312-1 du CASF',
      en: 'Each ESMS falls under article L.312-1 CASF',
    },
    force: 'required',
    rule: { kind: 'every-esms', test: { kind: 'l312-1' } },
    citations: [
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'introduction',
        quote:
          'Tous les ESSMS mentionnés à l’article L.312-1 du CASF (Code de l’action sociale et des familles) sont éligibles à la phase de généralisation',
      },
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'introduction',
        quote: 'y compris les ESSMS financés exclusivement par les conseils départementaux',
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
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Quels ESSMS éligibles et quels types de projets ?',
        quote:
          'les organismes gestionnaires de ces établissements et les groupements de coopération sociale et médico-sociale (3° L. 312-7 du CASF) sont éligibles à la phase de généralisation',
      },
    ],
  },
  {
    code: 'esms.finess-geographique',
    label: {
      fr: 'Chaque ESMS a son propre numéro FINESS géographique',
      en: 'Each ESMS has a FINESS géographique number of its own',
    },
    force: 'required',
    rule: { kind: 'every-esms', test: { kind: 'finess' } },
    citations: [
      {
        document: 'cnsa-faq-esms-numerique',
        locator: 'éligibilité',
        note: 'Lets only establishments with a FINESS géographique of their own be funded.',
      },
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'introduction',
        quote:
          'établissements et services sociaux et médico-sociaux (ESSMS) détenteurs d’un n° FINESS géographique',
      },
    ],
  },
  {
    code: 'esms.champs-sociaux',
    label: {
      fr: 'ESMS de la protection de l’enfance, des difficultés spécifiques, de la protection des majeurs ou de l’hébergement et de l’insertion',
      en: 'ESMS of child protection, specific difficulties, protection of adults, or housing and insertion',
    },
    force: 'discretionary',
    rule: {
      kind: 'when',
      condition: {
        kind: 'some-esms',
        test: { kind: 'champ', in: ['PE', 'PDS', 'PJM', 'AHI'] },
      },
      then: { kind: 'always' },
    },
    citations: [
      {
        document: 'ans-faq-champs-sociaux',
        locator: 'page',
        note: 'Opens the regional calls and the national one to these champs.',
      },
    ],
  },
  {
    code: 'esms.exclusion-usld',
    label: {
      fr: 'Aucune unité de soins de longue durée (USLD), même rattachée à un EHPAD',
      en: 'No long-stay care unit (USLD), even attached to an EHPAD',
    },
    force: 'required',
    rule: { kind: 'every-esms', test: { kind: 'categorie-outside', codes: ['362'] } },
    citations: [
      {
        document: 'cnsa-faq-esms-numerique',
        locator: 'éligibilité',
        note: 'Leaves USLD out, for they belong to the sanitary sector.',
      },
    ],
  },
  {
    code: 'esms.activite-confort',
    label: {
      fr: 'Services à domicile : heures essentielles et heures de confort connues pour chaque ESMS',
      en: 'Home services: essential and comfort hours known for each ESMS',
    },
    force: 'required',
    rule: {
      kind: 'when',
      condition: { kind: 'some-esms', test: serviceADomicile },
      then: {
        kind: 'every-esms',
        test: {
          kind: 'any',
          of: [{ kind: 'not', of: serviceADomicile }, { kind: 'heures-known' }],
        },
      },
    },
    citations: [
      {
        document: 'cnsa-faq-esms-numerique',
        locator: 'éligibilité',
        note: 'Modulates the grant by eligible hours; asks for a document for each ESSMS.',
      },
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'introduction',
        quote:
          'des services d’aide à la personne dits de « confort » (services à la famille et de la vie quotidienne), ils sont éligibles mais les financements ne seront alloués que pour la première partie de leur activité',
      },
    ],
    lines: ['acquisition', 'renouvellement', 'usages', 'equipement'],
  },
];
