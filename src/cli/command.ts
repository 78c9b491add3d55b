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
      /** Whether each answer is opened down to facts and values. */
      readonly detail: boolean;
      readonly format: Format;
    }
  | {
      readonly name: 'ajuster';
      readonly file: string;
      readonly edition: string;
      readonly interpretations: readonly string[];
      /** As it was given: an amount in euros. */
      readonly amount?: string;
      readonly format: Format;
    }
  | {
      readonly name: 'sensibilite';
      readonly file: string;
      readonly edition: string;
      readonly interpretations: readonly string[];
      readonly format: Format;
    }
  | {
      readonly name: 'recu';
      readonly file: string;
      readonly edition: string;
      readonly interpretations: readonly string[];
    }
  | {
      readonly name: 'verifier';
      readonly receipt: string;
      readonly file: string;
      readonly format: Format;
    }
  | {
      readonly name: 'comparer';
      readonly file: string;
      /** All of them where none is named. */
      readonly editions: readonly string[];
      readonly format: Format;
    }
  | {
      readonly name: 'diviser';
      readonly file: string;
      readonly edition: string;
      readonly interpretations: readonly string[];
      readonly format: Format;
    }
  | {
      readonly name: 'fusionner';
      readonly file: string;
      readonly neighbours: readonly string[];
      readonly edition: string;
      readonly interpretations: readonly string[];
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
  'ajuster',
  'sensibilite',
  'comparer',
  'orienter',
  'diviser',
  'fusionner',
  'usages',
  'selectionner',
  'editions',
  'edition',
  'differences',
  'recu',
  'verifier',
  'schema',
  'aide',
] as const;

export type CommandName = (typeof commandNames)[number];

/** An option that takes a value. */
export type ValueOption = 'edition' | 'interpretation' | 'montant' | 'format' | 'lang';

/** An option without a value that only some commands take. */
export type Flag = 'detail';

/** How many words each command takes beside its options. */
export const arityOf: Readonly<Record<CommandName, number>> = {
  evaluer: 1,
  ajuster: 1,
  sensibilite: 1,
  comparer: 1,
  orienter: 1,
  diviser: 1,
  fusionner: Number.POSITIVE_INFINITY,
  usages: 1,
  selectionner: 1,
  editions: 0,
  edition: 1,
  differences: 2,
  recu: 1,
  verifier: 2,
  schema: 0,
  aide: 0,
};

/** The options of each command. */
export const optionsOf: Readonly<Record<CommandName, readonly ValueOption[]>> = {
  evaluer: ['edition', 'interpretation', 'format', 'lang'],
  ajuster: ['edition', 'interpretation', 'montant', 'format', 'lang'],
  sensibilite: ['edition', 'interpretation', 'format', 'lang'],
  comparer: ['edition', 'format', 'lang'],
  orienter: ['format', 'lang'],
  diviser: ['edition', 'interpretation', 'format', 'lang'],
  fusionner: ['edition', 'interpretation', 'format', 'lang'],
  usages: ['edition', 'interpretation', 'format', 'lang'],
  selectionner: ['edition', 'interpretation', 'format', 'lang'],
  editions: ['format', 'lang'],
  edition: ['format', 'lang'],
  differences: ['format', 'lang'],
  recu: ['edition', 'interpretation', 'lang'],
  verifier: ['format', 'lang'],
  schema: ['lang'],
  aide: ['lang'],
};

/** The options without a value of each command that has some. */
export const flagsOf: Readonly<Partial<Record<CommandName, readonly Flag[]>>> = {
  evaluer: ['detail'],
};
