import { resolve } from '../../mechanisms/context';
import type { Edition } from '../../model/edition';
import type { Chosen } from '../../model/interpretation';
import type { Parameter } from '../../model/parameter';
import type { Text } from '../../model/text';
import { catalogueOf } from '../catalogue';
import { code, type Item, item, join } from '../document/block';
import type { RenderOptions } from '../document/print';
import { type Terms, termsOf } from '../rules/terms';
import type { Voice } from '../voice';

/** An edition as a page tells it: in a language, and as the default interpretations read it. */
export interface Reading {
  readonly edition: Edition;
  readonly voice: Voice;
  readonly text: (text: Text) => string;
  readonly byDefault: <Value>(chosen: Chosen<Value>) => Value;
  /** With what its rules are told. */
  readonly terms: Terms;
}

/** Opens an edition for reading. */
export function readEdition(edition: Edition, { locale }: Pick<RenderOptions, 'locale'>): Reading {
  const choices = new Map(edition.interpretations.map((one) => [one.code, one.default]));
  const voice: Voice = {
    locale,
    words: catalogueOf(locale),
    documents: Object.fromEntries(edition.documents.map((document) => [document.id, document])),
    say: (french) => french,
  };
  return {
    edition,
    voice,
    text: (text) => text[locale],
    byDefault: (chosen) => resolve(chosen, { choices }),
    terms: termsOf(parametersByDefault(edition), choices, voice),
  };
}

// The default answer to a question may give a value that the text leaves out.
function parametersByDefault({ parameters, interpretations }: Edition): readonly Parameter[] {
  const given = new Map(
    interpretations.flatMap(({ choices, default: chosen }) =>
      Object.entries(choices.find(({ code }) => code === chosen)?.parameters ?? {}),
    ),
  );
  return parameters.map((parameter) => {
    const value = parameter.suppliedBy === 'user' ? undefined : given.get(parameter.code);
    return value === undefined ? parameter : { ...parameter, value };
  });
}

/** Says on which interpretation something depends, where it depends on one. */
export function tellDependence(chosen: Chosen<unknown>, { voice }: Reading): readonly Item[] {
  const dependsOn =
    typeof chosen === 'object' && chosen !== null && 'interpretation' in chosen
      ? String(chosen.interpretation)
      : null;
  return dependsOn === null ? [] : [item([voice.words.edition.dependsOn, code(dependsOn)])];
}

/** Says on which interpretations the parts of something depend. */
export function tellDependences(parts: unknown, { voice }: Reading): readonly Item[] {
  const codes = [...new Set(interpretationsIn(parts))].map((reference) => [code(reference)]);
  if (codes.length === 0) return [];
  return [item([voice.words.edition.dependsOn, ...join(codes, ', ')])];
}

function interpretationsIn(parts: unknown): readonly string[] {
  if (typeof parts !== 'object' || parts === null) return [];
  const own = 'interpretation' in parts ? [String(parts.interpretation)] : [];
  return [...own, ...Object.values(parts).flatMap(interpretationsIn)];
}
