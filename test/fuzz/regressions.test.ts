import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { targets } from './targets/index';

/** Inputs of a target that were found to break it, or that are picked by hand because they may. */
interface Corpus {
  readonly target: string;
  readonly inputs: readonly { readonly why: string; readonly input: unknown }[];
}

const folder = new URL('../../fixtures/regressions/', import.meta.url);
const corpora = readdirSync(folder).map(
  (file): Corpus => JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
);

describe.each(corpora)('whatever it is given, $target holds with', ({ target: name, inputs }) => {
  it.each(inputs)('$why', async ({ input }) => {
    const target = targets.find((one) => one.name === name);
    if (target === undefined) throw new Error(`There is no target ${name}`);
    await target.tryOn(input);
  });
});
