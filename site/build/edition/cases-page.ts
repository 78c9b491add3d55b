import { h, type VNode } from 'vue';
import type { CaseFile } from '../../../test/cases/case';
import { pathOf } from '../address';
import { frontMatter, markdown } from '../html';
import type { Page } from '../page';
import type { EditionTelling } from '../telling';
import { criterionAnchor } from './anchors';
import type { Traces } from './trace-links';

/** The cases of an edition, by what they test, then one after the other. */
export async function casesPage(telling: EditionTelling, { cases }: Traces): Promise<Page> {
  const { edition, locale, site, print } = telling;
  const page = pathOf(`editions/${edition.id}`, locale);
  const title = print(edition.title[locale]);
  const content = await markdown([
    frontMatter({ search: false, outline: 2, kind: 'cases' }),
    `# ${print(site.pages.cases(title))}`,
    `${print(site.pages.casesIntro)} [${title}](${page})`,
    `## ${print(site.pages.casesByCode)}`,
    byCode(telling, cases.byCode),
    `## ${print(site.pages.casesInFull)}`,
    h(
      'ul',
      { class: 'cases' },
      cases.cases.map((file) => told(file, telling)),
    ),
  ]);
  return { path: `${page}-cas`, content };
}

function byCode(
  { edition, reading, print }: EditionTelling,
  cases: ReadonlyMap<string, readonly string[]>,
): VNode {
  const coded = [
    ...edition.parameters.map(({ code, label }) => ({ code, label, anchor: code })),
    ...edition.criteria.map(({ code, label }) => ({ code, label, anchor: criterionAnchor(code) })),
  ];
  return h(
    'ul',
    { class: 'cases-by-code' },
    coded
      .filter(({ code }) => cases.has(code))
      .map(({ code, label, anchor }) =>
        h('li', { id: `code-${anchor}` }, [
          h('strong', print(reading.text(label))),
          ' ',
          h('code', code),
          h('br'),
          ...(cases.get(code) ?? []).flatMap((name) => [h('a', { href: `#${name}` }, name), ' ']),
        ]),
      ),
  );
}

function told(file: CaseFile, { edition, site, print }: EditionTelling): VNode {
  return h('li', { id: file.case }, [
    h('strong', file.case),
    ' ',
    h('span', { lang: 'en' }, file.title),
    h('br'),
    h('span', { class: 'muted' }, print(site.pages.expected)),
    h('code', JSON.stringify(summaryOf(file))),
    h('br'),
    h('span', { class: 'muted' }, `fixtures/cases/${edition.id}/${file.case}.json`),
  ]);
}

/** What a case expects, with its criteria by their status only. */
function summaryOf({ expected }: CaseFile): Readonly<Record<string, unknown>> {
  const { criteria, ...others } = expected;
  if (criteria === undefined) return others;
  const statuses = Object.entries(criteria).map(([code, { status }]) => [code, status ?? '…']);
  return { ...others, criteria: Object.fromEntries(statuses) };
}
