import type { VNode } from 'vue';
import { renderToString } from 'vue/server-renderer';

/**
 * A tree of elements as one line of HTML inside Markdown. Vue escapes what it holds; `v-pre` keeps
 * the page's own compiler from reading it again, and no empty line ends the block.
 */
async function html(node: VNode): Promise<string> {
  const printed = await renderToString(node);
  const line = printed.replaceAll(/<!--[[\]]?-->/g, '').replaceAll('\n', '&#10;');
  return `<div v-pre class="site-block">${line}</div>`;
}

/** Parts of a page, one under the other. */
export async function markdown(
  parts: readonly (string | VNode | null | Promise<string>)[],
): Promise<string> {
  const printed = await Promise.all(
    parts.map((part) => (part === null || typeof part !== 'object' ? part : printPart(part))),
  );
  return `${printed.filter((part) => part !== null && part !== '').join('\n\n')}\n`;
}

function printPart(part: VNode | Promise<string>): Promise<string> {
  return part instanceof Promise ? part : html(part);
}

/** The head of a page: what VitePress asks to know of it. */
export function frontMatter(fields: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---'].join('\n');
}
