import type { Criterion } from '../../../model/edition';

/** How and when a file is filed and examined. */
export const depot: readonly Criterion[] = [
  {
    code: 'priorite.equite',
    label: {
      fr: 'Équité entre territoires, équilibre entre champs et variété des tailles',
      en: 'Equity between territories, balance between fields and variety of sizes',
    },
    force: 'priority',
    // What is weighed is the whole of the projects, by those who select: no file shows it.
    rule: { kind: 'certification' },
    citations: [
      {
        document: 'ars-normandie-programme',
        locator: 'page',
        note: 'Weighs territories, fields and sizes against one another; a page of 2024 by its content.',
      },
    ],
  },
  {
    code: 'depot.outil-pai',
    label: {
      fr: 'Dépôt par la personne morale gestionnaire dans l’outil PAI numérique de la CNSA',
      en: 'Filing by the managing legal person in the tool PAI numérique of the CNSA',
    },
    force: 'required',
    rule: { kind: 'certification' },
    citations: [
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Procédure',
        quote: 'doit déposer sa demande directement dans l’outil PAI numérique de la CNSA',
        note: 'A call of 2024; the rule was the same in 2021.',
      },
    ],
  },
  {
    code: 'depot.fenetre',
    label: { fr: 'Dépôt pendant l’appel', en: 'Filing within the call' },
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
      regions: 'all',
    },
    citations: [
      {
        document: 'dsih-5042-2023',
        locator: 'page',
        note: 'Gives the closing day.',
      },
    ],
  },
];
