import type { Edition } from '../../src/model/edition';
import type { Steps } from '../support/leaves';
import { type Mutant, type MutantKind, mutantAt, withoutItems } from './mutant';
import { nodesOf } from './nodes';

/** Each line, cap, condition, tier and further field of the funding and of the schedule left out. */
export function moneyMutants(edition: Edition): readonly Mutant[] {
  const { funding, schedule, usages, exclusions } = edition;
  return [
    ...withoutItems(edition, 'funding', ['funding', 'lines']),
    ...funding.lines.flatMap((_, at) =>
      without(
        edition,
        'funding',
        ['funding', 'lines', at],
        ['condition', 'beyond', 'outside', 'asked'],
      ),
    ),
    ...withoutItems(edition, 'funding', ['funding', 'caps']),
    ...nodesOf(edition)
      .filter(({ value }) => typeof value['parameter'] === 'string')
      .flatMap(({ places: [steps] }) => [
        ...withoutItems(edition, 'funding', [...steps, 'lines']),
        ...without(edition, 'funding', steps, ['ifSupplied']),
      ]),
    ...without(edition, 'funding', ['funding'], ['hours']),
    ...withoutItems(edition, 'schedule', ['schedule', 'milestones']),
    ...schedule.milestones.flatMap((_, at) =>
      without(edition, 'schedule', ['schedule', 'milestones', at], ['due', 'usages']),
    ),
    ...(exclusions.length === 0 ? [] : withoutItems(edition, 'criterion', ['exclusions'])),
    ...usages.flatMap((_, at) =>
      without(edition, 'usage', ['usages', at], ['counts', 'threshold', 'among']),
    ),
    ...withoutItems(edition, 'usage', ['usages']),
  ];
}

function without(
  edition: Edition,
  kind: MutantKind,
  steps: Steps,
  fields: readonly string[],
): readonly Mutant[] {
  const value = steps.reduce<unknown>(
    (part, step) => (part as Record<string | number, unknown>)[step],
    edition,
  );
  return fields
    .filter((field) => Object.hasOwn(value as object, field))
    .map((field) => mutantAt(edition, kind, [...steps, field], undefined, `without ${field}`));
}
