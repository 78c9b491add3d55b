import type { Esms, Projet } from '../../../src/model/projet';
import { defineProjet } from '../../../src/projet/define-projet';
import { projetOf } from '../../support/projet';

/** Everything that temps 1 asks for but the size, in order. */
const inOrder = {
  regroupement: 'convention',
  solution: {
    nom: 'DUI de référence',
    servicesSocles: ['mssante', 'dmp'],
    unique: true,
    cahierDesCharges: true,
    marcheNational: true,
    referencementSegur: true,
  },
  amoa: { marche: false, pilotage: false },
  evenements: { depot: '2021-03-15', signatureConvention: '2021-06-15', finProjet: '2022-11-30' },
} as const;

/** A project of temps 1 that lacks nothing but perhaps ESMS or OG; acquisitions unless said. */
export function grappeOf(lots: readonly Partial<Esms>[], rest: Partial<Projet> = {}): Projet {
  const esms = lots.map((lot) => ({
    operation: 'acquisition' as const,
    categorie: '500',
    assuranceMaladie: true,
    equipement: false,
    ...lot,
  }));
  return defineProjet(projetOf(esms, { ...inOrder, ...rest }));
}

/** How many ESMS a project has in all. */
export function countOf({ esms }: Projet): number {
  return esms.reduce((sum, { nombre = 1 }) => sum + nombre, 0);
}
