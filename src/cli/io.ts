/** What the command touches of the world outside. */
export interface CommandIo {
  /** The bytes of a file, or of the standard input for `-`. */
  readonly open: (file: string) => AsyncIterable<Uint8Array>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly version: string;
}
