import type { Criterion } from '../../../model/edition';
import type { Rule } from '../../../model/rule';
import { ahiEtPjmSeuls } from '../definitions';

const referencee: Rule = { kind: 'fact', path: 'solution.referencementSegur' };
const nonReferencee: Rule = { kind: 'not', of: referencee };

/** What the DUI must be. */
export const solution: readonly Criterion[] = [
  {
    code: 'solution.referencement-segur',
    label: {
      fr: 'Logiciel référencé Ségur, conforme au DSR vague 1 de son champ',
      en: 'Software référencé Ségur, conform to the DSR vague 1 of its field',
    },
    force: 'required',
    rule: {
      kind: 'any',
      of: [
        referencee,
        {
          kind: 'because',
          reason: {
            fr: 'Le projet ne réunit que des ESMS des champs AHI et PJM, dispensés du référencement.',
            en: 'The project holds only ESMS of the fields AHI and PJM, which need no référencement.',
          },
          rule: ahiEtPjmSeuls,
        },
        {
          kind: 'because',
          reason: {
            fr: 'Le porteur certifie que l’exception des groupements hospitaliers de territoire s’applique.',
            en: 'The porteur certifies that the exception for groupements hospitaliers de territoire applies.',
          },
          rule: { kind: 'claimed', criterion: 'solution.exception-ght' },
        },
      ],
    },
    citations: [
      {
        document: 'directions-2023-02',
        locator: 'page',
        note: 'Asks for a solution référencée; the list of the RESAH comes to an end.',
      },
      {
        document: 'ars-corse-2023',
        locator: 'page',
        note: 'Asks for conformity with the DSR Ségur vague 1 of each field.',
      },
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'introduction',
        quote: 'conformément au contenu du Dossier de Spécification de Référencement Ségur vague 1',
      },
    ],
  },
  {
    code: 'solution.exception-ght',
    label: {
      fr: 'Établissements d’un GHT : éditeur référencé pour l’hôpital, qui répond aux exigences médico-sociales',
      en: 'Establishments of a GHT: editor référencé for hospitals that meets the medico-social requirements',
    },
    force: 'discretionary',
    rule: { kind: 'when', condition: nonReferencee, then: { kind: 'certification' } },
    citations: [
      {
        document: 'directions-2023-02',
        locator: 'page',
        note: 'Makes an exception for the establishments of a GHT.',
      },
    ],
  },
  {
    code: 'solution.exception-ahi-pjm',
    label: {
      fr: 'Projet des seuls champs AHI et PJM : logiciel non référencé, qui permet d’atteindre les cibles d’usage',
      en: 'Project of the fields AHI and PJM only: software not référencé, with which the usage targets can be reached',
    },
    force: 'discretionary',
    rule: {
      kind: 'when',
      condition: { kind: 'all', of: [nonReferencee, ahiEtPjmSeuls] },
      then: { kind: 'always' },
    },
    citations: [
      {
        document: 'ars-corse-2023',
        locator: 'page',
        note: 'Frees projects that hold AHI and PJM only.',
      },
    ],
  },
  {
    code: 'solution.cibles-usage',
    label: {
      fr: 'Le DUI va au-delà de la vague 1 et sert les cibles d’usage, selon le cahier des charges national',
      en: 'The DUI goes beyond vague 1 and serves the usage targets, as the national cahier des charges guides',
    },
    force: 'recommended',
    rule: { kind: 'fact', path: 'solution.cahierDesCharges' },
    citations: [
      {
        document: 'ars-corse-2023',
        locator: 'page',
        note: 'Vague 1 alone does not reach the targets; points to the national cahier des charges.',
      },
    ],
  },
];
