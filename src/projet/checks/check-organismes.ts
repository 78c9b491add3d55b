import type { Finding } from '../../model/issues/finding';
import { showValue } from '../../model/issues/show-value';
import type { Esms, OrganismeGestionnaire, Projet } from '../../model/projet';
import { isSiren } from '../../referentiels/siren';
import { entriesOf, type Fields, textOf, textsOf } from './read';
import { findRepetitions, type Placed } from './repetitions';

/** Organismes gestionnaires: a repeated `id`, a wrong key of SIREN, a reference to none of them. */
export function* checkOrganismes(projet: Fields<Projet>): Iterable<Finding> {
  const list = 'organismesGestionnaires';
  const organismes = entriesOf<OrganismeGestionnaire>(projet[list]);
  const ids = textsOf(list, organismes, 'id');
  yield* findRepetitions(ids, 'unique-og');
  for (const siren of textsOf(list, organismes, 'siren')) yield* checkSirenKey(siren);
  // Where the list itself can't be read, no reference is known to be wrong.
  if (!Array.isArray(projet[list])) return;
  yield* checkReferences(projet, new Set(ids.map(({ text }) => text)));
}

function* checkSirenKey({ path, text }: Placed): Iterable<Finding> {
  // The form is the schema's business.
  if (!/^\d{9}$/.test(text) || isSiren(text)) return;
  yield { code: 'wrong-key', path, expected: 'siren-key', received: showValue(text) };
}

function* checkReferences(projet: Fields<Projet>, ids: ReadonlySet<string>): Iterable<Finding> {
  for (const { path, text } of referencesOf(projet)) {
    if (ids.has(text)) continue;
    const received = showValue(text);
    yield { code: 'unknown-reference', path, expected: 'og-reference', received };
  }
}

function referencesOf(projet: Fields<Projet>): readonly Placed[] {
  const porteur = textOf(projet.porteur);
  const esms = textsOf('esms', entriesOf<Esms>(projet.esms), 'organismeGestionnaire');
  return porteur === undefined ? esms : [{ path: ['porteur'], text: porteur }, ...esms];
}
