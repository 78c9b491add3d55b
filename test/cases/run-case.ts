import {
  assess,
  computeUsageIndicators,
  parseProjet,
  routeProjet,
  withParameters,
} from '../../src/index';
import type { Edition } from '../../src/model/edition';
import type { Projet } from '../../src/model/projet';
import type { Report } from '../../src/model/report';
import { type CaseFile, type Favorable, projetOf } from './case';
import { expectIndicators, expectReport, expectRoute } from './expect-report';

/** A case with its project, checked. */
export interface PreparedCase {
  readonly file: CaseFile;
  readonly projet: Projet;
}

/** Checks the project of a case; throws where it is none. */
export function prepareCase(favorable: Favorable, file: CaseFile): PreparedCase {
  const parsed = parseProjet(projetOf(favorable, file));
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return { file, projet: parsed.value };
}

/** Asserts that an edition answers as the case expects, and gives its report. */
export function expectCase(edition: Edition, { file, projet }: PreparedCase): Report {
  const { given, expected } = file;
  const { interpretations, parameters, comptes } = given;
  const options = interpretations === undefined ? {} : { interpretations };
  const supplied = parameters === undefined ? edition : withParameters(edition, parameters);
  const report = assess(supplied, projet, options);
  expectReport(report, expected);
  if (expected.route !== undefined) {
    for (const route of routeProjet([supplied], projet)) expectRoute(route, expected.route);
  }
  if (expected.indicateurs !== undefined) {
    const indicators = computeUsageIndicators(supplied, comptes ?? {}, options);
    expectIndicators(indicators, expected.indicateurs);
  }
  return report;
}
