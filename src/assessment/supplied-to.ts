import type { Edition } from '../model/edition';
import type { SuppliedParameter } from '../model/report';

/** The values that a user supplied to an edition, in its order. */
export function suppliedTo({ parameters }: Edition): readonly SuppliedParameter[] {
  return parameters.flatMap(({ code, label, value, citations: [citation], suppliedBy }) =>
    suppliedBy === undefined || citation === undefined
      ? []
      : [{ code, label: label.fr, value, citation }],
  );
}
