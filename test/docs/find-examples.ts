import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A piece of code that the documentation shows, and where it stands. */
export interface Example {
  readonly file: string;
  /** The line of the file on which the code begins, counted from 1. */
  readonly line: number;
  readonly code: string;
  /** The module whose doc comment it illustrates: its exports are at hand in the example. */
  readonly module?: string;
}

/** A fenced block of a Markdown text: its language, its content and its first line. */
export interface Fence {
  readonly language: string;
  readonly line: number;
  readonly code: string;
}

/** The fenced blocks of a Markdown text. */
export function findFences(text: string): readonly Fence[] {
  const pattern = /^```([^\n]*)\n([\s\S]*?)^```[ \t]*$/gm;
  return [...text.matchAll(pattern)].map((match) => ({
    language: (match[1] ?? '').trim(),
    line: lineAt(text, match.index) + 1,
    code: match[2] ?? '',
  }));
}

/** The TypeScript examples of a Markdown text. */
export function findMarkdownExamples(file: string, text: string): readonly Example[] {
  return findFences(text)
    .filter(({ language }) => language === 'ts')
    .map(({ line, code }) => ({ file, line, code }));
}

/** The examples of the `@example` tags of a source file, fenced or not. */
export function findSourceExamples(file: string, text: string): readonly Example[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  return source.statements
    .flatMap((statement) => ts.getJSDocTags(statement))
    .concat(membersOf(source).flatMap((member) => ts.getJSDocTags(member)))
    .filter((tag) => tag.tagName.text === 'example')
    .flatMap((tag) => examplesOfTag(file, text, tag));
}

/** Every example of the README, of the guides and of the doc comments of the sources. */
export function findAllExamples(): readonly Example[] {
  const pages = documentationPages().flatMap((file) =>
    findMarkdownExamples(file, readFileSync(file, 'utf8')),
  );
  const comments = filesUnder('src', '.ts').flatMap((file) =>
    findSourceExamples(file, readFileSync(file, 'utf8')),
  );
  return [...pages, ...comments];
}

/** The pages that a user reads. */
export function documentationPages(): readonly string[] {
  return [
    'README.md',
    'CONTRIBUTING.md',
    ...filesUnder('docs/guides', '.md'),
    ...filesUnder('docs/decisions', '.md'),
  ];
}

function filesUnder(folder: string, extension: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .map((file) => `${folder}/${file}`)
    .sort();
}

function membersOf(source: ts.SourceFile): readonly ts.Node[] {
  return source.statements.flatMap((statement) =>
    ts.isInterfaceDeclaration(statement) ? [...statement.members] : [],
  );
}

function examplesOfTag(file: string, text: string, tag: ts.JSDocTag): readonly Example[] {
  const body = text
    .slice(tag.tagName.end, tag.end)
    .replace(/\*\/\s*$/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''))
    .join('\n');
  const first = lineAt(text, tag.tagName.end);
  const fences = findFences(body);
  const parts = fences.length > 0 ? fences : [{ line: 1, code: body }];
  return parts.map(({ line, code }) => ({ file, line: first + line - 1, code, module: file }));
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
