import { isDeepStrictEqual } from 'node:util';
import type { Edition } from '../../src/model/edition';
import { type Mutant, mutantAt, mutantOf } from './mutant';
import { isRecord, type Node, nodesOf } from './nodes';

/** Each default changed, and each thing that depends on a choice fixed to one of its branches. */
export function choiceMutants(edition: Edition): readonly Mutant[] {
  return [...defaults(edition), ...nodesOf(edition).flatMap((node) => fixed(edition, node))];
}

function defaults(edition: Edition): readonly Mutant[] {
  return edition.interpretations.flatMap(({ choices, default: first }, index) =>
    choices
      .filter(({ code }) => code !== first)
      .map(({ code }) => {
        const steps = ['interpretations', index, 'default'];
        return mutantAt(edition, 'choice', steps, code, `${first} → ${code}`);
      }),
  );
}

function fixed(edition: Edition, node: Node): readonly Mutant[] {
  const { interpretation, choices } = node.value;
  if (typeof interpretation !== 'string' || !isRecord(choices)) return [];
  const branches = Object.entries(choices);
  const isSame = (branch: unknown) => isDeepStrictEqual(branch, branches[0]?.[1]);
  if (branches.every(([, branch]) => isSame(branch))) return [];
  return branches.map(([choice, branch]) =>
    mutantOf(edition, 'choice', node, branch, `always ${interpretation} = ${choice}`),
  );
}
