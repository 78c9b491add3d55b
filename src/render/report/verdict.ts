import { decides } from '../../eligibility/decides';
import type { CriterionResult, Report } from '../../model/report';
import { type Block, code, heading, item, list, paragraph, strong } from '../document/block';
import { openCriterion } from '../steps/open';
import type { Opening } from '../steps/opening';
import type { Voice } from '../voice';
import { nameCriterion, tellProof } from './criterion';

/** The verdict in one sentence, why, and what only the applicant can certify. */
export function tellVerdict(
  report: Report,
  voice: Voice,
  opening: Opening | null,
): readonly Block[] {
  const { report: words } = voice.words;
  const deciding = report.eligibility.criteria.filter(
    (result) => decides(result) && result.status === decisiveStatus[report.status],
  );
  const points = report.toCertify.length;
  const sentences = [
    words.because[report.status](deciding.length),
    ...(points === 0 ? [] : [words.subjectToCertification(points)]),
  ];
  return [
    heading(1, words.verdict[report.status]),
    paragraph(
      `${words.call}`,
      strong(voice.say(report.editionTitle)),
      ' (',
      code(report.edition),
      ')',
    ),
    paragraph(sentences.join(' ')),
    ...tellToCertify(report, voice, opening),
  ];
}

const decisiveStatus = {
  eligible: 'met',
  ineligible: 'unmet',
  undetermined: 'undetermined',
} as const satisfies Record<Report['status'], CriterionResult['status']>;

function tellToCertify(report: Report, voice: Voice, opening: Opening | null): readonly Block[] {
  if (report.toCertify.length === 0) return [];
  const results = [...report.eligibility.criteria, ...report.completeness.items];
  const items = report.toCertify.map((criterion) => {
    const result = results.find((other) => other.code === criterion);
    if (result === undefined) return item([code(criterion)]);
    const children = [...tellProof(result, voice), ...openCriterion(result, opening)];
    return item(nameCriterion(result, voice), children);
  });
  return [heading(2, voice.words.report.sections.toCertify), list(items)];
}
