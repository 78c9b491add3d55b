/** What the project keeps of a text that it doesn't hold: `fixtures/textes/<document>.json`. */
export interface Fingerprint {
  readonly document: string;
  /** How many tokens the text has. */
  readonly tokens: number;
  readonly groupSize: number;
  /** Of the whole normalised text, in hexadecimal. */
  readonly sha256: string;
  /** A hash for each run of `groupSize` consecutive tokens, in the order of the text. */
  readonly groups: readonly string[];
}

export declare const groupSize: number;
export declare function normalise(text: string): string;
export declare function tokenise(text: string): readonly string[];
export declare function groupsOf(text: string): readonly string[];
export declare function fingerprint(document: string, text: string): Fingerprint;
