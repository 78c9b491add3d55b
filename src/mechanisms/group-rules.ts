import { jsonPointer } from '../kernel/json-pointer';
import type { EsmsTest } from '../model/rule';
import type { RegionCode } from '../model/vocabulary';
import { askEsms } from './answers';
import { type Context, resolve } from './context';
import { countOf } from './parameter-value';
import { depositRegions } from './territory';
import { allOf, met, undetermined, unmet, type Verdict } from './verdict';

/** The project has several OG, regions or categories of ESMS. */
export function evaluateSeveral(of: 'og' | 'regions' | 'categories', context: Context): Verdict {
  if (of === 'regions') return severalRegions(context);
  const values = context.esms.map((esms) =>
    of === 'og' ? esms.organismeGestionnaire : esms.categorie,
  );
  const observed = new Set(values.filter((value) => value !== undefined)).size;
  if (observed > 1) return { ...met, observed };
  const missing = context.esms
    .filter((_, index) => values[index] === undefined)
    .map(({ index }) => jsonPointer(['esms', index, 'categorie']));
  return missing.length > 0 ? undetermined(missing) : { ...unmet, observed };
}

/** Every OG passes a test that asks about the OG of an ESMS. */
export function evaluateEveryOg(test: EsmsTest, context: Context): Verdict {
  const { verdicts } = askEsms(test, context);
  const ofOg = new Map(
    context.esms.map(({ organismeGestionnaire }, at) => [organismeGestionnaire, verdicts[at]]),
  );
  return allOf([...ofOg.values()].filter((verdict) => verdict !== undefined));
}

/** Every OG of the project manages fewer ESMS than the bound. */
export function evaluateEveryOgBelow(bound: string, context: Context): Verdict {
  const limit = countOf(bound, context);
  if (typeof limit !== 'number') return undetermined([], [bound]);
  const verdicts = [...context.organismes.values()].map(({ index, nombreEsms, brought }) => {
    if (brought === 0) return met;
    if (nombreEsms === undefined) {
      return undetermined([jsonPointer(['organismesGestionnaires', index, 'nombreEsms'])]);
    }
    return nombreEsms < limit ? met : unmet;
  });
  return allOf(verdicts);
}

/** The ARS that receives the file is one of these. */
export function evaluateArsDepot(regions: readonly RegionCode[], context: Context): Verdict {
  const possible = depositRegions(context);
  const inside = possible.filter((code) => regions.includes(code));
  if (inside.length === 0) return unmet;
  if (inside.length === possible.length) return met;
  return undetermined(...whyOpen(context));
}

/** What leaves open which ARS receives the file: missing regions, else the interpretation. */
export function whyOpen(
  context: Context,
): [missing: readonly string[], unknown: readonly string[]] {
  const { missing } = context.regions;
  if (missing.length > 0) return [missing, []];
  const { arsDepot, tie } = context.edition.grappe;
  const isFree = resolve(arsDepot, context) === 'choix-du-porteur';
  return [[], [isFree && typeof arsDepot !== 'string' ? arsDepot.interpretation : tie]];
}

function severalRegions(context: Context): Verdict {
  const { known, unplaced, missing } = context.regions;
  if (known.size > 1) return { ...met, observed: known.size };
  const alone = known.size + unplaced <= 1;
  return unplaced === 0 || alone ? { ...unmet, observed: known.size } : undetermined(missing);
}
