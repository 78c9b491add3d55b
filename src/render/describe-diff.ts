import type { ChangedContent, Changes, EditionDiff } from '../model/comparison';
import { type ContentOf, contents } from './comparison/contents';
import { type ComparisonVoice, comparisonVoice } from './comparison/voice';
import {
  type Block,
  code,
  heading,
  type Item,
  item,
  join,
  type Line,
  list,
  paragraph,
  spacedTable,
  strong,
} from './document/block';
import { print, type RenderOptions } from './document/print';

type Kind = Exclude<keyof EditionDiff, 'before' | 'after'>;

const kinds: readonly Kind[] = [
  'parameters',
  'criteria',
  'lines',
  'milestones',
  'interpretations',
  'limits',
];

/** What is said in words alone: a difference there is one of wording. */
const wordings: readonly string[] = ['label', 'question', 'effect', 'missing', 'settledBy'];

/**
 * Tells in French or English what changes from one edition to another: a table for parameters,
 * criteria, funding lines, instalments, interpretations and limits, with what stood before and what
 * stands after. What only its wording tells apart is listed by its code.
 *
 * @example
 * ```ts
 * import { describeDiff, diffEditions } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const diff = diffEditions(amorcageTemps1, { ...amorcageTemps1, criteria: [] });
 * const text = describeDiff(diff, { locale: 'en', format: 'markdown' });
 * text.includes('## Criteria'); // => true
 * text.includes('## Parameters'); // => false
 * ```
 */
export function describeDiff(diff: EditionDiff, options: RenderOptions): string {
  const voice = comparisonVoice(options.locale);
  const { diff: words } = voice.compare;
  const tell = (label: string, { id, title }: EditionDiff['before']): Item =>
    item([label, strong(voice.text(title)), ' (', code(id), ')']);
  const changes = kinds.flatMap((kind) => tellKind(kind, diff, voice));
  const blocks = [
    heading(1, words.title),
    list([tell(words.from, diff.before), tell(words.to, diff.after)]),
    ...(changes.length === 0 ? [paragraph(words.same)] : changes),
  ];
  return print(blocks, options);
}

function tellKind<Of extends Kind>(
  kind: Of,
  diff: EditionDiff,
  voice: ComparisonVoice,
): readonly Block[] {
  // The compiler can't see that a kind has the changes of that very kind.
  const { added, removed, changed } = diff[kind] as unknown as Changes<ContentOf<Of>>;
  const { diff: words, nothing } = voice.compare;
  const tell = (content: ContentOf<Of>) => contents[kind].tell(content, voice);
  const row = (content: ContentOf<Of>, change: string, before: Line, after: Line) => [
    [`${voice.text(contents[kind].name(content))} (`, code(content.code), ')'],
    [change],
    before,
    after,
  ];
  const isWording = ({ fields }: ChangedContent<ContentOf<Of>>) =>
    fields.every((field) => wordings.includes(field));
  const rows = [
    ...added.map((content) => row(content, words.added, [nothing], tell(content))),
    ...removed.map((content) => row(content, words.removed, tell(content), [nothing])),
    ...changed
      .filter((change) => !isWording(change))
      .map(({ fields, before, after }) =>
        row(after, nameFields(fields, voice), tell(before), tell(after)),
      ),
  ];
  const worded = changed.filter(isWording).map((change) => [code(change.code)]);
  if (rows.length === 0 && worded.length === 0) return [];
  return [
    heading(2, words.sections[kind]),
    ...(rows.length === 0 ? [] : [spacedTable(columnsIn(voice), rows)]),
    ...(worded.length === 0 ? [] : [paragraph(words.wording, ...join(worded, ', '))]),
  ];
}

function columnsIn({ compare: { diff } }: ComparisonVoice) {
  const { what, change, before, after } = diff.columns;
  return [
    { label: what, align: 'left', width: 32 },
    { label: change, align: 'left', width: 16 },
    { label: before, align: 'left', width: 32 },
    { label: after, align: 'left', width: 32 },
  ] as const;
}

function nameFields(fields: readonly string[], { compare: { diff } }: ComparisonVoice): string {
  const named = fields.filter((field) => !wordings.includes(field));
  return `${diff.changed}${named.map((field) => diff.fields[field] ?? field).join(', ')}`;
}
