import type { DueRule, MilestoneRule } from '../../model/edition';
import type { Chosen } from '../../model/interpretation';
import { type Block, code, type Item, item, strong } from '../document/block';
import { describeValue } from '../value';
import { section, tellCitations } from './identity';
import { type Reading, tellDependence } from './reading';
import { tellValueOf } from './rules';

/** Each instalment: its share, what sets it off, when it is due and what it asks for. */
export function tellMilestones(reading: Reading): readonly Block[] {
  const { edition, voice, text } = reading;
  const { report, edition: words } = voice.words;
  const items = edition.schedule.milestones.map((milestone) =>
    item(
      [strong(text(milestone.label)), ' (', code(milestone.code), ')'],
      [
        ...tellValueOf(milestone.share, words.schedule.share, reading),
        ...tellLines(milestone, reading),
        item([`${words.schedule.trigger}${text(milestone.trigger)}`]),
        ...tellDue(milestone.due, reading),
        ...milestone.documents.map((one) => item([`${report.schedule.document}${text(one)}`])),
        ...milestone.conditions.map((one) => item([`${report.schedule.condition}${text(one)}`])),
        ...tellCitations(milestone.citations, reading),
      ],
    ),
  );
  return section(words.sections.milestones, items);
}

function tellLines(rule: MilestoneRule, reading: Reading): readonly Item[] {
  const { edition, voice, text, byDefault } = reading;
  const lines = byDefault(rule.lines);
  if (lines === 'all') return tellDependence(rule.lines, reading);
  const paid = edition.funding.lines.filter(({ code: line }) => lines.includes(line));
  const labels = paid.map(({ label }) => text(label)).join(', ');
  const on = `${voice.words.report.schedule.on}${labels}`;
  return [item([on], tellDependence(rule.lines, reading))];
}

function tellDue(due: Chosen<DueRule> | undefined, reading: Reading): readonly Item[] {
  const words = reading.voice.words.edition.schedule;
  if (due === undefined) return [item([`${words.due}${words.noDelay}`])];
  return [item([`${words.due}${describeDue(due, reading)}`], tellDependence(due, reading))];
}

function describeDue(due: Chosen<DueRule>, reading: Reading): string {
  const { edition, voice, byDefault } = reading;
  const words = voice.words.edition.schedule;
  const rule = byDefault(due);
  switch (rule.kind) {
    case 'event':
      return voice.words.fields.evenements[rule.event];
    case 'latest':
      return words.latest(
        rule.of.map((part) => describeDue(part, reading)).join(voice.words.figures.separator),
      );
    case 'after': {
      const delay = edition.parameters.find((parameter) => parameter.code === rule.delay);
      const event = describeDue(rule.from, reading);
      if (delay === undefined || delay.value === 0) return event;
      return words.after(describeValue(delay.value, delay.unit, voice), event);
    }
  }
}
