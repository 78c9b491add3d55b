import { findRegion } from '../../../src/referentiels/regions';
import { nameField } from '../../../src/render/pointers';
import type { FieldKind } from '../state/fields';
import type { FormWords } from './index';

/** What a field is called in the form: the library's words, without what the control says itself. */
export function labelOf(pointer: string, { fields }: FormWords): string {
  const name = nameField(pointer, fields);
  const bare = name
    .replace(/ \((?:oui ou non|yes or no)\)$/, '')
    .replace(/ (?:de l’ESMS|du lot|de l’organisme gestionnaire)$/, '')
    .replace(/ (?:of the ESMS|in the lot|of the managing organisation)$/, '');
  return capital(bare);
}

/** A value of a closed list in words: a region by its name. */
export function nameChoice(value: string, kind: FieldKind, words: FormWords): string {
  switch (kind) {
    case 'yes-no':
      return value === 'true' ? words.yes : words.no;
    case 'region':
      return findRegion(value)?.nom ?? value;
    case 'champ':
    case 'operation':
    case 'regroupement': {
      const names: Readonly<Record<string, string>> = words.vocabulary[kind];
      return capital(names[value] ?? value);
    }
    default:
      return value;
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
