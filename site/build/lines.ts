import { h, type VNode } from 'vue';
import type { Line } from '../../src/render/document/block';

/** A line of the library's documents as elements; a code that the page tells is a link to it. */
export function elementsOf(
  line: Line,
  print: (words: string) => string,
  anchorOf: (code: string) => string | undefined = () => undefined,
): (VNode | string)[] {
  return line.map((span) => {
    if (typeof span === 'string') return print(span);
    if (span.kind === 'strong') return h('strong', print(span.text));
    const anchor = anchorOf(span.text);
    const code = h('code', span.text);
    return anchor === undefined ? code : h('a', { href: `#${anchor}` }, [code]);
  });
}
