import type { ProjetInput } from 'esms-numerique';
import type { Contender } from '../contenders/contender';
import { computeAllocationsFamiliales } from '../contenders/french-law';
import { copyReports, reportsOf } from './copy-reports';
import type { Effort } from './effort';
import { type Task, type Times, timeInTurn } from './rounds';

/** Microseconds a project of each engine, in each round. */
export interface Comparison {
  readonly onReady: Times;
  readonly fromJson: Times;
}

/** What stands beside the engines to compare them with, and computes something else. */
export const landmarks = [
  { id: 'french-law', name: 'french-law 0.10, allocations familiales' },
  { id: 'copy', name: 'copie du rapport de la bibliothèque, sans rien calculer' },
] as const;

/** Times every engine on ready facts, with the landmarks beside them, then with the reading included. */
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
  const batches: Readonly<Record<(typeof landmarks)[number]['id'], Task['batch']>> = {
    'french-law': (count) => () => computeAllocationsFamiliales(count),
    copy: (count) => {
      const reports = reportsOf(inputs.slice(0, count));
      return () => copyReports(reports);
    },
  };
  const beside = landmarks.map(({ id }) => ({ id, most: inputs.length, batch: batches[id] }));
  return {
    onReady: await timeInTurn([...tasks('onReady'), ...beside], effort),
    fromJson: await timeInTurn(tasks('fromJson'), effort),
  };
}
