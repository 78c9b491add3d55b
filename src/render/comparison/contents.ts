import type {
  ComparedParameter,
  CriterionContent,
  EditionDiff,
  InterpretationContent,
  LineContent,
  MilestoneContent,
  NamedValue,
} from '../../model/comparison';
import type { Limit } from '../../model/edition';
import type { Chosen } from '../../model/interpretation';
import type { Force } from '../../model/parameter';
import type { Text } from '../../model/text';
import { code, join, type Line } from '../document/block';
import { tellEsmsTest } from '../rules/esms-test';
import { tellRule } from '../rules/rule';
import { type Terms, tellChosen, tellParameter, termsOf } from '../rules/terms';
import { describeValue } from '../value';
import type { ComparisonVoice } from './voice';

/** How each kind of thing is named, and what a cell of the table says of it. */
export type Contents = {
  readonly [Kind in Exclude<keyof EditionDiff, 'before' | 'after'>]: {
    readonly name: (content: ContentOf<Kind>) => Text;
    readonly tell: (content: ContentOf<Kind>, voice: ComparisonVoice) => Line;
  };
};

export type ContentOf<Kind extends Exclude<keyof EditionDiff, 'before' | 'after'>> =
  EditionDiff[Kind]['added'][number];

export const contents: Contents = {
  parameters: { name: ({ label }) => label, tell: tellValue },
  criteria: { name: ({ label }) => label, tell: tellCriterion },
  lines: { name: ({ label }) => label, tell: tellLine },
  milestones: { name: ({ label }) => label, tell: tellMilestone },
  interpretations: { name: ({ question }) => question, tell: tellInterpretation },
  limits: { name: ({ missing }) => missing, tell: tellLimit },
};

function tellValue(parameter: ComparedParameter, voice: ComparisonVoice): Line {
  const { vocabulary, edition, figures } = voice.words;
  const { value, unit, role, suppliedBy } = parameter;
  const supplied = suppliedBy === undefined ? '' : `${figures.separator}${edition.suppliedByUser}`;
  return [`${describeValue(value, unit, voice)} (${vocabulary.role[role]})${supplied}`];
}

function tellCriterion(criterion: CriterionContent, voice: ComparisonVoice): Line {
  const terms = apart(criterion.parameters, voice);
  const { force } = voice.words.vocabulary;
  const tell = (one: Force): Line => [force[one]];
  const given: Chosen<Force> = criterion.force;
  return [...tellChosen(given, tell, terms), ', ', ...tellRule(criterion.rule, terms)];
}

function tellLine(line: LineContent, voice: ComparisonVoice): Line {
  const terms = apart(line.parameters, voice);
  const { funding: words } = terms.words;
  const { quantity, condition } = line;
  const { separator } = voice.words.figures;
  return [
    ...tellParameter(line.unitAmount, terms),
    separator,
    ...(quantity.unit === 'esms'
      ? [words.eachEsms, ...tellEsmsTest(quantity.test, terms)]
      : [words.oncePerProjet, ...tellRule(quantity.rule, terms)]),
    ...(condition === undefined ? [] : [separator, words.condition, ...tellRule(condition, terms)]),
  ];
}

function tellMilestone(milestone: MilestoneContent, voice: ComparisonVoice): Line {
  const terms = apart(milestone.parameters, voice);
  const { schedule } = voice.words.report;
  const texts: readonly (readonly [label: string, text: Text])[] = [
    ...milestone.documents.map((text) => [schedule.document, text] as const),
    ...milestone.conditions.map((text) => [schedule.condition, text] as const),
  ];
  const told = [
    tellParameter(milestone.share, terms),
    [voice.text(milestone.trigger)],
    ...texts.map(([label, text]) => [`${label}${voice.text(text)}`]),
  ];
  return join(told, voice.words.figures.separator);
}

function tellInterpretation(interpretation: InterpretationContent, voice: ComparisonVoice): Line {
  const { byDefault, alternative } = voice.words.edition.choice;
  const told = interpretation.choices.map((choice) => {
    const label = choice.code === interpretation.default ? byDefault : alternative;
    return [`${label}${voice.text(choice.label)} (`, code(choice.code), ')'];
  });
  return join(told, voice.words.figures.separator);
}

function tellLimit({ settledBy }: Limit, voice: ComparisonVoice): Line {
  return [`${voice.words.report.settledBy}${voice.text(settledBy)}`];
}

// A diff holds no interpretation that stays the same, so its rules are told without a choice.
function apart(parameters: readonly NamedValue[], voice: ComparisonVoice): Terms {
  return termsOf(parameters, new Map(), voice);
}
