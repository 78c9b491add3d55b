import ts from 'typescript';
import type { Example } from './find-examples';

/** An example as a module that checks what it says, and how many things it checks. */
export interface WrittenExample {
  readonly code: string;
  readonly assertions: number;
}

interface Assertion {
  readonly statement: ts.Statement;
  readonly subject: string;
  readonly expected: string;
  /** Where the comment that gives the value ends. */
  readonly end: number;
  readonly where: string;
}

/**
 * Turns an example into a module. `expression; // => value` becomes a check that the expression
 * equals the value; so does `const name = expression; // => value`. The comment may stand on the
 * next line, and go on in the comment lines below, indented by three spaces or more.
 */
export function writeExample(example: Example, sourceFolder: string): WrittenExample {
  const source = ts.createSourceFile('example.ts', example.code, ts.ScriptTarget.ES2022, true);
  const assertions = source.statements.flatMap((statement) => findAssertion(example, statement));
  const header = `import { check as __check } from '${sourceFolder}/../test/docs/check';\n`;
  const body = assertions.reduceRight(withCheck, example.code);
  return {
    code: `${header}${importOfModule(example, source, sourceFolder)}${body}\nexport {};\n`,
    assertions: assertions.length,
  };
}

function findAssertion(example: Example, statement: ts.Statement): readonly Assertion[] {
  const rest = example.code.slice(statement.end);
  const comment = /^[ \t]*\n?[ \t]*\/\/ => ?([^\n]*(?:\n[ \t]*\/\/ {3,}[^\n]*)*)/.exec(rest);
  if (comment?.[1] === undefined) return [];
  const line = example.line + example.code.slice(0, statement.end).split('\n').length - 1;
  const where = `${example.file}:${line}`;
  const subject = subjectOf(statement);
  if (subject === undefined) throw new Error(`${where}: nothing to check here`);
  const expected = comment[1].replaceAll(/\n[ \t]*\/\//g, '\n').trim();
  return [{ statement, subject, expected, end: statement.end + comment[0].length, where }];
}

function subjectOf(statement: ts.Statement): string | undefined {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText();
  if (!ts.isVariableStatement(statement)) return undefined;
  return statement.declarationList.declarations[0]?.name.getText();
}

// An expression that is checked gives way to its check, so that it is evaluated once.
function withCheck(code: string, { statement, subject, expected, end, where }: Assertion): string {
  const kept = ts.isExpressionStatement(statement) ? statement.getStart() : statement.end;
  return `${code.slice(0, kept)}\n__check(${subject}, ${expected}, '${where}');${code.slice(end)}`;
}

// A doc comment shows the function beside which it stands, without importing it.
function importOfModule(example: Example, source: ts.SourceFile, sourceFolder: string): string {
  if (example.module === undefined || source.statements.some(ts.isImportDeclaration)) return '';
  const path = example.module.replace(/^src/, sourceFolder).replace(/\.ts$/, '');
  return `import * as __module from '${path}';\n${declarations(example)}`;
}

function declarations(example: Example): string {
  const words = new Set(example.code.match(/[A-Za-z_$][\w$]*/g));
  return exportedNames(example.module ?? '')
    .filter((name) => words.has(name))
    .map((name) => `const ${name} = __module.${name};\n`)
    .join('');
}

function exportedNames(file: string): readonly string[] {
  const text = ts.sys.readFile(file) ?? '';
  return [...text.matchAll(/^export (?:async )?(?:function|const|class) ([\w$]+)/gm)].map(
    (match) => match[1] ?? '',
  );
}
