import type { Cap, FundingLineRule, FundingRules } from '../../model/edition';
import { type Block, code, type Item, item, type Line, strong } from '../document/block';
import { tellCodes, tellEsmsTest } from '../rules/esms-test';
import { tellRule } from '../rules/rule';
import { type Terms, tellChosen, tellParameter } from '../rules/terms';
import { section } from './identity';
import { type Reading, tellDependences } from './reading';
import { tellValueOf } from './rules';

/** What is paid for, with its tariff, then how the grant is computed and shared. */
export function tellFunding(reading: Reading): readonly Block[] {
  const { edition, voice, terms } = reading;
  return [
    ...section(
      voice.words.edition.sections.lines,
      edition.funding.lines.map((line) => tellLine(line, reading)),
    ),
    ...section(terms.words.funding.computation, tellComputation(reading)),
  ];
}

function tellLine(line: FundingLineRule, reading: Reading): Item {
  const { voice, text, terms } = reading;
  const { funding: words } = terms.words;
  const { quantity, condition, beyond, outside, unitAmount, asked } = line;
  const counted =
    quantity.unit === 'esms'
      ? [words.eachEsms, ...tellEsmsTest(quantity.test, terms)]
      : [words.oncePerProjet, ...tellRule(quantity.rule, terms)];
  return item(
    [strong(text(line.label)), ' (', code(line.code), ')'],
    [
      ...tellValueOf(unitAmount, voice.words.edition.tariff, reading),
      item(counted),
      ...(condition === undefined ? [] : [item([words.condition, ...tellRule(condition, terms)])]),
      ...(beyond === undefined ? [] : [item([words.beyond, code(beyond)])]),
      ...(outside === undefined
        ? []
        : [item(tellChosen(outside, (is) => [words.outside[is ? 'true' : 'false']], terms))]),
      ...(asked === undefined
        ? []
        : [
            item([
              words.asked[0],
              ...tellEsmsTest(asked.test, terms),
              `${words.asked[1]}${text(asked.notice)}`,
            ]),
          ]),
      ...tellDependences(line, reading),
    ],
  );
}

function tellComputation(reading: Reading): readonly Item[] {
  const { edition, terms } = reading;
  const { funding: words, sharing } = terms.words;
  const { caps, total, hours, shares } = edition.funding;
  const { rounding } = edition.schedule;
  const tell = (line: Line, parts: unknown) => item(line, tellDependences(parts, reading));
  return [
    ...caps.map((cap) =>
      tell(
        tellChosen(cap, (fixed) => tellCaps(fixed, terms), terms),
        cap,
      ),
    ),
    ...(total.length === 0 ? [] : [item([words.total, ...tellCodes(total)])]),
    ...(hours === undefined ? [] : [tell(tellHours(hours, terms), hours)]),
    tell(
      tellChosen(shares.base, (base) => [words.base[base]], terms),
      shares.base,
    ),
    ...(shares.principles.length === 0
      ? []
      : [item([words.principles, ...tellCodes(shares.principles)])]),
    tell(
      [words.shares, ...tellChosen(shares.rounding, (how) => [sharing[how]], terms)],
      shares.rounding,
    ),
    tell([words.instalments, ...tellChosen(rounding, (how) => [sharing[how]], terms)], rounding),
  ];
}

function tellHours(hours: NonNullable<FundingRules['hours']>, terms: Terms): Line {
  const { hours: only, counted } = terms.words.funding;
  return [
    only,
    ...tellEsmsTest(hours.test, terms),
    terms.voice.words.figures.separator,
    ...tellChosen(hours.counted, (how) => [counted[how]], terms),
  ];
}

function tellCaps(caps: readonly Cap[], terms: Terms): Line {
  const { cap: words, noCap } = terms.words.funding;
  const { separator } = terms.voice.words.figures;
  if (caps.length === 0) return [noCap];
  return caps.flatMap(({ parameter, lines }, index) => [
    ...(index === 0 ? [] : [separator]),
    words[0],
    ...tellParameter(parameter, terms),
    words[1],
    ...tellCodes(lines),
  ]);
}
