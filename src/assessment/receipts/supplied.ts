import type { Edition } from '../../model/edition';
import type { Fingerprint, SuppliedValue } from '../../model/receipt';
import { suppliedTo } from '../supplied-to';
import { fingerprintOf } from './fingerprint';

/** The values that a user supplied to an edition, as a receipt keeps them. */
export function valuesSuppliedTo(edition: Edition): readonly SuppliedValue[] {
  return suppliedTo(edition).map(({ code, value, citation }) => ({ code, value, citation }));
}

/**
 * The hashes of an edition apart from the parameters that a user supplies: the same before the
 * values are supplied and after.
 */
export function fingerprintOfEdition(
  edition: Edition,
  supplied: readonly SuppliedValue[],
): Fingerprint {
  const codes = new Set(supplied.map(({ code }) => code));
  const parameters = edition.parameters.map((parameter) => {
    const { code, label, unit, role } = parameter;
    return codes.has(code) ? { code, label, unit, role } : parameter;
  });
  return fingerprintOf({ ...edition, parameters });
}
