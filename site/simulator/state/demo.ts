import { allPieces } from './fields';
import type { State } from './state';

/** What every lot of the example has. */
const lot = {
  region: '11',
  champ: 'PA',
  operation: 'acquisition',
  medicalise: true,
  assuranceMaladie: true,
  equipement: true,
};

/** Fifteen ESMS of three small organisations of Île-de-France that want all that temps 2 funds. */
export const demo: State = {
  edition: 'amorcage-temps-2-regional',
  readings: {},
  tariffs: [],
  projet: {
    porteur: 'og-1',
    organismesGestionnaires: [
      { id: 'og-1', nombreEsms: 6 },
      { id: 'og-2', nombreEsms: 5 },
      { id: 'og-3', nombreEsms: 4 },
    ],
    esms: [
      { organismeGestionnaire: 'og-1', nombre: 6, ...lot },
      { organismeGestionnaire: 'og-2', nombre: 5, ...lot },
      { organismeGestionnaire: 'og-3', nombre: 4, ...lot },
    ],
    regroupement: 'convention',
    porteeNationale: false,
    solution: {
      servicesSocles: ['mssante', 'dmp'],
      plateformeEParcours: false,
      unique: true,
      cahierDesCharges: true,
      marcheNational: true,
      referencementSegur: true,
    },
    pieces: allPieces,
    amoa: { marche: true, pilotage: true },
    evenements: {
      depot: '2021-09-20',
      signatureConvention: '2021-12-01',
      receptionCsac: '2021-12-05',
      factureParametrage: '2022-04-30',
      factureDeploiement: '2022-11-15',
      verificationUsages: '2022-12-01',
      finProjet: '2022-12-01',
    },
  },
};
