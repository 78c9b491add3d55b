import type { Edition, FundingLineRule, FundingRules } from '../../src/model/edition';
import type { ParameterValue } from '../../src/model/parameter';
import type { EsmsTest, Rule } from '../../src/model/rule';
import type { Operation } from '../../src/model/vocabulary';
import { editionWith, parameter, text } from './edition';

/** An ESMS for one of these operations. */
export function forOperation(...operations: readonly Operation[]): EsmsTest {
  return { kind: 'operation', in: operations };
}

/** A line that pays `tarif.<code>` for each ESMS of which the test holds. */
export function perEsms(
  code: string,
  test: EsmsTest,
  rest: Partial<FundingLineRule> = {},
): FundingLineRule {
  const quantity = { unit: 'esms', test } as const;
  return { code, label: text(code), quantity, unitAmount: `tarif.${code}`, ...rest };
}

/** A line that pays `tarif.<code>` once for the project. */
export function perProjet(code: string, rule: Rule = { kind: 'always' }): FundingLineRule {
  const quantity = { unit: 'projet', rule } as const;
  return { code, label: text(code), quantity, unitAmount: `tarif.${code}` };
}

/** An edition that pays these lines at these tariffs, the rest of its rules as given. */
export function editionPaying(
  lines: readonly FundingLineRule[],
  tariffs: Readonly<Record<string, ParameterValue>>,
  rules: Partial<FundingRules> = {},
  parts: Partial<Edition> = {},
): Edition {
  const { parameters = [], ...others } = parts;
  return editionWith({
    parameters: [
      ...Object.entries(tariffs).map(([code, value]) =>
        parameter(`tarif.${code}`, value, 'EUR/esms'),
      ),
      ...parameters,
    ],
    funding: {
      lines,
      caps: [],
      total: [],
      shares: { base: 'subvention-entiere', rounding: 'plus-fort-reste', principles: [] },
      ...rules,
    },
    ...others,
  });
}

/** Both ends of a number that is known. */
export function exactly<End>(value: End): { readonly atLeast: End; readonly atMost: End } {
  return { atLeast: value, atMost: value };
}
