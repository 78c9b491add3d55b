import { commandNames } from '../command';
import type { Messages } from './messages';

const list = (words: readonly string[]) => words.join(', ');
const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024);

const help = `Usage: esms-numerique <command>

  evaluer <file.json|-> --edition <id>      assesses a project and says why
      --format texte|markdown|json          texte by default
      --format ndjson                       a project a line, a report a line
      --interpretation <code>=<choice>      another reading of the text; may be repeated
  comparer <file.json|->                    what the project gets under each edition
      --edition <id>                        an edition to compare; may be repeated
  orienter <file.json|->                    the calls open to the project, and its ARS
  editions                                  lists the editions of the call for projects
  edition <id>                              what an edition says, with its sources
  differences <id> <id>                     what changes from one edition to another
  schema                                    the JSON Schema of the project file
  modele-csv                                a list of ESMS to fill in with a spreadsheet
  aide, --help                              this text
  --version                                 the version

  --lang fr|en                              language of the answers, French by default

In place of the JSON file, evaluer, comparer and orienter read a list of ESMS: a .csv
file that a spreadsheet saved. Beside it:
      --projet <facts.json>                 the rest of the project: porteur, solution, dates...
      --finess <extraction.csv>             the FINESS extraction, which completes the list

The file "-" is the standard input. The command exits with 0 and an answer, even if the
project is not eligible, and with 2 and an error; with ndjson, 1 if a line is in error.
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
    'not-in-list': ({ option, value, allowed }) =>
      `"${value}" is not a value of ${option}; values: ${list(allowed)}.`,
    'missing-argument': ({ argument }) =>
      ({
        file: 'give the file of the project, or "-" for the standard input.',
        edition: 'give the edition; the command "editions" lists them.',
        editions: 'give two editions; the command "editions" lists them.',
      })[argument],
    'missing-option': ({ option }) =>
      `give the edition with ${option} <id>; the command "editions" lists them.`,
    'extra-argument': ({ argument }) => `the argument "${argument}" is one too many.`,
    'unknown-edition': ({ id, known }) =>
      `the edition "${id}" does not exist; editions: ${list(known)}.`,
    'edition-twice': ({ id }) => `the edition "${id}" is given more than once.`,
    'not-a-choice': ({ value }) =>
      `"${value}" is not of the form <code>=<choice> that --interpretation asks for.`,
    'interpretation-twice': ({ code }) => `the interpretation ${code} is given more than once.`,
    'unknown-interpretation': ({ code, edition }) =>
      `the edition ${edition} has no interpretation "${code}"; "edition ${edition}" gives them.`,
    'unknown-choice': ({ code, choice, known }) =>
      `"${choice}" is not a choice of ${code}; choices: ${list(known)}.`,
  },
  problems: {
    absent: () => 'this file does not exist.',
    directory: () => 'this is a folder, not a file.',
    forbidden: () => 'this file may not be read.',
    unreadable: () => 'this file cannot be read.',
    'not-utf8': () => 'this file is not text in UTF-8.',
    empty: () => 'this file is empty.',
    'too-large': ({ maximumBytes }) => `this file is larger than ${megabytes(maximumBytes)} MB.`,
    'not-json': ({ at }) =>
      at === null
        ? 'this file is not JSON.'
        : `this file is not JSON (line ${at.line}, column ${at.column}).`,
  },
  absentFiness: (numeros) =>
    `the FINESS extraction does not hold ${numeros.length === 1 ? 'this number' : 'these numbers'}: ${list(numeros)}.`,
  progress: ({ count, failed }) => `${count} projects, ${failed} of them in error`,
  standardInput: 'standard input',
  help,
};
