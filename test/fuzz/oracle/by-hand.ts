/** A project as the amorçage calls of 2021 pay it at their simplest: one operation, nothing else. */
export interface SimpleProjet {
  readonly operation: 'acquisition' | 'mise-en-conformite';
  /** How many ESMS each OG brings, by region. */
  readonly parts: readonly { readonly region: string; readonly esms: number }[];
}

/** What is paid for a simple project, in euros. */
export interface Payment {
  readonly total: number;
  readonly instalments: readonly [number, number, number];
}

/**
 * Temps 1: « 25 000 € par ESMS pour les projets d’acquisition d’une nouvelle solution DUI, dans la
 * limite de 30 ESMS par projet » and « 10 000 € par ESMS, pour les projets de mise en conformité
 * […] (limite de 30 ESMS par projet) »; « 40 % de l’enveloppe au démarrage du projet ; 40 % à la
 * fin du paramétrage de la solution ; 20 % à la fin du déploiement ».
 */
export function payTemps1(projet: SimpleProjet): Payment {
  return pay(
    Math.min(countOf(projet), 30) * (projet.operation === 'acquisition' ? 25_000 : 10_000),
  );
}

/**
 * Temps 2: « un financement forfaitaire à hauteur de 25k€ par ESMS est prévu, dans la limite de 49
 * ESMS par projet » and « un financement forfaitaire de 10K€ par ESMS est prévu, dans la limite de
 * 49 ESMS par projet »; « 40% au démarrage du projet », « 40% à la fin du paramétrage de la
 * solution », « 20% à la fin du déploiement ».
 */
export function payTemps2(projet: SimpleProjet): Payment {
  return pay(
    Math.min(countOf(projet), 49) * (projet.operation === 'acquisition' ? 25_000 : 10_000),
  );
}

/**
 * Temps 1, in metropolitan France: « au moins trois organismes gestionnaires regroupant 15 ESMS
 * minimum »; in Corse « deux OG et huit ESMS minimum ».
 */
export function isLargeEnoughForTemps1({ parts }: SimpleProjet, isCorse: boolean): boolean {
  const esms = parts.reduce((sum, part) => sum + part.esms, 0);
  return isCorse ? parts.length >= 2 && esms >= 8 : parts.length >= 3 && esms >= 15;
}

/**
 * Temps 2: « Le financement est alors assuré par chaque ARS, au prorata du nombre d'ESMS concernés
 * dans la région »: the exact part of a region, of which a share to the cent is less than a cent
 * away.
 */
export function partOfRegion({ parts }: SimpleProjet, region: string): number {
  const all = parts.reduce((sum, { esms }) => sum + esms, 0);
  const here = parts.filter((part) => part.region === region);
  return here.reduce((sum, { esms }) => sum + esms, 0) / all;
}

function countOf({ parts }: SimpleProjet): number {
  return parts.reduce((sum, { esms }) => sum + esms, 0);
}

// Tariffs of whole thousands of euros: tenths of them are whole.
function pay(total: number): Payment {
  return { total, instalments: [(total / 10) * 4, (total / 10) * 4, (total / 10) * 2] };
}
