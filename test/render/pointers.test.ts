import { describe, expect, it } from 'vitest';
import { evenements, pieces } from '../../src/model/vocabulary';
import { describePointers } from '../../src/render/pointers';
import { voiceOf } from '../../src/render/voice';
import { eligible } from './handmade-report';

function told(pointers: readonly string[], locale: 'fr' | 'en' = 'fr'): readonly string[] {
  return describePointers(pointers, voiceOf(eligible, locale)).map((words) =>
    words.map((span) => (typeof span === 'string' ? span : span.text)).join(''),
  );
}

describe('a place in the project file', () => {
  it.each([
    ['/porteur', 'porteur du projet (/porteur)'],
    ['/regroupement', 'forme du regroupement (/regroupement)'],
    ['/evenements/depot', 'date de dépôt (/evenements/depot)'],
    ['/pieces/planning', 'planning prévisionnel (/pieces/planning)'],
    [
      '/solution/marcheNational',
      'achat par le marché national (oui ou non) (/solution/marcheNational)',
    ],
    [
      '/solution/derogation/engagementEditeur',
      'engagement de l’éditeur (oui ou non) (/solution/derogation/engagementEditeur)',
    ],
    [
      '/amoa/pilotage',
      'demande d’assistance pour le pilotage du projet (oui ou non) (/amoa/pilotage)',
    ],
    [
      '/certifications/projet.pilote',
      'certification du porteur sur ce point (/certifications/projet.pilote)',
    ],
    ['/esms/3/region', 'région de l’ESMS (entrée 4 de la liste des ESMS) (/esms/3/region)'],
    ['/esms/0', 'liste des ESMS (entrée 1 de la liste des ESMS) (/esms/0)'],
    [
      '/esms/0/heures/confort',
      'heures de confort du service à domicile (entrée 1 de la liste des ESMS) (/esms/0/heures/confort)',
    ],
    [
      '/organismesGestionnaires/1/siren',
      'numéro SIREN de l’organisme gestionnaire (entrée 2 de la liste des organismes gestionnaires) (/organismesGestionnaires/1/siren)',
    ],
  ])('%s is put into words', (pointer, words) => {
    expect(told([pointer])).toEqual([words]);
  });

  it('is put into English words too', () => {
    expect(told(['/esms/3/region', '/evenements/depot'], 'en')).toEqual([
      'region of the ESMS (entry 4 of the list of ESMS) (/esms/3/region)',
      'filing date (/evenements/depot)',
    ]);
    expect(
      told(['/organismesGestionnaires/0/nom', '/organismesGestionnaires/1/nom'], 'en'),
    ).toEqual([
      'name of the managing organisation (entries 1, 2 of the list of managing organisations) (/organismesGestionnaires/0/nom, /organismesGestionnaires/1/nom)',
    ]);
  });

  it.each([
    ...evenements.map((name) => `/evenements/${name}`),
    ...pieces.map((name) => `/pieces/${name}`),
  ])('%s has words of its own in both languages', (pointer) => {
    for (const locale of ['fr', 'en'] as const) {
      const words = told([pointer], locale)[0]?.replace(` (${pointer})`, '');
      expect(words).not.toContain('/');
      expect(words).not.toBe('');
    }
  });

  it.each(['/inconnu', '/evenements/toString', '/inconnu/x', '/solution/x/y', '/esms/x', ''])(
    'that nobody knows, "%s", stands as it is',
    (pointer) => {
      expect(told([pointer])).toEqual([`${pointer} (${pointer})`]);
    },
  );

  it('is said once for many entries, in runs', () => {
    const entries = [0, 1, 2, 4, 6, 7].map((index) => `/esms/${index}/region`);
    expect(told(entries)).toEqual([
      'région de l’ESMS (entrées 1 à 3, 5, 7, 8 de la liste des ESMS) (/esms/0/region, …, /esms/7/region)',
    ]);
  });

  it('is cut short where the runs are many', () => {
    const entries = [0, 2, 4, 6, 8, 10, 12].map((index) => `/esms/${index}/region`);
    expect(told(entries)[0]).toContain('(entrées 1, 3, 5, 7, 9, 11, … de la liste des ESMS)');
  });

  it('is said in one breath for 100,000 entries', () => {
    const entries = Array.from({ length: 100_000 }, (_, index) => `/esms/${index}/operation`);
    expect(told(entries)).toEqual([
      'opération prévue pour le DUI (entrées 1 à 100000 de la liste des ESMS) (/esms/0/operation, …, /esms/99999/operation)',
    ]);
  });

  it('keeps the order in which the fields are first named', () => {
    expect(told(['/esms/1/champ', '/porteur', '/esms/0/champ']).map((words) => words[0])).toEqual([
      'c',
      'p',
    ]);
  });
});
