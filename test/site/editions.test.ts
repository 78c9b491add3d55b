import { describe, expect, it } from 'vitest';
import { editions } from '../../src/editions/index';
import type { Parameter } from '../../src/model/parameter';
import { catalogueOf } from '../../src/render/catalogue';
import { readFingerprints } from '../citations/fingerprints';
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

const fingerprints = readFingerprints();

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

  it('says of each parameter and criterion how far a machine proves it', () => {
    const wrong = [...edition.parameters, ...edition.criteria].filter((one) => {
      const card = parameters.get(one.code) ?? criteria.get(one.code) ?? '';
      const proofs = [...card.matchAll(/class="badge proof-(\w+)"/g)].map(([, proof]) => proof);
      const isUnknown = 'value' in one && one.value === 'unknown';
      const isHeld = one.citations.some(({ document }) => fingerprints.has(document));
      const possible = isUnknown ? ['unknown'] : isHeld ? ['figure', 'quote', 'note'] : ['note'];
      return proofs.length !== 1 || !possible.includes(proofs[0] ?? '');
    });
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  it('says of each parameter and criterion what kind of document proves it', () => {
    const { authority } = catalogueOf(locale).vocabulary;
    const wrong = [parameters, criteria].flatMap((cards) =>
      (cards === parameters ? edition.parameters : edition.criteria).filter(
        ({ code, citations }) => {
          const card = cards.get(code) ?? '';
          const shown = textOf(/class="badge authority"[^>]*>([^<]*)</.exec(card)?.[1] ?? '');
          const cited = citations.flatMap(({ document }) =>
            edition.documents.filter(({ id }) => id === document),
          );
          const kinds = cited.map((one) => textOf(authority[one.authority]));
          return kinds.length === 0 ? shown !== '' : !kinds.includes(shown);
        },
      ),
    );
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  it('leads from each parameter and criterion to its cases, or says that there are none', () => {
    const none = locale === 'fr' ? 'Aucun cas n’en dépend' : 'No case depends on it';
    const wrong = [...parameters, ...criteria].filter(
      ([, card]) => card.includes('-cas.html#code-') === textOf(card).includes(none),
    );
    expect(wrong.map(([code]) => code)).toEqual([]);
    // What binds a project is tested.
    const untested = edition.criteria.filter(
      ({ code, force }) =>
        force === 'required' && !criteria.get(code)?.includes('-cas.html#code-critere-'),
    );
    expect(untested.map(({ code }) => code)).toEqual([]);
  });

  it('draws amounts, instalments and calls, each also as a table', () => {
    const drawings = html.split('<figure class="drawing"').slice(1);
    expect(drawings).toHaveLength(3);
    const [amounts = '', instalments = '', calls = ''] = drawings.map(
      (drawing) => drawing.split('</figure>')[0] ?? '',
    );
    const rowsIn = (drawing: string) => drawing.split('<tbody>')[1]?.split('<tr>').slice(1) ?? [];
    expect(rowsIn(amounts).length).toBeGreaterThan(0);
    expect(rowsIn(instalments)).toHaveLength(edition.schedule.milestones.length);
    expect(instalments.match(/<rect /g)).toHaveLength(edition.schedule.milestones.length);
    expect(rowsIn(calls)).toHaveLength(editions.length);
    expect(calls).toMatch(new RegExp(`${edition.id}\\.html" aria-current="page"`));
    const windows = edition.calendars.flatMap((calendar) => calendar.windows);
    const current = calls.split('aria-current="page"')[1]?.split('</li>')[0] ?? '';
    expect(current.match(/<rect class="(?:window|lastDay)"/g) ?? []).toHaveLength(windows.length);
  });

  it('names each cap and threshold in ESMS beside the drawing of amounts, and leads to it', () => {
    const drawing = html.split('<figure class="drawing"')[1]?.split('</figure>')[0] ?? '';
    const counted = edition.parameters.filter(
      ({ unit, role, value }) =>
        unit === 'esms' && role !== 'informative' && typeof value === 'number',
    );
    expect(counted.filter(({ code }) => !drawing.includes(`href="#${code}"`))).toEqual([]);
    const shares = edition.schedule.milestones.map(({ share }) => share);
    const instalments = html.split('<figure class="drawing"')[2] ?? '';
    expect(shares.filter((code) => !instalments.includes(`href="#${code}"`))).toEqual([]);
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
      'Taille la plus grande d’un projet régional, ESMS financés au plus par projet',
    ]);
    expect(rows.find(([count]) => count === '50')).toEqual([
      '50',
      '1 225 000 €',
      '490 000 €',
      '1 000 000 €',
      'Nombre d’ESMS à partir duquel l’appel national s’applique',
    ]);
  });

  // 2024 pays at most 10 000 € for the equipment of an ESMS; no text gives the other tariffs.
  it('of 2024 shows what is known up to a bound as a bound', () => {
    const rows = rowsOf(pageOf('editions/generalisation-2024-regional.html'), funding);
    expect(rows.find(([count]) => count === '15')).toEqual([
      '15',
      'entre 0 € et 150 000 €',
      'Taille minimale en métropole',
    ]);
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
