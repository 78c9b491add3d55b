import type { Parameter } from '../../../model/parameter';
import { calendrier } from './calendrier';
import { enveloppes } from './enveloppes';
import { niveau } from './niveau';
import { seuils } from './seuils';
import { taille } from './taille';
import { tarifs } from './tarifs';
import { versement } from './versement';

/** Every figure and day of the edition. */
export const parameters: readonly Parameter[] = [
  ...taille,
  ...niveau,
  ...tarifs,
  ...versement,
  ...calendrier,
  ...enveloppes,
  ...seuils,
];
