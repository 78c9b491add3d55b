import type { Criterion } from '../../../model/edition';

/** When a file is filed, and what Île-de-France checks on receipt. */
export const depot: readonly Criterion[] = [
  {
    code: 'depot.fenetre',
    label: {
      fr: 'Dépôt pendant l’appel de l’ARS qui reçoit le dossier',
      en: 'Filing within the call of the ARS that receives the file',
    },
    force: 'required',
    rule: {
      kind: 'window',
      event: 'depot',
      from: 'depot.ouverture',
      to: 'depot.cloture',
      lastDay: {
        interpretation: 'interpretation.cloture',
        choices: { 'jour-inclus': 'included', 'jour-exclu': 'excluded' },
      },
      regions: {
        interpretation: 'interpretation.calendrier-regional',
        choices: { inconnu: ['11'], 'comme-ile-de-france': 'all' },
      },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Critères de sélection IDF des projets',
        quote: "respecter le **calendrier** de l'appel à projets",
      },
    ],
  },
  {
    code: 'idf.recevabilite',
    label: {
      fr: 'Île-de-France : recevabilité du dossier',
      en: 'Île-de-France: the file is receivable',
    },
    force: 'required',
    rule: {
      kind: 'when',
      condition: { kind: 'ars-depot', in: ['11'] },
      then: {
        kind: 'criteria',
        codes: [
          'depot.fenetre',
          'esms.l312-1',
          'og.eligibilite',
          'grappe.porteur-signataire',
          'solution.cahier-des-charges',
          'solution.unique',
          'solution.services-socles',
        ],
      },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Critères de sélection IDF des projets',
        quote:
          "conditions de regroupement et d'éligibilité des ESMS, respect du cahier des charges national et du socle d'exigences des solutions numériques, unicité de la solution déployée",
      },
    ],
  },
];
