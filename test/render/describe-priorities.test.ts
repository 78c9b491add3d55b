import { describe, expect, it } from 'vitest';
import { amorcageTemps1, amorcageTemps2Regional } from '../../src/editions/index';
import {
  checkPriorities,
  describePriorities,
  type Edition,
  type PriorityOptions,
} from '../../src/index';
import { projetOf } from '../support/projet';
import { onOneLine } from './plain';

const projet = projetOf([{ nombre: 15, operation: 'acquisition', region: '11' }], {
  pieces: { planning: true, prioriteMotivation: false },
  solution: { servicesSocles: ['mssante'], plateformeEParcours: true },
});

function tell(
  options: PriorityOptions = {},
  locale: 'fr' | 'en' = 'fr',
  edition: Edition = amorcageTemps2Regional,
): string {
  const check = JSON.parse(JSON.stringify(checkPriorities(edition, projet, options)));
  return onOneLine(describePriorities(check, { locale, format: 'markdown' }));
}

describe('a check list in words', () => {
  it('has the three tables of the call', () => {
    const page = tell();
    expect(page).toContain('# Grille du dossier ## Contenu du dossier');
    expect(page).toContain('## Critères de priorisation');
    expect(page).toContain('## Ce que regardent les ARS de certaines régions');
    expect(tell({}, 'en')).toContain('# Check list of the file ## Content of the file');
  });

  it('says the state of each item, what is missing, and the words of the text', () => {
    const page = tell();
    expect(page).toContain(
      '- rempli : **Planning prévisionnel** (`dossier.planning`) - « Fournir le planning',
    );
    expect(page).toContain(
      '- non rempli : **Objectifs du projet et organisation du porteur** (`priorite.motivation`, priorité)',
    );
    expect(page).toContain(
      '- à vérifier : **Description du projet de DUI** (`dossier.description`) - Information à fournir : description du projet (`/pieces/description`)',
    );
  });

  it('says by which alternative an item is met, and which limit leaves one open', () => {
    expect(tell()).toContain('Pourquoi : Une plateforme s’ajoute à un service socle.');
    expect(tell({}, 'en')).toContain('A platform comes beside one service socle.');
    expect(tell()).toContain(
      'Les textes consultés ne permettent pas de trancher (`limite.ponderation`)',
    );
  });

  it('has a score only with weights, and says whose they are', () => {
    expect(tell()).not.toContain('Note selon vos poids');
    const page = tell({
      weights: { 'priorite.motivation': '2.5', 'priorite.interoperabilite': '1.5' },
    });
    expect(page).toContain('## Note selon vos poids Note : 1,5 sur 4. Ces poids sont les vôtres');
    expect(page).toContain('| `priorite.motivation` | 2,5 | non rempli |');
  });

  it('shows both ends of a score that is not settled', () => {
    const weights = { 'priorite.perimetre-fonctionnel': '3', 'priorite.interoperabilite': '1' };
    expect(tell({ weights })).toContain('Note : entre 1 et 4 sur 4.');
    expect(tell({ weights }, 'en')).toContain('Score: between 1 and 4 out of 4.');
  });

  it('says what is wrong with the weights instead', () => {
    const page = tell({ weights: { 'priorite.motivations': '1' } });
    expect(page).toContain(
      '## Note selon vos poids - À /priorite.motivations, il faut le code d’un point de la grille',
    );
    expect(page).not.toContain('Ces poids');
  });

  it('says where no text read gives a table, and leaves out what no region asks', () => {
    const page = tell({}, 'fr', amorcageTemps1);
    expect(page).toContain('## Contenu du dossier Aucun texte consulté n’en donne.');
    expect(page).not.toContain('Ce que regardent les ARS');
  });
});
