import type { Criterion } from '../../../model/edition';
import type { Rule } from '../../../model/rule';
import { avecMiseEnConformite, petitEsmsAEquiper } from '../definitions';

const assezDeServicesSocles: Rule = {
  kind: 'minimum',
  count: {
    kind: 'services',
    among: {
      interpretation: 'interpretation.liste-services-socles',
      choices: {
        quatre: ['mssante', 'dmp', 'e-prescription', 'e-parcours'],
        trois: ['mssante', 'dmp', 'e-prescription'],
      },
    },
  },
  bound: 'interoperabilite.minimum-services-socles',
};

/** What the DUI must be able to do, how it is bought, and for whom equipment is paid. */
export const solutionCriteria: readonly Criterion[] = [
  {
    code: 'solution.services-socles',
    label: {
      fr: 'DUI interopérable avec les services socles',
      en: 'DUI interoperable with the services socles',
    },
    force: 'required',
    rule: {
      interpretation: 'interpretation.services-socles-acquisition',
      choices: {
        'tous-les-projets': assezDeServicesSocles,
        'conformite-seule': {
          kind: 'when',
          condition: avecMiseEnConformite,
          then: assezDeServicesSocles,
        },
      },
    },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des projets prioritaires, deuxième point',
        quote:
          'La solution DUI devra ainsi être interopérable avec au moins deux services socles de la feuille de route en santé',
      },
      {
        document: 'clubster-hauts-de-france-temps-1',
        locator: 'page',
        note: 'Counts as such the DMP, secure health messaging, e-prescription and e-parcours.',
      },
    ],
  },
  {
    code: 'solution.unique',
    label: { fr: 'Même DUI dans toute la grappe', en: 'Same DUI in the whole grappe' },
    force: {
      interpretation: 'interpretation.solution-unique-temps-1',
      choices: { recommandee: 'recommended', obligatoire: 'required' },
    },
    rule: {
      kind: 'when',
      condition: { kind: 'several', of: 'og' },
      then: { kind: 'fact', path: 'solution.unique' },
    },
    citations: [
      {
        document: 'esea-apajh',
        locator: 'page',
        note: 'An account given afterwards, in which a grappe of temps 1 had to share one DUI.',
      },
    ],
  },
  {
    code: 'equipement.petit-og',
    label: {
      fr: 'Équipements financés pour les petits ESMS seulement',
      en: 'Equipment paid for small ESMS only',
    },
    force: 'required',
    // It limits the line, not the eligibility: an ESMS that isn't small is reported, unpaid.
    lines: ['equipement'],
    rule: {
      kind: 'when',
      condition: { kind: 'some-esms', test: petitEsmsAEquiper },
      then: { kind: 'always' },
    },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des forfaits, troisième point',
        quote: 'pour les équipements et infrastructures des petits ESMS uniquement',
      },
    ],
  },
  {
    code: 'achat.marche-national',
    label: {
      fr: 'Achat par le marché national (RESAH)',
      en: 'Purchase through the national market (RESAH)',
    },
    force: 'required',
    rule: { kind: 'fact', path: 'solution.marcheNational' },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'paragraphe sur le marché national',
        quote:
          'Les gestionnaires devront recourir au marché national porté par la centrale d’achat mandatée par la CNSA',
      },
      {
        document: 'airmes-candidature-temps-1',
        locator: 'calendrier',
        note: 'The quotes come through the market of the RESAH.',
      },
    ],
  },
];
