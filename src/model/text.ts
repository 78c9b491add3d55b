/** A text in both languages of the library. French is the reference; English says the same. */
export interface Text {
  /** In French. */
  readonly fr: string;
  /** In English. */
  readonly en: string;
}

/** A language of the library. */
export type Locale = 'fr' | 'en';
