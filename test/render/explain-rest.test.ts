import { describe, expect, it } from 'vitest';
import type { GrappeResult } from '../../src/model/report';
import { criterion, eligible } from './handmade-report';
import { tell, tellMarkdown } from './plain';

const grappe = (changes: Partial<GrappeResult>) => ({
  ...eligible,
  grappe: { ...eligible.grappe, ...changes },
});

describe('the grappe', () => {
  it('says where it lies, its sizes, its level and the ARS that receives the file', () => {
    expect(tell(eligible)).toContain(
      'Grappe ------ - Territoire : métropole - ESMS : 15 (seuil : 15) - Organismes gestionnaires (OG) : 3 - Niveau : multirégional - ARS qui reçoit le dossier : ARS Auvergne-Rhône-Alpes',
    );
    expect(tell(eligible, 'en')).toContain(
      '- Territory: metropolitan France - ESMS: 15 (threshold: 15) - Managing organisations (OG): 3 - Level: multi-regional - ARS that receives the file: ARS Auvergne-Rhône-Alpes',
    );
  });

  it('says how many ESMS are missing', () => {
    const report = grappe({ esms: { observed: 14, required: 15, gap: 1 } });
    expect(tell(report)).toContain('ESMS : 14 (seuil : 15, il manque 1)');
  });

  it('says no gap that is not known', () => {
    const report = grappe({ esms: { observed: 14, required: 15, gap: null } });
    expect(tell(report)).toContain('ESMS : 14 (seuil : 15) ');
  });

  it('names the ARS between which it is to be settled', () => {
    const report = grappe({ arsDepot: null, arsDepotPossibles: ['11', '84'] });
    expect(tell(report)).toContain(
      'à déterminer entre ARS Île-de-France, ARS Auvergne-Rhône-Alpes',
    );
    expect(tell(report, 'en')).toContain('to be settled between ARS Île-de-France, ARS Auvergne');
  });

  it('names no ARS where it could be any', () => {
    const any = ['01', '02', '03', '04', '06', '11', '24'];
    const report = grappe({
      arsDepot: null,
      arsDepotPossibles: any,
      territoire: null,
      niveau: null,
    });
    expect(tell(report)).toContain('à déterminer, des régions manquent');
    expect(tell(report)).toContain('Territoire : inconnu');
    expect(tell(report)).toContain('Niveau : inconnu');
  });

  it('speaks of no ARS where the file goes to the national call', () => {
    const report = grappe({ arsDepot: null, arsDepotPossibles: [] });
    expect(tell(report)).not.toContain('ARS qui reçoit le dossier');
    expect(tell(grappe({ arsDepot: '84', arsDepotPossibles: ['84'] }))).toContain(
      'ARS qui reçoit le dossier',
    );
  });
});

describe('the content of the file', () => {
  it('is complete', () => {
    expect(tell(eligible)).toContain('Le dossier contient ce que l’appel à projets demande.');
    expect(tell(eligible, 'en')).toContain(
      'The file contains what the call for projects asks for.',
    );
  });

  it('is listed as far as it is missing', () => {
    const items = [
      { ...criterion, code: 'dossier.a', label: 'Planning', status: 'unmet' },
      { ...criterion, code: 'dossier.b', label: 'Équipe', status: 'undetermined' },
      { ...criterion, code: 'dossier.c', label: 'Durée', status: 'met' },
    ] as const;
    const report = { ...eligible, completeness: { status: 'incomplete', items } as const };
    expect(tell(report)).toContain(
      'Le dossier est incomplet. Cela ne décide pas de l’éligibilité.',
    );
    expect(tell(report)).toContain('Planning (dossier.a)');
    expect(tell(report)).toContain('Équipe (dossier.b)');
    expect(tell(report)).not.toContain('Durée (dossier.c)');
  });

  it('is unknown where no text lists it', () => {
    const report = { ...eligible, completeness: { status: 'undetermined', items: [] } as const };
    expect(tell(report)).toContain('Aucun texte consulté ne donne la liste des pièces du dossier.');
  });
});

describe('what is worth a note', () => {
  it('is said once for all the entries that it concerns', () => {
    const message = 'L’équipement n’est pas financé.';
    const notices = [0, 1, 2].map((index) => ({
      code: 'equipement.non-finance',
      path: `/esms/${index}/equipement`,
      message,
    }));
    const rows = tellMarkdown({ ...eligible, notices });
    expect(rows.filter((row) => row.includes(message))).toEqual([
      '- L’équipement n’est pas financé. (`equipement.non-finance`)',
    ]);
    expect(rows).toContain(
      '  - demande d’équipement (oui ou non) (entrées 1 à 3 de la liste des ESMS) (`/esms/0/equipement`, …, `/esms/2/equipement`)',
    );
  });

  it('stands without a place in the file where it has none', () => {
    const notices = [{ code: 'choix.inconnu', message: 'Ce choix n’existe pas.' }];
    expect(tell({ ...eligible, notices })).toContain(
      'À noter ------- - Ce choix n’existe pas. (choix.inconnu) Ce qui est rempli',
    );
  });

  it('names the values that the user supplies, as they are written, with their source', () => {
    const citation = { document: 'appel', locator: 'article 9', quote: 'moins de 12' };
    const supplied = [
      { code: 'petit-og.seuil', label: 'Petit OG', value: { lessThan: 12 }, citation },
      { code: 'versement.part', label: 'Part', value: '0.40', citation },
    ];
    expect(tellMarkdown({ ...eligible, supplied })).toEqual(
      expect.arrayContaining([
        '## Valeurs fournies par l’utilisateur',
        '- **Petit OG** (`petit-og.seuil`) : moins de 12',
        '  - « moins de 12 » — Appel à projets, ARS Exemple, article 9',
        '- **Part** (`versement.part`) : 0.40',
      ]),
    );
    expect(tell(eligible)).not.toContain('Valeurs fournies');
  });

  it('names the readings in which the caller departs from the default', () => {
    const interpretations = { 'interpretation.og-seul': 'toujours-le-minimum' };
    expect(tellMarkdown({ ...eligible, interpretations })).toContain(
      '- `interpretation.og-seul` : `toujours-le-minimum`',
    );
  });
});
