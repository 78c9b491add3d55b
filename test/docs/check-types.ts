import { resolve } from 'node:path';
import ts from 'typescript';

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ['node'],
  paths: {
    'esms-numerique': [resolve('src/index.ts')],
    'esms-numerique/schemas': [resolve('src/schemas.ts')],
    'esms-numerique/import': [resolve('src/import.ts')],
    'esms-numerique/editions': [resolve('src/editions/index.ts')],
    'esms-numerique/editions/*': [resolve('src/editions/*/index.ts')],
  },
};

/** The type errors of some files, one line each; those of what they import are left out. */
export function checkTypes(files: readonly string[]): readonly string[] {
  const program = ts.createProgram(files, options);
  return files
    .map((file) => program.getSourceFile(file))
    .flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ])
    .map((diagnostic) => {
      const line = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0;
      const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
      return `${diagnostic.file?.fileName}:${line + 1}: ${message}`;
    });
}
