import type { Interpretation } from '../../../model/interpretation';

/** Which ARS receives a file, and until when. */
export const interpretationsDepot: readonly Interpretation[] = [
  {
    code: 'interpretation.ars-de-depot',
    question: {
      fr: 'Quelle ARS reçoit le dossier d’un projet de plusieurs régions ?',
      en: 'Which ARS receives the file of a project in several regions?',
    },
    default: 'region-majoritaire',
    choices: [
      {
        code: 'region-majoritaire',
        label: {
          fr: 'Celle de la région qui compte le plus d’ESMS ; à égalité, le choix reste ouvert',
          en: 'That of the region with the most ESMS; on a tie the choice stays open',
        },
      },
      {
        code: 'choix-du-porteur',
        label: { fr: 'Celle que le porteur choisit', en: 'The one that the porteur chooses' },
      },
    ],
    effect: { fr: 'L’ARS de dépôt', en: 'ARS of filing' },
    citations: [
      {
        document: 'airmes-conditions-temps-1',
        locator: 'page',
        note: 'In the amorçage, the file goes to the region with the most ESMS; no source says so for this phase.',
      },
    ],
  },
  {
    code: 'interpretation.cloture',
    question: { fr: 'Le jour de clôture est-il compris ?', en: 'Is the closing day included?' },
    default: 'jour-inclus',
    choices: [
      { code: 'jour-inclus', label: { fr: 'Oui', en: 'Yes' } },
      { code: 'jour-exclu', label: { fr: 'Non', en: 'No' } },
    ],
    effect: { fr: 'Les dossiers du jour de clôture', en: 'Files of the closing day' },
    citations: [
      {
        document: 'dsih-5042-2023',
        locator: 'page',
        note: 'Says until the day that it names.',
      },
    ],
  },
];
