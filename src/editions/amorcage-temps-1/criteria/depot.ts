import type { Criterion } from '../../../model/edition';
import type { Rule } from '../../../model/rule';

/** A convention signed by the last day shows that the credits were committed. */
const conventionSigneeATemps: Rule = {
  kind: 'deadline',
  event: 'signatureConvention',
  by: 'engagement.date-limite',
  lastDay: {
    interpretation: 'interpretation.avant-date',
    choices: { 'jour-inclus': 'included', 'jour-exclu': 'excluded' },
  },
};

/** When the file is lodged and the credits are committed. */
export const depotCriteria: readonly Criterion[] = [
  {
    code: 'depot.fenetre',
    label: {
      fr: 'Dossier déposé pendant l’appel à projets',
      en: 'File lodged while the call is open',
    },
    force: 'required',
    rule: {
      kind: 'window',
      event: 'depot',
      from: 'depot.ouverture',
      to: 'depot.cloture',
      lastDay: 'included',
      regions: {
        interpretation: 'interpretation.calendrier-regional',
        // Only Hauts-de-France has a page that gives the closing day of its own call.
        choices: { national: 'all', inconnu: ['32'] },
      },
    },
    citations: [
      {
        document: 'airmes-candidature-temps-1',
        locator: 'calendrier',
        note: 'Has the calls run from the first day of February to the last of March 2021.',
      },
    ],
  },
  {
    code: 'engagement.date-limite',
    label: {
      fr: 'Engagement des crédits par l’ARS avant la date limite',
      en: 'Credits committed by the ARS in time',
    },
    force: 'required',
    rule: {
      interpretation: 'interpretation.engagement',
      choices: {
        // The commitment is the ARS's own act: the project file doesn't hold its date.
        'acte-de-l-ars': {
          kind: 'any',
          of: [
            { kind: 'certification' },
            {
              kind: 'because',
              reason: {
                fr: 'La convention signée à cette date prouve que les crédits étaient engagés.',
                en: 'The convention signed by then proves that the credits were committed.',
              },
              rule: conventionSigneeATemps,
            },
          ],
        },
        'signature-convention': conventionSigneeATemps,
      },
    },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'dernier paragraphe',
        quote: 'L’engagement sur les opérations retenues sera effectué avant le 30 juin 2021',
      },
    ],
  },
];
