import type { EditionReading } from '../mechanisms/context';
import type { UsageIndicator } from '../model/usage';
import type { ReadCounts } from './read-counts';

/** An edition under the interpretations chosen, and the counts of a structure. */
export type UsageReading = EditionReading & ReadCounts;

/** What the counts give for an indicator. */
export type Measured = Omit<
  UsageIndicator,
  'code' | 'label' | 'period' | 'milestone' | 'citations'
>;
