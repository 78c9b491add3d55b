import type { UsageRule } from '../../model/edition';
import { type Block, code, type Item, item, join, type Line, strong } from '../document/block';
import { section, tellCitations } from './identity';
import { type Reading, tellDependence } from './reading';
import { tellValueOf } from './rules';

/** What is measured of the use of the DUI. */
export function tellUsages(reading: Reading): readonly Block[] {
  const { edition, voice, text } = reading;
  const items = edition.usages.map((usage) =>
    item([strong(text(usage.label)), ' (', code(usage.code), ')'], tellMeasure(usage, reading)),
  );
  return section(voice.words.edition.sections.usages, items);
}

function tellMeasure(usage: UsageRule, reading: Reading): readonly Item[] {
  const { voice, text, byDefault } = reading;
  const words = voice.words.edition.usage;
  const { numerator, denominator, period, counts, threshold, among, citations } = usage;
  return [
    item([`${words.numerator}${text(numerator)}`, ...tellField(counts?.numerator)]),
    ...(denominator === undefined
      ? []
      : [item([`${words.denominator}${text(denominator)}`, ...tellField(counts?.denominator)])]),
    item([`${words.period}${text(byDefault(period))}`], tellDependence(period, reading)),
    ...(threshold === undefined ? [] : tellValueOf(threshold, words.threshold, reading)),
    ...(among === undefined ? [] : [tellAmong(among, reading)]),
    ...tellCitations(citations, reading),
  ];
}

/** The field of the counts that gives it. */
function tellField(field: string | undefined): Line {
  return field === undefined ? [] : [' (', code(field), ')'];
}

function tellAmong(among: NonNullable<UsageRule['among']>, reading: Reading): Item {
  const codes = reading.byDefault(among).map((one) => [code(one)]);
  const { among: label } = reading.voice.words.edition.usage;
  return item([label, ...join(codes, ', ')], tellDependence(among, reading));
}
