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
  readonly nom?: string;
  /** The `id` of the organisme gestionnaire that carries the project. */
  readonly porteur?: string;
  readonly organismesGestionnaires: readonly [OrganismeGestionnaire, ...OrganismeGestionnaire[]];
  readonly esms: readonly [Esms, ...Esms[]];
  readonly regroupement?: Regroupement;
  /** Whether the project is of national scope, as its porteur states. */
  readonly porteeNationale?: boolean;
  readonly solution?: Solution;
  readonly amoa?: Amoa;
  readonly evenements?: { readonly [evenement in Evenement]?: CivilDate };
  readonly pieces?: { readonly [piece in Piece]?: boolean };
  /** What the applicant certifies, by criterion code: true is met, false is unmet. */
  readonly certifications?: Readonly<Record<string, boolean>>;
}

/** An organisation that runs ESMS. */
export interface OrganismeGestionnaire {
  readonly id: string;
  readonly nom?: string;
  /** How many ESMS it manages in all, in the project or not; it decides whether the OG is small. */
  readonly nombreEsms?: number;
  readonly siren?: string;
}

/** One ESMS, with its `finess`, or a lot of `nombre` ESMS that are alike, without. */
export interface Esms {
  readonly finess?: string;
  /** How many ESMS the lot counts; 1 where absent. */
  readonly nombre?: number;
  /** The `id` of the organisme gestionnaire that runs it. */
  readonly organismeGestionnaire: string;
  readonly operation?: Operation;
  /** Derived from `categorie` where absent. */
  readonly champ?: Champ;
  /** Code of the FINESS category of establishment, three digits. */
  readonly categorie?: string;
  /** INSEE code of the region; derived from `finess` where absent. */
  readonly region?: RegionCode;
  readonly medicalise?: boolean;
  /** Whether the assurance maladie finances it, at least in part. */
  readonly assuranceMaladie?: boolean;
  /** Whether it asks for equipment and infrastructure. */
  readonly equipement?: boolean;
  /** Yearly hours of a home service. */
  readonly heures?: { readonly essentielles?: number; readonly confort?: number };
}

/** The DUI of the project and how it is bought. */
export interface Solution {
  readonly nom?: string;
  readonly servicesSocles?: readonly ServiceSocle[];
  readonly plateformeEParcours?: boolean;
  /** Whether all ESMS of the project use the same one. */
  readonly unique?: boolean;
  readonly cahierDesCharges?: boolean;
  readonly marcheNational?: boolean;
  readonly referencementSegur?: boolean;
  readonly derogation?: {
    readonly champCouvertEntierement?: boolean;
    readonly engagementEditeur?: boolean;
  };
}

/** Which assistance à maîtrise d'ouvrage the project asks for. */
export interface Amoa {
  readonly marche?: boolean;
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
