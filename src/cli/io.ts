/** What the command touches of the world outside. */
export interface CommandIo {
  /** The bytes of a file, or of the standard input for `-`. */
  readonly open: (file: string) => AsyncIterable<Uint8Array>;
  readonly stdout: (text: string) => void;
  /** Writes on stdout, and waits until it is taken; false where nobody reads any longer. */
  readonly write: (text: string) => Promise<boolean>;
  readonly stderr: (text: string) => void;
  /** Whether somebody watches stderr. */
  readonly isWatched: boolean;
  readonly version: string;
}
