import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { installPackage } from './packed';

const { folder } = installPackage();

const code = `
import { assess, defineProjet, type Report } from 'esms-numerique';
import { editions } from 'esms-numerique/editions';
import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
import { type ImportIssue, parseEsmsList } from 'esms-numerique/import';

const projet = defineProjet({
  organismesGestionnaires: [{ id: 'a' }],
  esms: [{ organismeGestionnaire: 'a', nombre: 15 }],
});
export const report: Report = assess(amorcageTemps1, projet);
export const ids: readonly string[] = editions.map(({ id }) => id);
export const total: string | null = report.funding.total;
const list = parseEsmsList('OG\\na', { projet: { porteur: 'a' } });
export const issues: readonly ImportIssue[] = list.ok ? [] : list.issues;
export const lists: Report | null = list.ok ? assess(amorcageTemps1, list.value.projet) : null;
`;

function errorsOf(file: string, text: string): readonly string[] {
  const path = join(folder, file);
  writeFileSync(path, text);
  const program = ts.createProgram([path], {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    // The declarations of the package are checked too, not only their use.
    skipLibCheck: false,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    types: [],
    typeRoots: [resolve(folder, 'none')],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe.each(['app.mts', 'app.cts'])('the packed types, in %s', (file) => {
  it('accept an application that uses them well', () => {
    expect(errorsOf(file, code)).toEqual([]);
  });

  it('refuse an operation that does not exist', () => {
    expect(errorsOf(file, code.replace('nombre: 15', "operation: 'achat'"))).not.toEqual([]);
  });
});
