import { commandNames } from '../command';
import type { Messages } from './messages';

const list = (words: readonly string[]) => words.join(', ');
const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024);

const help = `Usage: esms-numerique <command>

  evaluer <file.json|-> --edition <id>      assesses a project and says why
      --format texte|markdown|json          texte by default
      --format ndjson                       a project a line, a report a line
      --interpretation <code>=<choice>      another reading of the text; may be repeated
      --detail                              opens every verdict, amount and date
  ajuster <file.json|-> --edition <id>      what would have to change to be eligible
      --montant <euros>                     and to get this amount at least
      --interpretation <code>=<choice>      another reading of the text; may be repeated
  sensibilite <file.json|-> --edition <id>  the readings and facts that the result depends on
      --interpretation <code>=<choice>      another reading of the text; may be repeated
  comparer <file.json|->                    what the project gets under each edition
      --edition <id>                        an edition to compare; may be repeated
  orienter <file.json|->                    the calls open to the project, and its ARS
  diviser <file.json|-> --edition <id>      the projects to split it into, by arithmetic
  fusionner <file.json> <neighbour.json>…   what the project and its neighbours would be as one
      --edition <id>                        required, as for diviser
  usages <counts.json|-> --edition <id>     the indicators of use of a structure
      --interpretation <code>=<choice>      another reading of the text; may be repeated
  selectionner <candidates.json|->          opinion, ranking and credits by year
      --edition <id>                        the edition whose texts to follow and cite
      --interpretation <code>=<choice>      another reading of the text; may be repeated
      --regle <name>=<choice>               a rule of the selection; may be repeated:
                                            egalites=ensemble|montant-croissant|ordre-donne
                                            depassement=report|saut
                                            montantInconnu=attente|ecarte
                                            avisManquant=attente|ecarte
  editions                                  lists the editions of the call for projects
  edition <id>                              what an edition says, with its sources
  differences <id> <id>                     what changes from one edition to another
  recu <file.json|-> --edition <id>         the receipt of the result, in JSON, to be kept
      --interpretation <code>=<choice>      another reading of the text; may be repeated
  verifier <recu.json|-> <file.json|->      whether the receipt and the project still agree
  schema                                    the JSON Schema of the project file
  modele-csv                                a list of ESMS to fill in with a spreadsheet
  aide, --help                              this text
  --version                                 the version

  --lang fr|en                              language of the answers, French by default

In place of the JSON file of a project, every command reads a list of ESMS: a .csv file
that a spreadsheet saved. Beside it, save for verifier:
      --projet <facts.json>                 the rest of the project: porteur, solution, dates...
      --finess <extraction.csv>             the FINESS extraction, which completes the list

The file "-" is the standard input. The command exits with 0 and an answer, even if the
project is not eligible, and with 2 and an error; "verifier" exits with 1 if the receipt is
not verified, and evaluer with ndjson if a line is in error.
`;

export const en: Messages = {
  refusals: {
    'no-command': () => `give a command: ${list(commandNames)}.`,
    'unknown-command': ({ command }) =>
      `the command "${command}" does not exist; commands: ${list(commandNames)}.`,
    'unknown-option': ({ option }) => `the option ${option} does not exist for this command.`,
    'option-without-value': ({ option }) => `the value of the option ${option} is missing.`,
    'option-with-value': ({ option }) => `the option ${option} takes no value.`,
    'option-twice': ({ option }) => `the option ${option} is given more than once.`,
    'option-of-lists': ({ option }) =>
      `the option ${option} is for a list of ESMS only, a .csv file.`,
    'list-as-lines': ({ file }) =>
      `"${file}" is a list of ESMS, so a single project; leave out --format ndjson, which reads a project a line.`,
    'not-in-list': ({ option, value, allowed }) =>
      `"${value}" is not a value of ${option}; values: ${list(allowed)}.`,
    'missing-argument': ({ argument }) =>
      ({
        file: 'give the file of the project, or "-" for the standard input.',
        neighbours: 'give the file of one neighbour at least, after that of the project.',
        counts: 'give the file of the counts, or "-" for the standard input.',
        candidates: 'give the file of the candidates, or "-" for the standard input.',
        edition: 'give the edition; the command "editions" lists them.',
        receipt: 'give the file of the receipt, then that of the project.',
        editions: 'give two editions; the command "editions" lists them.',
      })[argument],
    'input-twice': () => 'the standard input can give one of the two files only.',
    'missing-option': ({ option }) =>
      `give the edition with ${option} <id>; the command "editions" lists them.`,
    'extra-argument': ({ argument }) => `the argument "${argument}" is one too many.`,
    'unknown-edition': ({ id, known }) =>
      `the edition "${id}" does not exist; editions: ${list(known)}.`,
    'edition-twice': ({ id }) => `the edition "${id}" is given more than once.`,
    'not-an-amount': ({ value }) =>
      `"${value}" is not an amount in euros for --montant: write for example 400000 or 400000.50.`,
    'not-a-choice': ({ option, value }) =>
      `"${value}" is not of the form ${option === '--regle' ? '<name>' : '<code>'}=<choice> that ${option} asks for.`,
    'rule-twice': ({ rule }) => `the rule ${rule} is given more than once.`,
    'unknown-rule': ({ rule, known }) =>
      `the rule "${rule}" does not exist; rules: ${list(known)}.`,
    'interpretation-twice': ({ code }) => `the interpretation ${code} is given more than once.`,
    'unknown-interpretation': ({ code, edition }) =>
      `the edition ${edition} has no interpretation "${code}"; "edition ${edition}" gives them.`,
    'unknown-choice': ({ code, choice, known }) =>
      `"${choice}" is not a choice of ${code}; choices: ${list(known)}.`,
    unwritable: ({ code }) => `the standard output could not be written in full (${code}).`,
  },
  problems: {
    absent: () => 'this file does not exist.',
    directory: () => 'this is a folder, not a file.',
    forbidden: () => 'this file may not be read.',
    unreadable: () => 'this file cannot be read.',
    'not-utf8': () => 'this file is not text in UTF-8.',
    empty: () => 'this file is empty.',
    'too-large': ({ maximumBytes }) => `this file is larger than ${megabytes(maximumBytes)} MB.`,
    'not-a-receipt': ({ path }) =>
      path === '' ? 'this is not a receipt.' : `this is not a receipt (${path}).`,
    'not-json': ({ at }) =>
      at === null
        ? 'this file is not JSON.'
        : `this file is not JSON (line ${at.line}, column ${at.column}).`,
  },
  absentFiness: (numeros) =>
    `the FINESS extraction does not hold ${numeros.length === 1 ? 'this number' : 'these numbers'}: ${list(numeros)}.`,
  lineNotJson: (received) => `This line is not JSON: ${received}.`,
  progress: ({ count, failed }) => `${count} projects, ${failed} of them in error`,
  standardInput: 'standard input',
  help,
};
