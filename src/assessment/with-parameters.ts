import { exceedsOne, sumsToOne } from '../kernel/money';
import { copyPlainData, type Plain, type PlainObject } from '../kernel/plain-data';
import type { Citation } from '../model/citation';
import type { Edition } from '../model/edition';
import type { InputIssue } from '../model/input-issue';
import { type Finding, makeIssue } from '../model/issues/finding';
import { showValue } from '../model/issues/show-value';
import type { Parameter, ParameterValue } from '../model/parameter';
import { maximumSupplied } from '../model/schema-limits';
import { findingOfDefect } from '../projet/finding-of-defect';
import { nearestName } from '../projet/nearest-name';
import { expectedOf, readParameterValue } from './parameter-values';

/** A value that a user reads in a text that the library doesn't hold. */
export interface ParameterOverride {
  /** That of the parameter in the edition. */
  readonly code: string;
  /** In the unit of the parameter. */
  readonly value: ParameterValue;
  /** The document need not be one of the edition. */
  readonly citation: Citation;
}

/**
 * Overrides that are wrong.
 *
 * @example
 * ```ts
 * import { InvalidParametersError, withParameters } from 'esms-numerique';
 * import { generalisation2023Regional } from 'esms-numerique/editions/generalisation-2023-regional';
 *
 * const citation = { document: 'instruction-2023-13', locator: 'annexe 1' };
 * const codes: string[] = [];
 * try {
 *   withParameters(generalisation2023Regional, [{ code: 'tarif', value: '20000.00', citation }]);
 * } catch (error) {
 *   if (error instanceof InvalidParametersError) codes.push(...error.issues.map(({ code }) => code));
 * }
 * codes.length; // => 1
 * ```
 */
export class InvalidParametersError extends Error {
  override readonly name: string = 'InvalidParametersError';
  /** What is wrong, value by value. */
  readonly issues: readonly InputIssue[];

  constructor(issues: readonly InputIssue[]) {
    super(issues.map(({ message }) => message).join('\n'));
    this.issues = issues;
  }
}

/**
 * The same edition with values that a user supplies, for one who holds the instruction that no text
 * read gives. Each takes the place of the edition's value and of the interpretations', and is marked
 * as the user's in every step and report.
 *
 * Values are written as the parameter's unit asks: a count as an integer, an amount in euros as
 * `'25000.00'` or `{ atMost: '10000.00' }`, a share as `'0.40'`, a day as `YYYY-MM-DD`.
 *
 * @throws InvalidParametersError with every issue: an unknown code, a value that isn't of the
 * parameter's unit, a missing citation.
 * @example
 * ```ts
 * import { computeFunding, defineProjet, withParameters } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const edition = withParameters(amorcageTemps1, [
 *   {
 *     code: 'tarif.acquisition',
 *     value: '26000.00',
 *     citation: { document: 'instruction que je détiens', locator: 'annexe 2' },
 *   },
 * ]);
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }],
 *   esms: [{ nombre: 15, organismeGestionnaire: 'a', operation: 'acquisition', equipement: false }],
 * });
 * computeFunding(edition, projet).total; // => '390000.00'
 * ```
 */
export function withParameters(edition: Edition, overrides: readonly ParameterOverride[]): Edition {
  const { value, findings } = copyPlainData(overrides);
  const defects = findings.map(findingOfDefect);
  const found = defects.length > 0 ? defects : findIssues(value, edition);
  if (found.length > 0) throw new InvalidParametersError(found.map(makeIssue));
  // What was proved is the copy: what was given may answer otherwise, or change later.
  const proved = value as unknown as readonly ParameterOverride[];
  const supplied = new Map(proved.map((override) => [override.code, override]));
  const parameters = edition.parameters.map((parameter) => supply(parameter, supplied));
  if (paysWrongWhole(edition, parameters)) {
    const shares = proved.map(({ code }) => code).join(', ');
    throw new InvalidParametersError([
      makeIssue(finding('contradiction', [], 'shares-sum', shares)),
    ]);
  }
  return { ...edition, parameters };
}

// Instalments of the whole grant that are all known make 1; those that are known never make more.
function paysWrongWhole({ schedule }: Edition, parameters: readonly Parameter[]): boolean {
  const whole = schedule.milestones.filter(({ lines }) => lines === 'all');
  const rates = whole.flatMap(({ share }) => {
    const parameter = parameters.find(({ code }) => code === share);
    return typeof parameter?.value === 'string' && parameter.value !== 'unknown'
      ? [parameter.value]
      : [];
  });
  const isComplete = whole.length > 0 && rates.length === whole.length;
  return exceedsOne(rates) || (isComplete && !sumsToOne(rates));
}

function supply(parameter: Parameter, supplied: ReadonlyMap<string, ParameterOverride>): Parameter {
  const override = supplied.get(parameter.code);
  const value = override && readParameterValue(override.value, parameter.unit);
  if (override === undefined || value === undefined) return parameter;
  const { reason: _, ...rest } = parameter;
  return { ...rest, value, citations: [override.citation], suppliedBy: 'user' };
}

function findIssues(overrides: Plain, edition: Edition): readonly Finding[] {
  if (!Array.isArray(overrides)) return [finding('wrong-type', [], 'overrides', overrides)];
  const entries: readonly Plain[] = overrides;
  if (entries.length > maximumSupplied) return [finding('too-large', [], 'overrides', overrides)];
  return entries.flatMap((entry, index) => {
    if (!isObject(entry)) return [finding('wrong-type', [index], 'overrides', entry)];
    const isRepeated = entries
      .slice(0, index)
      .some((other) => isObject(other) && other['code'] === entry['code']);
    return [
      ...(isRepeated
        ? [finding('duplicate', [index, 'code'], 'unique-parameter', entry['code'])]
        : []),
      ...issuesOfValue(entry, index, edition),
      ...issuesOfCitation(entry['citation'], index),
    ];
  });
}

function issuesOfValue(entry: PlainObject, index: number, edition: Edition): readonly Finding[] {
  const given = entry['code'];
  const parameter = edition.parameters.find(({ code }) => code === given);
  if (parameter === undefined) {
    const unknown = finding('unknown-code', [index, 'code'], 'parameter-code', given);
    const codes = edition.parameters.map(({ code }) => code);
    const suggestion = typeof given === 'string' ? nearestName(given, codes) : undefined;
    return [suggestion === undefined ? unknown : { ...unknown, suggestion }];
  }
  if (readParameterValue(entry['value'], parameter.unit) !== undefined) return [];
  return [finding('wrong-form', [index, 'value'], expectedOf(parameter.unit), entry['value'])];
}

function issuesOfCitation(citation: Plain | undefined, index: number): readonly Finding[] {
  const isCited = isObject(citation) && isText(citation['document']) && isText(citation['locator']);
  if (isCited) return [];
  const code = citation === undefined ? 'missing' : 'wrong-form';
  return [finding(code, [index, 'citation'], 'citation', citation)];
}

function finding(
  code: Finding['code'],
  path: Finding['path'],
  expected: Finding['expected'],
  received: unknown,
): Finding {
  return { code, path, expected, received: showValue(received) };
}

function isObject(value: Plain | undefined): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: Plain | undefined): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
