import { slugOf } from './markdown';

/** A part of a page that the search can lead to. Titles are HTML, as the search box shows them. */
export interface SearchSection {
  readonly anchor: string;
  readonly title: string;
  /** The titles under which it stands, from that of the page. */
  readonly titles: readonly string[];
  readonly text: string;
}

/**
 * What can be found on a page of Markdown and of HTML that the build writes: its headings and its
 * cards. What stands from the heading `end` on, which repeats the rest, is left out.
 */
export function searchSections(markdown: string, end?: string): readonly SearchSection[] {
  const sections: SearchSection[] = [];
  let titles: readonly string[] = [];
  for (const { level, words, anchor, body } of headedParts(markdown)) {
    if (words === end) break;
    const title = escaped(words);
    titles = [...titles.slice(0, level - 1), title];
    const [text = '', ...cards] = body.split('<article ');
    const above = titles.slice(0, -1);
    sections.push({ anchor, title, titles: above, text: textOf(text) });
    sections.push(...cards.map((card) => sectionOfCard(card, titles)));
  }
  return withOwnAnchors(sections);
}

/** The headings of a page with what follows each; code in blocks is no text. */
function headedParts(markdown: string) {
  const parts = markdown.replaceAll(/^```[\s\S]*?^```$/gm, '').split(/^(?=#{1,3} )/m);
  return parts.flatMap((part) => {
    const [line = '', ...body] = part.split('\n');
    const [, marks, words = '', anchor] = /^(#+) (.*?)(?: \{#([\w-]+)\})?$/.exec(line) ?? [];
    if (marks === undefined) return [];
    const own = { words, anchor: anchor ?? slugOf(words), body: body.join('\n') };
    return [{ level: marks.length, ...own }];
  });
}

function sectionOfCard(card: string, titles: readonly string[]): SearchSection {
  const [, anchor = ''] = /id="([^"]*)"/.exec(card) ?? [];
  const [, title = ''] = /<h3>(.*?)<\/h3>/.exec(card) ?? [];
  return { anchor, title, titles, text: textOf(`<${card}`) };
}

/** Headings that are alike have their number in their anchor, from the second on. */
function withOwnAnchors(sections: readonly SearchSection[]): readonly SearchSection[] {
  return sections.map((section, index) => {
    const before = sections.slice(0, index).filter(({ anchor }) => anchor === section.anchor);
    return before.length === 0
      ? section
      : { ...section, anchor: `${section.anchor}-${before.length}` };
  });
}

function textOf(body: string): string {
  return body
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\]\([^)]*\)/g, ' ')
    .replaceAll('&#39;', '’')
    .replaceAll(/[*`|[\]]|&#10;|^:::.*$/gm, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function escaped(words: string): string {
  return words.replaceAll(/[*`]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
