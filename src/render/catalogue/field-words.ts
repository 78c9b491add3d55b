import type { Amoa, Esms, OrganismeGestionnaire, Projet, Solution } from '../../model/projet';
import type { Evenement, Piece } from '../../model/vocabulary';

/** What each field of the project file is called in plain words. */
export interface FieldWords {
  readonly projet: Readonly<Record<keyof Projet, string>>;
  readonly organismeGestionnaire: Readonly<Record<keyof OrganismeGestionnaire, string>>;
  readonly esms: Readonly<Record<keyof Esms, string>>;
  readonly heures: Readonly<Record<keyof NonNullable<Esms['heures']>, string>>;
  readonly solution: Readonly<Record<keyof Solution, string>>;
  readonly derogation: Readonly<Record<keyof NonNullable<Solution['derogation']>, string>>;
  readonly amoa: Readonly<Record<keyof Amoa, string>>;
  readonly evenements: Readonly<Record<Evenement, string>>;
  readonly pieces: Readonly<Record<Piece, string>>;
  readonly certification: string;
  /** A field of some entries of a list: « région (entrées 1 à 4 de la liste des ESMS) ». */
  readonly ofEntries: (
    field: string,
    positions: string,
    list: 'esms' | 'organismesGestionnaires',
    several: boolean,
  ) => string;
  /** A run of entries: « 1 à 4 ». */
  readonly run: (first: number, last: number) => string;
}
