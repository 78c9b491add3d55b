import { commandNames } from '../command';
import type { Messages } from './messages';

const list = (words: readonly string[]) => words.join(', ');
const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024);

const help = `Usage : esms-numerique <commande>

  evaluer <fichier.json|-> --edition <id>   évalue un projet et dit pourquoi
      --format texte|markdown|json          texte par défaut
      --format ndjson                       un projet par ligne, un rapport par ligne
      --interpretation <code>=<choix>       autre lecture du texte ; peut se répéter
  comparer <fichier.json|->                 ce que le projet obtient sous chaque édition
      --edition <id>                        une des éditions à comparer ; peut se répéter
  orienter <fichier.json|->                 les appels ouverts au projet, et son ARS
  editions                                  liste les éditions de l’appel à projets
  edition <id>                              ce que dit une édition, avec ses sources
  differences <id> <id>                     ce qui change d’une édition à l’autre
  schema                                    le schéma JSON du fichier de projet
  modele-csv                                une liste d’ESMS à remplir dans un tableur
  aide, --help                              ce texte
  --version                                 la version

  --lang fr|en                              langue des réponses, français par défaut

À la place du fichier JSON, evaluer, comparer et orienter lisent une liste d’ESMS : un
fichier .csv enregistré par un tableur. À côté d’elle :
      --projet <faits.json>                 le reste du projet : porteur, solution, dates…
      --finess <extraction.csv>             l’extraction FINESS, qui complète la liste

Le fichier « - » est l’entrée standard. La commande rend 0 avec une réponse, même si le
projet n’est pas éligible, et 2 avec une erreur ; avec ndjson, 1 si une ligne est en erreur.
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
    'not-in-list': ({ option, value, allowed }) =>
      `« ${value} » n’est pas une valeur de ${option} ; valeurs : ${list(allowed)}.`,
    'missing-argument': ({ argument }) =>
      ({
        file: 'indiquez le fichier du projet, ou « - » pour l’entrée standard.',
        edition: 'indiquez l’édition ; la commande « editions » en donne la liste.',
        editions: 'indiquez deux éditions ; la commande « editions » en donne la liste.',
      })[argument],
    'missing-option': ({ option }) =>
      `indiquez l’édition avec ${option} <id> ; la commande « editions » en donne la liste.`,
    'extra-argument': ({ argument }) => `l’argument « ${argument} » est de trop.`,
    'unknown-edition': ({ id, known }) =>
      `l’édition « ${id} » n’existe pas ; éditions : ${list(known)}.`,
    'edition-twice': ({ id }) => `l’édition « ${id} » est donnée plusieurs fois.`,
    'not-a-choice': ({ value }) =>
      `« ${value} » n’est pas de la forme <code>=<choix> que demande --interpretation.`,
    'interpretation-twice': ({ code }) => `l’interprétation ${code} est donnée plusieurs fois.`,
    'unknown-interpretation': ({ code, edition }) =>
      `l’édition ${edition} n’a pas d’interprétation « ${code} » ; « edition ${edition} » les donne.`,
    'unknown-choice': ({ code, choice, known }) =>
      `« ${choice} » n’est pas un choix de ${code} ; choix : ${list(known)}.`,
  },
  problems: {
    absent: () => 'ce fichier n’existe pas.',
    directory: () => 'c’est un dossier, pas un fichier.',
    forbidden: () => 'la lecture de ce fichier est interdite.',
    unreadable: () => 'ce fichier ne peut pas être lu.',
    'not-utf8': () => 'ce fichier n’est pas un texte en UTF-8.',
    empty: () => 'ce fichier est vide.',
    'too-large': ({ maximumBytes }) => `ce fichier dépasse ${megabytes(maximumBytes)} Mo.`,
    'not-json': ({ at }) =>
      at === null
        ? 'ce fichier n’est pas du JSON.'
        : `ce fichier n’est pas du JSON (ligne ${at.line}, colonne ${at.column}).`,
  },
  absentFiness: (numeros) =>
    `l’extraction FINESS ne contient pas ${numeros.length === 1 ? 'ce numéro' : 'ces numéros'} : ${list(numeros)}.`,
  progress: ({ count, failed }) => `${count} projets, dont ${failed} en erreur`,
  standardInput: 'entrée standard',
  help,
};
