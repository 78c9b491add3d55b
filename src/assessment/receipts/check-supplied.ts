import { canonicalJson } from '../../kernel/canonical-json';
import { jsonPointer } from '../../kernel/json-pointer';
import type { Edition } from '../../model/edition';
import { showValue } from '../../model/issues/show-value';
import type { Receipt, ReceiptDifference, SuppliedValue } from '../../model/receipt';
import { InvalidParametersError, withParameters } from '../with-parameters';
import { valuesSuppliedTo } from './supplied';

/** The edition with the values of a receipt, null where it refuses them; and what differs. */
export interface SuppliedEdition {
  readonly edition: Edition | null;
  readonly differences: readonly ReceiptDifference[];
}

/**
 * Supplies the values of a receipt to an edition. Where the edition holds supplied values already,
 * they are to be those of the receipt.
 */
export function supplyFrom({ parameters }: Receipt, edition: Edition): SuppliedEdition {
  const differences = valuesSuppliedTo(edition).flatMap((held) => compareHeld(held, parameters));
  try {
    return { edition: withParameters(edition, parameters), differences };
  } catch (error) {
    if (!(error instanceof InvalidParametersError)) throw error;
    const refused = error.issues.map(({ path, received }) => different(path, received, null));
    return { edition: null, differences: [...differences, ...refused] };
  }
}

function compareHeld(
  held: SuppliedValue,
  parameters: readonly SuppliedValue[],
): readonly ReceiptDifference[] {
  const index = parameters.findIndex(({ code }) => code === held.code);
  const kept = parameters[index];
  if (kept === undefined) {
    return [{ part: 'parameters', expected: null, received: showValue(held.code) }];
  }
  return (['value', 'citation'] as const).flatMap((field) => {
    const [expected, received] = [canonicalJson(kept[field]), canonicalJson(held[field])];
    return expected === received
      ? []
      : [different(jsonPointer([index, field]), expected, received)];
  });
}

function different(
  path: string,
  expected: string | null,
  received: string | null,
): ReceiptDifference {
  return { part: 'parameters', path, expected, received };
}
