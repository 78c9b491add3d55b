import type { JsonPointer } from '../../kernel/json-pointer';
import type { Parsed } from '../../kernel/parsed';
import type { MemberIssue, OrganismeRenaming } from '../../model/division';
import type { InputIssue } from '../../model/input-issue';
import { formatIssue } from '../../model/issues/format-issue';
import type { Projet } from '../../model/projet';
import { parseProjet } from '../../projet/parse-projet';
import { mergeFacts } from './merge-facts';
import { type MergedOrganismes, mergeOrganismes } from './merge-organismes';

/** Several projects as one, and what was left out or renamed on the way. */
export interface MergedFile {
  readonly projet: Projet;
  readonly leftOut: readonly JsonPointer[];
  readonly renamed: readonly OrganismeRenaming[];
}

/**
 * Puts project files together: their ESMS one after the other, their OG, and the facts that all of
 * them state. What `parseProjet` finds wrong with the whole, such as an ESMS that stands in two of
 * them, is told where it stands in its own file.
 */
export function mergeFiles(projets: readonly Projet[]): Parsed<MergedFile, MemberIssue> {
  const organismes = mergeOrganismes(projets);
  const { facts, leftOut } = mergeFacts(
    projets.map((projet, member) => factsOf(projet, member, organismes)),
    (pointer, value) => stillHolds(pointer, value, projets, organismes),
  );
  const parsed = parseProjet({
    ...facts,
    organismesGestionnaires: organismes.organismes,
    esms: projets.flatMap(({ esms }, member) =>
      esms.map((entry) => ({
        ...entry,
        organismeGestionnaire: idIn(entry.organismeGestionnaire, member, organismes),
      })),
    ),
  });
  if (!parsed.ok) {
    return { ok: false, issues: parsed.issues.map((issue) => placeIssue(issue, projets)) };
  }
  return {
    ok: true,
    value: {
      projet: parsed.value,
      leftOut: [...leftOut, ...organismes.leftOut],
      renamed: organismes.renamed,
    },
  };
}

function factsOf(projet: Projet, member: number, organismes: MergedOrganismes) {
  const { organismesGestionnaires: _, esms: _esms, porteur, ...facts } = projet;
  return porteur === undefined ? facts : { porteur: idIn(porteur, member, organismes), ...facts };
}

function idIn(id: string, member: number, { ids }: MergedOrganismes): string {
  return ids[member]?.get(id) ?? id;
}

// Each project may use one DUI, and both together two; each may be of one OG, and both of two.
function stillHolds(
  pointer: JsonPointer,
  value: unknown,
  projets: readonly Projet[],
  { organismes }: MergedOrganismes,
): boolean {
  if (pointer === '/solution/unique' && value === true) {
    const [nom, ...others] = [...new Set(projets.map(({ solution }) => solution?.nom))];
    return nom !== undefined && others.length === 0;
  }
  if (pointer === '/regroupement' && value === 'og-unique') return organismes.length === 1;
  return true;
}

function placeIssue(issue: InputIssue, projets: readonly Projet[]): MemberIssue {
  const [, index, rest = ''] = /^\/esms\/(\d+)(\/.*)?$/.exec(issue.path) ?? [];
  if (index === undefined) return { member: null, issue };
  let place = Number(index);
  for (const [member, { esms }] of projets.entries()) {
    if (place < esms.length) return { member, issue: moved(issue, `/esms/${place}${rest}`) };
    place -= esms.length;
  }
  return { member: null, issue };
}

function moved(issue: InputIssue, path: JsonPointer): InputIssue {
  const fields = { ...issue, path };
  return { ...fields, message: formatIssue(fields, { locale: 'fr' }) };
}
