import type { Finding } from '../../model/issues/finding';
import { showValue } from '../../model/issues/show-value';
import type { Esms, OrganismeGestionnaire, Projet } from '../../model/projet';
import { isSiren } from '../../referentiels/siren';
import { type Entry, entriesOf, type Fields } from './read';
import { findRepetitions } from './repetitions';

/** Organismes gestionnaires: a repeated `id`, a wrong key of SIREN, a reference to none of them. */
export function checkOrganismes(projet: Fields<Projet>): readonly Finding[] {
  const list = 'organismesGestionnaires';
  const organismes = entriesOf<OrganismeGestionnaire>(projet[list]);
  const ids = organismes.map(({ fields }) => fields.id);
  const pathOf = (at: number) => [list, organismes[at]?.index ?? 0, 'id'];
  return [
    ...findRepetitions(ids, pathOf, 'unique-og'),
    ...organismes.flatMap(checkSirenKey),
    // Where the list itself can't be read, no reference is known to be wrong.
    ...(Array.isArray(projet[list]) ? checkReferences(projet, new Set(ids)) : []),
  ];
}

function checkSirenKey({
  index,
  fields: { siren },
}: Entry<OrganismeGestionnaire>): readonly Finding[] {
  // The form is the schema's business.
  if (typeof siren !== 'string' || !/^\d{9}$/.test(siren) || isSiren(siren)) return [];
  const path = ['organismesGestionnaires', index, 'siren'];
  return [{ code: 'wrong-key', path, expected: 'siren-key', received: showValue(siren) }];
}

function checkReferences(
  { porteur, esms }: Fields<Projet>,
  ids: ReadonlySet<unknown>,
): readonly Finding[] {
  const isWrong = (id: unknown): id is string => typeof id === 'string' && !ids.has(id);
  const findings: Finding[] = isWrong(porteur) ? [unknownReference(['porteur'], porteur)] : [];
  for (const { index, fields } of entriesOf<Esms>(esms)) {
    const id = fields.organismeGestionnaire;
    if (isWrong(id)) findings.push(unknownReference(['esms', index, 'organismeGestionnaire'], id));
  }
  return findings;
}

function unknownReference(path: readonly PropertyKey[], id: string): Finding {
  return { code: 'unknown-reference', path, expected: 'og-reference', received: showValue(id) };
}
