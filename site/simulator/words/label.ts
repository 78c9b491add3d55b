import { findRegion } from '../../../src/referentiels/regions';
import { nameField } from '../../../src/render/pointers';
import type { FieldKind } from '../state/fields';
import type { FormWords } from './index';

/** What a field is called in the form: the library's words, without what the control says itself. */
export function labelOf(pointer: string, { fields }: FormWords): string {
  const name = nameField(pointer, fields);
  const bare = name
    .replace(/ \((?:oui ou non|yes or no)\)$/, '')
    .replace(/ (?:de l’ESMS|du lot|of the ESMS|in the lot)$/, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** A value of a closed list in words: a region by its name. */
export function nameChoice(value: string, kind: FieldKind, { vocabulary }: FormWords): string {
  if (kind === 'region') return findRegion(value)?.nom ?? value;
  if (kind !== 'champ' && kind !== 'operation' && kind !== 'regroupement') return value;
  const names: Readonly<Record<string, string>> = vocabulary[kind];
  const name = names[value] ?? value;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
