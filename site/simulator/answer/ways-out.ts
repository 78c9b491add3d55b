import {
  type AssessmentOptions,
  type Edition,
  findAdjustments,
  findBlockingCriteria,
  type Locale,
  type Projet,
} from 'esms-numerique';
import type { Item, Line } from '../../../src/render/document/block';
import { typeset } from '../../../src/render/document/typeset';
import { tellChange } from '../../../src/render/outlook/change';
import { tellOutcome } from '../../../src/render/outlook/outcome';
import { outlookVoice } from '../../../src/render/outlook/voice';

/** One of the smallest sets of changes that make a project eligible, in words. */
export interface WayOut {
  readonly changes: readonly { readonly text: string; readonly more: readonly string[] }[];
  readonly outcome: string;
  readonly edition: string;
  readonly projet: Projet;
}

/** All of them, or the criteria that no change can meet. */
export interface WaysOut {
  readonly ways: readonly WayOut[];
  readonly blocking: readonly string[];
}

export interface WaysOutQuestion {
  readonly edition: Edition;
  readonly projet: Projet;
  readonly options: AssessmentOptions;
  readonly locale: Locale;
}

/** Looks for the ways out and tells them. It may take a second: a worker does it. */
export function findWaysOut({ edition, projet, options, locale }: WaysOutQuestion): WaysOut {
  const voice = outlookVoice(locale);
  const found = findAdjustments(edition, projet, options);
  const ways = found.map(({ changes, projet: after, report }) => ({
    changes: changes.map((change) => tellItem(tellChange(change, voice), locale)),
    outcome: typeset(tellOutcome({ ...report.funding, status: report.status }, voice), locale),
    edition: report.edition,
    projet: after,
  }));
  const blocking = ways.length > 0 ? [] : findBlockingCriteria(edition, projet, options);
  return { ways, blocking: blocking.map(({ label }) => typeset(label[locale], locale)) };
}

function tellItem({ line, children = [] }: Item, locale: Locale): WayOut['changes'][number] {
  return { text: tell(line, locale), more: children.map((child) => tell(child.line, locale)) };
}

// Pointers into the project file serve programmers.
const pointers = / \(\/[^)]*\)/g;

function tell(line: Line, locale: Locale): string {
  const words = line.map((span) => (typeof span === 'string' ? span : span.text)).join('');
  return typeset(words.replaceAll(pointers, ''), locale);
}
