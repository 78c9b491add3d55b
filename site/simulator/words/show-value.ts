import { writeDate, writeNumber } from '../../../src/kernel/written';
import { findCategorie } from '../../../src/referentiels/categories';
import type { FieldKind } from '../state/fields';
import type { Json } from '../state/json';
import type { FormWords } from './index';
import { nameChoice } from './label';

/** A value of the project in words, by the kind of its field. */
export function showValue(value: Json, kind: FieldKind, words: FormWords): string {
  const text = String(value);
  switch (kind) {
    case 'date':
      return writeDate(text, words.locale);
    case 'count':
      return typeof value === 'number' ? writeNumber(value, words.locale) : text;
    case 'categorie': {
      const categorie = findCategorie(text);
      return categorie === undefined ? text : `${text}, ${categorie.libelle}`;
    }
    default:
      return nameChoice(text, kind, words);
  }
}
