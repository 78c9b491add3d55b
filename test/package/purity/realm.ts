import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { builtPackage } from '../../support/built-package';
import type { prepare, Round } from './driver';

const ses = readFileSync(createRequire(import.meta.url).resolve('ses'), 'utf8');

/**
 * What a host has beside the language; each is a trap here, which throws when it is touched.
 * `window` and `self` aren't there at all: the reader of CSV looks for them when it is loaded.
 */
export const forbidden: readonly string[] = [
  ...['process', 'require', 'module', 'Buffer', 'global', 'document', 'location', 'navigator'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'localStorage', 'indexedDB', 'caches', 'Worker'],
  ...['performance', 'crypto', 'console', 'setTimeout', 'setInterval', 'setImmediate'],
  ...['queueMicrotask', 'requestAnimationFrame', 'structuredClone', 'WebAssembly', 'Deno', 'Bun'],
];

// Intl without what it takes from the host where it isn't told: the language, the time zone.
const pureIntl = `
  const told = (Real, needs) => harden(function (locales, options) {
    if (locales === undefined) throw new Error('The library takes the language of the host');
    for (const need of needs) {
      if (options?.[need] === undefined) throw new Error('The library takes ' + need);
    }
    return harden(new Real(locales, options));
  });
  const pureIntl = harden({
    NumberFormat: told(Intl.NumberFormat, []),
    DateTimeFormat: told(Intl.DateTimeFormat, ['timeZone']),
  });`;

// A compartment has the frozen language, what it is given, and a trap for each name of a host.
const open = `(names) => {
  const globals = { harden, Intl: pureIntl, TextDecoder, TextEncoder };
  const compartment = new Compartment({ globals, __options__: true });
  for (const name of names) {
    Object.defineProperty(compartment.globalThis, name, {
      get() { throw new Error('The library touches ' + name); },
    });
  }
  return compartment;
}`;

/** A library in a realm of its own. */
export interface Realm {
  readonly functions: readonly string[];
  readonly prepare: typeof prepare;
  /** Runs a line in the realm. */
  readonly run: (line: string) => unknown;
}

/** The built package and its driver as one script, which leaves `realm`. */
export async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/package/purity/driver.ts'],
    plugins: [builtPackage('bundled')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'realm',
    target: 'es2022',
  });
  return `${outputFiles[0]?.text};realm`;
}

/**
 * Loads the script into a new realm whose intrinsics are frozen. It has the language and nothing
 * else: SES takes the clock and chance away, and whatever a host may offer is a trap.
 */
export function openRealm(script: string): Realm {
  const context = createContext({}, { codeGeneration: { strings: true, wasm: false } });
  runInContext(ses, context);
  runInContext('lockdown({ overrideTaming: "severe" })', context);
  Object.assign(context, { TextDecoder, TextEncoder });
  const compartment = runInContext(`${pureIntl};(${open})(${JSON.stringify(forbidden)})`, context);
  const { functions, prepare } = compartment.evaluate(script);
  return { functions, prepare, run: (line) => compartment.evaluate(line) };
}

/** What a realm answers to the questions in some rounds: the answers of each question, by its name. */
export async function ask(
  { prepare }: Realm,
  projets: string,
  roundsOf: (count: number) => readonly Round[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { names, put } = prepare(projets);
  const answers = new Map<string, string[]>([...names].map((name) => [name, []]));
  for (const round of roundsOf(names.length)) {
    const given = await put(round);
    for (const [at, index] of round.order.entries()) {
      answers.get(names[index] ?? '')?.push(given[at] ?? '');
    }
  }
  return answers;
}
