import { resolve } from '../../mechanisms/context';
import type { Edition } from '../../model/edition';
import type { Chosen } from '../../model/interpretation';
import type { Text } from '../../model/text';
import { catalogueOf } from '../catalogue';
import { code, type Item, item } from '../document/block';
import type { RenderOptions } from '../document/print';
import type { Voice } from '../voice';

/** An edition as a page tells it: in a language, and as the default interpretations read it. */
export interface Reading {
  readonly edition: Edition;
  readonly voice: Voice;
  readonly text: (text: Text) => string;
  readonly byDefault: <Value>(chosen: Chosen<Value>) => Value;
}

/** Opens an edition for reading. */
export function readEdition(edition: Edition, { locale }: Pick<RenderOptions, 'locale'>): Reading {
  const choices = new Map(edition.interpretations.map((one) => [one.code, one.default]));
  return {
    edition,
    voice: {
      locale,
      words: catalogueOf(locale),
      documents: Object.fromEntries(edition.documents.map((document) => [document.id, document])),
      say: (french) => french,
    },
    text: (text) => text[locale],
    byDefault: (chosen) => resolve(chosen, { choices }),
  };
}

/** Says on which interpretation something depends, where it depends on one. */
export function tellDependence(chosen: Chosen<unknown>, { voice }: Reading): readonly Item[] {
  const dependsOn =
    typeof chosen === 'object' && chosen !== null && 'interpretation' in chosen
      ? String(chosen.interpretation)
      : null;
  return dependsOn === null ? [] : [item([voice.words.edition.dependsOn, code(dependsOn)])];
}
