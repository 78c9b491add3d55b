import { describe, expect, it } from 'vitest';
import { amorcageTemps1, amorcageTemps2Regional } from '../../src/editions/index';
import { assess } from '../../src/index';
import type { Edition } from '../../src/model/edition';
import type { AssessmentOptions } from '../../src/model/interpretation';
import type { Projet } from '../../src/model/projet';
import { editionWith } from '../support/edition';
import { projetOf } from '../support/projet';

function noticesOf(edition: Edition, projet: Projet, options?: AssessmentOptions) {
  return assess(edition, projet, options).notices;
}

function find(code: string, edition: Edition, projet: Projet, options?: AssessmentOptions) {
  return noticesOf(edition, projet, options).filter((notice) => notice.code === code);
}

const acquisition = { nombre: 15, operation: 'acquisition' } as const;

describe('a notice', () => {
  it('names each ESMS that is set aside', () => {
    const projet = projetOf([acquisition, { categorie: '362', operation: 'acquisition' }]);
    const [notice] = find('esms.ecarte', amorcageTemps2Regional, projet);
    expect(notice?.path).toBe('/esms/1');
    expect(notice?.message).toContain('362');
    expect(find('esms.ecarte', amorcageTemps1, projet)).toEqual([]);
  });

  it('sets the thousands of a count apart in each language', () => {
    const projet = projetOf([{ nombre: 1340, operation: 'acquisition' }], {
      organismesGestionnaires: [{ id: 'a', nombreEsms: 1000 }],
    });
    const { notices, translations } = assess(amorcageTemps1, projet);
    const [capped, managed] = ['plafond.atteint', 'og.nombre-esms'].map(
      (code) => notices.find((notice) => notice.code === code)?.message ?? '',
    );
    expect(capped).toContain('1\u202f340 ESMS demandés, 30 financés');
    expect(translations.en[capped ?? '']).toContain('1,340 ESMS asked for, 30 funded');
    expect(managed).toContain('gérer 1\u202f000 ESMS et en apporte 1\u202f340');
    expect(translations.en[managed ?? '']).toContain('manages 1,000 ESMS and brings 1,340');
  });

  it('has a path where it is about one place of the file, and none where it is about the whole', () => {
    const projet = projetOf([{ nombre: 31, operation: 'acquisition' }, { operation: 'usages' }]);
    const [place] = find('operation.non-financee', amorcageTemps1, projet);
    const [whole] = find('plafond.atteint', amorcageTemps1, projet);
    expect(place?.path).toBe('/esms/1/operation');
    expect(Object.keys(whole ?? {})).toEqual(['code', 'message']);
  });

  it('names a lot that is set aside by its number of ESMS', () => {
    const lot = { categorie: '362', nombre: 1200, operation: 'acquisition' } as const;
    const [notice] = find('esms.ecarte', amorcageTemps2Regional, projetOf([acquisition, lot]));
    expect(notice?.message).toContain('ESMS × 1\u202f200 (362)');
  });

  it('names each operation that the edition does not fund, once', () => {
    const projet = projetOf([
      acquisition,
      { operation: 'usages' },
      { operation: 'usages' },
      { operation: 'aucune' },
    ]);
    const notices = find('operation.non-financee', amorcageTemps1, projet);
    expect(notices.map(({ path }) => path)).toEqual(['/esms/1/operation']);
    expect(notices[0]?.message).toContain('usages');
  });

  it('names equipment asked for an ESMS of a large OG', () => {
    const projet = projetOf([{ ...acquisition, equipement: true }], {
      organismesGestionnaires: [{ id: 'a', nombreEsms: 15 }],
    });
    expect(find('equipement.non-finance', amorcageTemps1, projet)[0]?.path).toBe(
      '/esms/0/equipement',
    );
    expect(find('equipement.non-finance', amorcageTemps2Regional, projet)).toHaveLength(1);
  });

  it('says that AMOA asked for in temps 1 is not funded', () => {
    const projet = projetOf([acquisition], { amoa: { marche: true, pilotage: false } });
    expect(find('ligne.non-financee', amorcageTemps1, projet)).toHaveLength(1);
    expect(find('ligne.non-financee', amorcageTemps1, projetOf([acquisition]))).toEqual([]);
  });

  it('says that the cap is reached, from the first ESMS above it', () => {
    const of = (nombre: number) =>
      find('plafond.atteint', amorcageTemps1, projetOf([{ ...acquisition, nombre }]));
    expect(of(30)).toEqual([]);
    expect(of(31)[0]?.message).toContain('31 ESMS demandés, 30 financés');
  });

  it('points a project of 50 ESMS to the national call', () => {
    const of = (nombre: number) =>
      find('niveau.orientation', amorcageTemps2Regional, projetOf([{ ...acquisition, nombre }]));
    expect(of(49)).toEqual([]);
    expect(of(50)[0]?.message).toContain('amorcage-2021-national');
  });

  it('names the ARS between which a tie leaves the choice', () => {
    const projet = projetOf([acquisition, { ...acquisition, region: '11' }]);
    const [notice] = find('ars-depot.egalite', amorcageTemps1, projet);
    expect(notice?.message).toContain('ARS Île-de-France, ARS Auvergne-Rhône-Alpes');
    const free = { interpretations: { 'interpretation.ars-de-depot': 'choix-du-porteur' } };
    expect(find('ars-depot.egalite', amorcageTemps2Regional, projet, free)).toEqual([]);
  });

  it('names an OG without ESMS and an OG that brings more than it manages', () => {
    const projet = projetOf([{ nombre: 6 }], {
      organismesGestionnaires: [{ id: 'a', nombreEsms: 5 }, { id: 'b' }],
    });
    expect(find('og.nombre-esms', amorcageTemps1, projet)[0]?.path).toBe(
      '/organismesGestionnaires/0/nombreEsms',
    );
    expect(find('og.sans-esms', amorcageTemps1, projet)[0]?.path).toBe(
      '/organismesGestionnaires/1',
    );
    const exact = projetOf([{ nombre: 5 }], {
      organismesGestionnaires: [{ id: 'a', nombreEsms: 5 }],
    });
    expect(find('og.nombre-esms', amorcageTemps1, exact)).toEqual([]);
  });

  it('tells certifications that the edition lacks from those that facts decide', () => {
    const projet = projetOf([acquisition], {
      certifications: {
        'projet.inexistant': true,
        'depot.fenetre': true,
        'solution.referentiels': true,
        'projet.pilote-regional': true,
      },
    });
    const notices = noticesOf(amorcageTemps2Regional, projet);
    const paths = (code: string) =>
      notices.filter((notice) => notice.code === code).map(({ path }) => path);
    expect(paths('certification.inconnue')).toEqual(['/certifications/projet.inexistant']);
    expect(paths('certification.sans-objet')).toEqual(['/certifications/depot.fenetre']);
  });

  it('keeps the default, and says so, for an interpretation or a choice that the edition lacks', () => {
    const options = {
      interpretations: { 'interpretation.absente': 'oui', 'interpretation.og-seul': 'jamais' },
    };
    const report = assess(amorcageTemps1, projetOf([acquisition]), options);
    expect(report.notices.map(({ code }) => code)).toContain('interpretation.inconnue');
    const choice = report.notices.find(({ code }) => code === 'choix.inconnu');
    expect(choice?.message).toContain('seul-a-partir-de-15, toujours-le-minimum');
    expect(report.interpretations).toEqual({});
  });
});

describe('the selection windows of Île-de-France, temps 2', () => {
  const filed = (depot: string, reading?: string) => {
    const projet = projetOf([{ ...acquisition, region: '11' }], { evenements: { depot } });
    const options = reading
      ? { interpretations: { 'interpretation.jour-entre-fenetres': reading } }
      : {};
    return noticesOf(amorcageTemps2Regional, projet, options).filter(({ code }) =>
      code.startsWith('depot.'),
    );
  };

  it.each([
    ['2021-07-12', 1],
    ['2021-08-30', 1],
    ['2021-09-01', 2],
    ['2021-09-28', 2],
    ['2021-09-29', 3],
    ['2021-10-15', 3],
  ])('%s falls under window %i', (depot, number) => {
    expect(filed(depot)[0]).toMatchObject({ code: 'depot.fenetre-de-selection' });
    expect(filed(depot)[0]?.message).toContain(`n° ${number},`);
  });

  it('leave 31 August 2021 in none, or in a neighbour under the other readings', () => {
    expect(filed('2021-08-31')[0]?.code).toBe('depot.hors-fenetre');
    expect(filed('2021-08-31', 'fenetre-suivante')[0]?.message).toContain('n° 2,');
    expect(filed('2021-08-31', 'fenetre-precedente')[0]?.message).toContain('n° 1,');
  });

  it('are told in days that are written out, in both languages', () => {
    const projet = projetOf([{ ...acquisition, region: '11' }], {
      evenements: { depot: '2021-09-01' },
    });
    const { notices, translations } = assess(amorcageTemps2Regional, projet);
    const message = notices.find(({ code }) => code.startsWith('depot.'))?.message ?? '';
    expect(message).toBe(
      'Le dépôt du 1er septembre 2021 relève de la fenêtre de sélection n° 2, du 1er septembre 2021 au 28 septembre 2021.',
    );
    expect(translations.en[message]).toBe(
      'The filing of 1 September 2021 falls under selection window no. 2, from 1 September 2021 to 28 September 2021.',
    );
    expect(filed('2021-08-31')[0]?.message).toBe(
      'Le dépôt du 31 août 2021 est dans la période d’ouverture, mais dans aucune fenêtre de sélection.',
    );
  });

  it('are told up to their last day where no text gives the first', () => {
    const edition = editionWith({
      calendars: [
        {
          authority: '84',
          windows: [
            { from: null, to: '2021-03-31' },
            { from: '2021-04-01', to: '2021-05-31' },
          ],
          citations: [],
        },
      ],
    });
    const projet = projetOf([acquisition], { evenements: { depot: '2021-03-01' } });
    expect(find('depot.fenetre-de-selection', edition, projet)[0]?.message).toBe(
      'Le dépôt du 1er mars 2021 relève de la fenêtre de sélection n° 1, jusqu’au 31 mars 2021.',
    );
  });

  it.each(['2021-07-11', '2021-10-16'])('say nothing of %s, outside the period', (depot) => {
    expect(filed(depot)).toEqual([]);
  });
});
