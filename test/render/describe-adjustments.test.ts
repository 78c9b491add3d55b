import { describe, expect, it } from 'vitest';
import { amorcageTemps1 } from '../../src/editions/amorcage-temps-1/index';
import { generalisation2022National } from '../../src/editions/generalisation-2022-national/index';
import { generalisation2022Regional } from '../../src/editions/generalisation-2022-regional/index';
import {
  type AdjustmentOptions,
  defineProjet,
  describeAdjustments,
  type Edition,
  findAdjustments,
  findBlockingCriteria,
  type Projet,
} from '../../src/index';
import { ordinary } from '../cli/fake-io';

const facts = { region: '84', operation: 'acquisition', champ: 'PA', equipement: false } as const;

const projet = defineProjet({
  porteur: 'a',
  organismesGestionnaires: [{ id: 'a', nombreEsms: 20 }, { id: 'b' }],
  esms: [
    { nombre: 7, organismeGestionnaire: 'a', ...facts },
    { nombre: 6, organismeGestionnaire: 'b', ...facts },
  ],
  regroupement: 'convention',
  solution: { servicesSocles: ['mssante'], marcheNational: false },
  evenements: { depot: '2021-01-15', finProjet: '2023-02-01' },
});

function tell(
  edition: Edition,
  of: Projet,
  locale: 'fr' | 'en',
  options: AdjustmentOptions = {},
): string {
  const adjustments = findAdjustments(edition, of, options);
  const blocking = findBlockingCriteria(edition, of, options);
  return ordinary(describeAdjustments({ adjustments, blocking }, { locale, format: 'markdown' }));
}

describe('the ways to the goal', () => {
  it('are told in French, each change in the words of the porteur', () => {
    expect(tell(amorcageTemps1, projet, 'fr').split('\n').slice(0, 18)).toEqual([
      '# Ce qu’il faudrait changer',
      '',
      '2 façons d’y parvenir, la plus légère d’abord ; dans chacune, tous les changements sont nécessaires.',
      '',
      '## Façon n° 1',
      '',
      '- Ajouter 2 ESMS : acquisition, Auvergne-Rhône-Alpes',
      '  - ou bien : mise en conformité, Auvergne-Rhône-Alpes',
      '- Associer 1 organisme gestionnaire de plus, qui gère au moins un de ces ESMS',
      '- Acheter par le marché national',
      '- Déposer le dossier le 1er février 2021, et non le 15 janvier 2021',
      '- Avancer au 1er décembre 2022 (au lieu du 1er février 2023) : date de fin du projet',
      '- Faire échanger la solution avec 1 service de plus, parmi : DMP, e-prescription ou e-parcours',
      '',
      // 15 × 25 000
      'Après : éligible, 375 000 €.',
      '',
      '## Façon n° 2',
      '',
    ]);
  });

  it('are told in English', () => {
    const text = tell(amorcageTemps1, projet, 'en');
    expect(text).toContain('There are 2 ways, the lightest first');
    expect(text).toContain('- Add 2 ESMS: acquisition, Auvergne-Rhône-Alpes');
    expect(text).toContain('- File on 1 February 2021, not on 15 January 2021');
    expect(text).toContain('out of: DMP, e-prescription or e-parcours');
    expect(text).toContain('Afterwards: eligible, €375,000.');
  });

  it('are none to take where the goal is reached', () => {
    const [way] = findAdjustments(amorcageTemps1, projet);
    const text = tell(amorcageTemps1, way?.projet ?? projet, 'fr');
    expect(text).toContain('Rien : le but est atteint.');
    expect(text).not.toContain('Façon');
  });

  it('name the values of a missing fact, and where it is missing', () => {
    const missing = defineProjet({
      organismesGestionnaires: [{ id: 'a' }],
      esms: [{ nombre: 15, organismeGestionnaire: 'a', ...facts }],
      solution: { plateformeEParcours: false },
      evenements: { depot: '2021-03-15', finProjet: '2022-09-30' },
    });
    const text = tell(amorcageTemps1, missing, 'fr');
    expect(text).toContain(
      '- Fournir : achat par le marché national (oui ou non) (/solution/marcheNational) ; convient : oui',
    );
    expect(text).toContain('convient : MSSanté et DMP');
  });

  it('send the file to the other call', () => {
    const large = { ...projet, esms: [{ ...projet.esms[0], nombre: 60 }] as const };
    const there = { ...large, evenements: { depot: '2022-06-01' } };
    const text = tell(generalisation2022Regional, there, 'fr', {
      editions: [generalisation2022National],
    });
    expect(text).toContain(
      '- Déposer le dossier à l’appel « Phase de généralisation : appel à projets national de 2022 »',
    );
  });
});

describe('what no change can meet', () => {
  it('is told with what was seen, what is asked for and the text', () => {
    const late = { ...projet, evenements: { depot: '2021-04-01' } };
    const text = tell(amorcageTemps1, late, 'fr');
    expect(text).toContain('Aucun changement n’y conduit.');
    expect(text).toContain('(`depot.fenetre`)');
    expect(text).toContain('Constaté : 1er avril 2021');
    expect(text).not.toContain('grappe.minimum-esms');
  });

  it('names the call to which the text sends the project', () => {
    const large = { ...projet, esms: [{ ...projet.esms[0], nombre: 60 }] as const };
    const there = { ...large, evenements: { depot: '2022-06-01' } };
    expect(tell(generalisation2022Regional, there, 'en')).toContain(
      'the call sends this project to the edition "generalisation-2022-national"',
    );
  });
});
