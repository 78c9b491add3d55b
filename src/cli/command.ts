import type { Locale } from '../model/text';

export const formats = ['texte', 'markdown', 'json'] as const;

export type Format = (typeof formats)[number];

export const locales: readonly Locale[] = ['fr', 'en'];

/** What `evaluer` can print beside: one report a line, for one project a line. */
export const manyFormat = 'ndjson';

/** What may stand beside a list of ESMS, as files: the other facts, and the FINESS extraction. */
export interface ListFiles {
  readonly projet?: string;
  readonly finess?: string;
}

/** What the command line asks for. */
export type Command =
  | {
      readonly name: 'evaluer';
      readonly file: string;
      readonly beside: ListFiles;
      readonly edition: string;
      /** As they were given: `code=choix`. */
      readonly interpretations: readonly string[];
      readonly format: Format;
    }
  | {
      /** `evaluer` over a project a line. */
      readonly name: 'evaluer-lignes';
      readonly file: string;
      readonly edition: string;
      readonly interpretations: readonly string[];
    }
  | {
      readonly name: 'comparer';
      readonly file: string;
      readonly beside: ListFiles;
      /** All of them where none is named. */
      readonly editions: readonly string[];
      readonly format: Format;
    }
  | {
      readonly name: 'orienter';
      readonly file: string;
      readonly beside: ListFiles;
      readonly format: Format;
    }
  | {
      readonly name: 'differences';
      readonly before: string;
      readonly after: string;
      readonly format: Format;
    }
  | { readonly name: 'editions'; readonly format: Format }
  | { readonly name: 'edition'; readonly edition: string; readonly format: Format }
  | { readonly name: 'schema' }
  | { readonly name: 'modele-csv' }
  | { readonly name: 'aide' }
  | { readonly name: 'version' };

export const commandNames = [
  'evaluer',
  'comparer',
  'orienter',
  'editions',
  'edition',
  'differences',
  'schema',
  'modele-csv',
  'aide',
] as const;

export type CommandName = (typeof commandNames)[number];

/** An option that takes a value. */
export type ValueOption = 'edition' | 'interpretation' | 'projet' | 'finess' | 'format' | 'lang';

/** How many words each command takes beside its options. */
export const arityOf: Readonly<Record<CommandName, number>> = {
  evaluer: 1,
  comparer: 1,
  orienter: 1,
  editions: 0,
  edition: 1,
  differences: 2,
  schema: 0,
  'modele-csv': 0,
  aide: 0,
};

/** The options of each command. */
export const optionsOf: Readonly<Record<CommandName, readonly ValueOption[]>> = {
  evaluer: ['edition', 'interpretation', 'projet', 'finess', 'format', 'lang'],
  comparer: ['edition', 'projet', 'finess', 'format', 'lang'],
  orienter: ['projet', 'finess', 'format', 'lang'],
  editions: ['format', 'lang'],
  edition: ['format', 'lang'],
  differences: ['format', 'lang'],
  schema: ['lang'],
  'modele-csv': ['lang'],
  aide: ['lang'],
};
