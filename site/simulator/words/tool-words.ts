/** The words of what reads and writes files. */
export interface ToolWords {
  readonly paste: PasteWords;
  readonly files: FileWords;
}

export interface PasteWords {
  readonly title: string;
  readonly help: string;
  readonly label: string;
  readonly read: string;
  readonly issues: (count: number) => string;
  readonly done: (count: number) => string;
}

export interface FileWords {
  readonly title: string;
  readonly copy: string;
  readonly copied: string;
  readonly open: string;
  readonly refused: string;
  readonly projet: string;
  readonly receipt: string;
  readonly report: string;
  readonly print: string;
}
