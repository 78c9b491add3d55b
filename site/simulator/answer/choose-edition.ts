import { type Edition, type Projet, routeProjet } from 'esms-numerique';

/**
 * The edition that the filing date and the regions choose: the first that was open to the project,
 * else the only one that may have been. Null where none is, or where the choice is open.
 */
export function chooseEdition(editions: readonly Edition[], projet: Projet): Edition | null {
  const routes = routeProjet(editions, projet);
  const that = (open: (typeof routes)[number]['open']) =>
    editions.filter((_, index) => routes[index]?.open === open);
  const possible = that('unknown');
  return that('open')[0] ?? (possible.length === 1 ? (possible[0] ?? null) : null);
}
