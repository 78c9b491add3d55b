import { parseArgs } from 'node:util';
import type { Parsed } from '../kernel/parsed';
import type { Flag, ValueOption } from './command';
import type { Refusal } from './refusal';

/** The words of a command line, sorted. */
export interface Words {
  readonly positionals: readonly string[];
  /** Each option with its values, in the order given. */
  readonly values: ReadonlyMap<ValueOption, readonly string[]>;
  /** Those without a value that were given, in the order given. */
  readonly flags: readonly Flag[];
  readonly help: boolean;
  readonly version: boolean;
}

const valueOptions: readonly ValueOption[] = [
  'edition',
  'interpretation',
  'regle',
  'montant',
  'projet',
  'finess',
  'format',
  'lang',
];

/** Sorts the words of a command line into options and the rest. */
export function readOptions(argv: readonly string[]): Parsed<Words, Refusal> {
  const positionals: string[] = [];
  const values = new Map<ValueOption, readonly string[]>();
  const flags: Flag[] = [];
  const asked = new Set<string>();
  const issues: Refusal[] = [];
  for (const token of tokensOf(argv)) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = valueOptions.find((known) => known === name);
    if (option !== undefined) {
      const swallowed = inlineValue === false && value.startsWith('-') && value !== '-';
      if (value === undefined || value === '' || swallowed) {
        issues.push({ kind: 'option-without-value', option: rawName });
      } else values.set(option, [...(values.get(option) ?? []), value]);
    } else if (name !== 'help' && name !== 'version' && name !== 'detail') {
      issues.push({ kind: 'unknown-option', option: rawName });
    } else if (inlineValue) issues.push({ kind: 'option-with-value', option: rawName });
    else if (name === 'detail') flags.push(name);
    else asked.add(name);
  }
  if (issues.length > 0) return { ok: false, issues };
  const [help, version] = [asked.has('help'), asked.has('version')];
  return { ok: true, value: { positionals, values, flags, help, version } };
}

// Not strict: Node's own refusals are in English and several lines long.
function tokensOf(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    options: {
      edition: { type: 'string' },
      interpretation: { type: 'string' },
      regle: { type: 'string' },
      montant: { type: 'string' },
      projet: { type: 'string' },
      finess: { type: 'string' },
      format: { type: 'string' },
      lang: { type: 'string' },
      detail: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;
}
