import type { ReceiptDifference, ReceiptVerification } from '../model/receipt';
import { receiptWordsIn } from './catalogue/receipt';
import type { ReceiptWords } from './catalogue/receipt/words';
import {
  type Block,
  code,
  heading,
  type Item,
  item,
  list,
  paragraph,
  type Span,
  strong,
} from './document/block';
import { print, type RenderOptions } from './document/print';

/** How many digits of a hash are shown: enough to tell two apart by eye. */
const digits = 12;

/**
 * Tells in French or English what the verification of a receipt found: whether it is verified, then
 * what differs, part by part, with what the receipt says and what was found. Hashes are shortened.
 *
 * @example
 * ```ts
 * import { assess, createReceipt, defineProjet, describeVerification, verifyReceipt } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }],
 *   esms: [{ nombre: 15, organismeGestionnaire: 'a', region: '84', operation: 'acquisition' }],
 * });
 * const receipt = createReceipt(amorcageTemps1, projet, assess(amorcageTemps1, projet));
 * const verification = verifyReceipt(receipt, amorcageTemps1, { ...projet, nom: 'Un autre' });
 * const text = describeVerification(verification, { locale: 'en', format: 'text' });
 * text.includes('Receipt not verified: 1 difference.'); // => true
 * text.includes('The project is not that of the receipt.'); // => true
 * ```
 */
export function describeVerification(
  { ok, differences }: ReceiptVerification,
  options: RenderOptions,
): string {
  const words = receiptWordsIn(options.locale);
  const [versions, others] = partition(differences, isVersion);
  const verdict = ok ? words.verified : words.refused(others.length);
  const blocks: readonly Block[] = [
    heading(1, words.title),
    paragraph(strong(verdict)),
    ...versions.map(({ expected, received }) =>
      paragraph(words.otherVersion(expected ?? words.nothing, received ?? words.nothing)),
    ),
    ...(others.length === 0 ? [] : [list(tellParts(others, words))]),
  ];
  return print(blocks, options);
}

function isVersion({ part, path }: ReceiptDifference): boolean {
  return part === 'engine' && path === '/version';
}

function partition<Value>(
  values: readonly Value[],
  isFirst: (value: Value) => boolean,
): readonly [readonly Value[], readonly Value[]] {
  return [values.filter(isFirst), values.filter((value) => !isFirst(value))];
}

function tellParts(
  differences: readonly ReceiptDifference[],
  words: ReceiptWords,
): readonly Item[] {
  const parts = [...new Set(differences.map(({ part }) => part))];
  return parts.map((part) => {
    const ofPart = differences.filter((difference) => difference.part === part);
    return item(
      [words.parts[part]],
      ofPart.map((difference) => tellDifference(difference, words)),
    );
  });
}

function tellDifference(difference: ReceiptDifference, words: ReceiptWords): Item {
  const { path, received } = difference;
  const place = path === undefined ? [] : [code(path), ' – '];
  const expected = formOf(difference, words) ?? show(difference.expected, words);
  return item([...place, words.expected, expected, ', ', words.received, show(received, words)]);
}

function formOf(
  { part, expected }: ReceiptDifference,
  { forms }: ReceiptWords,
): string | undefined {
  if (part !== 'receipt' || expected === null) return undefined;
  return Object.entries(forms).find(([form]) => form === expected)?.[1];
}

function show(value: string | null, { nothing }: ReceiptWords): Span {
  if (value === null) return nothing;
  return code(/^[0-9a-f]{64}$/.test(value) ? `${value.slice(0, digits)}…` : value);
}
