import { name, version } from '../../../package.json';
import type { Engine } from '../../model/receipt';

/** The library itself. */
export const engine: Engine = { name, version };
