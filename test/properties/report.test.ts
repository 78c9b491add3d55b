import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editions } from '../../src/editions/index';
import { assess } from '../../src/index';
import { centsOf } from '../../src/kernel/money';
import type { Esms, Projet } from '../../src/model/projet';
import { arbitraryChoices } from '../support/arbitrary-options';
import { arbitraryEsms, arbitraryProjet } from '../support/arbitrary-projet';
import { runs } from '../support/runs';

const named = editions.map((edition) => [edition.id, edition] as const);

function withEsms(projet: Projet, esms: readonly Esms[]): Projet {
  return { ...projet, esms: esms as [Esms, ...Esms[]] };
}

const upper = (amount: string | null) =>
  amount === null ? Number.POSITIVE_INFINITY : centsOf(amount);

describe.each(named)('any report of %s', (_, edition) => {
  const options = arbitraryChoices(edition);

  it('shares an exact grant between instalments, ARS and lines to the cent', () => {
    fc.assert(
      fc.property(arbitraryProjet, options, (projet, chosen) => {
        const { funding, schedule } = assess(edition, projet, chosen);
        if (funding.total === null) return;
        const sum = (amounts: readonly (string | null)[]) =>
          amounts.reduce((total, amount) => total + centsOf(amount ?? 'NaN'), 0);
        const inGrant = funding.lines.filter(({ outside }) => outside === undefined);
        expect(sum(inGrant.map(({ amount }) => amount))).toBe(centsOf(funding.total));
        const isWhole = schedule.milestones.every(
          ({ share, lines }) => share !== null && lines === 'all',
        );
        if (isWhole) {
          expect(sum(schedule.milestones.map(({ amount }) => amount))).toBe(centsOf(funding.total));
        }
        const isShared = funding.shares.every(({ amount }) => amount !== null);
        if (!isShared || funding.shares.length === 0) return;
        expect(sum(funding.shares.map(({ amount }) => amount))).toBe(centsOf(funding.total));
      }),
      runs(150),
    );
  });

  it('survives JSON unchanged and does not change what it is given', () => {
    fc.assert(
      fc.property(arbitraryProjet, options, (projet, chosen) => {
        const before = JSON.stringify(projet);
        const report = assess(edition, projet, chosen);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
        expect(JSON.stringify(projet)).toBe(before);
      }),
      runs(100),
    );
  });

  // An OG that joins may be large, and a grappe that is no longer of petites structures loses AMOA.
  it('never has lower bounds once an OG of the project brings one ESMS more', () => {
    fc.assert(
      fc.property(arbitraryProjet, arbitraryEsms, (projet, esms) => {
        const { organismeGestionnaire } = projet.esms[0];
        const added = { ...esms, organismeGestionnaire };
        const before = assess(edition, projet).funding.bounds;
        const after = assess(edition, withEsms(projet, [...projet.esms, added])).funding.bounds;
        expect(centsOf(after.atLeast)).toBeGreaterThanOrEqual(centsOf(before.atLeast));
        expect(upper(after.atMost)).toBeGreaterThanOrEqual(upper(before.atMost));
      }),
      runs(150),
    );
  });

  it('does not widen the bounds, nor overturn a verdict, when a missing fact is supplied', () => {
    fc.assert(
      fc.property(arbitraryProjet, arbitraryEsms, options, (projet, facts, chosen) => {
        const before = assess(edition, projet, chosen);
        const supplied = projet.esms.map((esms) => ({
          ...facts,
          ...esms,
          nombre: esms.nombre ?? 1,
        }));
        const after = assess(edition, withEsms(projet, supplied), chosen);
        expect(centsOf(after.funding.bounds.atLeast)).toBeGreaterThanOrEqual(
          centsOf(before.funding.bounds.atLeast),
        );
        expect(upper(after.funding.bounds.atMost)).toBeLessThanOrEqual(
          upper(before.funding.bounds.atMost),
        );
        if (before.status !== 'undetermined') expect(after.status).toBe(before.status);
      }),
      runs(150),
    );
  });

  it('does not depend on the order of the ESMS', () => {
    fc.assert(
      fc.property(arbitraryProjet, options, (projet, chosen) => {
        const report = assess(edition, projet, chosen);
        const turned = assess(edition, withEsms(projet, [...projet.esms].reverse()), chosen);
        expect(turned.status).toBe(report.status);
        expect(turned.grappe).toEqual(report.grappe);
        expect(turned.funding.bounds).toEqual(report.funding.bounds);
        expect(turned.funding.shares).toEqual(report.funding.shares);
        expect(turned.schedule).toEqual(report.schedule);
      }),
      runs(100),
    );
  });

  it('takes a lot of n ESMS for n ESMS entered one by one', () => {
    fc.assert(
      fc.property(arbitraryProjet, options, (projet, chosen) => {
        const report = assess(edition, projet, chosen);
        const single = projet.esms.flatMap(({ nombre = 1, ...esms }) =>
          Array.from({ length: nombre }, () => esms),
        );
        const apart = assess(edition, withEsms(projet, single), chosen);
        expect(apart.status).toBe(report.status);
        expect(apart.grappe).toEqual(report.grappe);
        expect(apart.funding.total).toEqual(report.funding.total);
        expect(apart.funding.bounds).toEqual(report.funding.bounds);
        expect(apart.funding.shares).toEqual(report.funding.shares);
        const statuses = ({ eligibility }: typeof report) =>
          eligibility.criteria.map(({ code, status }) => [code, status]);
        expect(statuses(apart)).toEqual(statuses(report));
      }),
      runs(100),
    );
  });

  it('names a missing fact wherever a verdict or an amount waits for one', () => {
    fc.assert(
      fc.property(arbitraryProjet, options, (projet, chosen) => {
        const { eligibility, completeness, funding } = assess(edition, projet, chosen);
        for (const result of [...eligibility.criteria, ...completeness.items]) {
          const named = (result.missing ?? []).length + (result.unknown ?? []).length;
          expect(named > 0).toBe(result.status === 'undetermined');
        }
        // A region that only the shares of the ARS wait for leaves the grant itself exact.
        const ofGrant = funding.missing.filter(({ neededFor }) => neededFor.join() !== 'shares');
        const waits = ofGrant.length + funding.unknown.length > 0;
        expect(waits).toBe(funding.status === 'bounded');
      }),
      runs(100),
    );
  });
});
