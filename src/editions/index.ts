import type { Edition } from '../model/edition';
import { amorcageTemps1 } from './amorcage-temps-1/index';
import { amorcageTemps2Regional } from './amorcage-temps-2-regional/index';

export { amorcageTemps1 } from './amorcage-temps-1/index';
export { amorcageTemps2Regional } from './amorcage-temps-2-regional/index';

/** Every edition of the programme that the library holds, in order of date. */
export const editions: readonly Edition[] = [amorcageTemps1, amorcageTemps2Regional];
