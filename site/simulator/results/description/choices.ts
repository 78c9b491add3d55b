import { cite } from '../../../../src/render/cite';
import { type Item, item } from '../../../../src/render/document/block';
import { describeValue } from '../../../../src/render/value';
import type { Assessed } from '../../answer/answer';
import type { JsonObject } from '../../state/json';
import type { Told } from '../../telling';
import type { FormWords } from '../../words';

/** What the applicant certified, each point by its label. */
export function tellCertified(
  { certifications }: JsonObject,
  { eligibility, completeness }: Assessed['report'],
  { words: { colon }, say }: Told['voice'],
  { yes, no }: FormWords,
): readonly Item[] {
  const results = [...eligibility.criteria, ...completeness.items];
  return Object.entries(certifications ?? {}).map(([code, isMet]) => {
    const label = results.find((result) => result.code === code)?.label;
    return item([
      `${label === undefined ? code : say(label)}${colon}${(isMet ? yes : no).toLowerCase()}`,
    ]);
  });
}

/** The readings in which the user departed from the default, each with its question. */
export function tellReadings(
  { interpretations }: Assessed['edition'],
  { interpretations: chosen }: Assessed['report'],
  { locale }: FormWords,
  colon: string,
): readonly Item[] {
  return interpretations.flatMap(({ code, question, choices }) => {
    const choice = choices.find((one) => one.code === chosen[code]);
    return choice === undefined
      ? []
      : [item([`${question[locale]}${colon}${choice.label[locale]}`])];
  });
}

/** The values that the user supplied, each with where it was read. */
export function tellTariffs(
  { parameters }: Assessed['edition'],
  { supplied }: Assessed['report'],
  voice: Told['voice'],
): readonly Item[] {
  return supplied.map(({ code, label, value, citation }) => {
    const unit = parameters.find((one) => one.code === code)?.unit ?? null;
    const shown = describeValue(value, unit, voice);
    return item([`${voice.say(label)}${voice.words.colon}${shown}`], [item(cite(citation, voice))]);
  });
}
