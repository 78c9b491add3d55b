import type { CheckItem } from '../../model/priorities';
import { cite } from '../cite';
import { code, type Item, item, strong } from '../document/block';
import { describeObservation } from '../observation';
import { tellMissing } from '../report/criterion';
import type { CommissionVoice } from './voice';

/** An item of a check list: its state first, then what was seen, what is missing and the text. */
export function tellCheckItem(check: CheckItem, voice: CommissionVoice): Item {
  const { commission, words } = voice;
  const observation = describeObservation(check, voice);
  const { reason, comment, unknown = [] } = check;
  const force = check.force === 'required' ? '' : `, ${words.vocabulary.force[check.force]}`;
  return item(
    [
      `${commission.status[check.status]}${words.colon}`,
      strong(voice.text(check.label)),
      ' (',
      code(check.code),
      `${force})`,
    ],
    [
      ...(observation === null ? [] : [item([observation])]),
      ...(reason === undefined ? [] : [item([words.report.criterion.reason(voice.text(reason))])]),
      ...tellMissing(check.missing ?? [], voice),
      ...unknown.map((reference) =>
        item([`${words.report.criterion.notInTexts} (`, code(reference), ')']),
      ),
      ...(comment === null ? [] : [item(cite(comment, voice))]),
    ],
  );
}
