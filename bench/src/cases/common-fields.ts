import { type Piece, type ProjetInput, pieces } from 'esms-numerique';

/** What a full project file says beside its OG and its ESMS. */
export function commonFields(
  index: number,
): Omit<ProjetInput, 'nom' | 'porteur' | 'organismesGestionnaires' | 'esms'> {
  const day = String(1 + (index % 28)).padStart(2, '0');
  return {
    regroupement: index % 4 === 0 ? 'gcsms' : 'convention',
    porteeNationale: false,
    solution: {
      nom: 'DUI d’exemple',
      servicesSocles: ['mssante', 'dmp', 'e-prescription'],
      plateformeEParcours: index % 2 === 0,
      unique: true,
      cahierDesCharges: true,
      marcheNational: index % 3 !== 0,
      referencementSegur: true,
      derogation: { champCouvertEntierement: true, engagementEditeur: true },
    },
    amoa: { marche: index % 2 === 0, pilotage: index % 3 === 0 },
    evenements: {
      depot: `2021-09-${day}`,
      signatureConvention: '2021-12-01',
      receptionCsac: '2021-12-05',
      factureParametrage: '2022-04-30',
      factureDeploiement: `2022-11-${day}`,
      verificationUsages: '2022-12-01',
      finProjet: '2022-12-01',
    },
    pieces: Object.fromEntries(pieces.map((piece) => [piece, true])) as Record<Piece, boolean>,
    certifications: { 'financement.fonds-europeens': true, 'projet.pilote': true },
  };
}
