import type { IdentityItem } from '../../model/edition';

/** What the call aimed at, what came of it, and who steered it. */
export const resultats: readonly IdentityItem[] = [
  {
    label: { fr: 'Cibles', en: 'Targets' },
    value: {
      fr: '40 à 50 organismes gestionnaires, environ 800 ESMS',
      en: '40 to 50 organismes gestionnaires, about 800 ESMS',
    },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'premier paragraphe',
        quote: 'devrait concerner 40 à 50 organismes gestionnaires pour environ 800 ESMS',
      },
    ],
  },
  {
    label: { fr: 'Résultat', en: 'Outcome' },
    value: {
      fr: '242 dossiers, 71 projets retenus (37 mises en conformité, 26 acquisitions, 8 projets mixtes), 1 340 ou 1 356 ESMS, environ 24 millions d’euros ; plus de 40 % des projets portés par des grappes',
      en: '242 files, 71 projects selected (37 mises en conformité, 26 acquisitions, 8 mixed), 1,340 or 1,356 ESMS, about 24 million euros; more than 40 % of the projects carried by grappes',
    },
    citations: [
      {
        document: 'apahf-resultats-temps-1',
        locator: 'résultats',
        note: 'The results page of the CNSA, reprinted: both 1,340 and 1,356 ESMS stand in it.',
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "La phase d'amorçage",
        quote: 'une soixantaine de projets embarquant environ 1 340 ESMS',
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Enjeu de regroupement des ESMS autour d'une solution commune",
        quote:
          "plus de 40% des projets retenus par les ARS dans cette phase sont ainsi portés par des « grappes » d'établissements",
      },
    ],
  },
  {
    label: { fr: 'Fin de la phase', en: 'End of the phase' },
    value: { fr: 'Fin 2022', en: 'End of 2022' },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'titre',
        quote: 'phase d’amorçage du programme "ESMS numérique" 2020-2022',
      },
      {
        document: 'apahf-resultats-temps-1',
        locator: 'résultats',
        note: 'Has the amorçage run from late 2020 to late 2022.',
      },
    ],
  },
  {
    label: { fr: 'Pilotage', en: 'Steering' },
    value: {
      fr: 'Une instance dédiée des acteurs régionaux (GRADeS, MDPH, collectif SI médico-social, fédérations et unions du secteur) ; elle n’oblige aucun candidat',
      en: 'A dedicated body of the regional actors (GRADeS, MDPH, collectif SI médico-social, federations and unions of the sector); it binds no applicant',
    },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'paragraphe sur le pilotage',
        quote:
          'Le pilotage de ce programme se traduira par la mise en place d’une instance dédiée composée de tous les acteurs régionaux concernés',
      },
    ],
  },
];
