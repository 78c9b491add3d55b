import { cpus } from 'node:os';
import type { ProjetInput } from 'esms-numerique';
import type { Contender } from '../contenders/contender';
import { type Entry, entries } from '../contenders/index';
import type { EngineResult, Results, Timing } from '../report/results';
import { bundleSize } from './bundle-size';
import { type Comparison, compareEngines, landmarks } from './compare-engines';
import { type Effort, full } from './effort';
import type { Times } from './rounds';
import { runChild } from './run-child';
import {
  fitting,
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
  const cases = String(effort.cases);
  const alone = runChild('memory', cases).mebibytes;
  const engines: EngineResult[] = [];
  for (const entry of entries) {
    const mebibytes = runChild('memory', cases, entry.id).mebibytes - alone;
    const size = await bundleSize(entry.module);
    engines.push({ ...timesOf(entry, comparison), mebibytes, size });
  }
  const sizes = await timeProjectSizes(effort);
  const counts = await timeProjectCounts(effort);
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version.slice(1),
    cpu: cpus()[0]?.model ?? 'un processeur inconnu',
    rounds: effort.rounds,
    cases: inputs.length,
    engines,
    landmarks: landmarks.map(({ id, name }) => ({ name, ...timingIn(comparison.onReady, id) })),
    sizes: fitting(projectSizes, effort.largest).map((esms) => ({
      esms,
      micros: medianIn(sizes, String(esms)),
    })),
    counts: fitting(projectCounts, effort.largest / realisticSize).map((projets) => ({
      projets,
      micros: medianIn(counts, String(projets)) / projets,
    })),
    realistic: runChild('realistic', effort === full ? 'full' : 'quick').micros ?? Number.NaN,
    france: measureFrance(effort),
  };
}

function timesOf({ id, name }: Entry, { onReady, fromJson }: Comparison) {
  return { id, name, onReady: timingIn(onReady, id), fromJson: timingIn(fromJson, id) };
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
    processor: median(runs.map(({ processor = Number.NaN }) => processor)),
    clock: median(runs.map(({ clock = Number.NaN }) => clock)),
    mebibytes: median(runs.map(({ mebibytes }) => mebibytes)),
  };
}
