import { h, type VNode } from 'vue';
import { editions } from '../../src/editions/index';
import { describeDiff, diffEditions } from '../../src/index';
import type { Edition } from '../../src/model/edition';
import type { Locale } from '../../src/model/text';
import { describeValue } from '../../src/render/value';
import { address, pathOf } from './address';
import { frontMatter, markdown } from './html';
import type { Page } from './page';
import { shortTitle } from './short-title';
import { type Telling, tellingIn } from './telling';

type Kind = 'regional' | 'national' | 'same-year';

interface Pair {
  readonly kind: Kind;
  readonly before: Edition;
  readonly after: Edition;
}

/** The pages of what changes: one that has all, one for each pair that people compare. */
export async function differencePages(locale: Locale): Promise<readonly Page[]> {
  const telling = tellingIn(locale);
  return Promise.all([overview(telling), ...pairs().map((pair) => pairPage(pair, telling))]);
}

function pairs(): readonly Pair[] {
  const successive = (niveau: 'regional' | 'national') => {
    const of = editions.filter((edition) => edition.niveau === niveau);
    return of.flatMap((after, index) => {
      const before = of[index - 1];
      return before === undefined ? [] : [{ kind: niveau, before, after }];
    });
  };
  const sameYear = editions.flatMap((after) => {
    const before = editions.find(
      ({ annee, niveau, phase }) =>
        annee === after.annee && niveau === 'regional' && phase === 'généralisation',
    );
    if (before === undefined || after.niveau !== 'national') return [];
    return [{ kind: 'same-year' as const, before, after }];
  });
  return [...successive('regional'), ...successive('national'), ...sameYear];
}

function pathOfPair({ before, after }: Pair, locale: Locale): string {
  return pathOf(`differences/${before.id}-${after.id}`, locale);
}

async function pairPage(pair: Pair, telling: Telling): Promise<Page> {
  const { locale } = telling;
  const diff = diffEditions(pair.before, pair.after);
  const content = await markdown([
    frontMatter({
      search: false,
      outline: 2,
      aside: false,
      kind: 'difference',
      pageClass: 'differences',
    }),
    // Each page is titled by what it compares.
    describeDiff(diff, { locale, format: 'markdown' }).replace(
      /^# .*$/m,
      `# ${linkText(pair, telling)}`,
    ),
  ]);
  return { path: pathOfPair(pair, locale), content };
}

async function overview(telling: Telling): Promise<Page> {
  const { locale, site, print } = telling;
  const { title, intro, table, pairs: heading, pairsOf } = site.differences;
  const lists = (['regional', 'national', 'same-year'] as const).flatMap((kind) => [
    `### ${print(pairsOf[kind])}`,
    pairs()
      .filter((pair) => pair.kind === kind)
      .map((pair) => `- [${linkText(pair, telling)}](${pathOfPair(pair, locale)})`)
      .join('\n'),
  ]);
  const content = await markdown([
    frontMatter({
      outline: 2,
      aside: false,
      sidebar: false,
      kind: 'differences',
      pageClass: 'wide',
    }),
    `# ${print(title)}`,
    print(intro),
    `## ${print(table)}`,
    matrix(telling),
    `## ${print(heading)}`,
    ...lists,
  ]);
  return { path: pathOf('differences/index', locale), content };
}

function linkText({ before, after }: Pair, { locale, print }: Telling): string {
  return print(`${shortTitle(before, locale)} → ${shortTitle(after, locale)}`);
}

/** Parameters by edition; a value that differs from that of the call before it stands out. */
function matrix({ locale, site, voice, print }: Telling): VNode {
  const words = site.differences;
  const codes = [
    ...new Set(editions.flatMap(({ parameters }) => parameters.map(({ code }) => code))),
  ];
  const shared = codes.filter(
    (code) => editions.filter((edition) => has(edition, code)).length > 1,
  );
  const rows = shared.map((code) => {
    const labelled = editions
      .flatMap(({ parameters }) => parameters)
      .find((one) => one.code === code);
    return h('tr', [
      h('th', { scope: 'row' }, [print(labelled?.label[locale] ?? code), h('br'), h('code', code)]),
      ...editions.map((edition) => {
        const parameter = edition.parameters.find((one) => one.code === code);
        if (parameter === undefined) {
          return h('td', { class: 'absent' }, [
            h('span', { class: 'visually-hidden' }, words.absent),
            h('span', { 'aria-hidden': 'true' }, '–'),
          ]);
        }
        const isChanged = changes(edition, code);
        const value = print(describeValue(parameter.value, parameter.unit, voice));
        return h(
          'td',
          {
            class: `${isChanged ? 'changed' : ''} ${parameter.value === 'unknown' ? 'muted' : ''}`,
          },
          [
            value,
            ...(isChanged ? [h('span', { class: 'visually-hidden' }, ` (${words.changed})`)] : []),
          ],
        );
      }),
    ]);
  });
  return h(
    'div',
    {
      class: 'table-frame matrix',
      tabindex: '0',
      role: 'region',
      'aria-label': print(words.table),
    },
    [
      h('table', [
        h('thead', [
          h('tr', [
            h('th', { scope: 'col' }, words.parameter),
            ...editions.map((edition) =>
              h('th', { scope: 'col' }, [
                h(
                  'a',
                  { href: address(pathOf(`editions/${edition.id}`, locale)) },
                  shortTitle(edition, locale),
                ),
              ]),
            ),
          ]),
        ]),
        h('tbody', rows),
      ]),
    ],
  );
}

function has({ parameters }: Edition, code: string): boolean {
  return parameters.some((parameter) => parameter.code === code);
}

function changes(edition: Edition, code: string): boolean {
  const previous = editions
    .slice(0, editions.indexOf(edition))
    .filter((one) => one.niveau === edition.niveau && has(one, code))
    .at(-1);
  if (previous === undefined) return false;
  const valueIn = ({ parameters }: Edition) =>
    JSON.stringify(parameters.find((parameter) => parameter.code === code)?.value);
  return valueIn(previous) !== valueIn(edition);
}
