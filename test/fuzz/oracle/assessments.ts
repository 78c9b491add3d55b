import assert from 'node:assert/strict';
import { editions } from '../../../src/editions/index';
import { assess, type Edition, explain, type Projet } from '../../../src/index';
import { checkReport } from './report';
import { checkWords } from './words';

/** A choice in each interpretation of an edition: the one of that rank, modulo how many there are. */
function choicesOf(edition: Edition, ranks: readonly number[]): Record<string, string> {
  const chosen = edition.interpretations.flatMap(({ code, choices }, index) => {
    const rank = ranks[index % Math.max(1, ranks.length)];
    const choice = rank === undefined ? undefined : choices[rank % choices.length];
    return choice === undefined ? [] : [[code, choice.code] as const];
  });
  return Object.fromEntries(chosen);
}

/** Assesses a project under every edition and checks each report, and that the project is as before. */
export function checkAssessments(projet: Projet, ranks: readonly number[] = []): void {
  const before = JSON.stringify(projet);
  for (const edition of editions) {
    const report = assess(edition, projet, { interpretations: choicesOf(edition, ranks) });
    checkReport(report);
  }
  assert.equal(JSON.stringify(projet), before, 'the project is not changed');
}

/** Says a report of one edition in every way there is. */
export function checkExplanations(projet: Projet, rank: number): void {
  const edition = editions[rank % editions.length];
  if (edition === undefined) return;
  const report = assess(edition, projet, rank % 2 === 0 ? { detail: true } : {});
  for (const locale of ['fr', 'en'] as const) {
    for (const format of ['text', 'markdown'] as const) {
      checkWords(explain(report, { locale, format }));
    }
  }
}
