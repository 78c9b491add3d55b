import type { SourceDocument } from '../../model/citation';
import type { Interpretation, InterpretationChoice } from '../../model/interpretation';
import { type Block, code, type Item, item, strong } from '../document/block';
import { showDate } from '../figures';
import { describeValue } from '../value';
import { section, tellCitations } from './identity';
import type { Reading } from './reading';

/** The questions that the text leaves open, each with its default answer and the others. */
export function tellInterpretations(reading: Reading): readonly Block[] {
  const { edition, voice, text } = reading;
  const words = voice.words.edition;
  const items = edition.interpretations.map((interpretation) =>
    item(
      [strong(text(interpretation.question)), ' (', code(interpretation.code), ')'],
      [
        ...interpretation.choices.map((choice) => tellChoice(choice, interpretation, reading)),
        item([`${words.choice.effect}${text(interpretation.effect)}`]),
        ...tellCitations(interpretation.citations, reading),
      ],
    ),
  );
  return section(words.sections.interpretations, items);
}

/** What no source read says, and what would settle it. */
export function tellLimits({ edition, voice, text }: Reading): readonly Block[] {
  const { edition: words, report } = voice.words;
  const items = edition.limits.map(({ code: reference, missing, settledBy }) =>
    item(
      [text(missing), ' (', code(reference), ')'],
      [item([`${report.settledBy}${text(settledBy)}`])],
    ),
  );
  return section(words.sections.limits, items);
}

/** The sources, with their rank and how far they were read. */
export function tellDocuments({ edition, voice }: Reading): readonly Block[] {
  const { edition: words, vocabulary } = voice.words;
  const items = edition.documents.map((document) => {
    const { id, title, publisher, authority, read, url } = document;
    const dated = describeDateOf(document, voice);
    const facts = [publisher, dated, vocabulary.authority[authority], words.read[read]];
    return item(
      [strong(title), ` (${facts.join(', ')}, `, code(id), ')'],
      url === undefined ? [] : [item([code(url)])],
    );
  });
  return section(words.sections.documents, items);
}

function describeDateOf({ date, dateNote }: SourceDocument, voice: Reading['voice']): string {
  const { dated, undated } = voice.words.edition;
  const known = date === 'unknown' ? undated : dated(showDate(date, voice));
  return dateNote === undefined ? known : `${known} – ${dateNote[voice.locale]}`;
}

function tellChoice(
  choice: InterpretationChoice,
  interpretation: Interpretation,
  reading: Reading,
): Item {
  const { voice, text } = reading;
  const { choice: words } = voice.words.edition;
  const label = choice.code === interpretation.default ? words.byDefault : words.alternative;
  return item(
    [`${label}${text(choice.label)} (`, code(choice.code), ')'],
    tellGiven(choice, reading),
  );
}

function tellGiven(
  { parameters = {} }: InterpretationChoice,
  { edition, voice }: Reading,
): readonly Item[] {
  const { colon, edition: words } = voice.words;
  return Object.entries(parameters).map(([reference, value]) => {
    const unit = edition.parameters.find((other) => other.code === reference)?.unit;
    const shown = unit === undefined ? String(value) : describeValue(value, unit, voice);
    return item([words.choice.gives, code(reference), `${colon}${shown}`]);
  });
}
