import { h, type VNode } from 'vue';
import { describeValue } from '../../../src/render/value';
import type { EditionTelling } from '../telling';
import { figure, percent } from './figure';

interface Instalment {
  readonly label: string;
  /** Null where no text gives it. */
  readonly share: number | null;
  readonly told: string;
  /** The code of the parameter that gives the share. */
  readonly code: string;
  readonly trigger: string;
}

/** The instalments of a grant side by side, each as wide as its share; equal where none is known. */
export function paymentBar(telling: EditionTelling): VNode | null {
  const { site, voice, print } = telling;
  const instalments = instalmentsOf(telling);
  if (instalments.length === 0) return null;
  const isKnown = instalments.every(({ share }) => share !== null);
  const widths = instalments.map(({ share }) => (isKnown ? (share ?? 0) : 1 / instalments.length));
  const bar = h(
    'svg',
    { class: 'payment-bar', width: '100%', height: '56', 'aria-hidden': 'true' },
    instalments.flatMap((instalment, index) => {
      const from = widths.slice(0, index).reduce((sum, width) => sum + width, 0);
      const width = widths[index] ?? 0;
      return [
        h('rect', {
          class: instalment.share === null ? 'part unknown' : `part part-${index + 1}`,
          x: percent(from),
          width: percent(width),
          y: '1',
          height: '54',
        }),
        h('text', { x: percent(from + width / 2), y: '34', 'text-anchor': 'middle' }, [
          instalment.share === null ? '?' : instalment.told,
        ]),
      ];
    }),
  );
  const legend = h(
    'ol',
    { class: 'payment-legend' },
    instalments.map((instalment, index) =>
      h('li', [
        h('span', { class: instalment.share === null ? 'key unknown' : `key part-${index + 1}` }),
        h('strong', [
          `${instalment.label}${voice.words.colon}`,
          h('a', { href: `#${instalment.code}` }, instalment.told),
        ]),
        h('br'),
        instalment.trigger,
      ]),
    ),
  );
  const table = {
    columns: [voice.words.edition.sections.milestones, site.payments.share, site.payments.trigger],
    rows: instalments.map(({ label, told, trigger }) => [label, told, trigger]),
  };
  return figure(print(site.payments.title), [bar, legend], {
    label: print(site.inText),
    table,
  });
}

function instalmentsOf(telling: EditionTelling): readonly Instalment[] {
  const { edition, reading, site, voice, print } = telling;
  return edition.schedule.milestones.map((milestone) => {
    const parameter = edition.parameters.find(({ code }) => code === milestone.share);
    const share = typeof parameter?.value === 'string' ? Number(parameter.value) : Number.NaN;
    const isKnown = Number.isFinite(share);
    return {
      label: print(reading.text(milestone.label)),
      share: isKnown ? share : null,
      code: milestone.share,
      told:
        parameter === undefined || !isKnown
          ? site.payments.unknown
          : describeValue(parameter.value, parameter.unit, voice),
      trigger: print(reading.text(milestone.trigger)),
    };
  });
}
