import { isDeepStrictEqual } from 'node:util';
import type { ProjetInput } from 'esms-numerique';
import type { Answer, Contender } from '../contenders/contender';

/**
 * What the engines don't answer alike: at most one case for each engine and each way of asking.
 * Both ways must give what this library gives on ready facts.
 */
export async function findMismatches(
  reference: Contender,
  others: ReadonlyMap<string, Contender>,
  inputs: readonly ProjetInput[],
): Promise<readonly string[]> {
  const expected = await reference.onReady(inputs)();
  const mismatches: string[] = [];
  for (const [name, contender] of [['esms-numerique', reference] as const, ...others]) {
    for (const way of ['onReady', 'fromJson'] as const) {
      const answers = await contender[way](inputs)();
      const at = inputs.findIndex(
        (_, index) => !isDeepStrictEqual(answers[index], expected[index]),
      );
      if (at >= 0) mismatches.push(describe(name, way, inputs[at], answers[at], expected[at]));
    }
  }
  return mismatches;
}

/** How many of the answers are of each kind: cases that never refuse or never cap prove little. */
export function countKinds(answers: readonly Answer[]): Readonly<Record<string, number>> {
  const count = (holds: (answer: Answer) => boolean) => answers.filter(holds).length;
  return {
    eligible: count(({ eligible }) => eligible),
    lackingEsms: count(({ gaps }) => gaps.esms > 0),
    lackingOg: count(({ gaps }) => gaps.og > 0),
    equipped: count(({ lines }) => lines.equipement !== '0.00'),
  };
}

function describe(name: string, way: string, ...values: readonly unknown[]): string {
  const [input, given, expected] = values.map((value) => JSON.stringify(value));
  return `${name}, ${way}: ${given} where ${expected} is expected, for ${input}`;
}
