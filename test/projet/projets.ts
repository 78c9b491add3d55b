import type { InputIssue } from '../../src/model/input-issue';
import { parseProjet } from '../../src/projet/parse-projet';

/** A file of one organisme gestionnaire and one ESMS with these fields. */
export function esmsFile(entry: Readonly<Record<string, unknown>>) {
  return {
    organismesGestionnaires: [{ id: 'og-1' }],
    esms: [{ organismeGestionnaire: 'og-1', ...entry }],
  };
}

/** A right file with every field of the format. */
export function completeProjet() {
  return {
    nom: 'Grappe des vallées',
    porteur: 'og-1',
    organismesGestionnaires: [
      { id: 'og-1', nom: 'Association', nombreEsms: 9, siren: '732829320' } as object,
      { id: 'og-2' },
    ],
    esms: [
      {
        finess: '010000024',
        organismeGestionnaire: 'og-1',
        operation: 'acquisition',
        champ: 'PA',
        categorie: '500',
        region: '84',
        medicalise: true,
        assuranceMaladie: true,
        equipement: true,
        heures: { essentielles: 8000, confort: 2000.5 },
      },
      { finess: '2A0000212', organismeGestionnaire: 'og-2', operation: 'aucune', champ: 'PE' },
      { nombre: 1_000_000, organismeGestionnaire: 'og-2', region: '04', champ: 'PH' },
    ],
    regroupement: 'convention',
    porteeNationale: false,
    solution: {
      nom: 'DUI',
      servicesSocles: ['mssante', 'dmp', 'e-prescription'],
      plateformeEParcours: false,
      unique: true,
      cahierDesCharges: true,
      marcheNational: true,
      referencementSegur: true,
      derogation: { champCouvertEntierement: true, engagementEditeur: true },
    },
    amoa: { marche: true, pilotage: true },
    evenements: {
      depot: '2021-09-20',
      signatureConvention: '2021-12-01',
      receptionCsac: '2021-12-05',
      factureParametrage: '2022-04-30',
      factureDeploiement: '2022-11-15',
      verificationUsages: '2022-12-01',
      finProjet: '2024-02-29',
    },
    pieces: { attestationSurLHonneur: true, planning: false },
    certifications: { 'financement.fonds-europeens': true, 'projet.pilote': false },
  };
}

/** The issues of a file; none where it is right. */
export function issuesOf(file: unknown): readonly InputIssue[] {
  const parsed = parseProjet(file);
  return parsed.ok ? [] : parsed.issues;
}

/** Where each issue stands, its code and what was expected. */
export function locationsOf(file: unknown): readonly string[] {
  return issuesOf(file).map(({ path, code, expected }) => `${path} ${code} ${expected}`);
}
