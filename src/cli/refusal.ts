/** Why the command can't do what it is asked to; it then prints this and nothing else. */
export type Refusal =
  | { readonly kind: 'no-command' }
  | { readonly kind: 'unknown-command'; readonly command: string }
  | { readonly kind: 'unknown-option'; readonly option: string }
  | { readonly kind: 'option-without-value'; readonly option: string }
  | { readonly kind: 'option-with-value'; readonly option: string }
  | { readonly kind: 'option-twice'; readonly option: string }
  | { readonly kind: 'option-of-lists'; readonly option: string }
  | { readonly kind: 'list-as-lines'; readonly file: string }
  | {
      readonly kind: 'not-in-list';
      readonly option: string;
      readonly value: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly kind: 'missing-argument';
      readonly argument:
        | 'file'
        | 'neighbours'
        | 'counts'
        | 'candidates'
        | 'edition'
        | 'editions'
        | 'receipt';
    }
  | { readonly kind: 'input-twice' }
  | { readonly kind: 'missing-option'; readonly option: string }
  | { readonly kind: 'extra-argument'; readonly argument: string }
  | { readonly kind: 'unknown-edition'; readonly id: string; readonly known: readonly string[] }
  | { readonly kind: 'edition-twice'; readonly id: string }
  | { readonly kind: 'not-an-amount'; readonly value: string }
  | {
      readonly kind: 'not-a-choice';
      readonly option: '--interpretation' | '--regle';
      readonly value: string;
    }
  | { readonly kind: 'rule-twice'; readonly rule: string }
  | { readonly kind: 'unknown-rule'; readonly rule: string; readonly known: readonly string[] }
  | { readonly kind: 'interpretation-twice'; readonly code: string }
  | {
      readonly kind: 'unknown-interpretation';
      readonly code: string;
      readonly edition: string;
    }
  | {
      readonly kind: 'unknown-choice';
      readonly code: string;
      readonly choice: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'unwritable'; readonly code: string }
  | { readonly kind: 'file'; readonly file: string; readonly problem: FileProblem };

/** What can be wrong with a file as a whole. */
export type FileProblem =
  | { readonly kind: 'absent' | 'directory' | 'forbidden' | 'unreadable' | 'not-utf8' | 'empty' }
  | { readonly kind: 'too-large'; readonly maximumBytes: number }
  | {
      readonly kind: 'not-a-receipt';
      /** The first place where it isn't one. */
      readonly path: string;
    }
  | {
      readonly kind: 'not-json';
      /** Where reading stops, if known. */
      readonly at: { readonly line: number; readonly column: number } | null;
    };
