import type { Locale } from '../model/text';

export const formats = ['texte', 'markdown', 'json'] as const;

export type Format = (typeof formats)[number];

export const locales: readonly Locale[] = ['fr', 'en'];

/** What the command line asks for. */
export type Command =
  | {
      readonly name: 'evaluer';
      readonly file: string;
      readonly edition: string;
      /** As they were given: `code=choix`. */
      readonly interpretations: readonly string[];
      readonly format: Format;
    }
  | {
      readonly name: 'comparer';
      readonly file: string;
      /** All of them where none is named. */
      readonly editions: readonly string[];
      readonly format: Format;
    }
  | { readonly name: 'orienter'; readonly file: string; readonly format: Format }
  | {
      readonly name: 'differences';
      readonly before: string;
      readonly after: string;
      readonly format: Format;
    }
  | {
      readonly name: 'usages';
      readonly file: string;
      readonly edition: string;
      readonly interpretations: readonly string[];
      readonly format: Format;
    }
  | {
      readonly name: 'selectionner';
      readonly file: string;
      readonly edition: string | undefined;
      readonly interpretations: readonly string[];
      readonly format: Format;
    }
  | { readonly name: 'editions'; readonly format: Format }
  | { readonly name: 'edition'; readonly edition: string; readonly format: Format }
  | { readonly name: 'schema' }
  | { readonly name: 'aide' }
  | { readonly name: 'version' };

export const commandNames = [
  'evaluer',
  'comparer',
  'orienter',
  'usages',
  'selectionner',
  'editions',
  'edition',
  'differences',
  'schema',
  'aide',
] as const;

export type CommandName = (typeof commandNames)[number];

/** An option that takes a value. */
export type ValueOption = 'edition' | 'interpretation' | 'format' | 'lang';

/** How many words each command takes beside its options. */
export const arityOf: Readonly<Record<CommandName, number>> = {
  evaluer: 1,
  comparer: 1,
  orienter: 1,
  usages: 1,
  selectionner: 1,
  editions: 0,
  edition: 1,
  differences: 2,
  schema: 0,
  aide: 0,
};

/** The options of each command. */
export const optionsOf: Readonly<Record<CommandName, readonly ValueOption[]>> = {
  evaluer: ['edition', 'interpretation', 'format', 'lang'],
  comparer: ['edition', 'format', 'lang'],
  orienter: ['format', 'lang'],
  usages: ['edition', 'interpretation', 'format', 'lang'],
  selectionner: ['edition', 'interpretation', 'format', 'lang'],
  editions: ['format', 'lang'],
  edition: ['format', 'lang'],
  differences: ['format', 'lang'],
  schema: ['lang'],
  aide: ['lang'],
};
