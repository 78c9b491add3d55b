import { type Item, item } from '../../../../src/render/document/block';
import type { Voice } from '../../../../src/render/voice';
import {
  amoaFields,
  dateFields,
  type Field,
  groupFields,
  pieceFields,
  solutionFields,
} from '../../state/fields';
import { type Json, type JsonObject, readAt } from '../../state/json';
import type { FormWords } from '../../words';
import { labelOf } from '../../words/label';
import { showValue } from '../../words/show-value';

/** Each fact that the project says, beside its lists. */
export function tellFacts(projet: JsonObject, words: FormWords, voice: Voice): readonly Item[] {
  const fields = [...groupFields, ...solutionFields, ...amoaFields, ...dateFields];
  return [
    ...knownOf(fields, projet).map(({ field, value }) =>
      item([
        `${labelOf(field.pointer, words)}${voice.words.colon}${showValue(value, field.kind, words)}`,
      ]),
    ),
    ...tellServices(projet, words, voice),
    ...tellPieces(projet, words, voice),
  ];
}

/** The fields of which a value is known, with the value. */
export function knownOf(fields: readonly Field[], data: JsonObject) {
  return fields.flatMap((field): readonly { readonly field: Field; readonly value: Json }[] => {
    const value = readAt(data, field.pointer);
    return value === undefined ? [] : [{ field, value }];
  });
}

function tellServices(projet: JsonObject, words: FormWords, voice: Voice): readonly Item[] {
  const services = readAt(projet, '/solution/servicesSocles');
  if (!Array.isArray(services)) return [];
  const names: Readonly<Record<string, string>> = words.vocabulary.service;
  const named = (services as readonly Json[]).map((one) => names[String(one)] ?? String(one));
  return [item([`${words.services}${voice.words.colon}${named.join(', ') || words.noService}`])];
}

/** The pieces of the file, those that are there and those that aren't. */
function tellPieces(projet: JsonObject, words: FormWords, voice: Voice): readonly Item[] {
  const known = knownOf(pieceFields, projet);
  return [true, false].flatMap((isThere) => {
    const names = known
      .filter(({ value }) => value === isThere)
      .map(({ field }) => labelOf(field.pointer, words));
    const { supplied, lacking } = words.description;
    const label = isThere ? supplied : lacking;
    return names.length === 0 ? [] : [item([`${label}${voice.words.colon}${names.join(', ')}`])];
  });
}
