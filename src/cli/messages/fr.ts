import { french } from '../../kernel/french';
import { commandNames } from '../command';
import type { Messages } from './messages';

const list = (words: readonly string[]) => words.join(', ');
const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024);

const help = `Usage : esms-numerique <commande>

  evaluer <fichier.json|-> --edition <id>   évalue un projet et dit pourquoi
      --format texte|markdown|json          texte par défaut
      --format ndjson                       un projet par ligne, un rapport par ligne
      --interpretation <code>=<choix>       autre lecture du texte ; peut se répéter
      --detail                              ouvre chaque verdict, montant et date
  ajuster <fichier.json|-> --edition <id>   ce qu’il faudrait changer pour être éligible
      --montant <euros>                     et obtenir au moins ce montant
      --interpretation <code>=<choix>       autre lecture du texte ; peut se répéter
  sensibilite <fichier.json|-> --edition <id>
                                            les lectures et les faits dont le résultat dépend
      --interpretation <code>=<choix>       autre lecture du texte ; peut se répéter
  comparer <fichier.json|->                 ce que le projet obtient sous chaque édition
      --edition <id>                        une des éditions à comparer ; peut se répéter
  orienter <fichier.json|->                 les appels ouverts au projet, et son ARS
  diviser <fichier.json|-> --edition <id>   les projets en lesquels le diviser, par le calcul
  fusionner <fichier.json> <voisin.json>…   ce que le projet et ses voisins feraient à un seul
      --edition <id>                        obligatoire, comme pour diviser
  usages <comptes.json|-> --edition <id>    les indicateurs d’usage d’une structure
      --interpretation <code>=<choix>       autre lecture du texte ; peut se répéter
  selectionner <candidats.json|->           avis, classement et crédits par année
      --edition <id>                        l’édition dont suivre et citer les textes
      --interpretation <code>=<choix>       autre lecture du texte ; peut se répéter
      --regle <nom>=<choix>                 une règle de la sélection ; peut se répéter :
                                            egalites=ensemble|montant-croissant|ordre-donne
                                            depassement=report|saut
                                            montantInconnu=attente|ecarte
                                            avisManquant=attente|ecarte
  editions                                  liste les éditions de l’appel à projets
  edition <id>                              ce que dit une édition, avec ses sources
  differences <id> <id>                     ce qui change d’une édition à l’autre
  recu <fichier.json|-> --edition <id>      le reçu du résultat, en JSON, à conserver
      --interpretation <code>=<choix>       autre lecture du texte ; peut se répéter
  verifier <recu.json|-> <fichier.json|->   le reçu et le projet donnent-ils le même résultat
  schema                                    le schéma JSON du fichier de projet
  modele-csv                                une liste d’ESMS à remplir dans un tableur
  aide, --help                              ce texte
  --version                                 la version

  --lang fr|en                              langue des réponses, français par défaut

À la place du fichier JSON d’un projet, toute commande lit une liste d’ESMS : un fichier
.csv enregistré par un tableur. À côté d’elle, sauf pour verifier :
      --projet <faits.json>                 le reste du projet : porteur, solution, dates…
      --finess <extraction.csv>             l’extraction FINESS, qui complète la liste

Le fichier « - » est l’entrée standard. La commande rend 0 avec une réponse, même si le
projet n’est pas éligible, et 2 avec une erreur ; « verifier » rend 1 si le reçu n’est pas
vérifié, et evaluer avec ndjson si une ligne est en erreur.
`;

export const fr: Messages = {
  refusals: {
    'no-command': () => `indiquez une commande : ${list(commandNames)}.`,
    'unknown-command': ({ command }) =>
      `la commande « ${command} » n’existe pas ; commandes : ${list(commandNames)}.`,
    'unknown-option': ({ option }) => `l’option ${option} n’existe pas pour cette commande.`,
    'option-without-value': ({ option }) => `il manque la valeur de l’option ${option}.`,
    'option-with-value': ({ option }) => `l’option ${option} ne prend pas de valeur.`,
    'option-twice': ({ option }) => `l’option ${option} est donnée plusieurs fois.`,
    'option-of-lists': ({ option }) =>
      `l’option ${option} ne vaut que pour une liste d’ESMS, un fichier .csv.`,
    'list-as-lines': ({ file }) =>
      `« ${file} » est une liste d’ESMS, donc un seul projet ; retirez --format ndjson, qui lit un projet par ligne.`,
    'not-in-list': ({ option, value, allowed }) =>
      `« ${value} » n’est pas une valeur de ${option} ; valeurs : ${list(allowed)}.`,
    'missing-argument': ({ argument }) =>
      ({
        file: 'indiquez le fichier du projet, ou « - » pour l’entrée standard.',
        neighbours: 'indiquez le fichier d’un voisin au moins, après celui du projet.',
        counts: 'indiquez le fichier des comptes, ou « - » pour l’entrée standard.',
        candidates: 'indiquez le fichier des candidats, ou « - » pour l’entrée standard.',
        edition: 'indiquez l’édition ; la commande « editions » en donne la liste.',
        receipt: 'indiquez le fichier du reçu, puis celui du projet.',
        editions: 'indiquez deux éditions ; la commande « editions » en donne la liste.',
      })[argument],
    'input-twice': () => 'l’entrée standard ne peut donner qu’un des deux fichiers.',
    'missing-option': ({ option }) =>
      `indiquez l’édition avec ${option} <id> ; la commande « editions » en donne la liste.`,
    'extra-argument': ({ argument }) => `l’argument « ${argument} » est de trop.`,
    'unknown-edition': ({ id, known }) =>
      `l’édition « ${id} » n’existe pas ; éditions : ${list(known)}.`,
    'edition-twice': ({ id }) => `l’édition « ${id} » est donnée plusieurs fois.`,
    'not-an-amount': ({ value }) =>
      `« ${value} » n’est pas un montant en euros pour --montant : écrivez par exemple 400000 ou 400000,50.`,
    'not-a-choice': ({ option, value }) =>
      `« ${value} » n’est pas de la forme ${option === '--regle' ? '<nom>' : '<code>'}=<choix> que demande ${option}.`,
    'rule-twice': ({ rule }) => `la règle ${rule} est donnée plusieurs fois.`,
    'unknown-rule': ({ rule, known }) =>
      `la règle « ${rule} » n’existe pas ; règles : ${list(known)}.`,
    'interpretation-twice': ({ code }) => `l’interprétation ${code} est donnée plusieurs fois.`,
    'unknown-interpretation': ({ code, edition }) =>
      `l’édition ${edition} n’a pas d’interprétation « ${code} » ; « edition ${edition} » les donne.`,
    'unknown-choice': ({ code, choice, known }) =>
      `« ${choice} » n’est pas un choix de ${code} ; choix : ${list(known)}.`,
    unwritable: ({ code }) => `la sortie standard n’a pas pu être écrite en entier (${code}).`,
  },
  problems: {
    absent: () => 'ce fichier n’existe pas.',
    directory: () => 'c’est un dossier, pas un fichier.',
    forbidden: () => 'la lecture de ce fichier est interdite.',
    unreadable: () => 'ce fichier ne peut pas être lu.',
    'not-utf8': () => 'ce fichier n’est pas un texte en UTF-8.',
    empty: () => 'ce fichier est vide.',
    'too-large': ({ maximumBytes }) => `ce fichier dépasse ${megabytes(maximumBytes)} Mo.`,
    'not-a-receipt': ({ path }) =>
      path === '' ? 'ce n’est pas un reçu.' : `ce n’est pas un reçu (${path}).`,
    'not-json': ({ at }) =>
      at === null
        ? 'ce fichier n’est pas du JSON.'
        : `ce fichier n’est pas du JSON (ligne ${at.line}, colonne ${at.column}).`,
  },
  absentFiness: (numeros) =>
    `l’extraction FINESS ne contient pas ${numeros.length === 1 ? 'ce numéro' : 'ces numéros'} : ${list(numeros)}.`,
  lineNotJson: (received) => french`Cette ligne n’est pas du JSON : ${received}.`,
  progress: ({ count, failed }) => `${count} projets, dont ${failed} en erreur`,
  standardInput: 'entrée standard',
  help,
};
