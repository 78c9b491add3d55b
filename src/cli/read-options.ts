import { parseArgs } from 'node:util';
import type { Parsed } from '../kernel/parsed';
import type { ValueOption } from './command';
import type { Refusal } from './refusal';

/** The words of a command line, sorted. */
export interface Words {
  readonly positionals: readonly string[];
  /** Each option with its values, in the order given. */
  readonly values: ReadonlyMap<ValueOption, readonly string[]>;
  readonly help: boolean;
  readonly version: boolean;
}

const valueOptions: readonly ValueOption[] = [
  'edition',
  'interpretation',
  'projet',
  'finess',
  'format',
  'lang',
];

/** Sorts the words of a command line into options and the rest. */
export function readOptions(argv: readonly string[]): Parsed<Words, Refusal> {
  const positionals: string[] = [];
  const values = new Map<ValueOption, readonly string[]>();
  const flags = new Set<string>();
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
    } else if (name !== 'help' && name !== 'version') {
      issues.push({ kind: 'unknown-option', option: rawName });
    } else if (inlineValue) issues.push({ kind: 'option-with-value', option: rawName });
    else flags.add(name);
  }
  if (issues.length > 0) return { ok: false, issues };
  const value = { positionals, values, help: flags.has('help'), version: flags.has('version') };
  return { ok: true, value };
}

// Not strict: Node's own refusals are in English and several lines long.
function tokensOf(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    options: {
      edition: { type: 'string' },
      interpretation: { type: 'string' },
      projet: { type: 'string' },
      finess: { type: 'string' },
      format: { type: 'string' },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;
}
