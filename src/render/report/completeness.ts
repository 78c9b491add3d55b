import type { CriterionResult, Report } from '../../model/report';
import { type Block, heading, list, paragraph } from '../document/block';
import type { Opening } from '../steps/opening';
import type { Voice } from '../voice';
import { tellCriterion } from './criterion';

/** Whether the file contains what the call asks for, and what is missing from it. */
export function tellCompleteness(
  { completeness, unknown }: Report,
  voice: Voice,
  opening: Opening | null,
): readonly Block[] {
  const words = voice.words.report;
  const { status, items } = completeness;
  const title = heading(2, words.sections.completeness);
  if (items.length === 0) return [title, paragraph(words.noList)];
  const told = opening === null ? items.filter(isLacking) : items;
  const around = { lines: [], unknown, opening };
  return [
    title,
    paragraph(words.completeness[status]),
    ...(told.length === 0
      ? []
      : [list(told.map((result) => tellCriterion(result, around, voice)))]),
  ];
}

function isLacking({ status }: CriterionResult): boolean {
  return status === 'unmet' || status === 'undetermined';
}
