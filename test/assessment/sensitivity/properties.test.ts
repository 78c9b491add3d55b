import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editions } from '../../../src/editions/index';
import { assess, assessSensitivity } from '../../../src/index';
import { arbitraryChoices } from '../../support/arbitrary-options';
import { arbitraryProjet } from '../../support/arbitrary-projet';

const named = editions.map((edition) => [edition.id, edition] as const);

describe.each(named)('the sensitivity of any project under %s', (_, edition) => {
  it('names no missing fact that can change nothing', () => {
    fc.assert(
      fc.property(arbitraryProjet, (projet) => {
        const { missing } = assessSensitivity(edition, projet);
        const idle = missing.filter(({ effect }) => effect === 'none');
        expect(idle.map(({ paths }) => paths)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  }, 300_000);

  it('says that a result holds only where no reading of any kind overturns it', () => {
    fc.assert(
      fc.property(
        arbitraryProjet,
        fc.array(arbitraryChoices(edition), { minLength: 8, maxLength: 8 }),
        (projet, readings) => {
          const { holds, outcome, interpretations } = assessSensitivity(edition, projet);
          const reports = readings.map((options) => assess(edition, projet, options));
          const single = interpretations.flatMap(({ outcomes }) => outcomes);
          const statuses = [...reports, ...single].map(({ status }) => status);
          if (holds.status === true) expect(new Set([...statuses, outcome.status]).size).toBe(1);
          if (holds.total === true) {
            for (const { funding } of reports) expect(funding.bounds).toEqual(outcome.bounds);
          }
          // What one choice by itself changes is not said to hold.
          if (new Set(single.map(({ status }) => status)).size > 1) {
            expect(holds.status).toBe(false);
          }
        },
      ),
      { numRuns: 6 },
    );
  }, 300_000);
});
