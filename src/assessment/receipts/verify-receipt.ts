import { jsonPointer } from '../../kernel/json-pointer';
import type { Edition } from '../../model/edition';
import type { Projet } from '../../model/projet';
import type { Receipt, ReceiptDifference, ReceiptVerification } from '../../model/receipt';
import { assess } from '../assess';
import { supplyFrom } from './check-supplied';
import { engine } from './engine';
import { compareFingerprints, fingerprintOf } from './fingerprint';
import { readReceipt } from './read-receipt';
import { checkSeal } from './seal';
import { fingerprintOfEdition } from './supplied';

/**
 * Verifies a receipt: it is intact, the edition and the project are those of which it was made, and
 * assessing them again gives the same result. What differs is named by its part and its place.
 *
 * The receipt may be anything, such as a file that was altered: what is wrong with it is a
 * difference, never an error. The edition may hold the values that were supplied, or not: those of
 * the receipt are supplied to it. Another version of the library that gives the same result is
 * listed, and leaves `ok` true.
 *
 * @example
 * ```ts
 * import { assess, createReceipt, defineProjet, verifyReceipt } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }],
 *   esms: [{ nombre: 15, organismeGestionnaire: 'a', region: '84', operation: 'acquisition' }],
 *   porteeNationale: false,
 * });
 * const receipt = createReceipt(amorcageTemps1, projet, assess(amorcageTemps1, projet));
 * verifyReceipt(receipt, amorcageTemps1, projet); // => { ok: true, differences: [] }
 *
 * const other = { ...projet, porteeNationale: true };
 * const { ok, differences } = verifyReceipt(receipt, amorcageTemps1, other);
 * ok; // => false
 * differences[0]?.part; // => 'input'
 * differences[0]?.path; // => '/porteeNationale'
 * ```
 */
export function verifyReceipt(
  receipt: unknown,
  edition: Edition,
  projet: Projet,
): ReceiptVerification {
  const read = readReceipt(receipt);
  if (!read.ok) return { ok: false, differences: read.issues };
  const differences = [
    ...checkSeal(read.value),
    ...checkEngine(read.value),
    ...checkReplay(read.value, edition, projet),
  ];
  return { ok: differences.every(isOtherVersion), differences };
}

function isOtherVersion({ part, path }: ReceiptDifference): boolean {
  return part === 'engine' && path === '/version';
}

function checkEngine(receipt: Receipt): readonly ReceiptDifference[] {
  return (['name', 'version'] as const)
    .filter((field) => receipt.engine[field] !== engine[field])
    .map((field) => ({
      part: 'engine',
      path: jsonPointer([field]),
      expected: receipt.engine[field],
      received: engine[field],
    }));
}

function checkReplay(
  receipt: Receipt,
  edition: Edition,
  projet: Projet,
): readonly ReceiptDifference[] {
  const input = compareFingerprints('input', receipt.input, fingerprintOf(projet));
  const { id } = receipt.edition;
  // What another edition answers would tell nothing.
  if (id !== edition.id) {
    return [{ part: 'edition', path: '/id', expected: id, received: edition.id }, ...input];
  }
  const supplied = supplyFrom(receipt, edition);
  return [
    ...checkEdition(receipt, supplied.edition ?? edition),
    ...supplied.differences,
    ...checkInterpretations(receipt, edition),
    ...input,
    ...(supplied.edition === null ? [] : checkResult(receipt, supplied.edition, projet)),
  ];
}

function checkEdition(receipt: Receipt, edition: Edition): readonly ReceiptDifference[] {
  const now = fingerprintOfEdition(edition, receipt.parameters);
  return compareFingerprints('edition', receipt.edition, now);
}

function checkInterpretations(
  { interpretations }: Receipt,
  edition: Edition,
): readonly ReceiptDifference[] {
  return Object.entries(interpretations)
    .filter(([code, choice]) => !hasChoice(code, choice, edition))
    .map(([code, choice]) => ({
      part: 'interpretations',
      path: jsonPointer([code]),
      expected: choice,
      received: null,
    }));
}

function hasChoice(code: string, choice: string, { interpretations }: Edition): boolean {
  const interpretation = interpretations.find((other) => other.code === code);
  return interpretation?.choices.some((other) => other.code === choice) ?? false;
}

function checkResult(
  { interpretations, result }: Receipt,
  edition: Edition,
  projet: Projet,
): readonly ReceiptDifference[] {
  const replay = assess(edition, projet, { interpretations });
  return compareFingerprints('result', result, fingerprintOf(replay));
}
