import type { Interpretation } from '../../../model/interpretation';
import { interpretationsCalendrier } from './calendrier';
import { interpretationsFinancement } from './financement';
import { interpretationsNiveau } from './niveau';
import { interpretationsStructures } from './structures';
import { interpretationsTerritoires } from './territoires';
import { interpretationsTextes } from './textes';

/** Every question that the sources leave open, and how it is answered. */
export const interpretations: readonly Interpretation[] = [
  ...interpretationsNiveau,
  ...interpretationsStructures,
  ...interpretationsTerritoires,
  ...interpretationsFinancement,
  ...interpretationsTextes,
  ...interpretationsCalendrier,
];
