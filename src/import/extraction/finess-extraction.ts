/** What the public FINESS extraction says of an établissement. */
export interface Etablissement {
  /** Its FINESS géographique number. */
  readonly finess: string;
  /**
   * The FINESS number of the legal entity that runs it: its organisme gestionnaire; `null` where the
   * record gives none.
   */
  readonly entiteJuridique: string | null;
  /** The code of its FINESS category; `null` where the record gives none of three digits. */
  readonly categorie: string | null;
}

/** What was looked up in the public FINESS extraction. */
export interface FinessExtraction {
  /** By FINESS number. */
  readonly etablissements: { readonly [finess: string]: Etablissement };
  /** The numbers looked up that are those of a legal entity. */
  readonly entitesJuridiques: readonly string[];
}
