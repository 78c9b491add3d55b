import type { InputIssue } from '../../model/input-issue';
import { formatIssue } from '../../model/issues/format-issue';
import { type Item, item } from '../document/block';
import type { CommissionVoice } from './voice';

/** What is wrong with an input, one sentence each. */
export function tellIssues(
  issues: readonly InputIssue[],
  { locale }: CommissionVoice,
): readonly Item[] {
  return issues.map((issue) => item([formatIssue(issue, { locale })]));
}
