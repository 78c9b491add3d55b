import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const configuration = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  readonly forbidden: readonly { readonly name: string }[];
};

/** The rule that is broken, the file that breaks it and what this file imports. */
const violations = [
  ['layer-kernel', 'src/kernel/a.ts', '../model/z'],
  ['layer-model', 'src/model/a.ts', '../projet/z'],
  ['layer-referentiels', 'src/referentiels/a.ts', '../projet/z'],
  ['layer-projet', 'src/projet/a.ts', '../mechanisms/z'],
  ['layer-mechanisms', 'src/mechanisms/a.ts', '../grappe/z'],
  ['layer-grappe', 'src/grappe/a.ts', '../funding/z'],
  ['layer-eligibility', 'src/eligibility/a.ts', '../funding/z'],
  ['layer-funding', 'src/funding/a.ts', '../eligibility/z'],
  ['layer-usages', 'src/usages/a.ts', '../eligibility/z'],
  ['layer-schedule', 'src/schedule/a.ts', '../editions/z'],
  ['layer-editions', 'src/editions/x/a.ts', '../../render/z'],
  ['layer-assessment', 'src/assessment/a.ts', '../render/z'],
  ['layer-commission', 'src/commission/a.ts', '../render/z'],
  ['layer-import', 'src/import/a.ts', '../assessment/z'],
  ['layer-render', 'src/render/a.ts', '../cli/z'],
  ['layer-cli', 'src/cli/a.ts', '../index'],
  ['editions-are-data', 'src/editions/x/b.ts', '../../model/z'],
  ['editions-know-the-model-only', 'src/editions/x/c.ts', '../../kernel/z'],
  ['editions-stand-alone', 'src/editions/x/d.ts', '../y/z'],
  ['root-loads-no-edition', 'src/index.ts', './assessment/b'],
  ['root-loads-no-import', 'src/index.ts', './assessment/b'],
  ['import-makes-a-projet', 'src/import.ts', './funding/z'],
  ['root-loads-no-command', 'src/schemas.ts', './cli/z'],
  ['schemas-come-from-the-model', 'src/schemas.ts', './cli/z'],
  ['nobody-imports-the-root', 'src/cli/b.ts', '../index'],
  ['only-money-imports-decimal.js', 'src/kernel/b.ts', 'decimal.js'],
  ['only-civil-date-imports-date-fns', 'src/kernel/c.ts', 'date-fns'],
  ['only-hash-imports-@noble/hashes', 'src/kernel/d.ts', '@noble/hashes/sha2.js'],
  ['only-model-imports-zod', 'src/projet/b.ts', 'zod/mini'],
  ['only-import-imports-papaparse', 'src/cli/d.ts', 'papaparse'],
  ['only-projet-imports-fastest-levenshtein', 'src/cli/c.ts', 'fastest-levenshtein'],
  ['only-cli-imports-node', 'src/model/b.ts', 'node:path'],
  ['no-development-dependency', 'src/model/c.ts', 'fast-check'],
  ['no-unresolved-import', 'src/model/d.ts', './nothing'],
  ['no-circular', 'src/model/e.ts', './e'],
] as const;

const layers = [
  ...['kernel', 'model', 'projet', 'mechanisms', 'grappe', 'eligibility', 'funding'],
  ...['editions', 'editions/y', 'import', 'assessment', 'render', 'cli'],
];

const nothing = 'export const x = 1;\n';

interface Found {
  readonly rule: string;
  readonly from: string;
}

/** What dependency-cruiser finds in a small tree of sources with the configuration of the project. */
function cruise(files: Readonly<Record<string, string>>): readonly Found[] {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
    cpSync(file, join(folder, file));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const { stdout } = spawnSync(
    resolve('node_modules/.bin/depcruise'),
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 },
  );
  rmSync(folder, { recursive: true });
  const { summary } = JSON.parse(stdout) as {
    readonly summary: { violations: readonly { from: string; rule: { name: string } }[] };
  };
  return summary.violations.map(({ from, rule }) => ({ rule: rule.name, from }));
}

describe('the layers of the sources', { timeout: 60_000 }, () => {
  const found = cruise({
    ...Object.fromEntries(layers.map((layer) => [`src/${layer}/z.ts`, nothing])),
    'src/assessment/b.ts': "export * from '../editions/y/z';\nexport * from '../import/z';\n",
    ...Object.fromEntries(
      violations.map(([, file, imported]) => [file, `export * from '${imported}';\n`]),
    ),
  });

  it.each(violations)('break %s when %s imports %s', (rule, file) => {
    expect(found).toContainEqual({ rule, from: file });
  });

  it('leave no rule without a case that breaks it', () => {
    const tested = new Set(violations.map(([rule]): string => rule));
    const names = configuration.forbidden.map(({ name }) => name);
    expect(names.filter((name) => !tested.has(name))).toEqual([]);
  });

  it('are not broken by imports from the left', () => {
    const files = {
      'src/kernel/a.ts': nothing,
      'src/kernel/money.ts': "export { Decimal } from 'decimal.js';\n",
      'src/kernel/civil-date.ts': "export { addDays } from 'date-fns';\n",
      'src/kernel/hash.ts': "export { sha256 } from '@noble/hashes/sha2.js';\n",
      'src/model/a.ts': "import * as z from 'zod/mini';\nexport const a = z.string();\n",
      'src/model/edition.ts': 'export type Edition = string;\n',
      'src/funding/a.ts': "export { x } from '../kernel/a';\nexport { a } from '../model/a';\n",
      'src/editions/x/index.ts':
        "import type { Edition } from '../../model/edition';\nexport const e: Edition = '';\n",
      'src/editions/index.ts': "export { e } from './x/index';\n",
      'src/cli/index.ts':
        "export { join } from 'node:path';\nexport { e } from '../editions/index';\n",
      'src/index.ts': "export { a } from './model/a';\nexport { x } from './funding/a';\n",
      'src/schemas.ts': "export { a } from './model/a';\n",
      'src/import/a.ts': "export { default } from 'papaparse';\n",
      'src/import.ts': "export { default } from './import/a';\n",
    };
    expect(cruise(files)).toEqual([]);
  });
});
