import type { ProjetInput } from 'esms-numerique';
import type { Contender } from '../contenders/contender';
import { computeAllocationsFamiliales } from '../contenders/french-law';
import type { Effort } from './effort';
import { type Task, type Times, timeInTurn } from './rounds';

/** Microseconds a project of each engine, in each round. */
export interface Comparison {
  readonly onReady: Times;
  readonly fromJson: Times;
}

/** The id under which the benefit of french-law stands among the engines. */
export const landmark = 'french-law';

/** Times every engine on ready facts, with the landmark beside them, then with the reading included. */
export async function compareEngines(
  contenders: ReadonlyMap<string, Contender>,
  inputs: readonly ProjetInput[],
  effort: Effort,
): Promise<Comparison> {
  const tasks = (way: keyof Contender): readonly Task[] =>
    [...contenders].map(([id, contender]) => ({
      id,
      most: inputs.length,
      batch: (count) => contender[way](inputs.slice(0, count)),
    }));
  const foyers: Task = {
    id: landmark,
    most: inputs.length,
    batch: (count) => () => computeAllocationsFamiliales(count),
  };
  return {
    onReady: await timeInTurn([...tasks('onReady'), foyers], effort),
    fromJson: await timeInTurn(tasks('fromJson'), effort),
  };
}
