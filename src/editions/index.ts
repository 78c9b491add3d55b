import type { Edition } from '../model/edition';
import { amorcage2021National } from './amorcage-2021-national/index';
import { amorcageTemps1 } from './amorcage-temps-1/index';
import { amorcageTemps2Regional } from './amorcage-temps-2-regional/index';
import { generalisation2022National } from './generalisation-2022-national/index';
import { generalisation2022Regional } from './generalisation-2022-regional/index';
import { generalisation2023National } from './generalisation-2023-national/index';
import { generalisation2023Regional } from './generalisation-2023-regional/index';
import { generalisation2024National } from './generalisation-2024-national/index';
import { generalisation2024Regional } from './generalisation-2024-regional/index';
import { generalisation2025National } from './generalisation-2025-national/index';
import { generalisation2025Regional } from './generalisation-2025-regional/index';

export {
  amorcage2021National,
  amorcageTemps1,
  amorcageTemps2Regional,
  generalisation2022National,
  generalisation2022Regional,
  generalisation2023National,
  generalisation2023Regional,
  generalisation2024National,
  generalisation2024Regional,
  generalisation2025National,
  generalisation2025Regional,
};

/**
 * Every edition of the programme, in order of date; of one year the regional calls come first.
 *
 * @example
 * ```ts
 * import { editions } from 'esms-numerique/editions';
 *
 * editions.length; // => 11
 * editions.at(-1)?.id; // => 'generalisation-2025-national'
 * ```
 */
export const editions: readonly Edition[] = [
  amorcageTemps1,
  amorcageTemps2Regional,
  amorcage2021National,
  generalisation2022Regional,
  generalisation2022National,
  generalisation2023Regional,
  generalisation2023National,
  generalisation2024Regional,
  generalisation2024National,
  generalisation2025Regional,
  generalisation2025National,
];
