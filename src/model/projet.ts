import type { CivilDate } from '../kernel/civil-date';
import type {
  Champ,
  Evenement,
  Operation,
  Piece,
  RegionCode,
  Regroupement,
  ServiceSocle,
} from './vocabulary';

/**
 * A project that asks for money: who runs it, for which ESMS, with which solution.
 *
 * It is what `parseProjet` returns, and equals the JSON that was read. A field that is absent is
 * unknown; it is never taken for false or zero. Only `nombre` has a default, 1.
 */
export interface Projet {
  /** A name to recognise it by. */
  readonly nom?: string;
  /** The `id` of the organisme gestionnaire that carries the project. */
  readonly porteur?: string;
  /** Who runs the ESMS: at least one. */
  readonly organismesGestionnaires: readonly [OrganismeGestionnaire, ...OrganismeGestionnaire[]];
  /** The ESMS, one by one or in lots: at least one entry. */
  readonly esms: readonly [Esms, ...Esms[]];
  /** The legal form of the group. */
  readonly regroupement?: Regroupement;
  /** Whether the project is of national scope, as its porteur states. */
  readonly porteeNationale?: boolean;
  /** The DUI, and how it is bought. */
  readonly solution?: Solution;
  /** The assistance à maîtrise d'ouvrage that is asked for. */
  readonly amoa?: Amoa;
  /** The days of what happens, `YYYY-MM-DD`, by event. */
  readonly evenements?: { readonly [evenement in Evenement]?: CivilDate };
  /** Whether each piece of the file is there, by piece. */
  readonly pieces?: { readonly [piece in Piece]?: boolean };
  /** What the applicant certifies, by criterion code: true is met, false is unmet. */
  readonly certifications?: Readonly<Record<string, boolean>>;
}

/** An organisation that runs ESMS. */
export interface OrganismeGestionnaire {
  /** By which `esms` and `porteur` refer to it; its own within the project. */
  readonly id: string;
  /** A name to recognise it by. */
  readonly nom?: string;
  /** How many ESMS it manages in all, in the project or not; it decides whether the OG is small. */
  readonly nombreEsms?: number;
  /** Nine digits. */
  readonly siren?: string;
}

/** One ESMS, with its `finess`, or a lot of `nombre` ESMS that are alike, without. */
export interface Esms {
  /** Its FINESS géographique number, nine characters; absent for a lot. */
  readonly finess?: string;
  /** How many ESMS the lot counts; 1 where absent. */
  readonly nombre?: number;
  /** The `id` of the organisme gestionnaire that runs it. */
  readonly organismeGestionnaire: string;
  /** What is done for its DUI. */
  readonly operation?: Operation;
  /** Derived from `categorie` where absent. */
  readonly champ?: Champ;
  /** Code of the FINESS category of establishment, three digits. */
  readonly categorie?: string;
  /** INSEE code of the region; derived from `finess` where absent. */
  readonly region?: RegionCode;
  /** Whether it is médicalisé. */
  readonly medicalise?: boolean;
  /** Whether the assurance maladie finances it, at least in part. */
  readonly assuranceMaladie?: boolean;
  /** Whether it asks for equipment and infrastructure. */
  readonly equipement?: boolean;
  /** Yearly hours of a home service. */
  readonly heures?: {
    /** Essential hours: the only ones that the généralisation pays. */
    readonly essentielles?: number;
    /** Comfort hours. */
    readonly confort?: number;
  };
}

/** The DUI of the project and how it is bought. */
export interface Solution {
  /** The name of the product. */
  readonly nom?: string;
  /** The national services with which it exchanges data; an empty list says none. */
  readonly servicesSocles?: readonly ServiceSocle[];
  /** Whether it exchanges data with a regional e-parcours platform. */
  readonly plateformeEParcours?: boolean;
  /** Whether all ESMS of the project use the same one. */
  readonly unique?: boolean;
  /** Whether it meets the national cahier des charges. */
  readonly cahierDesCharges?: boolean;
  /** Whether it is bought through the national market. */
  readonly marcheNational?: boolean;
  /** Whether it is référencée Ségur. */
  readonly referencementSegur?: boolean;
  /** What an exception to the national market rests on. */
  readonly derogation?: {
    /** Whether the product covers the whole scope. */
    readonly champCouvertEntierement?: boolean;
    /** Whether its editor commits itself. */
    readonly engagementEditeur?: boolean;
  };
}

/** Which assistance à maîtrise d'ouvrage the project asks for. */
export interface Amoa {
  /** For the procurement procedure. */
  readonly marche?: boolean;
  /** For steering the project. */
  readonly pilotage?: boolean;
}

/**
 * A project as a literal in code: what `defineProjet` takes.
 *
 * @example
 * ```ts
 * import { defineProjet, type ProjetInput } from 'esms-numerique';
 *
 * const input: ProjetInput = {
 *   organismesGestionnaires: [{ id: 'a' }],
 *   esms: [{ nombre: 15, organismeGestionnaire: 'a', region: '84', operation: 'acquisition' }],
 * };
 * defineProjet(input).esms.map(({ nombre }) => nombre); // => [15]
 * ```
 */
export type ProjetInput = Projet;
