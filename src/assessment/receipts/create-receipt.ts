import type { Edition } from '../../model/edition';
import type { Projet } from '../../model/projet';
import type { Receipt } from '../../model/receipt';
import type { Report } from '../../model/report';
import { assess } from '../assess';
import { engine } from './engine';
import { compareFingerprints, fingerprintOf } from './fingerprint';
import { withoutEchoes } from './result';
import { sealOf } from './seal';
import { fingerprintOfEdition, valuesSuppliedTo } from './supplied';

/**
 * A report that isn't the one of the edition and the project beside which it is given.
 *
 * @example
 * ```ts
 * import { assess, createReceipt, defineProjet, UnrelatedReportError } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 * import { amorcageTemps2Regional } from 'esms-numerique/editions/amorcage-temps-2-regional';
 *
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }],
 *   esms: [{ nombre: 15, organismeGestionnaire: 'a', region: '84', operation: 'acquisition' }],
 * });
 * const report = assess(amorcageTemps1, projet);
 * const refusals: boolean[] = [];
 * try {
 *   createReceipt(amorcageTemps2Regional, projet, report);
 * } catch (error) {
 *   refusals.push(error instanceof UnrelatedReportError);
 * }
 * refusals; // => [true]
 * ```
 */
export class UnrelatedReportError extends Error {
  override readonly name: string = 'UnrelatedReportError';
  /** The fields of the report that the edition and the project don't give. */
  readonly fields: readonly string[];

  constructor(fields: readonly string[]) {
    super(`The report isn't of this edition and project: ${fields.join(', ')}`);
    this.fields = fields;
  }
}

/**
 * Makes the receipt of a report: which version of the library gave it, from which edition, with
 * which supplied values and interpretations, for which project. It is plain JSON to be kept beside
 * the project, for `verifyReceipt` to replay years later.
 *
 * The edition is the one that was assessed, with its supplied values. The receipt holds hashes of
 * the project and of the report, not their data. What the report says of interpretations that the
 * edition doesn't have is left out: they changed nothing.
 *
 * @throws UnrelatedReportError where the report isn't what this version gives for the edition and
 * the project: a receipt that can't be verified is never made.
 * @example
 * ```ts
 * import { assess, createReceipt, defineProjet } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }],
 *   esms: [{ nombre: 15, organismeGestionnaire: 'a', region: '84', operation: 'acquisition' }],
 * });
 * const receipt = createReceipt(amorcageTemps1, projet, assess(amorcageTemps1, projet));
 * receipt.edition.id; // => 'amorcage-temps-1'
 * Object.keys(receipt.input.parts); // => ['organismesGestionnaires', 'esms']
 * receipt.result.hash.length; // => 64
 * ```
 */
export function createReceipt(edition: Edition, projet: Projet, report: Report): Receipt {
  const { interpretations } = report;
  const result = fingerprintOf(assess(edition, projet, { interpretations }));
  const replayed =
    report.detail === undefined
      ? result
      : fingerprintOf(assess(edition, projet, { interpretations, detail: true }));
  const unrelated = compareFingerprints('result', fingerprintOf(withoutEchoes(report)), replayed);
  if (unrelated.length > 0) {
    throw new UnrelatedReportError(unrelated.map(({ path }) => path?.slice(1) ?? ''));
  }
  const parameters = valuesSuppliedTo(edition);
  const content = {
    engine,
    edition: { id: edition.id, ...fingerprintOfEdition(edition, parameters) },
    parameters,
    interpretations,
    input: fingerprintOf(projet),
    result,
  };
  return { format: 1, ...content, seal: sealOf(content) };
}
