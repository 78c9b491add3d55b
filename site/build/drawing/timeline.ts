import { h, type VNode } from 'vue';
import { editions } from '../../../src/editions/index';
import type { Edition } from '../../../src/model/edition';
import { showDate } from '../../../src/render/figures';
import { nameArs } from '../../../src/render/regions';
import { address, pathOf } from '../address';
import { shortTitle } from '../short-title';
import type { Telling } from '../telling';
import { figure, percent } from './figure';

const years = [2021, 2022, 2023, 2024, 2025];
const start = Date.UTC(2020, 10, 1);
const end = Date.UTC(2026, 0, 1);

/** Every call on one axis: the period outside of which there was none, and the attested windows. */
export function timeline(telling: Telling, current?: Edition): VNode {
  const { site, print } = telling;
  const axis = h('li', { class: 'axis', 'aria-hidden': 'true' }, [
    h('span'),
    h('svg', { width: '100%', height: '22' }, [
      ...years.map((year) =>
        h('text', { x: place(`${year}-07-01`), y: '15', 'text-anchor': 'middle' }, String(year)),
      ),
    ]),
  ]);
  const rows = editions.map((edition) => row(edition, telling, edition.id === current?.id));
  const legend = h(
    'ul',
    { class: 'legend' },
    (['period', 'window', 'lastDay'] as const).map((kind) =>
      h('li', [h('span', { class: `key ${kind}` }), print(site.timeline[kind])]),
    ),
  );
  const table = {
    columns: [site.timeline.edition, capital(site.timeline.period), site.timeline.windows],
    rows: editions.map((edition) => [
      print(edition.title[telling.locale]),
      days(edition.periode, telling),
      windowsOf(edition, telling),
    ]),
  };
  return figure(
    print(site.timeline.title),
    [h('ol', { class: 'timeline' }, [axis, ...rows]), legend],
    { label: print(site.inText), table },
  );
}

function row(edition: Edition, telling: Telling, isCurrent: boolean): VNode {
  const { locale } = telling;
  const windows = edition.calendars.flatMap((calendar) => calendar.windows);
  const track = h('svg', { width: '100%', height: '22', 'aria-hidden': 'true' }, [
    ...years.map((year) =>
      h('line', {
        class: 'grid',
        x1: place(`${year}-01-01`),
        x2: place(`${year}-01-01`),
        y1: '0',
        y2: '22',
      }),
    ),
    bar('period', edition.periode.from, edition.periode.to, 14),
    ...windows.flatMap(({ from, to }) =>
      from === null ? [day(to)] : [bar('window', from, to, 8)],
    ),
  ]);
  const title = shortTitle(edition, locale);
  return h('li', { class: isCurrent ? 'current' : '' }, [
    h(
      'a',
      {
        href: address(pathOf(`editions/${edition.id}`, locale)),
        'aria-current': isCurrent ? 'page' : undefined,
      },
      title,
    ),
    track,
  ]);
}

function bar(kind: string, from: string, to: string, height: number): VNode {
  const [left, right] = [at(from), at(to)];
  return h('rect', {
    class: kind,
    x: percent(left),
    width: percent(right - left),
    y: String((22 - height) / 2),
    height: String(height),
  });
}

// A window of which only the last day is known.
function day(to: string): VNode {
  return h('rect', { class: 'lastDay', x: place(to), width: '3', y: '3', height: '16' });
}

function place(date: string): string {
  return percent(at(date));
}

function at(date: string): number {
  return (Date.parse(`${date}T00:00:00Z`) - start) / (end - start);
}

function windowsOf({ calendars }: Edition, telling: Telling): string {
  const { site, voice, print } = telling;
  const told = calendars.map(({ authority, windows }) => {
    const name =
      authority === 'national' ? voice.words.edition.calendar.national : nameArs(authority);
    const when = windows
      .map((one) => uncapital(days(one, telling)))
      .join(voice.words.figures.separator);
    return `${name}${voice.words.colon}${when === '' ? site.timeline.noWindow : when}`;
  });
  return print(told.join(voice.words.figures.separator));
}

function days(
  { from, to }: { readonly from: string | null; readonly to: string },
  { voice }: Telling,
): string {
  const { window, until } = voice.words.edition.calendar;
  const last = showDate(to, voice);
  return from === null ? until(last) : window(showDate(from, voice), last);
}

function uncapital(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
