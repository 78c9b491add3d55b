import { describeEdition, InvalidParametersError } from '../../src/index';
import type { Edition } from '../../src/model/edition';
import type { CaseBook } from '../cases/case';
import { expectCase, type PreparedCase, prepareCase } from '../cases/run-case';
import type { Mutant } from './mutant';
import { agrees, unreadParameters } from './unread';

/**
 * What became of a mutant: the case that it turns red; `page`, `agreement` for a parameter that no
 * rule reads; null for a survivor.
 */
export interface Fate {
  readonly mutant: Mutant;
  readonly killedBy: string | null;
}

/** Tries the cases of an edition on each of its mutants, those that are likely to turn red first. */
export function tryAll(
  edition: Edition,
  mutants: readonly Mutant[],
  book: CaseBook,
): readonly Fate[] {
  const cases = book.cases.map((file) => prepareCase(book.favorable, file));
  const unread = unreadParameters(edition);
  const page = describeEdition(edition, { locale: 'fr', format: 'text' });
  const texts = new Map(cases.map((prepared) => [prepared, JSON.stringify(prepared.file)]));
  const lastOf = new Map<string, PreparedCase>();
  return mutants.map((mutant) => {
    if (mutant.place.startsWith('parameters/') && unread.has(mutant.code)) {
      return { mutant, killedBy: seenOutsideOfRules(mutant, page) };
    }
    const killer = inOrder(texts, mutant, lastOf.get(mutant.code)).find(
      (prepared) => !holds(mutant.edition, prepared),
    );
    if (killer !== undefined) lastOf.set(mutant.code, killer);
    return { mutant, killedBy: killer?.file.case ?? null };
  });
}

// Its value must follow from the rest of the edition, or at least be shown to who reads its page.
function seenOutsideOfRules(mutant: Mutant, page: string): string | null {
  const { role } = mutant.edition.parameters.find(({ code }) => code === mutant.code) ?? {};
  if (role !== 'informative') return agrees(mutant) ? null : 'agreement';
  const shown = describeEdition(mutant.edition, { locale: 'fr', format: 'text' });
  return shown === page ? null : 'page';
}

function inOrder(
  texts: ReadonlyMap<PreparedCase, string>,
  { code }: Mutant,
  last: PreparedCase | undefined,
): readonly PreparedCase[] {
  const others = [...texts.keys()].filter((prepared) => prepared !== last);
  const mentions = (prepared: PreparedCase) => texts.get(prepared)?.includes(code) === true;
  return [
    ...(last === undefined ? [] : [last]),
    ...others.filter(mentions),
    ...others.filter((prepared) => !mentions(prepared)),
  ];
}

/** Whether the case stays green. An error that is no broken expectation is the tool's own fault. */
function holds(edition: Edition, prepared: PreparedCase): boolean {
  try {
    expectCase(edition, prepared);
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'AssertionError') return false;
    // The shares that the case supplies no longer make a whole with those of the mutant.
    if (error instanceof InvalidParametersError) return false;
    throw error;
  }
}
