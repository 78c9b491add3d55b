import type { Notice, Report } from '../../model/report';
import { cite } from '../cite';
import { type Block, code, heading, type Item, item, list, strong } from '../document/block';
import { describePointers } from '../pointers';
import { describeValue } from '../value';
import type { Voice } from '../voice';

/** What was set aside or not recognised. The same remark on several entries is made once. */
export function tellNotices({ notices }: Report, voice: Voice): readonly Block[] {
  const groups = new Map<string, { readonly notice: Notice; readonly paths: string[] }>();
  for (const notice of notices) {
    const key = JSON.stringify([notice.code, notice.message]);
    const group = groups.get(key) ?? { notice, paths: [] };
    if (notice.path !== undefined) group.paths.push(notice.path);
    groups.set(key, group);
  }
  const items = [...groups.values()].map(({ notice, paths }) =>
    item(
      [voice.say(notice.message), ' (', code(notice.code), ')'],
      describePointers(paths, voice).map((line) => item(line)),
    ),
  );
  return section(voice.words.report.sections.notices, items);
}

/** The readings of the text in which the caller departed from the default. */
export function tellChoices({ interpretations }: Report, voice: Voice): readonly Block[] {
  const items = Object.entries(interpretations).map(([interpretation, choice]) =>
    item([code(interpretation), voice.words.colon, code(choice)]),
  );
  return section(voice.words.report.sections.interpretations, items);
}

/** The values that a user supplied in place of those of the edition, each with its source. */
export function tellSupplied({ supplied }: Report, voice: Voice): readonly Block[] {
  const items = supplied.map(({ code: reference, label, value, citation }) =>
    item(
      [
        strong(voice.say(label)),
        ' (',
        code(reference),
        `)${voice.words.colon}${describeValue(value, null, voice)}`,
      ],
      [item(cite(citation, voice))],
    ),
  );
  return section(voice.words.report.sections.supplied, items);
}

/** What no source read says of the edition, and what would settle it. */
export function tellLimits({ limits }: Report, voice: Voice): readonly Block[] {
  const { settledBy, sections } = voice.words.report;
  const items = limits.map(({ code: reference, missing, settledBy: source }) =>
    item(
      [voice.say(missing), ' (', code(reference), ')'],
      [item([`${settledBy}${voice.say(source)}`])],
    ),
  );
  return section(sections.limits, items);
}

function section(title: string, items: readonly Item[]): readonly Block[] {
  return items.length === 0 ? [] : [heading(2, title), list(items)];
}
