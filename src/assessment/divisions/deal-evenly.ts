import type { Esms, Projet } from '../../model/projet';
import { deriveFacts, type EsmsFacts } from '../../projet/derive-facts';

/** Deals out the ESMS of a project to a number of parts, in the order of its file. */
export type Deal = (parts: number) => readonly (readonly Esms[])[];

/**
 * How the ESMS of a project are dealt out evenly: one after the other, those that are alike side by
 * side, to each part in turn. So each operation, within it each OG, and within that each region
 * goes to every part to one ESMS near, and so do all of them together. An ESMS with a FINESS goes
 * whole to one part; a lot is divided by number.
 */
export function dealerOf(projet: Projet): Deal {
  const { esms } = deriveFacts(projet);
  const order = [...esms].sort(byKind);
  return (parts) => {
    const shares = shareOut(order, parts);
    return shares.map((share) =>
      projet.esms.flatMap((entry, index) => takeFrom(entry, share.get(index) ?? 0)),
    );
  };
}

function shareOut(order: readonly EsmsFacts[], parts: number): readonly Map<number, number>[] {
  const shares = Array.from({ length: parts }, () => new Map<number, number>());
  let turn = 0;
  for (const { index, nombre } of order) {
    const each = Math.floor(nombre / parts);
    const left = nombre % parts;
    for (const [part, share] of shares.entries()) {
      const isServed = (part - turn + parts) % parts < left;
      const count = each + (isServed ? 1 : 0);
      if (count > 0) share.set(index, count);
    }
    turn = (turn + left) % parts;
  }
  return shares;
}

function takeFrom(entry: Esms, count: number): readonly Esms[] {
  if (count === 0) return [];
  return [entry.nombre === undefined ? entry : { ...entry, nombre: count }];
}

function byKind(a: EsmsFacts, b: EsmsFacts): number {
  const [one, other] = [kindOf(a), kindOf(b)];
  if (one === other) return a.index - b.index;
  return one < other ? -1 : 1;
}

function kindOf({ operation, organismeGestionnaire, region, equipement }: EsmsFacts): string {
  return JSON.stringify([operation, organismeGestionnaire, region, equipement]);
}
