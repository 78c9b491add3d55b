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
  | { readonly name: 'editions'; readonly format: Format }
  | { readonly name: 'edition'; readonly edition: string; readonly format: Format }
  | { readonly name: 'schema' }
  | { readonly name: 'aide' }
  | { readonly name: 'version' };

export const commandNames = ['evaluer', 'editions', 'edition', 'schema', 'aide'] as const;

export type CommandName = (typeof commandNames)[number];

/** An option that takes a value. */
export type ValueOption = 'edition' | 'interpretation' | 'format' | 'lang';

/** The options of each command. */
export const optionsOf: Readonly<Record<CommandName, readonly ValueOption[]>> = {
  evaluer: ['edition', 'interpretation', 'format', 'lang'],
  editions: ['format', 'lang'],
  edition: ['format', 'lang'],
  schema: ['lang'],
  aide: ['lang'],
};
