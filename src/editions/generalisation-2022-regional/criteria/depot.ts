import type { Criterion } from '../../../model/edition';
import type { Choice } from '../../../model/interpretation';
import type { DayReading, Rule } from '../../../model/rule';

const jourDeCloture: Choice<DayReading> = {
  interpretation: 'interpretation.cloture',
  choices: { 'jour-inclus': 'included', 'jour-exclu': 'excluded' },
};

/** In the regions whose call opened on a day that is known. */
const fenetreDe8406: Rule = {
  kind: 'window',
  event: 'depot',
  from: 'depot.ouverture.84-06',
  to: 'depot.cloture',
  lastDay: jourDeCloture,
  regions: 'all',
};

const fenetre: Rule = {
  kind: 'window',
  event: 'depot',
  from: 'depot.ouverture',
  to: 'depot.cloture',
  lastDay: jourDeCloture,
  regions: 'all',
};

/** How and when a file is filed. */
export const depot: readonly Criterion[] = [
  {
    code: 'depot.outil-pai',
    label: {
      fr: 'Dépôt par l’organisme gestionnaire dans l’outil PAI numérique de la CNSA',
      en: 'Filing by the OG in the tool PAI numérique of the CNSA',
    },
    force: 'required',
    rule: { kind: 'certification' },
    citations: [
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Procédure',
        quote: 'doit déposer sa demande directement dans l’outil PAI numérique de la CNSA',
      },
    ],
  },
  {
    code: 'depot.fenetre',
    label: { fr: 'Dépôt pendant l’appel régional', en: 'Filing within the regional call' },
    force: 'required',
    rule: {
      kind: 'when',
      condition: { kind: 'ars-depot', in: ['84', '06'] },
      then: fenetreDe8406,
      otherwise: fenetre,
    },
    citations: [
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'calendrier',
        note: 'Gives the days of the regional calls.',
      },
    ],
  },
];
