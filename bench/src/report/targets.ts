import { number, table } from './format';
import type { Results } from './results';

/** Something that the library sets out to reach, and what was measured. */
export interface Target {
  readonly label: string;
  readonly wanted: string;
  readonly measured: string;
  readonly reached: boolean;
}

/** The ratios wanted for each engine, on a project that is read and with the reading. */
const ratios = [
  { id: 'json-rules-engine', onReady: 8, fromJson: 3 },
  { id: 'zen', onReady: 25, fromJson: 10 },
  { id: 'publicodes', onReady: 200, fromJson: 75 },
] as const;

/** How much more an ESMS of a large project may cost than one of a smaller project of 10 or more. */
const flat = 1.25;

/** Every target, with what this run measured. */
export function targetsOf(results: Results): readonly Target[] {
  return [
    ...ratios.flatMap((wanted) => ratioTargets(results, wanted)),
    atLeast('30 ESMS, édition entière, par seconde', 1e6 / results.realistic, 10_000, ''),
    atMost('Coût d’un ESMS, hausse de 10 à 10 000', growth(results), flat, ''),
    atMost('La France en une fois', results.france.processor, 0.5, ' s'),
    atMost('La France, mémoire', results.france.mebibytes, 150, ' Mio'),
  ];
}

/** One target a line. */
export function targetsTable(results: Results): string {
  return table(
    ['Objectif', 'Visé', 'Mesuré', 'Atteint'],
    targetsOf(results).map(({ label, wanted, measured, reached }) => [
      label,
      wanted,
      measured,
      reached ? 'oui' : 'non',
    ]),
  );
}

function ratioTargets({ engines }: Results, wanted: (typeof ratios)[number]): readonly Target[] {
  const engine = engines.find(({ id }) => id === wanted.id);
  if (engine === undefined) throw new Error(`${wanted.id} was not measured`);
  const { name, onReady, fromJson } = engine;
  return [
    atLeast(`${name}, projet déjà lu`, onReady.ratio, wanted.onReady, ' fois'),
    atLeast(`${name}, lecture comprise`, fromJson.ratio, wanted.fromJson, ' fois'),
  ];
}

/** The largest rise of the cost of an ESMS, from a project of ten or more to a larger one. */
function growth({ sizes }: Results): number {
  const costs = sizes.filter(({ esms }) => esms >= 10).map(({ esms, micros }) => micros / esms);
  const rises = costs.flatMap((cost, index) => costs.slice(index + 1).map((next) => next / cost));
  return Math.max(...rises);
}

function atLeast(label: string, measured: number, wanted: number, unit: string): Target {
  return {
    label,
    wanted: `≥ ${number(wanted)}${unit}`,
    measured: `${number(measured)}${unit}`,
    reached: measured >= wanted,
  };
}

function atMost(label: string, measured: number, wanted: number, unit: string): Target {
  return {
    label,
    wanted: `≤ ${number(wanted)}${unit}`,
    measured: `${number(measured)}${unit}`,
    reached: measured <= wanted,
  };
}
