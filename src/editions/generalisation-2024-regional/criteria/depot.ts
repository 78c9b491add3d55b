import type { Criterion } from '../../../model/edition';
import { aLaReunion, apresLaCloture, fenetre } from './fenetre';

/** What examination looks at, and how and when a file is filed. */
export const depot: readonly Criterion[] = [
  {
    code: 'priorite.equite',
    label: {
      fr: 'Équité entre territoires, équilibre entre champs, diversité des tailles',
      en: 'Equity between territories, balance between champs, variety of sizes',
    },
    force: 'priority',
    // It is weighed over all files received, which no single project shows.
    rule: { kind: 'certification' },
    citations: [
      {
        document: 'ars-normandie-programme',
        locator: 'page',
        note: 'Names equity, balance and mixed sizes (page of 2024 by content).',
      },
    ],
  },
  {
    code: 'depot.outil-pai',
    label: {
      fr: 'Dépôt par la personne morale gestionnaire dans l’outil PAI numérique',
      en: 'Filing by the managing personne morale in the tool PAI numérique',
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
    label: {
      fr: 'Dépôt entre l’ouverture et la clôture, avancée pour un projet de plusieurs régions',
      en: 'Filing between the opening and the closing, earlier for a project of several regions',
    },
    force: 'required',
    rule: fenetre,
    citations: [
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Calendrier, Projets régionaux',
        quote:
          'Tout dossier déposé après la date de clôture de l’appel à projets ESMS numérique 2024 sera considéré comme non recevable',
      },
      { document: 'geroscopie-2024', locator: 'page', note: 'Gives the closing days.' },
    ],
  },
  {
    code: 'depot.dialogue',
    label: {
      fr: 'La Réunion : après la clôture, porteur et ARS peuvent encore ajuster la demande',
      en: 'La Réunion: after the closing, porteur and ARS may still adjust the request',
    },
    force: 'discretionary',
    rule: {
      kind: 'when',
      condition: { kind: 'all', of: [aLaReunion, apresLaCloture] },
      then: { kind: 'always' },
    },
    citations: [
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Calendrier, Projets régionaux',
        quote:
          'conservent la faculté de dialoguer après cette date pour ajuster la demande afin de la rendre recevable ou d’en améliorer la qualité',
      },
    ],
  },
  {
    code: 'depot.echange-prealable',
    label: {
      fr: 'La Réunion : échange avec les référents de l’ARS et du GRADeS avant le dépôt',
      en: 'La Réunion: talk with the contacts of the ARS and the GRADeS before filing',
    },
    force: 'recommended',
    rule: { kind: 'when', condition: aLaReunion, then: { kind: 'certification' } },
    citations: [
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Calendrier',
        quote:
          'invite fortement tous les porteurs de projets à engager les échanges avec les référents ESMS numérique de l’ARS et du GRADeS',
      },
    ],
  },
  {
    code: 'depot.anticipation',
    label: {
      fr: 'La Réunion : dépôt avant le 1er septembre 2024, le dernier comité étant proche',
      en: 'La Réunion: filing before 1 September 2024, the last committee being near',
    },
    force: 'recommended',
    rule: {
      kind: 'when',
      condition: aLaReunion,
      then: {
        kind: 'deadline',
        event: 'depot',
        by: 'depot.anticipation',
        // « avant le 1er septembre »: that day is too late.
        lastDay: 'excluded',
      },
    },
    citations: [
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Calendrier, Projets régionaux',
        quote: 'incite tous les porteurs à déposer leurs dossiers avant le 1er septembre 2024',
      },
    ],
  },
];
