import { describe, expect, it } from 'vitest';
import { editions } from '../../src/editions/index';
import type { Parameter } from '../../src/model/parameter';
import { pageOf, textOf } from './built-site';

const pages = editions.flatMap((edition) =>
  (['fr', 'en'] as const).map((locale) => {
    const path = `${locale === 'fr' ? '' : 'en/'}editions/${edition.id}.html`;
    return { path, locale, edition, html: pageOf(path) };
  }),
);

/** The cards of a page by code, as HTML. */
function cardsOf(html: string, kind: 'parameter' | 'criterion'): ReadonlyMap<string, string> {
  const cards = html
    .split('<article ')
    .slice(1)
    .map((card) => card.split('</article>')[0] ?? '');
  const coded = cards.map((card) => [new RegExp(`data-${kind}="([^"]*)"`).exec(card)?.[1], card]);
  return new Map(coded.filter((entry): entry is [string, string] => entry[0] !== undefined));
}

/** The value that a card shows. */
function valueOn(card: string): string {
  return textOf(/<p class="value">([\s\S]*?)<\/p>/.exec(card)?.[1] ?? '');
}

/** Every number that a value must show, written without its separators. */
function numbersIn({ value, unit }: Parameter): readonly string[] {
  const bare = typeof value === 'object' ? Object.values(value) : [value];
  return bare.flatMap((one) => {
    if (typeof one === 'boolean' || ['unknown', 'none', 'not-funded'].includes(String(one)))
      return [];
    if (unit === 'rate') return [String(Number((Number(one) * 100).toFixed(2)))];
    if (unit === 'date') {
      const [year = '', , day] = String(one).split('-');
      return day === undefined ? [year] : [year, String(Number(day))];
    }
    return [String(one).replace(/\.00$/, '')];
  });
}

const wordless = {
  fr: { unknown: 'inconnu', none: 'aucun', 'not-funded': 'non financé' },
  en: { unknown: 'unknown', none: 'none', 'not-funded': 'not funded' },
};

describe.each(pages)('$path', ({ locale, edition, html }) => {
  const parameters = cardsOf(html, 'parameter');
  const criteria = cardsOf(html, 'criterion');

  it('has one card for each parameter and criterion, in order', () => {
    expect([...parameters.keys()]).toEqual(edition.parameters.map(({ code }) => code));
    expect([...criteria.keys()]).toEqual(edition.criteria.map(({ code }) => code));
  });

  it('shows the value of each parameter', () => {
    const wrong = edition.parameters.filter((parameter) => {
      const shown = valueOn(parameters.get(parameter.code) ?? '');
      const words: Readonly<Record<string, string>> = wordless[locale];
      const word = words[String(parameter.value)];
      if (word !== undefined) return shown !== word;
      const digits = shown.replaceAll(/(?<=\d)[ ,](?=\d{3})/g, '').replaceAll(',', '.');
      const numbers: readonly string[] = digits.match(/\d+(?:\.\d+)?/g) ?? [];
      return !numbersIn(parameter).every((number) => numbers.includes(number));
    });
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  it('quotes every text that proves a parameter or a criterion', () => {
    const missing = [...edition.parameters, ...edition.criteria].flatMap(({ code, citations }) => {
      const card = textOf(parameters.get(code) ?? criteria.get(code) ?? '');
      return citations
        .flatMap(({ quote }): readonly string[] => (quote === undefined ? [] : [quote]))
        .filter((quote) => !plain(card).includes(plain(quote)))
        .map((quote) => `${code}: ${quote}`);
    });
    expect(missing).toEqual([]);
  });

  it('says how binding each criterion is', () => {
    const forces = edition.criteria.map(({ code, force }) => {
      const shown = /class="badge role-([\w-]+)"/.exec(criteria.get(code) ?? '')?.[1];
      return typeof force === 'string' ? shown === force : shown !== undefined;
    });
    expect(forces).not.toContain(false);
  });

  it('leads from each parameter and criterion to the line that holds it', () => {
    const without = [...parameters, ...criteria].filter(
      ([, card]) => !card.includes('-code.html#'),
    );
    expect(without.map(([code]) => code)).toEqual([]);
  });
});

describe('the drawings', () => {
  const rowsOf = (html: string, title: string) => {
    const figure =
      html.split('<figure ').find((one) => one.includes(`aria-label="${title}"`)) ?? '';
    return [...figure.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => textOf(cell)),
    );
  };
  const funding = 'Ce que le barème donne selon le nombre d’ESMS';

  // Temps 1 pays 25 000 € for an acquisition, for 30 ESMS at most: 30 × 25 000 = 750 000.
  it('of temps 1 stops at the cap of 30 ESMS', () => {
    const rows = rowsOf(pageOf('editions/amorcage-temps-1.html'), funding);
    const acquisition = new Map(rows.map(([count, first]) => [count, first]));
    expect(acquisition.get('15')).toBe('375 000 €');
    expect(acquisition.get('30')).toBe('750 000 €');
    expect(acquisition.get('31')).toBe('750 000 €');
  });

  // Temps 2 pays for 49 ESMS at most: 49 × 25 000 = 1 225 000; equipment has no cap: 50 × 20 000.
  it('of temps 2 stops at the cap of 49 ESMS, but for the equipment', () => {
    const rows = rowsOf(pageOf('editions/amorcage-temps-2-regional.html'), funding);
    expect(rows.find(([count]) => count === '49')).toEqual([
      '49',
      '1 225 000 €',
      '490 000 €',
      '980 000 €',
    ]);
    expect(rows.find(([count]) => count === '50')).toEqual([
      '50',
      '1 225 000 €',
      '490 000 €',
      '1 000 000 €',
    ]);
  });

  // 2024 pays at most 10 000 € for the equipment of an ESMS; no text gives the other tariffs.
  it('of 2024 shows what is known up to a bound as a bound', () => {
    const rows = rowsOf(pageOf('editions/generalisation-2024-regional.html'), funding);
    expect(rows.find(([count]) => count === '15')).toEqual(['15', 'entre 0 € et 150 000 €']);
  });

  it('of 2023 draws no amount, and says why', () => {
    const html = pageOf('editions/generalisation-2023-regional.html');
    expect(textOf(html)).toContain(
      'aucun texte consulté ne donne les tarifs par ESMS de cet appel',
    );
    expect(html).not.toContain('<polyline');
  });

  it('of the instalments give their shares, known or not', () => {
    const title = 'Comment la subvention est versée';
    const shares = (id: string) =>
      rowsOf(pageOf(`editions/${id}.html`), title)
        .slice(1)
        .map(([, share]) => share);
    expect(shares('amorcage-temps-2-regional')).toEqual(['40 %', '40 %', '20 %']);
    expect(shares('generalisation-2023-regional')).toEqual(['50 %', '50 %']);
    expect(shares('generalisation-2025-national')).toEqual(['part inconnue', 'part inconnue']);
  });
});

/** The words of a quote without what printing changes: bold marks, kinds of space, apostrophe and quotation mark. */
function plain(words: string): string {
  return words
    .replaceAll('**', '')
    .replaceAll('’', "'")
    .replaceAll(/[«»“”]/g, ' ')
    .replaceAll(/[\s\u202f\u00a0]+/g, ' ')
    .trim();
}
