import { describe, expect, it } from 'vitest';
import { findMarkdownExamples, findSourceExamples } from './find-examples';

describe('findMarkdownExamples', () => {
  it('finds the TypeScript blocks of a page and the line on which each begins', () => {
    const page = '# Title\n\n```sh\nnpm test\n```\n\n```ts\n1 + 1; // => 2\n```\n';
    expect(findMarkdownExamples('a.md', page)).toEqual([
      { file: 'a.md', line: 8, code: '1 + 1; // => 2\n' },
    ]);
  });
});

describe('findSourceExamples', () => {
  it('finds a fenced example of a doc comment', () => {
    const source = [
      '/**',
      ' * Doubles.',
      ' * @example',
      ' * ```ts',
      ' * double(2); // => 4',
      ' * ```',
      ' */',
      'export function double(n: number) { return 2 * n; }',
    ].join('\n');
    expect(findSourceExamples('src/a.ts', source)).toEqual([
      { file: 'src/a.ts', line: 5, code: 'double(2); // => 4\n', module: 'src/a.ts' },
    ]);
  });

  it('finds an example without a fence, up to the next tag', () => {
    const source = [
      '/**',
      ' * @example',
      ' * double(2); // => 4',
      ' * @returns twice the number',
      ' */',
      'export const double = (n: number) => 2 * n;',
    ].join('\n');
    const [example, ...others] = findSourceExamples('src/a.ts', source);
    expect(others).toEqual([]);
    expect(example?.code.trim()).toBe('double(2); // => 4');
  });

  it('finds nothing in a comment without an example', () => {
    expect(findSourceExamples('src/a.ts', '/** Doubles. */\nexport const a = 1;')).toEqual([]);
  });
});
