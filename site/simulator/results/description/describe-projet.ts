import {
  type Block,
  heading,
  type Item,
  item,
  list,
  paragraph,
} from '../../../../src/render/document/block';
import type { Assessed } from '../../answer/answer';
import { nameOrganismes } from '../../state/organismes';
import type { Draft } from '../../state/state';
import type { Told } from '../../telling';
import type { FormWords } from '../../words';
import { labelOf } from '../../words/label';
import { showValue } from '../../words/show-value';
import { tellCertified, tellReadings, tellTariffs } from './choices';
import { tellFacts } from './facts';
import { tellLots } from './lots';
import { tellOrganismes } from './organismes';

/** Whether somebody chose the edition, or the filing date and the regions did. */
export type ChosenBy = 'byUser' | 'byDate';

/**
 * What was assessed, so that a report on paper stands alone: the call, the organisations, the ESMS,
 * each fact that was given, the readings that were chosen and the values that were supplied.
 */
export function describeProjet(
  { projet, edition, report }: Assessed,
  chosenBy: ChosenBy,
  { voice }: Told,
  words: FormWords,
): readonly Block[] {
  const { description } = words;
  const {
    colon,
    report: { sections },
  } = voice.words;
  // The project was checked: it is plain data that has the lists of a draft.
  const data = projet as unknown as Draft;
  const organismes = nameOrganismes(data, words.organisme);
  const readings = tellReadings(edition, report, words, colon);
  const title = `${voice.say(report.editionTitle)} (${description[chosenBy]})`;
  return [
    paragraph(description.help),
    list([
      item([`${description.call}${colon}${title}`]),
      item([`${labelOf(filing, words)}${colon}${tellFiling(projet, words)}`]),
      ...(readings.length > 0 ? [] : [item([`${words.readings}${colon}${words.byDefault}`])]),
    ]),
    heading(3, words.organismes),
    tellOrganismes(projet, organismes, words, voice),
    heading(3, 'ESMS'),
    tellLots(projet, organismes, words, voice),
    ...section(description.others, tellFacts(data, words, voice)),
    ...section(description.certified, tellCertified(data, report, voice, words)),
    ...section(sections.interpretations, readings),
    ...section(sections.supplied, tellTariffs(edition, report, voice)),
  ];
}

const filing = '/evenements/depot';

function tellFiling({ evenements }: Assessed['projet'], words: FormWords): string {
  const { depot } = evenements ?? {};
  return depot === undefined ? words.unknown.toLowerCase() : showValue(depot, 'date', words);
}

function section(title: string, items: readonly Item[]): readonly Block[] {
  return items.length === 0 ? [] : [heading(3, title), list(items)];
}
