import { describe, expect, it } from 'vitest';
import { amorcageTemps1, amorcageTemps2Regional } from '../../src/editions/index';
import { routeProjet } from '../../src/index';
import type { Edition } from '../../src/model/edition';
import type { Esms } from '../../src/model/projet';
import { projetOf } from '../support/projet';

function routeOf(edition: Edition, esms: readonly Partial<Esms>[], depot?: string) {
  const projet = projetOf(esms, depot === undefined ? {} : { evenements: { depot } });
  const [route] = routeProjet([edition], projet);
  if (route === undefined) throw new Error('no route');
  return route;
}

const idf = [{ nombre: 20, region: '11' }];
const codesOf = ({ reasons }: ReturnType<typeof routeOf>) => reasons.map(({ code }) => code);

describe('the routes of a project in Île-de-France, 2021', () => {
  it.each([
    ['2021-07-11', 'closed', null],
    ['2021-07-12', 'open', '2021-07-12'],
    ['2021-08-30', 'open', '2021-07-12'],
    ['2021-08-31', 'open', null],
    ['2021-09-01', 'open', '2021-09-01'],
    ['2021-09-28', 'open', '2021-09-01'],
    ['2021-09-29', 'open', '2021-09-29'],
    ['2021-10-15', 'open', '2021-09-29'],
    ['2021-10-16', 'closed', null],
  ])('filed on %s: temps 2 is %s, window from %s', (depot, open, from) => {
    const route = routeOf(amorcageTemps2Regional, idf, depot);
    expect([route.open, route.window?.from ?? null]).toEqual([open, from]);
    expect(routeOf(amorcageTemps1, idf, depot).open).toBe('closed');
  });

  it.each([
    ['2021-01-31', 'closed'],
    ['2021-02-01', 'open'],
    ['2021-03-31', 'open'],
    ['2021-04-01', 'closed'],
  ])('filed on %s: temps 1 is %s, temps 2 closed', (depot, open) => {
    expect(routeOf(amorcageTemps1, idf, depot).open).toBe(open);
    expect(routeOf(amorcageTemps2Regional, idf, depot).open).toBe('closed');
  });

  it('say of the day between two windows that it is in none, with what is known of the committees', () => {
    const { reasons } = routeOf(amorcageTemps2Regional, idf, '2021-08-31');
    expect(reasons.map(({ code }) => code)).toEqual(['depot.hors-fenetre']);
    expect(reasons[0]?.text.fr).toContain('fin août');
  });

  it('tell of the committees that no text ties to a window', () => {
    const { window } = routeOf(amorcageTemps2Regional, idf, '2021-09-20');
    expect(window?.committee).toBeNull();
    expect(window?.note?.fr).toContain('fin septembre');
  });
});

describe('a route', () => {
  it('says in days that are written out when the call was open', () => {
    const [reason] = routeOf(amorcageTemps1, idf, '2020-01-01').reasons;
    expect(reason?.text).toEqual({
      fr: 'L’appel n’était ouvert qu’entre le 20 novembre 2020 et le 30 juin 2021.',
      en: 'The call was open only between 20 November 2020 and 30 June 2021.',
    });
  });

  it('is unknown without a filing date, or where no calendar was read', () => {
    const dateless = routeOf(amorcageTemps2Regional, idf);
    expect(dateless.open).toBe('unknown');
    expect(dateless.reasons[0]).toMatchObject({
      code: 'depot.fenetre',
      missing: ['/evenements/depot'],
    });
    const elsewhere = routeOf(amorcageTemps2Regional, [{ nombre: 20, region: '94' }], '2021-09-20');
    expect(elsewhere.open).toBe('unknown');
    expect(elsewhere.reasons[0]).not.toHaveProperty('missing');
  });

  it('is closed outside the period of the call even where no calendar was read', () => {
    const before = routeOf(amorcageTemps2Regional, [{ nombre: 20, region: '94' }], '2021-06-30');
    expect([before.open, before.window, codesOf(before)]).toEqual(['closed', null, ['periode']]);
    expect(routeOf(amorcageTemps2Regional, [{ nombre: 20, region: '94' }], '2021-12-31').open).toBe(
      'unknown',
    );
    expect(routeOf(amorcageTemps2Regional, [{ nombre: 20, region: '94' }], '2022-01-01').open).toBe(
      'closed',
    );
  });

  it('is closed to a project of another level', () => {
    const route = routeOf(amorcageTemps2Regional, [{ nombre: 50, region: '11' }], '2021-09-20');
    expect([route.open, route.niveau, codesOf(route)]).toEqual([
      'closed',
      'national',
      ['niveau.regional'],
    ]);
    expect(routeOf(amorcageTemps2Regional, [{ nombre: 49, region: '11' }], '2021-09-20').open).toBe(
      'open',
    );
  });

  it('names the ARS that receives the file and those that share the cost, and says ties', () => {
    const most = [
      { nombre: 18, region: '11' },
      { nombre: 12, region: '24' },
    ];
    expect(routeOf(amorcageTemps2Regional, most, '2021-09-20')).toMatchObject({
      niveau: 'multiregional',
      arsDepot: '11',
      arsFinanceurs: ['11', '24'],
    });
    const tied = [
      { nombre: 12, region: '11' },
      { nombre: 12, region: '24' },
    ];
    const route = routeOf(amorcageTemps1, tied, '2021-02-01');
    expect([route.arsDepot, codesOf(route)]).toEqual([null, ['ars-depot.egalite']]);
  });
});
