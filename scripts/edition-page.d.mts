import type { assess, defineProjet, describeEdition, Edition, explain } from '../src/index';

export function editionPage(
  edition: Edition,
  projet: unknown,
  library: {
    readonly assess: typeof assess;
    readonly defineProjet: typeof defineProjet;
    readonly describeEdition: typeof describeEdition;
    readonly explain: typeof explain;
  },
): string;
