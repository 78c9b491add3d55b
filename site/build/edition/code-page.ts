import { h, type VNode } from 'vue';
import { pathOf } from '../address';
import { frontMatter, markdown } from '../html';
import type { Page } from '../page';
import { lineAnchor } from '../source-lines';
import type { EditionTelling } from '../telling';
import type { Traces } from './trace-links';

/** The code of an edition, line by line, so that a figure can be followed to where it is written. */
export async function codePage(telling: EditionTelling, { files }: Traces): Promise<Page> {
  const { edition, locale, site, print } = telling;
  const page = pathOf(`editions/${edition.id}`, locale);
  const title = print(edition.title[locale]);
  const content = await markdown([
    frontMatter({ search: false, outline: false, aside: false, kind: 'code' }),
    `# ${print(site.pages.code(title))}`,
    `${print(site.pages.codeIntro)} [${title}](${page})`,
    ...files.flatMap(({ path, anchor, lines }) => [
      `## ${path.replace(`src/editions/${edition.id}/`, '')} {#${anchor}}`,
      h('pre', { class: 'source', tabindex: '0', 'aria-label': path }, [
        h('code', numbered(anchor, lines)),
      ]),
    ]),
  ]);
  return { path: `${page}-code`, content };
}

/** The lines with their numbers; only those that declare a code are elements, to which links lead. */
function numbered(anchor: string, lines: readonly string[]): (VNode | string)[] {
  return lines.map((text, index) => {
    const line = `${String(index + 1).padStart(4)}  ${text}\n`;
    if (!text.trim().startsWith("code: '")) return line;
    return h('span', { class: 'source-line', id: lineAnchor(anchor, index + 1) }, line);
  });
}
