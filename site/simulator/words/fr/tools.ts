import { french } from '../../../../src/kernel/french';
import type { ToolWords } from '../tool-words';

export const tools: ToolWords = {
  paste: {
    title: 'Coller une liste d’ESMS',
    help: french`Copiez les cellules d’un tableur, avec leur ligne de titres : organisme gestionnaire, région, nombre d’ESMS, opération, champ… La liste remplace les OG et les ESMS du formulaire.`,
    label: 'Liste copiée du tableur',
    read: 'Lire la liste',
    issues: (count) =>
      count < 2 ? french`1 point à corriger :` : french`${String(count)} points à corriger :`,
    done: (count) => (count < 2 ? '1 ligne lue.' : `${count} lignes lues.`),
  },
  files: {
    title: 'Partager, enregistrer, imprimer',
    copy: 'Copier l’adresse',
    copied: 'Adresse copiée.',
    open: 'Ouvrir un projet (JSON)',
    refused: french`Ce fichier n’est pas un projet :`,
    projet: 'Enregistrer le projet (JSON)',
    receipt: 'Enregistrer le reçu (JSON)',
    report: 'Enregistrer le rapport (Markdown)',
    print: 'Imprimer le rapport',
  },
};
