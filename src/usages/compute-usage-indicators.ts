import { plainAt } from '../kernel/plain-data';
import { resolve } from '../mechanisms/context';
import { readEdition } from '../mechanisms/create-context';
import { findInterpretationFindings } from '../mechanisms/interpretation-findings';
import type { Edition, MilestoneRule, UsageRule } from '../model/edition';
import type { InputIssue } from '../model/input-issue';
import type { AssessmentOptions } from '../model/interpretation';
import type { UsageCounts, UsageIndicator, UsageMilestone } from '../model/usage';
import { parseData } from '../projet/parse-data';
import { measureChoice } from './measure-choice';
import { measureCount } from './measure-count';
import { measureRate } from './measure-rate';
import type { Measured, UsageReading } from './measured';
import { readCounts } from './read-counts';

/**
 * Computes the indicators of use of an edition from the counts of one structure, in the order of
 * the text: what each counts, over which period, its value, and whether it reaches the threshold.
 *
 * A rate has four decimals, rounded half up, and is compared before it is rounded. Where no text
 * read gives a threshold, the indicator is `undetermined` and `unknown` has the code of the
 * parameter, which `withParameters` can supply. A count that is missing is unknown, not 0; a rate
 * over 0 has no value; a count that is wrong is in `issues`, and so is an interpretation or a choice that
 * the edition doesn't have, in whose place its default is kept. `milestone` is the instalment that
 * waits for the verification: how many indicators it asks for, no text read says.
 *
 * @example
 * ```ts
 * import { computeUsageIndicators } from 'esms-numerique';
 * import { amorcageTemps2Regional } from 'esms-numerique/editions/amorcage-temps-2-regional';
 *
 * const [actifs, , , mssante] = computeUsageIndicators(amorcageTemps2Regional, {
 *   dossiersMisAJour: 62,
 *   personnesAccompagnees: 80,
 * });
 * actifs?.value; // => '0.7750'
 * actifs?.unknown; // => ['usage.dossiers-actifs.seuil']
 * actifs?.milestone?.code; // => 'deploiement'
 * mssante?.value; // => null
 * mssante?.missing; // => ['/messagesMssante', '/choisis']
 * ```
 */
export function computeUsageIndicators(
  edition: Edition,
  counts: UsageCounts,
  options: AssessmentOptions = {},
): readonly UsageIndicator[] {
  const read = readCounts(counts);
  const stray = [...read.stray, ...listChoiceIssues(edition, options)];
  const reading = { ...readEdition(edition, options), ...read, stray };
  const milestone = edition.schedule.milestones.find(({ usages }) => usages === true);
  return edition.usages.map((rule) => indicatorOf(rule, milestone, reading));
}

function listChoiceIssues(edition: Edition, options: AssessmentOptions): readonly InputIssue[] {
  const { interpretations } = options;
  if (interpretations === undefined) return [];
  const base = ['options', 'interpretations'];
  const parsed = parseData({ options: { interpretations } }, (value) =>
    findInterpretationFindings(plainAt(value, base) ?? null, edition, base),
  );
  return parsed.ok ? [] : parsed.issues;
}

function indicatorOf(
  rule: UsageRule,
  milestone: MilestoneRule | undefined,
  reading: UsageReading,
): UsageIndicator {
  const measured = measure(rule, reading);
  return {
    code: rule.code,
    label: rule.label,
    period: resolve(rule.period, reading),
    ...measured,
    issues: [...measured.issues, ...reading.stray],
    milestone: milestone === undefined ? null : presentMilestone(milestone),
    citations: rule.citations,
  };
}

function measure(rule: UsageRule, reading: UsageReading): Measured {
  const { counts, among } = rule;
  if (among !== undefined) return measureChoice(rule, resolve(among, reading), reading);
  if (counts === undefined) return unmeasured(rule);
  const { numerator, denominator } = counts;
  return denominator === undefined
    ? measureCount(rule, numerator, reading)
    : measureRate(rule, counts, denominator, reading);
}

function unmeasured({ numerator, because }: UsageRule): Measured {
  return {
    measure: 'unknown',
    numerator: { label: numerator, field: null, value: null },
    denominator: null,
    value: null,
    reason: 'not-defined',
    chosen: null,
    status: 'undetermined',
    required: null,
    gap: null,
    missing: [],
    unknown: because === undefined ? [] : [because],
    issues: [],
  };
}

function presentMilestone(milestone: MilestoneRule): UsageMilestone {
  const { code, label, conditions, citations } = milestone;
  return { code, label, conditions, event: '/evenements/verificationUsages', citations };
}
