import { describe, expect, it } from 'vitest';
import { describeEdition } from '../../src/render/describe-edition';
import { edition } from './handmade-edition';
import { onOneLine } from './plain';

const fr = describeEdition(edition, { locale: 'fr', format: 'markdown' });
const page = onOneLine(fr);
const english = onOneLine(describeEdition(edition, { locale: 'en', format: 'markdown' }));

const quote = '« regroupant 15 ESMS » — Appel à projets, ARS Exemple, article 2 (appel à projets)';
const weak = 'Source : Un article, Un journal, page 1 (presse)';

describe('the reference page of an edition', () => {
  it('opens with its name, its code, its phase, its level and its year', () => {
    expect(page).toMatch(
      /^# Appel d’exemple `edition-exemple`, phase d’amorçage, appel régional, 2021 ## Identité /,
    );
    expect(english).toMatch(
      /^# Example call `edition-exemple`, start-up phase \(amorçage\), regional call, 2021 ## Identity /,
    );
  });

  it('tells things in one order', () => {
    expect(fr.split('\n').filter((row) => row.startsWith('## '))).toEqual([
      '## Identité',
      '## Paramètres',
      '## Grappe',
      '## Critères',
      '## Règles de calcul et de procédure',
      '## Ce qui est financé',
      '## Calcul et partage',
      '## Versements',
      '## Calendriers',
      '## Indicateurs d’usage',
      '## Interprétations',
      '## Ce que les textes consultés ne disent pas',
      '## Documents',
    ]);
  });

  it('proves what it says by every citation, with the rank of its document', () => {
    expect(page).toContain(`- **Enveloppe** : 30 millions d’euros - ${quote} - ${weak}`);
  });

  it('gives each parameter its code, its force, its value in words and its proof', () => {
    expect(page).toContain(
      `- **Minimum d’ESMS** (\`grappe.minimum\`, obligatoire) : 15 ESMS - ${quote} - ${weak}`,
    );
    expect(english).toContain('- **Minimum of ESMS** (`grappe.minimum`, required): 15 ESMS');
  });

  it('says why a value is unknown, and that no text speaks of it', () => {
    expect(page).toContain(
      '(`petit-og.seuil`, pour information) : inconnu - Pourquoi : Le texte ne le dit pas. - Aucun texte consulté n’en parle.',
    );
  });

  it('says of a value that the user supplies that it is the user’s', () => {
    expect(page).toContain('25 000 € par ESMS - Valeur fournie par l’utilisateur');
    expect(english).toContain('€25,000 per ESMS - Value supplied by the user');
  });

  it('gives each criterion the force of the default reading, and says what it depends on', () => {
    expect(page).toContain(
      '- **Taille de la grappe** (`grappe.minimum-esms`, recommandé) - Lecture par défaut, dépend de `interpretation.taille` - Règle : toujours - Sinon, voir l’édition `edition-nationale`',
    );
  });

  it('says of a criterion that it is the condition of a line', () => {
    expect(page).toContain(
      '(`acquisition.situation`, obligatoire, condition de la ligne « Acquisition d’un DUI »)',
    );
    expect(english).toContain('condition of the line “Acquisition of a DUI”');
  });

  it('tells the rules that give no verdict, and the tariffs', () => {
    expect(page).toContain(`- **Une seule subvention** (\`financement.unique\`) - ${quote}`);
    expect(page).toContain(
      '- **Acquisition d’un DUI** (`acquisition`) - Barème : 25 000 € par ESMS (`tarif.acquisition`)',
    );
  });

  it('tells each instalment with its share, lines, trigger, due date, documents and conditions', () => {
    expect(page).toContain(
      '- **Solde** (`solde`) - Part : 40 % (`versement.solde`) - Porte sur : Acquisition d’un DUI - Déclencheur : Fin du projet - Échéance : la plus tardive de ces dates : 1 mois après (date de fin du projet) ; date de réception du CSAC - Lecture par défaut, dépend de `interpretation.jour` - Document : Facture - Condition : Usages vérifiés',
    );
    expect(english).toContain(
      'Due: the latest of these dates: 1 month after (end date of the project); date on which the CSAC was received',
    );
  });

  it('says of an instalment that no text gives it a time limit', () => {
    expect(page).toContain(
      '- **Avance** (`avance`) - Déclencheur : Démarrage - Échéance : aucun délai dans les textes consultés',
    );
  });

  it('tells outside of which days there was no call', () => {
    expect(page).toContain(
      `- **Aucun appel hors de cette période** - Du 1er janvier 2021 au 31 décembre 2021 - ${quote}`,
    );
    expect(english).toContain('**No call outside of this period** - From 1 January 2021');
  });

  it('tells the calendars by authority', () => {
    expect(page).toContain(
      `- **Calendrier national** - Du 1er février 2021 au 31 mars 2021 (comité : en mai) - Selon un éditeur. - ${weak}`,
    );
    expect(page).toContain(
      '- **ARS Hauts-de-France** - Jusqu’au 31 mars 2021, jour d’ouverture inconnu',
    );
    expect(page).toContain('- **ARS Auvergne-Rhône-Alpes** - Jours inconnus');
    expect(english).toContain('From 1 February 2021 to 31 March 2021 (committee: in May)');
    expect(english).toContain('Until 31 March 2021, opening day unknown');
  });

  it('tells the usage indicators', () => {
    expect(page).toContain(
      '- **Documents au DMP** (`usage.dmp`) - Numérateur : Documents déposés - Dénominateur : Dossiers - Période : Un mois - Lecture par défaut, dépend de `interpretation.jour` - Seuil : 15 ESMS (`grappe.minimum`) - À choisir parmi : `usage.dmp`, `usage.mssante`',
    );
    expect(page).toContain('Numérateur : Messages émis - Période : Trois mois - «');
  });

  it('tells each open question with its answers and what they change', () => {
    expect(page).toContain(
      `- **La taille est-elle une condition ?** (\`interpretation.taille\`) - Par défaut : Un conseil (\`conseil\`) - donne \`petit-og.seuil\` : moins de 15 ESMS - donne \`perdu\` : 3 - Autre lecture : Une condition (\`condition\`) - Effet : Grappes de moins de 15 - ${weak}`,
    );
    expect(english).toContain('By default: Advice (`conseil`)');
    expect(english).toContain('Other reading: A condition (`condition`)');
  });

  it('tells what no source says and what would settle it', () => {
    expect(page).toContain(
      '- Le texte de l’instruction (`limite.instruction`) - Ce qui permettrait de le savoir : L’instruction',
    );
  });

  it('lists its documents with their rank and how far they were read', () => {
    expect(page).toContain(
      '- **Appel à projets** (ARS Exemple, date : 1er février 2021, appel à projets, lu en entier, `appel`) - `https://exemple.fr/appel_1` - **Un article** (Un journal, date inconnue – au début de 2021, presse, lu en partie, `article`)',
    );
  });

  it('leaves out the sections that have nothing to list', () => {
    const bare = { ...edition, usages: [], limits: [] };
    const text = describeEdition(bare, { locale: 'en', format: 'text' });
    expect(text).not.toContain('Usage indicators');
    expect(text).not.toContain('do not say');
    expect(text).toMatch(/^Example call\n=+\n/);
  });
});
