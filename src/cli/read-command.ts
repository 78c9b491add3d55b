import type { Parsed } from '../kernel/parsed';
import type { Locale } from '../model/text';
import {
  arityOf,
  type Command,
  type CommandName,
  commandNames,
  type Format,
  flagsOf,
  formats,
  type ListFiles,
  locales,
  manyFormat,
  optionsOf,
  type ValueOption,
} from './command';
import { isList } from './read-list';
import { readOptions, type Words } from './read-options';
import type { Refusal } from './refusal';

/** The language that a command line asks for, even where the rest of it is wrong; else French. */
export function readLocale(argv: readonly string[]): Locale {
  const spaced = argv.flatMap((word, index) => (word === '--lang' ? [argv[index + 1]] : []));
  const joined = argv.flatMap((word) => (word.startsWith('--lang=') ? [word.slice(7)] : []));
  const asked = [...spaced, ...joined].at(-1);
  return locales.find((locale) => locale === asked) ?? 'fr';
}

/** Reads what a command line asks for, or says the first thing that is wrong with it. */
export function readCommand(argv: readonly string[]): Parsed<Command, Refusal> {
  const words = readOptions(argv);
  if (!words.ok) return refuse(words.issues[0] ?? { kind: 'no-command' });
  if (words.value.help) return accept({ name: 'aide' });
  if (words.value.version) return accept({ name: 'version' });
  const [given, ...rest] = words.value.positionals;
  const name = commandNames.find((known) => known === given);
  if (given === undefined) return refuse({ kind: 'no-command' });
  if (name === undefined) return refuse({ kind: 'unknown-command', command: given });
  const fault = faultOf(name, rest, words.value);
  return fault === null ? readNamed(name, rest, words.value) : refuse(fault);
}

function faultOf(name: CommandName, rest: readonly string[], words: Words): Refusal | null {
  const { values, flags } = words;
  for (const [option, given] of values) {
    if (!optionsOf[name].includes(option)) return { kind: 'unknown-option', option: `--${option}` };
    const isTwice = given.length > 1 && !mayRepeat(option, name);
    if (isTwice) return { kind: 'option-twice', option: `--${option}` };
  }
  const foreign = flags.find((flag) => flagsOf[name]?.includes(flag) !== true);
  if (foreign !== undefined) return { kind: 'unknown-option', option: `--${foreign}` };
  const twice = flags.find((flag, index) => flags.indexOf(flag) !== index);
  if (twice !== undefined) return { kind: 'option-twice', option: `--${twice}` };
  const extra = rest[arityOf[name]];
  if (extra !== undefined) return { kind: 'extra-argument', argument: extra };
  return (
    notInList('format', name === 'evaluer' ? [...formats, manyFormat] : formats, values) ??
    notInList('lang', locales, values) ??
    listFault(rest[0], values)
  );
}

// A list is one project; what stands beside it stands beside nothing else.
function listFault(file: string | undefined, values: Words['values']): Refusal | null {
  if (file === undefined) return null;
  if (isList(file)) {
    const isMany = values.get('format')?.[0] === manyFormat;
    return isMany ? { kind: 'list-as-lines', file } : null;
  }
  const option = (['projet', 'finess'] as const).find((name) => values.has(name));
  return option === undefined ? null : { kind: 'option-of-lists', option: `--${option}` };
}

function mayRepeat(option: ValueOption, name: CommandName): boolean {
  return (
    option === 'interpretation' ||
    option === 'regle' ||
    (option === 'edition' && name === 'comparer')
  );
}

function notInList(
  option: ValueOption,
  allowed: readonly string[],
  values: Words['values'],
): Refusal | null {
  const value = values.get(option)?.[0];
  if (value === undefined || allowed.includes(value)) return null;
  return { kind: 'not-in-list', option: `--${option}`, value, allowed };
}

function readNamed(
  name: CommandName,
  [argument, second, ...others]: readonly string[],
  { values, flags }: Words,
): Parsed<Command, Refusal> {
  const format = formatOf(values);
  const beside = listFilesOf(values);
  switch (name) {
    case 'evaluer':
    case 'ajuster':
    case 'sensibilite':
    case 'diviser':
    case 'fusionner':
    case 'recu': {
      const [edition] = values.get('edition') ?? [];
      if (argument === undefined) return refuse({ kind: 'missing-argument', argument: 'file' });
      if (edition === undefined) return refuse({ kind: 'missing-option', option: '--edition' });
      const interpretations = values.get('interpretation') ?? [];
      const common = { file: argument, edition, interpretations, beside, format };
      if (name === 'evaluer') {
        const detail = flags.includes('detail');
        if (values.get('format')?.[0] !== manyFormat) return accept({ name, ...common, detail });
        const many = { file: argument, edition, interpretations, detail };
        return accept({ name: 'evaluer-lignes', ...many });
      }
      if (name === 'fusionner') {
        if (second === undefined) {
          return refuse({ kind: 'missing-argument', argument: 'neighbours' });
        }
        return accept({ name, ...common, neighbours: [second, ...others] });
      }
      const [given] = values.get('montant') ?? [];
      if (name !== 'ajuster' || given === undefined) return accept({ name, ...common });
      const amount = given.replaceAll(/[\s\u00a0\u202f]|€$/g, '');
      const isAmount = /^\d{1,12}([.,]\d{1,2})?$/.test(amount);
      if (!isAmount) return refuse({ kind: 'not-an-amount', value: given });
      return accept({ name, ...common, amount });
    }
    case 'verifier':
      if (argument === undefined || second === undefined) {
        return refuse({ kind: 'missing-argument', argument: 'receipt' });
      }
      if (argument === '-' && second === '-') return refuse({ kind: 'input-twice' });
      return accept({ name, receipt: argument, file: second, format });
    case 'comparer': {
      if (argument === undefined) return refuse({ kind: 'missing-argument', argument: 'file' });
      const editions = values.get('edition') ?? [];
      const twice = editions.find((id, index) => editions.indexOf(id) !== index);
      if (twice !== undefined) return refuse({ kind: 'edition-twice', id: twice });
      return accept({ name, file: argument, beside, editions, format });
    }
    case 'orienter':
      if (argument === undefined) return refuse({ kind: 'missing-argument', argument: 'file' });
      return accept({ name, file: argument, beside, format });
    case 'usages': {
      const [edition] = values.get('edition') ?? [];
      if (argument === undefined) return refuse({ kind: 'missing-argument', argument: 'counts' });
      if (edition === undefined) return refuse({ kind: 'missing-option', option: '--edition' });
      const interpretations = values.get('interpretation') ?? [];
      return accept({ name, file: argument, edition, interpretations, format });
    }
    case 'selectionner': {
      const [edition] = values.get('edition') ?? [];
      const interpretations = values.get('interpretation') ?? [];
      if (argument === undefined) {
        return refuse({ kind: 'missing-argument', argument: 'candidates' });
      }
      if (edition === undefined && interpretations.length > 0) {
        return refuse({ kind: 'missing-option', option: '--edition' });
      }
      const rules = values.get('regle') ?? [];
      return accept({ name, file: argument, edition, interpretations, rules, format });
    }
    case 'differences':
      if (argument === undefined || second === undefined) {
        return refuse({ kind: 'missing-argument', argument: 'editions' });
      }
      return accept({ name, before: argument, after: second, format });
    case 'edition':
      if (argument === undefined) return refuse({ kind: 'missing-argument', argument: 'edition' });
      return accept({ name, edition: argument, format });
    case 'editions':
      return accept({ name, format });
    case 'schema':
    case 'modele-csv':
    case 'aide':
      return accept({ name });
  }
}

function listFilesOf(values: Words['values']): ListFiles {
  const [projet] = values.get('projet') ?? [];
  const [finess] = values.get('finess') ?? [];
  return {
    ...(projet === undefined ? {} : { projet }),
    ...(finess === undefined ? {} : { finess }),
  };
}

function formatOf(values: Words['values']): Format {
  return formats.find((format) => format === values.get('format')?.[0]) ?? 'texte';
}

function accept(value: Command): Parsed<Command, Refusal> {
  return { ok: true, value };
}

function refuse(refusal: Refusal): Parsed<never, Refusal> {
  return { ok: false, issues: [refusal] };
}
