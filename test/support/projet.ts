import type { Esms, Projet } from '../../src/model/projet';

/** A project of the given lots; its OG are those that they name. */
export function projetOf(esms: readonly Partial<Esms>[], rest: Partial<Projet> = {}): Projet {
  const lots = esms.map((lot) => ({ organismeGestionnaire: 'a', region: '84', ...lot }));
  const ids = [...new Set(lots.map(({ organismeGestionnaire }) => organismeGestionnaire))];
  const organismes = ids.map((id) => ({ id }));
  return {
    organismesGestionnaires: atLeastOne(organismes),
    esms: atLeastOne(lots),
    ...rest,
  };
}

function atLeastOne<Item>(items: readonly Item[]): readonly [Item, ...Item[]] {
  const [first, ...others] = items;
  if (first === undefined) throw new Error('A project has at least one');
  return [first, ...others];
}
