import { h, type VNode } from 'vue';
import type { Line } from '../../src/render/document/block';

/** A line of the library's documents as elements. */
export function elementsOf(line: Line, print: (words: string) => string): (VNode | string)[] {
  return line.map((span) => {
    if (typeof span === 'string') return print(span);
    return h(span.kind, span.kind === 'strong' ? print(span.text) : span.text);
  });
}
