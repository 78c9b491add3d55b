import { describe, expect, it } from 'vitest';
import { amorcage2021National } from '../../src/editions/index';
import {
  type Candidate,
  describeSelection,
  type Envelope,
  type SelectionOptions,
  selectProjets,
} from '../../src/index';
import { onOneLine } from './plain';

const files: readonly Candidate[] = [
  { id: 'a', nom: 'Grappe des vallées', avis: 'favorable', note: '17.50', montant: '500000.00' },
  { id: 'b', avis: 'favorable', note: '17.5', montant: '600000.50' },
  { id: 'c', avis: 'defavorable' },
  { id: 'd', avis: 'favorable', note: '9', montant: null },
  { id: 'e', note: '12' },
  { id: 'f', avis: 'favorable' },
];
const credits: readonly Envelope[] = [
  { annee: 2021, montant: '1000000.00' },
  { annee: 2022, montant: '2000000.00' },
];

function tell(
  candidates: readonly Candidate[] = files,
  options: SelectionOptions = {},
  locale: 'fr' | 'en' = 'fr',
): string {
  const selection = JSON.parse(JSON.stringify(selectProjets(candidates, credits, options)));
  return onOneLine(describeSelection(selection, { locale, format: 'markdown' }));
}

describe('a selection in words', () => {
  it('begins with the ranking, and says what becomes of each project', () => {
    const page = tell();
    expect(page).toContain(
      '# Sélection La sélection est provisoire : un avis, une note ou un montant manque. | Rang | Projet | Note | Montant | Décision |',
    );
    expect(page).toContain(
      '| 1 | Grappe des vallées | 17,50 | 500 000 € | financé sur les crédits 2022 |',
    );
    expect(page).toContain('| 3 | d | 9 | – | indéterminé, montant inconnu |');
    expect(page).toContain('| – | c | – | – | avis défavorable |');
    expect(page).toContain('| – | e | 12 | – | indéterminé, pas encore d’avis |');
    expect(page).toContain('| – | f | – | – | indéterminé, pas encore de note |');
  });

  it('says the same in English', () => {
    const page = tell(files, {}, 'en');
    expect(page).toContain(
      '| 1 | Grappe des vallées | 17.50 | €500,000 | funded on the credits of 2022 |',
    );
    expect(page).toContain('The selection is provisional');
  });

  it('tells the credits of each year, equal scores and what did not fit', () => {
    const page = tell();
    expect(page).toContain('| 2021 | 1 000 000 € | 0 € | 1 000 000 € | 0 |');
    expect(page).toContain('| 2022 | 2 000 000 € | 1 100 000,50 € | 899 999,50 € | 2 |');
    expect(page).toContain('Attribué en tout : 1 100 000,50 €');
    expect(page).toContain('## Notes égales - 17,50 : Grappe des vallées, b');
    expect(page).toContain(
      '- Grappe des vallées, b : 1 100 000,50 € demandés, il restait 1 000 000 € sur 2021',
    );
  });

  it('says of each rule whose it is, and whether the outcome depends on it', () => {
    const page = tell(files, { egalites: 'ensemble', edition: amorcage2021National });
    expect(page).toContain('(`egalites=ensemble`, votre choix, le résultat en dépend)');
    expect(page).toContain('(`depassement=report`, interprétation de l’édition, sans effet ici)');
    expect(page).toContain('(`montantInconnu=attente`, choix de la bibliothèque, sans effet ici)');
    expect(page).toContain('## Ce que disent les textes - La commission de sélection');
    expect(page).toContain('« Les dix projets ayant obtenu les notes les plus élevées');
  });

  it('leaves out what there is none of', () => {
    const page = tell([{ id: 'a', avis: 'favorable', note: '1', montant: '1' }]);
    expect(page).toContain('La sélection est complète.');
    for (const title of ['Notes égales', 'Projets plus grands', 'Ce que disent les textes']) {
      expect(page).not.toContain(title);
    }
  });

  it('says what is wrong, and then shows no ranking', () => {
    const page = tell([{ id: 'a', note: '12,5' }]);
    expect(page).toContain(
      'Rien n’est sélectionné : les données sont fausses. - À /candidates/0/note',
    );
    expect(page).not.toContain('| Rang |');
  });
});
