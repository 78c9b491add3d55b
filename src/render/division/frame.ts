import type { Arithmetic } from '../../model/division';
import { citeBest } from '../cite';
import { type Block, code, heading, item, list, paragraph, strong } from '../document/block';
import type { DivisionVoice } from './voice';

/** What the figures are worth, before any of them, and the call. */
export function tellOpening(
  title: string,
  arithmetic: Arithmetic,
  voice: DivisionVoice,
): readonly Block[] {
  return [
    heading(1, title),
    paragraph(strong(voice.text(arithmetic.caveat))),
    paragraph(
      voice.divide.call,
      strong(voice.text(arithmetic.title)),
      ' (',
      code(arithmetic.edition),
      ')',
    ),
  ];
}

/** What the edition says that bears on the question. */
export function tellPrinciples({ principles }: Arithmetic, voice: DivisionVoice): readonly Block[] {
  if (principles.length === 0) return [];
  const items = principles.map((principle) =>
    item(
      [strong(voice.text(principle.label)), ' (', code(principle.code), ')'],
      citeBest(principle.citations, voice).map((line) => item(line)),
    ),
  );
  return [heading(2, voice.divide.principles), list(items)];
}
