import { assess, withParameters } from '../../src/index';
import type { Edition } from '../../src/model/edition';
import type { CaseBook, CaseFile } from '../cases/case';
import { prepareCase } from '../cases/run-case';

/** What the cases of an edition leave unexercised: as `code` or `code: status`, `code = choice`. */
export interface Coverage {
  /** Criteria of which no case expects anything. */
  readonly criteria: readonly string[];
  /** Statuses that a criterion has in some case and that no case expects. */
  readonly statuses: readonly string[];
  /** Choices under which no case is put: neither made by one, nor the default of one. */
  readonly choices: readonly string[];
}

/** Names the criteria, their statuses and the choices of an edition that no case exercises. */
export function coverageOf(edition: Edition, { favorable, cases }: CaseBook): Coverage {
  const expected = new Set(cases.flatMap(expectedStatuses));
  const codes = new Set([...expected].map((status) => status.split(': ')[0]));
  const seen = new Set(
    cases.flatMap((file) => {
      const { interpretations = {}, parameters = [] } = file.given;
      const { projet } = prepareCase(favorable, file);
      const report = assess(withParameters(edition, parameters), projet, { interpretations });
      const results = [...report.eligibility.criteria, ...report.completeness.items];
      return results.map(({ code, status }) => `${code}: ${status}`);
    }),
  );
  return {
    criteria: edition.criteria.map(({ code }) => code).filter((code) => !codes.has(code)),
    statuses: [...seen].filter((status) => !expected.has(status)).sort(),
    choices: choicesOf(edition)
      .filter(
        ({ code, choice, isDefault }) =>
          !cases.some(({ given }) => {
            const made = given.interpretations?.[code];
            return made === choice || (made === undefined && isDefault);
          }),
      )
      .map(({ code, choice }) => `${code} = ${choice}`),
  };
}

function expectedStatuses({ expected }: CaseFile): readonly string[] {
  return [
    ...Object.entries(expected.criteria ?? {}).map(([code, { status }]) => `${code}: ${status}`),
    ...(expected.toCertify ?? []).map((code) => `${code}: to-certify`),
  ];
}

function choicesOf({ interpretations }: Edition) {
  return interpretations.flatMap(({ code, default: first, choices }) =>
    choices.map((choice) => ({ code, choice: choice.code, isDefault: choice.code === first })),
  );
}
