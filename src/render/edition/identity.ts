import type { Citation } from '../../model/citation';
import { cite } from '../cite';
import {
  type Block,
  code,
  heading,
  type Item,
  item,
  list,
  paragraph,
  strong,
} from '../document/block';
import type { Reading } from './reading';

/** The name of the edition and what its texts say of it as a whole. */
export function tellIdentity({ edition, voice, text }: Reading): readonly Block[] {
  const words = voice.words.edition;
  const items = edition.identity.map(({ label, value, citations }) =>
    item(
      [strong(text(label)), `${voice.words.colon}${text(value)}`],
      tellCitations(citations, { voice }),
    ),
  );
  return [
    heading(1, text(edition.title)),
    paragraph(
      code(edition.id),
      `, ${words.phase[edition.phase]}, ${words.niveau[edition.niveau]}, ${edition.annee}`,
    ),
    heading(2, words.sections.identity),
    list(items),
  ];
}

/** Every citation, each with its document and the rank of it. */
export function tellCitations(
  citations: readonly Citation[],
  { voice }: Pick<Reading, 'voice'>,
): readonly Item[] {
  if (citations.length === 0) return [item([voice.words.edition.noText])];
  return citations.map((citation) => item(cite(citation, voice, 'all')));
}

/** A heading and its list; nothing where there is nothing to list. */
export function section(title: string, items: readonly Item[]): readonly Block[] {
  return items.length === 0 ? [] : [heading(2, title), list(items)];
}
