import { describe, expect, it } from 'vitest';
import {
  additionIn,
  type Flavour,
  isPartOf,
  type Move,
  noMoves,
  type Plan,
  placesUnder,
  signatureOf,
  withMove,
} from '../../../src/assessment/adjustments/plan';
import { projetOf } from '../../support/projet';

const planOf = (...moves: readonly Move[]): Plan => moves.reduce(withMove, noMoves);

const here: Flavour = { region: '84', isNewRegion: false, operation: 'acquisition', like: 0 };
const add = (esms: number, og = 0, flavour: Partial<Flavour> = {}): Move => ({
  kind: 'add',
  flavour: { ...here, ...flavour },
  esms,
  og,
});
const reschedule = (evenement: 'depot' | 'finProjet', to: string): Move => ({
  kind: 'reschedule',
  evenement,
  to,
});
const supply = (field: string, value: boolean): Move => ({ kind: 'supply', field, value });

describe('a plan', () => {
  it.each<[string, Move, Move]>([
    ['of ESMS added', add(2), add(3)],
    [
      'of forms of group',
      { kind: 'regroup', regroupement: 'autre' },
      { kind: 'regroup', regroupement: 'gcsms' },
    ],
    ['of days of one event', reschedule('depot', '2021-02-01'), reschedule('depot', '2021-03-01')],
    ['of values of one fact', supply('solution.unique', true), supply('solution.unique', false)],
    ['of calls', { kind: 'file-under', edition: 'a' }, { kind: 'file-under', edition: 'b' }],
    [
      'of operations',
      { kind: 'plan-operation', entries: [0], operation: 'acquisition' },
      { kind: 'plan-operation', entries: [0], operation: 'renouvellement' },
    ],
  ])('holds one move %s: the last', (_, first, last) => {
    expect([...planOf(first, last).values()]).toEqual([last]);
  });

  it.each<[string, Move, Move]>([
    ['of services', { kind: 'connect', service: 'dmp' }, { kind: 'connect', service: 'mssante' }],
    [
      'of commitments',
      { kind: 'commit', engagement: 'solution.unique' },
      { kind: 'commit', engagement: 'solution.marcheNational' },
    ],
    ['of events', reschedule('depot', '2021-02-01'), reschedule('finProjet', '2021-02-01')],
    ['of facts', supply('solution.unique', true), supply('porteeNationale', true)],
    ['of certifications', { kind: 'certify', criterion: 'a' }, { kind: 'certify', criterion: 'b' }],
    [
      'of AMOA',
      { kind: 'request-amoa', amoa: 'marche' },
      { kind: 'request-amoa', amoa: 'pilotage' },
    ],
    ['of ESMS dropped', { kind: 'drop', entries: [0] }, { kind: 'drop', entries: [1] }],
  ])('holds several moves %s, in whatever order', (_, first, last) => {
    expect([...planOf(first, last).values()]).toEqual([first, last]);
    expect(signatureOf(planOf(first, last))).toBe(signatureOf(planOf(last, first)));
    expect(signatureOf(planOf(first))).not.toBe(signatureOf(planOf(last)));
  });

  it('leaves the plan as it was to which a move is added', () => {
    const plan = planOf(add(2));
    withMove(plan, supply('porteeNationale', true));
    expect(plan.size).toBe(1);
  });

  it('has an addition where it adds ESMS', () => {
    expect(additionIn(planOf(supply('porteeNationale', true)))).toBeUndefined();
    expect(additionIn(planOf(supply('porteeNationale', true), add(2)))).toEqual(add(2));
  });

  it('leaves the ESMS in the file that it does not drop, at their places', () => {
    const projet = projetOf([{}, {}, {}, {}]);
    expect(placesUnder(noMoves, projet)).toEqual([0, 1, 2, 3]);
    const dropping = planOf({ kind: 'drop', entries: [1] }, { kind: 'drop', entries: [3] });
    expect(placesUnder(dropping, projet)).toEqual([0, 2]);
    const planned = planOf({ kind: 'plan-operation', entries: [1], operation: 'usages' });
    expect(placesUnder(planned, projet)).toEqual([0, 1, 2, 3]);
  });
});

describe('a plan that does what another does', () => {
  const elsewhere = (region: string) => ({ region, isNewRegion: true });

  it.each<[string, boolean, readonly Move[], readonly Move[]]>([
    ['nothing', true, [], [add(2)]],
    ['the same', true, [add(2)], [add(2)]],
    ['the same beside something else', true, [add(2)], [supply('porteeNationale', true), add(2)]],
    ['something else', false, [add(2)], [supply('porteeNationale', true)]],
    ['the same and something else', false, [add(2), supply('porteeNationale', true)], [add(2)]],
    ['fewer ESMS', true, [add(2)], [add(3)]],
    ['more ESMS', false, [add(3)], [add(2)]],
    ['fewer OG', true, [add(3, 1)], [add(3, 2)]],
    ['more OG', false, [add(3, 2)], [add(3, 1)]],
    ['fewer ESMS of more OG', false, [add(3, 2)], [add(4, 1)]],
    ['ESMS for another operation', false, [add(2)], [add(2, 0, { operation: 'renouvellement' })]],
    ['ESMS in another of its regions', false, [add(2)], [add(2, 0, { region: '11' })]],
    ['ESMS that are like others', true, [add(2)], [add(2, 0, { like: 3 })]],
    // To go to another region is to do more than to stay.
    ['no region more', true, [add(2)], [add(2, 0, elsewhere('11'))]],
    ['a region more', false, [add(2, 0, elsewhere('11'))], [add(2)]],
    // One region of the mainland stands for another, and none for Corse.
    ['another of its territory', true, [add(2, 0, elsewhere('27'))], [add(2, 0, elsewhere('11'))]],
    ['one of another territory', false, [add(2, 0, elsewhere('94'))], [add(2, 0, elsewhere('11'))]],
    [
      'a sooner filing',
      true,
      [reschedule('depot', '2021-02-01')],
      [reschedule('depot', '2021-02-02')],
    ],
    [
      'the same day of filing',
      true,
      [reschedule('depot', '2021-02-01')],
      [reschedule('depot', '2021-02-01')],
    ],
    [
      'a later filing',
      false,
      [reschedule('depot', '2021-02-02')],
      [reschedule('depot', '2021-02-01')],
    ],
    [
      'another end',
      false,
      [reschedule('finProjet', '2021-02-01')],
      [reschedule('finProjet', '2021-02-02')],
    ],
    ['another value', false, [supply('porteeNationale', true)], [supply('porteeNationale', false)]],
  ])('is a part of it: %s: %s', (_, isPart, part, whole) => {
    expect(isPartOf(planOf(...part), planOf(...whole))).toBe(isPart);
  });
});
