import { distinct } from '../kernel/distinct';
import type { Draft } from '../kernel/draft';
import { jsonPointer } from '../kernel/json-pointer';
import { perObject } from '../kernel/per-object';
import { exactValue, hullOfRanges } from '../kernel/range';
import type { Context } from '../mechanisms/context';
import { resolve } from '../mechanisms/context';
import { createContext } from '../mechanisms/create-context';
import { listMissing } from '../mechanisms/missing';
import {
  type Computed,
  eurosBoundsOf,
  exactEurosOf,
  hullOf,
  presentStep,
  sumOf,
} from '../mechanisms/step';
import type { Citation } from '../model/citation';
import type { Edition } from '../model/edition';
import type { AssessmentOptions } from '../model/interpretation';
import type { Projet } from '../model/projet';
import type { FundingLine, FundingResult } from '../model/report';
import { completeOperations } from './completions';
import { type ComputedLine, computeLines, countAsked } from './lines';
import { shareBetweenArs } from './shares';

/** The grant in cents with its lines, before it is written in euros. */
export interface Grant {
  readonly total: Computed;
  readonly lines: readonly ComputedLine[];
}

/**
 * Computes what the tariff of an edition gives for a project as described, line by line, and what
 * each ARS pays. Amounts are in euros, `"375000.00"`.
 *
 * `total` is null when a fact or a tariff is missing; `bounds` then say between what it lies, with
 * `atMost` null where no text bounds it. Whether the grant is due is for the eligibility to say.
 *
 * @example
 * ```ts
 * import { computeFunding, defineProjet } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }],
 *   esms: [{ nombre: 40, organismeGestionnaire: 'a', region: '84', operation: 'acquisition',
 *     equipement: false }],
 *   amoa: { marche: false, pilotage: false },
 * });
 * computeFunding(amorcageTemps1, projet).total; // => '750000.00'
 * ```
 */
export function computeFunding(
  edition: Edition,
  projet: Projet,
  options?: AssessmentOptions,
): FundingResult {
  const context = createContext(edition, projet, options);
  return presentFunding(computeGrant(context), context);
}

/** The grant of a project on a context that is prepared. */
export function computeGrant(context: Context): Grant {
  const citations = citationsOf(context.edition.funding.total, context);
  const [first, ...others] = completeOperations(context).map((completion) => {
    const lines = computeLines(completion);
    const inGrant = lines.filter(({ isOutside }) => !isOutside);
    return {
      lines,
      total: sumOf(
        inGrant.map(({ amount }) => amount),
        citations,
      ),
    };
  });
  if (first === undefined) throw new Error('A project has at least one completion');
  if (others.length === 0) return first;
  return {
    total: hullOf([first.total, ...others.map(({ total }) => total)]),
    lines: first.lines.map((line, index) =>
      mergeLines(
        line,
        others.map(({ lines }) => lines[index] ?? line),
        context,
      ),
    ),
  };
}

/** Writes a grant as the report shows it. */
export function presentFunding({ total, lines }: Grant, context: Context): FundingResult {
  const cents = exactValue(total.range);
  const open = lines.filter(({ amount }) => exactValue(amount.range) === null);
  return {
    status: cents === null ? 'bounded' : 'determined',
    total: exactEurosOf(total.range),
    bounds: eurosBoundsOf(total.range),
    lines: lines.map((line) => presentLine(line, context)),
    shares: shareBetweenArs(total, lines, context),
    step: presentStep(total, context.detail),
    missing: listMissing([
      ...open.map(({ rule, missing }) => ({ code: rule.code, missing })),
      ...regionsForShares(context),
    ]),
    unknown: distinct(open.flatMap(({ unknown }) => unknown)),
  };
}

// The lines that pay beyond the cap of another, by the code of that one.
const tiersOf = /* @__PURE__ */ perObject(
  ({ funding: { lines } }: Edition): ReadonlyMap<string, readonly string[]> => {
    const tiers = new Map<string, string[]>();
    for (const { code, beyond } of lines) {
      if (beyond !== undefined) tiers.set(beyond, [...(tiers.get(beyond) ?? []), code]);
    }
    return tiers;
  },
);

// Without the region of each ESMS nobody knows which ARS pays how much.
function regionsForShares(context: Context) {
  const base = resolve(context.edition.funding.shares.base, context);
  const isShared = base === 'subvention-entiere' || base === 'par-ligne';
  return isShared ? [{ code: 'shares', missing: context.regions.missing }] : [];
}

function presentLine(line: ComputedLine, context: Context): FundingLine {
  const { rule, quantity, financed, paid, unitAmount, amount, citations } = line;
  const next = tiersOf(context.edition).get(rule.code);
  const result: Draft<FundingLine> = {
    code: rule.code,
    label: rule.label.fr,
    unit: rule.quantity.unit,
    quantity: exactValue(quantity),
    financed: exactValue(financed),
  };
  if (context.detail) result.financedStep = presentStep(paid, true);
  result.unitAmount = exactEurosOf(unitAmount);
  result.amount = exactEurosOf(amount.range);
  result.bounds = eurosBoundsOf(amount.range);
  if (next !== undefined) result.next = next;
  if (line.isOutside) result.outside = true;
  result.step = presentStep(amount, context.detail);
  result.citations = citations;
  return result as FundingLine;
}

// Over the completions of the file: what holds of a line under each of them.
function mergeLines(
  line: ComputedLine,
  others: readonly ComputedLine[],
  context: Context,
): ComputedLine {
  const all = [line, ...others];
  const operations = context.esms
    .filter(({ operation }) => operation === undefined)
    .map(({ index }) => jsonPointer(['esms', index, 'operation']));
  return {
    ...line,
    quantity:
      line.rule.beyond === undefined
        ? countAsked(line.rule, context).range
        : hullOfRanges([line.quantity, ...others.map(({ quantity }) => quantity)]),
    financed: hullOfRanges([line.financed, ...others.map(({ financed }) => financed)]),
    paid: hullOf([line.paid, ...others.map(({ paid }) => paid)]),
    amount: hullOf([line.amount, ...others.map(({ amount }) => amount)]),
    missing: distinct([...operations, ...all.flatMap(({ missing }) => missing)]),
    unknown: distinct(all.flatMap(({ unknown }) => unknown)),
  };
}

function citationsOf(codes: readonly string[], { edition }: Context): readonly Citation[] {
  return edition.principles
    .filter(({ code }) => codes.includes(code))
    .flatMap(({ citations }) => citations);
}
