import { h, type VNode } from 'vue';
import type { Parameter } from '../../../src/model/parameter';
import type { EurosBounds } from '../../../src/model/report';
import { showAmount, showCount, showEuros } from '../../../src/render/figures';
import { describeValue } from '../../../src/render/value';
import { address } from '../address';
import type { EditionTelling } from '../telling';
import { figure, percent } from './figure';
import { type Mark, marksOf } from './funding-marks';
import { fundingSeries, type Series } from './funding-series';

/** What each line gives by number of ESMS, with the thresholds and caps of the edition. */
export function fundingChart(telling: EditionTelling): VNode {
  const { edition, site, print } = telling;
  const marks = marksOf(edition);
  const most = Math.min(100, Math.max(60, ...marks.map(({ count }) => count + 10)));
  const series = fundingSeries(edition, most);
  const parts =
    series.length === 0
      ? [h('p', { class: 'nothing' }, print(site.chart.nothing)), ...legendOfMarks(marks, telling)]
      : [
          h('p', { class: 'caption' }, print(site.chart.caption)),
          drawing(series, marks, most, telling),
          legendOfSeries(series, telling),
          ...legendOfMarks(marks, telling),
        ];
  const counts = [1, ...marks.flatMap(({ count }) => [count, count + 1]), most];
  const columns = [
    site.chart.horizontal,
    ...series.map(({ line }) => line.label[telling.locale]),
    site.chart.marks,
  ];
  const rows = [...new Set(counts)]
    .filter((count) => count > 0 && count <= most)
    .sort((one, other) => one - other)
    .map((count) => [
      String(count),
      ...series.map(({ bounds }) => told(bounds[count], telling)),
      namesOf(count, marks, telling),
    ]);
  return figure(print(site.chart.title), [...parts, ...undrawn(series, telling)], {
    label: print(site.inText),
    table: {
      columns: columns.map(print),
      rows: series.length === 0 ? rows.filter((row) => row.at(-1) !== '') : rows,
    },
  });
}

/** What happens at a number of ESMS. */
function namesOf(
  count: number,
  marks: readonly Mark[],
  { reading, print }: EditionTelling,
): string {
  const parameters = marks.find((mark) => mark.count === count)?.parameters ?? [];
  return print(parameters.map(({ label }) => reading.text(label)).join(', '));
}

function drawing(
  series: readonly Series[],
  marks: readonly Mark[],
  most: number,
  { site, voice, print }: EditionTelling,
): VNode {
  const top = ceiling(Math.max(...series.flatMap(({ bounds }) => bounds.map(mostOf))));
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const step = most > 60 ? 20 : 10;
  const tens = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
  return h('div', { class: 'chart', 'aria-hidden': 'true' }, [
    h('div', { class: 'axis-title' }, print(site.chart.vertical)),
    h('div', { class: 'plot' }, [
      ...steps.map((part) =>
        h('span', { class: 'tick-y', style: { bottom: percent(part) } }, [
          showEuros(`${part * top}.00`, voice),
        ]),
      ),
      h('svg', { width: '100%', height: '100%' }, [
        ...steps.map((part) =>
          h('line', {
            class: 'grid',
            x1: '0',
            x2: '100%',
            y1: percent(1 - part),
            y2: percent(1 - part),
          }),
        ),
        ...marks.map(({ count }) =>
          h('line', {
            class: 'mark',
            x1: percent(count, most),
            x2: percent(count, most),
            y1: '0',
            y2: '100%',
          }),
        ),
        h(
          'svg',
          {
            viewBox: `0 0 ${most} 1000`,
            preserveAspectRatio: 'none',
            width: '100%',
            height: '100%',
          },
          series.flatMap((one, index) => curve(one, index + 1, top)),
        ),
      ]),
      ...tens.map((count) =>
        h('span', { class: 'tick-x', style: { left: percent(count, most) } }, String(count)),
      ),
      ...apart(marks, most).map(({ text, at }) =>
        h('span', { class: 'mark-label', style: { left: percent(at, most) } }, text),
      ),
    ]),
    h('div', { class: 'axis-title horizontal' }, print(site.chart.horizontal)),
  ]);
}

/** A line for an exact amount, a band between two ends. */
function curve({ bounds }: Series, index: number, top: number): readonly VNode[] {
  const upper = bounds.map((bound, count) => `${count},${height(mostOf(bound), top)}`);
  if (bounds.every(({ atLeast, atMost }) => atLeast === atMost)) {
    return [h('polyline', { class: `curve series-${index}`, points: upper.join(' ') })];
  }
  const lower = bounds.map((bound, count) => `${count},${height(Number(bound.atLeast), top)}`);
  return [
    h('polygon', {
      class: `band series-${index}`,
      points: [...upper, ...lower.reverse()].join(' '),
    }),
    h('polyline', { class: `curve dashed series-${index}`, points: upper.join(' ') }),
  ];
}

function height(amount: number, top: number): number {
  return Math.round(1000 * (1 - amount / top));
}

function mostOf({ atMost }: EurosBounds): number {
  return Number(atMost ?? 0);
}

/** The least round number that is not less: 1, 2, 4 or 8 of a power of ten. */
function ceiling(amount: number): number {
  const power = 10 ** Math.floor(Math.log10(amount));
  return ([1, 2, 4, 8, 10].find((factor) => factor * power >= amount) ?? 10) * power;
}

/** Marks that stand too near for two labels share one. */
function apart(marks: readonly Mark[], most: number) {
  const labels: { text: string; at: number }[] = [];
  for (const { count } of marks.filter((mark) => mark.count <= most)) {
    const last = labels.at(-1);
    if (last !== undefined && (count - last.at) / most < 0.06) last.text += ` · ${count}`;
    else labels.push({ text: String(count), at: count });
  }
  return labels;
}

function legendOfSeries(series: readonly Series[], telling: EditionTelling) {
  const { locale, voice, print, edition } = telling;
  return h(
    'ul',
    { class: 'legend-list' },
    series.map(({ line, bounds }, index) => {
      const parameter = edition.parameters.find(({ code }) => code === line.unitAmount);
      const isBand = bounds.some(({ atLeast, atMost }) => atLeast !== atMost);
      return h('li', [
        h('span', { class: `key ${isBand ? 'band' : ''} series-${index + 1}` }),
        print(`${line.label[locale]}${voice.words.colon}`),
        ...(parameter === undefined ? [] : [linkedValue(parameter, telling)]),
      ]);
    }),
  );
}

/** A value that leads to its card: the text that proves it, the code that holds it, its cases. */
function linkedValue({ code, value, unit }: Parameter, { voice, print }: EditionTelling): VNode {
  return h('a', { href: `#${code}` }, print(describeValue(value, unit, voice)));
}

function legendOfMarks(marks: readonly Mark[], telling: EditionTelling) {
  const { site, voice, print, reading } = telling;
  if (marks.length === 0) return [];
  const items = marks.flatMap(({ count, parameters }) =>
    parameters.map((parameter) =>
      h('li', [
        h('span', { class: 'count' }, showCount(count, voice)),
        print(`${reading.text(parameter.label)}${voice.words.colon}`),
        linkedValue(parameter, telling),
      ]),
    ),
  );
  return [
    h('p', { class: 'legend-title' }, print(site.chart.marks)),
    h('ul', { class: 'marks' }, items),
  ];
}

/** The lines of which no text gives the tariff, and those paid once whatever the number of ESMS. */
function undrawn(series: readonly Series[], telling: EditionTelling): readonly VNode[] {
  const { edition, site, voice, locale, print } = telling;
  const parameterOf = (code: string) => edition.parameters.find((one) => one.code === code);
  const drawn = new Set(series.map(({ line }) => line.code));
  const others = edition.funding.lines.filter(({ code }) => !drawn.has(code));
  const unknown = others.filter(({ unitAmount }) => parameterOf(unitAmount)?.value === 'unknown');
  const flat = others.flatMap(({ label, quantity, unitAmount }) => {
    const parameter = parameterOf(unitAmount);
    if (quantity.unit !== 'projet' || typeof parameter?.value !== 'string') return [];
    if (parameter.value === 'unknown' || parameter.value === 'not-funded') return [];
    return [`${label[locale]} (${describeValue(parameter.value, parameter.unit, voice)})`];
  });
  const names = unknown.map(({ label }) => label[locale]).join(', ');
  return [
    ...(flat.length === 0
      ? []
      : [h('p', { class: 'note' }, print(`${site.chart.flat}${flat.join(', ')}`))]),
    ...(unknown.length === 0
      ? []
      : [
          h('p', { class: 'note' }, [
            print(`${site.chart.undrawn}${names}. `),
            h('a', { href: address('/guides/fournir-un-tarif') }, print(site.chart.supply)),
          ]),
        ]),
  ];
}

function told(bounds: EurosBounds | undefined, { voice }: EditionTelling): string {
  return bounds === undefined ? '' : showAmount(bounds, voice);
}
