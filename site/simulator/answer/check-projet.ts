import { formatIssue, type InputIssue, type Projet, parseProjet } from 'esms-numerique';
import { en } from '../../../src/model/issues/en';
import { fr } from '../../../src/model/issues/fr';
import { sentenceAt } from '../../../src/model/issues/sentence';
import { nameField } from '../../../src/render/pointers';
import { countedProjet, pointerInDraft } from '../state/lots';
import { nameOrganismes } from '../state/organismes';
import type { Draft } from '../state/state';
import type { FormWords } from '../words';
import { labelOf } from '../words/label';

/** Something that is wrong with the project, as the form says it. */
export interface FieldIssue {
  /** The field of the form. */
  readonly pointer: string;
  /** The sentence beside the field. */
  readonly here: string;
  /** The sentence elsewhere, which names the field. */
  readonly there: string;
}

/** A project that can be assessed, or why it can't. */
export type Checked =
  | { readonly kind: 'empty' }
  | { readonly kind: 'invalid'; readonly issues: readonly FieldIssue[] }
  | { readonly kind: 'valid'; readonly projet: Projet };

/** Checks the project of the form. */
export function checkProjet(draft: Draft, words: FormWords): Checked {
  const counted = countedProjet(draft);
  if (counted === null) return { kind: 'empty' };
  const parsed = parseProjet(counted);
  if (parsed.ok) return { kind: 'valid', projet: parsed.value };
  return { kind: 'invalid', issues: parsed.issues.map((issue) => tellIssue(issue, draft, words)) };
}

function tellIssue(issue: InputIssue, draft: Draft, words: FormWords): FieldIssue {
  const pointer = pointerInDraft(issue.path, draft);
  const { locale, issues } = words;
  const catalogue = locale === 'fr' ? fr : en;
  const place = placeOf(pointer, draft, words);
  return {
    pointer,
    here: sentenceAt(issues.here, issue, catalogue),
    there: place === null ? formatIssue(issue, { locale }) : sentenceAt(place, issue, catalogue),
  };
}

/** Where a field stands in the form; null where the form has none for the pointer. */
function placeOf(pointer: string, draft: Draft, words: FormWords): string | null {
  const [, list, place, field = ''] =
    /^\/(esms|organismesGestionnaires)\/(\d+)(\/.+)$/.exec(pointer) ?? [];
  const general = list === undefined ? pointer : `/${list}${field}`;
  if (nameField(general, words.fields) === general) return null;
  return words.issues.at(labelOf(general, words), entryOf(list, Number(place), draft, words));
}

function entryOf(
  list: string | undefined,
  index: number,
  draft: Draft,
  words: FormWords,
): string | null {
  if (list === undefined) return null;
  if (list === 'esms') return `${words.lot.toLowerCase()} ${index + 1}`;
  return nameOrganismes(draft, words.organisme)[index]?.name ?? null;
}
