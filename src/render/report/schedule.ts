import type { Milestone, Report } from '../../model/report';
import { citeBest } from '../cite';
import {
  type Block,
  code,
  heading,
  type Item,
  item,
  join,
  type Line,
  list,
  strong,
  table,
} from '../document/block';
import { showAmount, showDate, showRate } from '../figures';
import { describePointers } from '../pointers';
import { openMilestone } from '../steps/open';
import type { Opening } from '../steps/opening';
import type { Voice } from '../voice';
import { tellUnknown } from './criterion';

/** When the grant is paid: a table of the instalments, then what each one asks for. */
export function tellSchedule(
  report: Report,
  voice: Voice,
  opening: Opening | null,
): readonly Block[] {
  const { schedule: words, sections } = voice.words.report;
  const { milestones } = report.schedule;
  if (milestones.length === 0) return [];
  const columns = [
    { label: words.milestone, align: 'left' },
    { label: words.share, align: 'right' },
    { label: words.amount, align: 'right' },
    { label: words.trigger, align: 'left' },
    { label: words.due, align: 'left' },
  ] as const;
  return [
    heading(2, sections.schedule),
    table(
      columns,
      milestones.map((milestone) => tellRow(milestone, voice)),
    ),
    list(milestones.map((milestone) => tellDetails(milestone, report, voice, opening))),
  ];
}

function tellRow(milestone: Milestone, voice: Voice): readonly Line[] {
  const { label, share, bounds, trigger } = milestone;
  return [
    [voice.say(label)],
    [share === null ? voice.words.figures.unknown : showRate(share, voice)],
    [showAmount(bounds, voice)],
    [voice.say(trigger)],
    tellDue(milestone, voice),
  ];
}

function tellDue({ due, missing, unknown }: Milestone, voice: Voice): Line {
  const words = voice.words.report.schedule;
  if (due !== null) return [showDate(due, voice)];
  if (missing.length > 0) return [words.waitsFor, ...join(describePointers(missing, voice), ', ')];
  return [unknown.length > 0 ? voice.words.figures.unknown : words.noDelay];
}

function tellDetails(
  milestone: Milestone,
  report: Report,
  voice: Voice,
  opening: Opening | null,
): Item {
  const { schedule: words } = voice.words.report;
  const { label, lines, documents, conditions, unknown, citations } = milestone;
  const of = lines === 'all' ? [] : [item([`${words.on}${nameLines(lines, report, voice)}`])];
  return item(
    [strong(voice.say(label)), ' (', code(milestone.code), ')'],
    [
      ...of,
      ...documents.map((document) => item([`${words.document}${voice.say(document)}`])),
      ...conditions.map((condition) => item([`${words.condition}${voice.say(condition)}`])),
      ...tellUnknown(unknown, report.unknown, voice),
      ...citeBest(citations, voice).map((cited) => item(cited)),
      ...openMilestone(milestone, opening),
    ],
  );
}

function nameLines(codes: readonly string[], { funding }: Report, voice: Voice): string {
  const labels = codes.map(
    (line) => funding.lines.find((other) => other.code === line)?.label ?? line,
  );
  return labels.map(voice.say).join(', ');
}
