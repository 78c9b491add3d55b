import { cpus } from 'node:os';
import type { ProjetInput } from 'esms-numerique';
import type { Contender } from '../contenders/contender';
import { type Entry, entries } from '../contenders/index';
import type { EngineResult, Results, Timing } from '../report/results';
import { bundleSize } from './bundle-size';
import { type Comparison, compareEngines, landmark } from './compare-engines';
import type { Effort, Times } from './rounds';
import { runChild } from './run-child';
import {
  projectCounts,
  projectSizes,
  realisticSize,
  timeProjectCounts,
  timeProjectSizes,
} from './scale';
import { median, medianRatio } from './statistics';

/** Measures everything, one thing after the other. */
export async function measure(
  contenders: ReadonlyMap<string, Contender>,
  inputs: readonly ProjetInput[],
  effort: Effort,
): Promise<Results> {
  const comparison = await compareEngines(contenders, inputs, effort);
  const alone = runChild('memory').mebibytes;
  const engines: EngineResult[] = [];
  for (const entry of entries) engines.push(await resultOf(entry, comparison, alone));
  const sizes = await timeProjectSizes(effort);
  const counts = await timeProjectCounts(effort);
  const { seconds = Number.NaN, mebibytes } = measureFrance(effort);
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version.slice(1),
    cpu: cpus()[0]?.model ?? 'un processeur inconnu',
    rounds: effort.rounds,
    cases: inputs.length,
    engines,
    landmark: timingIn(comparison.onReady, landmark),
    sizes: projectSizes.map((esms) => ({ esms, micros: medianIn(sizes, String(esms)) })),
    counts: projectCounts.map((projets) => ({
      projets,
      micros: medianIn(counts, String(projets)) / projets,
    })),
    realistic: medianIn(sizes, String(realisticSize)),
    france: { seconds, mebibytes },
  };
}

async function resultOf({ id, name, module }: Entry, times: Comparison, alone: number) {
  return {
    id,
    name,
    onReady: timingIn(times.onReady, id),
    fromJson: timingIn(times.fromJson, id),
    mebibytes: runChild('memory', id).mebibytes - alone,
    size: await bundleSize(module),
  };
}

function timingIn(times: Times, id: string): Timing {
  const reference = times.get(entries[0].id) ?? [];
  const own = times.get(id) ?? [];
  return { micros: median(own), ratio: medianRatio(own, reference) };
}

function medianIn(times: Times, id: string): number {
  return median(times.get(id) ?? []);
}

/** The median of some processes. */
function measureFrance({ processes }: Effort) {
  const runs = Array.from({ length: processes }, () => runChild('france'));
  return {
    seconds: median(runs.map(({ seconds = Number.NaN }) => seconds)),
    mebibytes: median(runs.map(({ mebibytes }) => mebibytes)),
  };
}
