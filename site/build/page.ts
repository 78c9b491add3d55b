/** A page that the build writes: its path in the site, without extension, and its Markdown. */
export interface Page {
  readonly path: string;
  readonly content: string;
}
