import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { h, type VNode } from 'vue';
import { editions } from '../../src/editions/index';
import type { Locale } from '../../src/model/text';
import { showCount } from '../../src/render/figures';
import { readCaseBooks } from '../../test/cases/case';
import { pathOf } from './address';
import { timeline } from './drawing/timeline';
import { homeWords } from './home-words';
import { frontMatter, markdown } from './html';
import type { Page } from './page';
import { proofOf } from './proof';
import { type Telling, tellingIn } from './telling';

/** The front page: the promise, what stands behind it in figures, the calls, the code. */
export async function home(locale: Locale): Promise<Page> {
  const telling = tellingIn(locale);
  const words = homeWords[locale];
  const to = (page: string) => pathOf(page, locale);
  const content = await markdown([
    frontMatter({
      layout: 'home',
      kind: 'home',
      hero: {
        name: 'ESMS numérique',
        text: telling.print(words.promise),
        tagline: telling.print(words.tagline),
        actions: [
          { theme: 'brand', text: telling.print(words.simulate), link: to('simulateur') },
          { theme: 'alt', text: telling.print(words.read), link: to('editions/') },
        ],
      },
      features: words.features.map(({ title, details, link, more }) => ({
        title: telling.print(title),
        details: telling.print(details),
        link: link.startsWith('/') ? link : to(link),
        linkText: telling.print(more),
      })),
    }),
    counters(telling),
    timeline(telling),
    `## ${telling.print(words.notTitle)}`,
    words.not.map((item) => `- ${telling.print(item)}`).join('\n'),
    `## ${telling.print(words.codeTitle)}`,
    telling.print(words.codeIntro),
    codeOfReadme(),
  ]);
  return { path: to('index'), content };
}

/** Figures that are counted, never written. */
function counters(telling: Telling): VNode {
  const { counted } = homeWords[telling.locale];
  const parameters = editions.flatMap((edition) => edition.parameters);
  const known = parameters.filter(({ value }) => value !== 'unknown');
  const checked = known.filter((one) => ['figure', 'quote'].includes(proofOf(one)));
  const cases = readCaseBooks().flatMap((book) => book.cases);
  const figures: readonly (readonly [number, string])[] = [
    [editions.length, counted.editions],
    [known.length, counted.known],
    [checked.length, counted.checked],
    [parameters.length - known.length, counted.unknown],
    [cases.length, counted.cases],
  ];
  return h(
    'ul',
    { class: 'counters' },
    figures.map(([count, label]) =>
      h('li', [h('strong', showCount(count, telling.voice)), h('span', telling.print(label))]),
    ),
  );
}

/** The first example of the README, which the tests execute. */
function codeOfReadme(): string {
  const path = fileURLToPath(new URL('../../README.md', import.meta.url));
  const [example = ''] = /^```ts\n[\s\S]*?^```$/m.exec(readFileSync(path, 'utf8')) ?? [];
  return example;
}
