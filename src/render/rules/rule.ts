import type { Bound, Count, Rule } from '../../model/rule';
import type { Territoire } from '../../model/vocabulary';
import { code, join, type Line } from '../document/block';
import { enumerate } from '../observation';
import { nameField } from '../pointers';
import { nameArs } from '../regions';
import { tellCodes, tellEsmsTest, tellNot } from './esms-test';
import { joinClauses, nameRegions, type Terms, tellChosen, tellParameter } from './terms';

type Fixed = Extract<Rule, { readonly kind: string }>;

/** A rule in words, with the values of the parameters that it names. */
export function tellRule(rule: Rule, terms: Terms): Line {
  return tellChosen(rule, (fixed) => tellFixed(fixed as Fixed, terms), terms);
}

function tellFixed(rule: Fixed, terms: Terms): Line {
  const { words, voice } = terms;
  const { fields, vocabulary } = voice.words;
  switch (rule.kind) {
    case 'always':
      return [words.always];
    case 'not-applicable':
      return [words.notApplicable];
    case 'fact':
      return [words.fact(nameField(`/${rule.path.replaceAll('.', '/')}`, fields))];
    case 'named':
      return [words.named(fields.projet[rule.field])];
    case 'regroupement': {
      const names: Readonly<Record<string, string>> = vocabulary.regroupement;
      const forms = rule.in.map((form) => names[form] ?? form);
      return [`${words.regroupement}${enumerate(forms, voice.words.figures.or)}`];
    }
    case 'piece':
      return [words.piece(fields.pieces[rule.piece])];
    case 'some-service': {
      const services = rule.among.map((service) => vocabulary.service[service]);
      return [`${words.someService}${enumerate(services, voice.words.figures.or)}`];
    }
    case 'every-esms':
      return [words.everyEsms, ...tellEsmsTest(rule.test, terms)];
    case 'some-esms':
      return [words.someEsms, ...tellOfWhich(rule.test, terms)];
    case 'every-og':
      return [words.everyOg, ...tellEsmsTest(rule.petit, terms)];
    case 'several':
      return [words.several[rule.of]];
    case 'minimum':
      return [...tellCount(rule.count, terms), words.atLeast, ...tellBound(rule.bound, terms)];
    case 'below':
      return [...tellCount(rule.count, terms), words.below, ...tellBound(rule.bound, terms)];
    case 'every-og-below':
      return [words.everyOgBelow, ...tellParameter(rule.bound, terms)];
    case 'deadline':
      return [
        words.deadline(fields.evenements[rule.event]),
        ...tellParameter(rule.by, terms),
        ', ',
        ...tellChosen(rule.lastDay, (reading) => [words.lastDay[reading]], terms),
      ];
    case 'window':
      return tellWindow(rule, terms);
    case 'ars-depot':
      return [`${words.arsDepot}${enumerate(rule.in.map(nameArs), voice.words.figures.or)}`];
    case 'certification':
      return [words.certification];
    case 'claimed':
      return [words.claimed, code(rule.criterion)];
    case 'criteria':
      return [words.criteria, ...tellCodes(rule.codes)];
    case 'undecidable':
      return [words.undecidable, code(rule.because)];
    case 'all':
    case 'any':
      return joinClauses(
        rule.kind,
        rule.of.map((part) => tellRule(part, terms)),
        terms,
      );
    case 'not':
      return tellNot(tellRule(rule.of, terms), terms);
    case 'when': {
      const [condition, then, otherwise] = words.when;
      const last: Rule = rule.otherwise ?? { kind: 'not-applicable' };
      return [
        condition,
        ...tellRule(rule.condition, terms),
        then,
        ...tellRule(rule.then, terms),
        otherwise,
        ...tellRule(last, terms),
      ];
    }
    case 'because':
      return tellRule(rule.rule, terms);
  }
}

function tellCount(count: Count, terms: Terms): Line {
  const { count: words } = terms.words;
  switch (count.kind) {
    case 'esms':
      return [words.esms, ...tellOfWhich(count.test, terms)];
    case 'og':
      return [words.og, ...tellOfWhich(count.test, terms)];
    case 'esms-of-largest-og':
      return [words.largestOg, ...tellOfWhich(count.test, terms)];
    case 'services': {
      const { service } = terms.voice.words.vocabulary;
      const tell = (among: readonly (keyof typeof service)[]) => [
        enumerate(
          among.map((one) => service[one]),
          terms.voice.words.figures.and,
        ),
      ];
      return [words.services, ...tellChosen(count.among, tell, terms)];
    }
  }
}

function tellOfWhich(test: Parameters<typeof tellEsmsTest>[0] | undefined, terms: Terms): Line {
  return test === undefined ? [] : [terms.words.count.ofWhich, ...tellEsmsTest(test, terms)];
}

function tellBound(bound: Bound, terms: Terms): Line {
  const { vocabulary, colon, figures } = terms.voice.words;
  const tell = (fixed: string | Readonly<Record<Territoire, string>>): Line => {
    if (typeof fixed === 'string') return tellParameter(fixed, terms);
    const territories = Object.entries(fixed) as [Territoire, string][];
    const told = territories.map(([territoire, reference]) => [
      `${vocabulary.territoire[territoire]}${colon}`,
      ...tellParameter(reference, terms),
    ]);
    return join(told, figures.separator);
  };
  return tellChosen(bound, tell, terms);
}

function tellWindow(rule: Extract<Rule, { readonly kind: 'window' }>, terms: Terms): Line {
  const { words, voice } = terms;
  const [from, to] = words.window(voice.words.fields.evenements[rule.event]);
  const tellRegions = (regions: readonly string[] | 'all'): Line =>
    regions === 'all' ? [] : [', ', words.inRegions, nameRegions(regions)];
  return [
    from,
    ...tellParameter(rule.from, terms),
    to,
    ...tellParameter(rule.to, terms),
    ', ',
    ...tellChosen(rule.lastDay, (reading) => [words.lastDay[reading]], terms),
    ...tellChosen(rule.regions, tellRegions, terms),
  ];
}
