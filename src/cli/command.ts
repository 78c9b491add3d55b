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

/** A file looked at under an edition, some of whose open points the caller reads otherwise. */
interface Looking {
  readonly file: string;
  readonly edition: string;
  /** As they were given: `code=choix`. */
  readonly interpretations: readonly string[];
}

/** The same where the file is of a project, and may be a list of ESMS. */
interface LookingAtProjet extends Looking {
  readonly beside: ListFiles;
}

interface Shown {
  readonly format: Format;
}

/** What the command line asks for. */
export type Command =
  | (LookingAtProjet &
      Shown & {
        readonly name: 'evaluer';
        /** Whether each answer is opened down to facts and values. */
        readonly detail: boolean;
      })
  /** `evaluer` over a project a line. */
  | (Looking & { readonly name: 'evaluer-lignes'; readonly detail: boolean })
  | (LookingAtProjet &
      Shown & {
        readonly name: 'ajuster';
        /** As it was given: an amount in euros. */
        readonly amount?: string;
      })
  | (LookingAtProjet & Shown & { readonly name: 'sensibilite' })
  | (LookingAtProjet & Shown & { readonly name: 'diviser' })
  | (LookingAtProjet &
      Shown & { readonly name: 'fusionner'; readonly neighbours: readonly string[] })
  | (LookingAtProjet & { readonly name: 'recu' })
  | (Shown & { readonly name: 'verifier'; readonly receipt: string; readonly file: string })
  | (Shown & {
      readonly name: 'comparer';
      readonly file: string;
      readonly beside: ListFiles;
      /** All of them where none is named. */
      readonly editions: readonly string[];
    })
  | (Shown & { readonly name: 'orienter'; readonly file: string; readonly beside: ListFiles })
  | (Looking & Shown & { readonly name: 'usages' })
  | (Omit<Looking, 'edition'> &
      Shown & {
        readonly name: 'selectionner';
        readonly edition: string | undefined;
        /** As they were given: `nom=choix`. */
        readonly rules: readonly string[];
      })
  | (Shown & { readonly name: 'differences'; readonly before: string; readonly after: string })
  | (Shown & { readonly name: 'editions' })
  | (Shown & { readonly name: 'edition'; readonly edition: string })
  | { readonly name: 'schema' | 'modele-csv' | 'aide' | 'version' };

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
  'modele-csv',
  'aide',
] as const;

export type CommandName = (typeof commandNames)[number];

/** An option that takes a value. */
export type ValueOption =
  | 'edition'
  | 'interpretation'
  | 'regle'
  | 'montant'
  | 'projet'
  | 'finess'
  | 'format'
  | 'lang';

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
  'modele-csv': 0,
  aide: 0,
};

/** The options of each command. */
export const optionsOf: Readonly<Record<CommandName, readonly ValueOption[]>> = {
  evaluer: ['edition', 'interpretation', 'projet', 'finess', 'format', 'lang'],
  ajuster: ['edition', 'interpretation', 'montant', 'projet', 'finess', 'format', 'lang'],
  sensibilite: ['edition', 'interpretation', 'projet', 'finess', 'format', 'lang'],
  comparer: ['edition', 'projet', 'finess', 'format', 'lang'],
  orienter: ['projet', 'finess', 'format', 'lang'],
  diviser: ['edition', 'interpretation', 'projet', 'finess', 'format', 'lang'],
  fusionner: ['edition', 'interpretation', 'projet', 'finess', 'format', 'lang'],
  usages: ['edition', 'interpretation', 'format', 'lang'],
  selectionner: ['edition', 'interpretation', 'regle', 'format', 'lang'],
  editions: ['format', 'lang'],
  edition: ['format', 'lang'],
  differences: ['format', 'lang'],
  recu: ['edition', 'interpretation', 'projet', 'finess', 'lang'],
  verifier: ['format', 'lang'],
  schema: ['lang'],
  'modele-csv': ['lang'],
  aide: ['lang'],
};

/** The options without a value of each command that has some. */
export const flagsOf: Readonly<Partial<Record<CommandName, readonly Flag[]>>> = {
  evaluer: ['detail'],
};
