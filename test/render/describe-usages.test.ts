import { describe, expect, it } from 'vitest';
import {
  amorcage2021National,
  amorcageTemps2Regional,
  generalisation2025Regional,
} from '../../src/editions/index';
import {
  computeUsageIndicators,
  describeUsages,
  type Edition,
  type UsageCounts,
  withParameters,
} from '../../src/index';
import { onOneLine } from './plain';

function tell(
  counts: unknown,
  edition: Edition = amorcageTemps2Regional,
  locale: 'fr' | 'en' = 'fr',
): string {
  const indicators = computeUsageIndicators(edition, counts as UsageCounts);
  const stored = JSON.parse(JSON.stringify(indicators));
  return onOneLine(describeUsages(stored, { locale, format: 'markdown' }));
}

describe('indicators of use in words', () => {
  it('are one table: the counts, the value, the threshold and the state', () => {
    const counts = { dossiersMisAJour: 62, personnesAccompagnees: 80 };
    expect(tell(counts)).toContain(
      '# Indicateurs d’usage | Indicateur | Comptes | Valeur | Seuil | État |',
    );
    expect(tell(counts)).toContain(
      '| Taux de dossiers actifs | 62 / 80 | 77,5 % | inconnu | à vérifier |',
    );
    expect(tell(counts, amorcageTemps2Regional, 'en')).toContain(
      '| Rate of active records | 62 / 80 | 77.5% | unknown | to be checked |',
    );
  });

  it('say why there is no value', () => {
    const page = tell({
      dossiersMisAJour: 1,
      personnesAccompagnees: 0,
      dossiersActifs: 2,
      dossiersActifsAvecEvenement: 3,
    });
    expect(page).toContain('| 1 / 0 | indéfini : dénominateur nul |');
    expect(page).toContain('| – / 2 | compte manquant |');
    expect(page).toContain('| 3 / 2 | compte faux |');
    expect(page).toContain('| – | choix inconnu | 2 | à vérifier |');
  });

  it('name what is to be supplied, in words and by its field', () => {
    expect(tell({})).toContain(
      '- Compte à fournir : personnes accompagnées (`personnesAccompagnees`)',
    );
    expect(tell({})).toContain(
      '- Compte à fournir : indicateurs choisis par le projet (`choisis`)',
    );
    expect(tell({}, amorcageTemps2Regional, 'en')).toContain(
      '- Count to supply: active records (`dossiersActifs`)',
    );
  });

  it('say what is wrong with a count, in the language', () => {
    expect(tell({ documentsDmp: -1 })).toContain(
      'À /documentsDmp, il faut un nombre entier, zéro ou plus, et non -1.',
    );
    expect(tell({ documentsDmp: -1 }, amorcageTemps2Regional, 'en')).toContain(
      'At /documentsDmp, expected a whole number, zero or more, not -1.',
    );
  });

  it('say of a threshold that a user supplies by how much it is missed', () => {
    const citation = { document: 'convention', locator: 'article 5' };
    const edition = withParameters(amorcageTemps2Regional, [
      { code: 'usage.dossiers-actifs.seuil', value: '0.80', citation },
    ]);
    const page = tell({ dossiersMisAJour: 62, personnesAccompagnees: 80 }, edition);
    expect(page).toContain('| 77,5 % | 80 % | non rempli |');
    expect(page).toContain('- Il manque 2,5 %.');
  });

  it('tell the period and the text, and which code no text settles', () => {
    const page = tell({});
    expect(page).toContain('- Période : Mois écoulé, mesuré à chaque fin de mois');
    expect(page).toContain('- Aucun texte consulté ne donne ce seuil (`usage.dmp.seuil`)');
    expect(page).toContain('« Nombre de messages émis par la MSSanté par la structure');
    const later = tell({}, generalisation2025Regional);
    expect(later).toContain('- Les textes consultés ne le définissent pas (`limite.usages`)');
    expect(later).toContain('| non défini |');
  });

  it('end with the instalment that waits for them, and say that nobody says how many', () => {
    const page = tell({});
    expect(page).toContain(
      '## Le versement qui attend cette vérification - Versement : Fin du déploiement (`deploiement`) - Condition : Critères d’utilisation vérifiés',
    );
    expect(page).toContain('date de vérification des usages (`/evenements/verificationUsages`)');
    expect(page).toContain('Aucun texte consulté ne dit combien d’indicateurs il faut atteindre.');
    expect(tell({}, amorcage2021National)).not.toContain('Le versement qui attend');
  });
});
