import type { Report } from 'esms-numerique';

/** A criterion that decides and isn't met any more, or is again. */
export interface ChangedCriterion {
  readonly label: string;
  readonly lost: boolean;
}

/** A line whose amount another edition gives otherwise; null where it is known by bounds only. */
export interface ChangedLine {
  readonly label: string;
  readonly before: Report['funding']['bounds'];
  readonly after: Report['funding']['bounds'];
}

/** Why two editions answer a project otherwise. */
export interface WhatChanged {
  readonly criteria: readonly ChangedCriterion[];
  readonly lines: readonly ChangedLine[];
}

const nothing = { atLeast: '0.00', atMost: '0.00' } as const;

/** The criteria that one report misses and the other doesn't, and the lines that differ. */
export function whatChanged(before: Report, after: Report): WhatChanged {
  const missed = { before: missedIn(before), after: missedIn(after) };
  return {
    criteria: [
      ...except(missed.after, missed.before).map((label) => ({ label, lost: true })),
      ...except(missed.before, missed.after).map((label) => ({ label, lost: false })),
    ],
    lines: changedLines(before, after),
  };
}

function missedIn({ eligibility }: Report): ReadonlyMap<string, string> {
  const missed = eligibility.criteria.filter(
    ({ status, force, lines }) => status === 'unmet' && force === 'required' && lines === undefined,
  );
  return new Map(missed.map(({ code, label }) => [code, label]));
}

function except(
  some: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string>,
): readonly string[] {
  return [...some].flatMap(([code, label]) => (others.has(code) ? [] : [label]));
}

function changedLines(before: Report, after: Report): readonly ChangedLine[] {
  const all = new Map(
    [...before.funding.lines, ...after.funding.lines].map(({ code, label }) => [code, label]),
  );
  const boundsIn = ({ funding }: Report, code: string) =>
    funding.lines.find((line) => line.code === code)?.bounds ?? nothing;
  return [...all]
    .map(([code, label]) => ({
      label,
      before: boundsIn(before, code),
      after: boundsIn(after, code),
    }))
    .filter(({ before: was, after: is }) => was.atLeast !== is.atLeast || was.atMost !== is.atMost);
}
