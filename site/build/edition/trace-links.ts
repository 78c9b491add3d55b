import { h, type VNode } from 'vue';
import { address, pathOf } from '../address';
import type { CaseIndex } from '../case-index';
import { type SourceFile, sourceLineOf } from '../source-lines';
import type { EditionTelling } from '../telling';
import { criterionAnchor } from './anchors';

/** Where the parts of an edition are written, and what tests them. */
export interface Traces {
  readonly files: readonly SourceFile[];
  readonly cases: CaseIndex;
}

/**
 * From a figure to the line that holds it, and to the cases that would fail if it changed. The page is
 * loaded anew (`_self`), for a browser marks the target of an address that it loads itself.
 */
export function traceLinks(
  code: string,
  part: 'parameters' | 'criteria',
  { edition, locale, site, print }: EditionTelling,
  { files, cases }: Traces,
): VNode {
  const page = pathOf(`editions/${edition.id}`, locale);
  const source = sourceLineOf(files, code, part);
  const anchor = part === 'criteria' ? criterionAnchor(code) : code;
  const testing = cases.byCode.get(code) ?? [];
  return h('p', { class: 'traces' }, [
    h('code', code),
    ...(source === null
      ? []
      : [
          h(
            'a',
            {
              target: '_self',
              href: address(`${page}-code`, source.anchor),
              title: `${source.path}:${source.line}`,
            },
            [`${site.code} L${source.line}`, of(code)],
          ),
        ]),
    testing.length === 0
      ? h('span', { class: 'muted' }, print(site.noCase))
      : h(
          'a',
          {
            target: '_self',
            href: address(`${page}-cas`, `code-${anchor}`),
          },
          [print(site.cases(testing.length)), of(code)],
        ),
  ]);
}

// Who goes from link to link hears what each is about.
function of(code: string): VNode {
  return h('span', { class: 'visually-hidden' }, ` (${code})`);
}
