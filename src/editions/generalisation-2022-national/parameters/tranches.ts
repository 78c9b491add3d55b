import type { Citation } from '../../../model/citation';
import type { Parameter } from '../../../model/parameter';
import type { Text } from '../../../model/text';

const inconnu: Text = {
  fr: 'Aucune source consultée ne le donne ; le chapitre 2 de l’instruction n° DNS/CNSA/DGCS/2022/34 le dirait.',
  en: 'No source read gives it; chapter 2 of instruction n° DNS/CNSA/DGCS/2022/34 would.',
};

const instruction: readonly Citation[] = [
  {
    document: 'instruction-2022-34',
    locator: '–',
    note: 'The text is not held; its chapter 2 sets the funding.',
  },
];

/** The tiers by rank: the first ESMS at the regional rates, the next ones at rates of this call. */
export const tranches: readonly Parameter[] = [
  {
    code: 'tranche.premiere.maximum-esms',
    label: { fr: 'ESMS payés au tarif régional', en: 'ESMS paid at the regional rate' },
    value: 49,
    unit: 'esms',
    role: 'required',
    citations: [
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: 'The first 49 ESSMS receive the regional amounts.',
      },
    ],
  },
  {
    code: 'tarif.acquisition',
    label: {
      fr: 'Acquisition ou changement de logiciel, 49 premiers ESMS : le tarif régional de 2022',
      en: 'Acquisition or change of software, first 49 ESMS: the regional rate of 2022',
    },
    value: 'unknown',
    unit: 'EUR/esms',
    role: 'required',
    reason: inconnu,
    citations: instruction,
  },
  {
    code: 'tarif.mise-en-conformite',
    label: {
      fr: 'Mise en conformité du DUI, 49 premiers ESMS : le tarif régional de 2022',
      en: 'Mise en conformité of the DUI, first 49 ESMS: the regional rate of 2022',
    },
    value: 'unknown',
    unit: 'EUR/esms',
    role: 'required',
    reason: inconnu,
    citations: instruction,
  },
  {
    code: 'tarif.acquisition.moa.a-partir-du-50e',
    label: {
      fr: 'Acquisition, part de la maîtrise d’ouvrage, à partir du 50e ESMS',
      en: 'Acquisition, part for the maîtrise d’ouvrage, from the 50th ESMS',
    },
    value: '2000.00',
    unit: 'EUR/esms',
    role: 'required',
    citations: [
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: '2 000 euros per ESSMS for the maîtrise d’ouvrage.',
      },
    ],
  },
  {
    code: 'tarif.acquisition.editeur.a-partir-du-50e',
    label: {
      fr: 'Acquisition, part de l’éditeur, à partir du 50e ESMS',
      en: 'Acquisition, part for the editor, from the 50th ESMS',
    },
    value: { atMost: '1000.00' },
    unit: 'EUR/esms',
    role: 'required',
    citations: [
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: 'Up to 1 000 euros per ESSMS for the editor.',
      },
    ],
  },
  {
    code: 'tarif.acquisition.editeur-reference.a-partir-du-50e',
    label: {
      fr: 'Acquisition, supplément d’un éditeur référencé Ségur, à partir du 50e ESMS',
      en: 'Acquisition, supplement of an editor référencé Ségur, from the 50th ESMS',
    },
    value: '3000.00',
    unit: 'EUR/esms',
    role: 'required',
    citations: [
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: '3 000 euros more per ESSMS if the editor is référencé.',
      },
    ],
  },
  {
    code: 'tarif.mise-en-conformite.a-partir-du-50e',
    label: {
      fr: 'Mise en conformité, à partir du 50e ESMS',
      en: 'Mise en conformité, from the 50th ESMS',
    },
    value: 'unknown',
    unit: 'EUR/esms',
    role: 'required',
    reason: {
      fr: 'Le communiqué n’a été lu qu’en partie ; son texte complet, ou celui de l’appel national de 2022, le donnerait.',
      en: 'The press release was read in part only; its full text, or that of the national call of 2022, would give it.',
    },
    citations: [
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: 'No such rate stands in the part that was read.',
      },
    ],
  },
];
