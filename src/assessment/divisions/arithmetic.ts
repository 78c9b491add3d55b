import type { Arithmetic } from '../../model/division';
import type { Edition, Principle } from '../../model/edition';
import type { Text } from '../../model/text';

/** Rules that bear on projects which are one in place of several, or several in place of one. */
const related = [
  'financement.unique',
  'financement.double-meme-logiciel',
  'financement.double-autre-logiciel',
  'grappe.mutualisation',
  'og-seul.minimum-esms',
];

/** Which facts of the whole stand in each part of a split. */
export const carried: Text = {
  fr: 'Chaque projet reprend du projet entier ce qui n’est pas propre à un ESMS : solution, forme du groupe, dates, pièces, certifications, AMOA demandée et nombre d’ESMS que chaque organisme gère en tout. À vérifier pour chacun ; l’AMOA par projet est comptée autant de fois qu’il y a de projets.',
  en: 'Each project takes over from the whole what is not proper to an ESMS: solution, form of the group, dates, pieces, certifications, the AMOA asked for and how many ESMS each organisme manages in all. To be checked for each; AMOA by project is counted as many times as there are projects.',
};

/** What the figures of a split or a merge are worth, and what the edition says that bears on it. */
export function arithmeticOf(edition: Edition): Arithmetic {
  return {
    edition: edition.id,
    title: edition.title,
    caveat: caveats[edition.niveau],
    principles: principlesOf(edition),
    documents: Object.fromEntries(edition.documents.map((document) => [document.id, document])),
  };
}

const caveats: Readonly<Record<Edition['niveau'], Text>> = {
  regional: {
    fr: 'Ces montants sont un calcul sur le barème, et rien de plus. L’ARS décide. Aucun texte consulté ne dit si des projets divisés ou réunis à cause d’un plafond ou d’un seuil sont admis ; l’ARS peut tenir pour un seul projet ceux qui n’en font qu’un.',
    en: 'These amounts are arithmetic on the tariff, and nothing more. The ARS decides. No text read says whether projects split or merged because of a cap or a threshold are accepted; the ARS may take for one project those that are one.',
  },
  national: {
    fr: 'Ces montants sont un calcul sur le barème, et rien de plus. La CNSA et la commission de sélection décident. Aucun texte consulté ne dit si des projets divisés ou réunis à cause d’un plafond ou d’un seuil sont admis ; elles peuvent tenir pour un seul projet ceux qui n’en font qu’un.',
    en: 'These amounts are arithmetic on the tariff, and nothing more. The CNSA and the selection committee decide. No text read says whether projects split or merged because of a cap or a threshold are accepted; they may take for one project those that are one.',
  },
};

function principlesOf({ principles, criteria, parameters }: Edition): readonly Principle[] {
  return [...principles, ...criteria, ...parameters]
    .filter(({ code }) => related.includes(code))
    .map(({ code, label, citations }) => ({ code, label, citations }));
}
