import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of an edition: its path in the repository, its short name and its lines. */
export interface SourceFile {
  readonly path: string;
  readonly anchor: string;
  readonly lines: readonly string[];
}

/** Where something stands in the code. */
export interface SourceLine {
  readonly path: string;
  readonly line: number;
  /** The anchor of the line on the page that shows the code of the edition. */
  readonly anchor: string;
}

const sources = fileURLToPath(new URL('../../src/editions', import.meta.url));

/** The files of an edition, in order of name. */
export function sourceFilesOf(edition: string): readonly SourceFile[] {
  return readdirSync(`${sources}/${edition}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => ({
      path: `src/editions/${edition}/${name}`,
      anchor: name.replace(/\.ts$/, '').replaceAll('/', '-'),
      lines: readFileSync(`${sources}/${edition}/${name}`, 'utf8').trimEnd().split('\n'),
    }));
}

/** Where a parameter, criterion or interpretation of an edition is written; null if nowhere. */
export function sourceLineOf(
  files: readonly SourceFile[],
  code: string,
  part: 'parameters' | 'criteria' | 'schedule',
): SourceLine | null {
  const declaration = `code: '${code}',`;
  for (const { path, anchor, lines } of files) {
    if (!anchor.startsWith(part)) continue;
    const index = lines.findIndex((line) => line.trim() === declaration);
    if (index >= 0) return { path, line: index + 1, anchor: lineAnchor(anchor, index + 1) };
  }
  return null;
}

export function lineAnchor(file: string, line: number): string {
  return `${file}-L${line}`;
}
