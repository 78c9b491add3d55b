import { describe, expect, it } from 'vitest';
import { editions } from '../../src/editions/index';
import { type Route, routeProjet } from '../../src/index';
import { addCivilDays } from '../../src/kernel/civil-date';
import type { Projet } from '../../src/model/projet';
import { regions } from '../../src/referentiels/regions';
import { projetOf } from '../support/projet';

/**
 * Walks every day from the first instruction to the end of the programme, in every region, and
 * proves that routing answers without gap, conflict or throw. It checks no values: whether a day is
 * in time is for the cases of each edition.
 */
const first = '2020-11-20';
const last = '2025-12-31';

function daysBetween(from: string, to: string): readonly string[] {
  const days = [from];
  for (let day = from; day < to; days.push(day)) day = addCivilDays(day, 1);
  return days;
}

function answersOn(day: string, projet: Projet, niveau: 'regional' | 'national'): readonly Route[] {
  const levels = new Map(editions.map((edition) => [edition.id, edition.niveau]));
  const routes = routeProjet(editions, { ...projet, evenements: { depot: day } });
  expect(routes).toHaveLength(editions.length);
  return routes.filter(({ edition, open }) => levels.get(edition) === niveau && open !== 'closed');
}

/** Days with several answers, or on which an answer is unknown without a reason. */
function conflicts(projet: Projet, niveau: 'regional' | 'national'): readonly string[] {
  return daysBetween(first, last).filter((day) => {
    const answers = answersOn(day, projet, niveau);
    const unexplained = answers.filter(
      ({ open, reasons }) => open === 'unknown' && reasons.length === 0,
    );
    return answers.length > 1 || unexplained.length > 0;
  });
}

describe('every day of the programme', () => {
  it.each(regions.map(({ code, nom }) => [nom, code]))(
    'has at most one regional call for a grappe in %s',
    (_, region) => {
      expect(conflicts(projetOf([{ nombre: 20, region }]), 'regional')).toEqual([]);
    },
    60_000,
  );

  it('has at most one national call for a grappe in three regions', () => {
    const lots = [
      { nombre: 20, region: '11' },
      { nombre: 20, region: '24' },
      { nombre: 21, region: '94' },
    ];
    expect(conflicts(projetOf(lots), 'national')).toEqual([]);
  }, 60_000);

  it('has at most one regional call for a grappe in two regions', () => {
    const lots = [
      { nombre: 20, region: '11' },
      { nombre: 12, region: '24' },
    ];
    expect(conflicts(projetOf(lots), 'regional')).toEqual([]);
  }, 60_000);
});
