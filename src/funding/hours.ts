import { type JsonPointer, jsonPointer } from '../kernel/json-pointer';
import { exactly, exactValue } from '../kernel/range';
import { askEsms } from '../mechanisms/answers';
import { type Context, resolve } from '../mechanisms/context';
import { evaluateEsmsTest, missingHours } from '../mechanisms/esms-test';
import { reading } from '../mechanisms/reading';
import { type Computed, factOf, hullOf, productOf, prorataOf, sumOf } from '../mechanisms/step';
import { type Verdict, wantsOf } from '../mechanisms/verdict';
import type { FundingLineRule } from '../model/edition';
import type { CriterionStatus } from '../model/figures';
import type { EsmsFacts } from '../projet/derive-facts';

/** An amount that depends on hours, and what would make it exact. */
export interface PaidInHours {
  readonly amount: Computed;
  readonly missing: readonly JsonPointer[];
  readonly unknown: readonly string[];
}

/** Whether an ESMS is a home service whose hours count; `unmet` where the edition counts none. */
export function isService(esms: EsmsFacts, context: Context): CriterionStatus {
  const { hours } = context.edition.funding;
  return hours === undefined ? 'unmet' : evaluateEsmsTest(hours.test, esms, context).status;
}

/** What the unit amount of an ESMS hangs on: its hours, where it may be a home service. */
export function traitsInHours(esms: EsmsFacts, context: Context): string {
  const service = isService(esms, context);
  return service === 'unmet' ? '' : JSON.stringify([service, esms.heures]);
}

/** Whether the hours of all services of a line together modulate each of them. */
export function isSharedInHours(context: Context): boolean {
  const { hours } = context.edition.funding;
  return hours !== undefined && resolve(hours.counted, context) === 'par-projet';
}

/**
 * Pays a line of which some ESMS are home services: their unit amount is modulated by the share of
 * essential hours, half up to the cent. Undefined where the edition or the project has none.
 */
export function payInHours(
  rule: FundingLineRule,
  financed: Computed,
  tariff: Computed,
  context: Context,
): PaidInHours | undefined {
  const { hours } = context.edition.funding;
  if (hours === undefined || rule.quantity.unit !== 'esms') return undefined;
  const { test } = rule.quantity;
  const asking = askEsms(test, context).verdicts;
  const concerned = context.esms.flatMap((esms, at): readonly Concerned[] => {
    const status = asking[at]?.status ?? 'unmet';
    return status === 'unmet'
      ? []
      : [{ esms, status, service: evaluateEsmsTest(hours.test, esms, context) }];
  });
  const services = concerned.filter(({ service }) => service.status !== 'unmet');
  if (services.length === 0 || financed.range.atMost === 0) return undefined;
  const all = services.map(({ esms }) => esms);
  const lots = isSharedInHours(context)
    ? priceTogether(concerned, services, tariff)
    : concerned.map((one) => priceAlone(one, tariff));
  const wants = wantsOf(services.map(({ service }) => service));
  return {
    amount: payLots(lots, financed),
    missing: [...wants.missing, ...all.flatMap(missingHours)],
    unknown: wants.unknown,
  };
}

/** An ESMS that asks for a line, or may, and whether it is a home service. */
interface Concerned {
  readonly esms: EsmsFacts;
  readonly status: CriterionStatus;
  readonly service: Verdict;
}

/** ESMS that have one unit amount. */
interface PricedLot {
  readonly code: string;
  readonly entries: readonly EsmsFacts[];
  readonly nombre: number;
  readonly unit: Computed;
}

function priceAlone({ esms, service }: Concerned, tariff: Computed): PricedLot {
  const modulated = service.status === 'unmet' ? tariff : modulate(tariff, [esms]);
  const unit = service.status === 'undetermined' ? hullOf([modulated, tariff]) : modulated;
  return { code: `esms.${esms.index}`, entries: [esms], nombre: esms.nombre, unit };
}

// Services that share their hours have one unit amount, which is shown once for all of them.
function priceTogether(
  concerned: readonly Concerned[],
  services: readonly Concerned[],
  tariff: Computed,
): readonly PricedLot[] {
  const shared = modulateTogether(tariff, services);
  const others = concerned.filter(({ service }) => service.status === 'unmet');
  const open = services.filter(({ service }) => service.status === 'undetermined');
  const settled = services.filter(({ service }) => service.status !== 'undetermined');
  return [
    ...others.map((one) => priceAlone(one, tariff)),
    ...grouped(settled, shared),
    // While it isn't known whether it is a home service, both amounts are possible.
    ...grouped(open, hullOf([shared, tariff])),
  ];
}

function grouped(services: readonly Concerned[], unit: Computed): readonly PricedLot[] {
  if (services.length === 0) return [];
  const entries = services.map(({ esms }) => esms);
  const nombre = entries.reduce((sum, esms) => sum + esms.nombre, 0);
  const [only] = entries;
  const code = only !== undefined && entries.length === 1 ? `${only.index}` : 'services';
  return [{ code: `esms.${code}`, entries, nombre, unit }];
}

// While it isn't known which services share their hours, their share lies between the lowest and the
// highest that one of them has.
function modulateTogether(tariff: Computed, services: readonly Concerned[]): Computed {
  const all = services.map(({ esms }) => esms);
  const isSettled = services.every(
    ({ status, service }) => status !== 'undetermined' && service.status !== 'undetermined',
  );
  if (isSettled) return modulate(tariff, all);
  const units = all.map((esms) => modulate(tariff, [esms]));
  const lowest = units.reduce((a, b) => (b.range.atLeast < a.range.atLeast ? b : a));
  const highest = units.reduce((a, b) => (upper(b) > upper(a) ? b : a));
  return lowest === highest ? lowest : hullOf([lowest, highest]);
}

// All lots are paid in full when as many are paid as there are; else which of them a cap leaves
// out is unsaid, and the amount lies between the cheapest and the dearest that many.
function payLots(lots: readonly PricedLot[], financed: Computed): Computed {
  const whole = lots.reduce((sum, { nombre }) => sum + nombre, 0);
  if (exactValue(financed.range) === whole) return payFirst(lots, whole);
  const cheapest = [...lots].sort((a, b) => a.unit.range.atLeast - b.unit.range.atLeast);
  const dearest = [...lots].sort((a, b) => upper(b.unit) - upper(a.unit));
  return hullOf([
    payFirst(cheapest, financed.range.atLeast),
    payFirst(dearest, Math.min(whole, financed.range.atMost ?? whole)),
  ]);
}

function payFirst(lots: readonly PricedLot[], count: number): Computed {
  let left = count;
  const parts: Computed[] = [];
  for (const lot of lots) {
    const paid = Math.min(left, lot.nombre);
    left -= paid;
    if (paid > 0) parts.push(productOf(paidIn(lot, paid), lot.unit));
  }
  return sumOf(parts);
}

function paidIn({ code, entries }: PricedLot, paid: number): Computed {
  return factOf(code, exactly(paid), () => ({
    facts: entries.map(({ index, nombre }) =>
      reading(jsonPointer(['esms', index, 'nombre']), nombre),
    ),
  }));
}

function modulate(tariff: Computed, services: readonly EsmsFacts[]): Computed {
  let essential: number | null = 0;
  let all = 0;
  for (const { heures, nombre } of services) {
    if (heures?.essentielles === undefined || heures.confort === undefined) {
      essential = null;
      break;
    }
    essential += nombre * heures.essentielles;
    all += nombre * (heures.essentielles + heures.confort);
  }
  const isKnown = essential !== null && all > 0;
  return prorataOf(
    tariff,
    hoursOf('essentielles', isKnown ? essential : null, services),
    hoursOf('total', isKnown ? all : null, services),
  );
}

function hoursOf(
  code: 'essentielles' | 'total',
  hours: number | null,
  services: readonly EsmsFacts[],
): Computed {
  const fields =
    code === 'total' ? (['essentielles', 'confort'] as const) : (['essentielles'] as const);
  const range = hours === null ? { atLeast: 0, atMost: null } : exactly(hours);
  return factOf(`heures.${code}`, range, () => ({
    facts: services.flatMap(({ index, nombre, heures }) => [
      reading(jsonPointer(['esms', index, 'nombre']), nombre),
      ...fields.map((field) =>
        reading(jsonPointer(['esms', index, 'heures', field]), heures?.[field]),
      ),
    ]),
  }));
}

function upper({ range }: Computed): number {
  return range.atMost ?? Number.POSITIVE_INFINITY;
}
