import { h, type VNode } from 'vue';
import { editions } from '../../src/editions/index';
import type { Edition } from '../../src/model/edition';
import type { Locale } from '../../src/model/text';
import { describeValue } from '../../src/render/value';
import { address, pathOf } from './address';
import { timeline } from './drawing/timeline';
import { frontMatter, markdown } from './html';
import type { Page } from './page';
import { proofOf } from './proof';
import { shortTitle } from './short-title';
import { type Telling, tellingIn } from './telling';

/** The list of the editions: in time, then side by side. */
export async function editionsIndex(locale: Locale): Promise<Page> {
  const telling = tellingIn(locale);
  const { site, print } = telling;
  const content = await markdown([
    frontMatter({ outline: 2, aside: false, kind: 'editions' }),
    `# ${print(site.pages.editions)}`,
    print(site.editionsPage.intro),
    timeline(telling),
    `## ${print(site.editionsPage.table)}`,
    table(telling),
  ]);
  return { path: pathOf('editions/index', locale), content };
}

function table(telling: Telling): VNode {
  const { locale, site, print } = telling;
  const { columns, table: label } = site.editionsPage;
  return h(
    'div',
    { class: 'table-frame', tabindex: '0', role: 'region', 'aria-label': print(label) },
    [
      h('table', [
        h('thead', [
          h(
            'tr',
            Object.values(columns).map((column) => h('th', { scope: 'col' }, print(column))),
          ),
        ]),
        h(
          'tbody',
          editions.map((edition) =>
            h('tr', [
              h('th', { scope: 'row' }, [
                h(
                  'a',
                  { href: address(pathOf(`editions/${edition.id}`, locale)) },
                  shortTitle(edition, locale),
                ),
              ]),
              h('td', tellValue(edition, 'tarif.acquisition', telling)),
              h('td', tellValue(edition, 'plafond.esms-finances', telling)),
              h('td', tellValue(edition, 'grappe.minimum-esms.metropole', telling)),
              h('td', tellShares(edition, telling)),
              h('td', checkedIn(edition, telling)),
            ]),
          ),
        ),
      ]),
    ],
  );
}

function tellValue({ parameters }: Edition, code: string, { voice, print }: Telling): string {
  const parameter = parameters.find((one) => one.code === code);
  return parameter === undefined
    ? '–'
    : print(describeValue(parameter.value, parameter.unit, voice));
}

function tellShares(edition: Edition, telling: Telling): string {
  const shares = edition.schedule.milestones.map(({ share }) => tellValue(edition, share, telling));
  // Once is enough where none is known.
  return new Set(shares).size === 1 && !shares[0]?.includes('%')
    ? (shares[0] ?? '')
    : shares.join(' + ');
}

function checkedIn({ parameters }: Edition, { site }: Telling): string {
  const checked = parameters.filter((one) => ['figure', 'quote'].includes(proofOf(one)));
  return site.editionsPage.checked(checked.length, parameters.length);
}
