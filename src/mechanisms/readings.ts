import { type JsonPointer, jsonPointer } from '../kernel/json-pointer';
import type { Observation } from '../model/figures';
import type { Rule } from '../model/rule';
import type { FactReading } from '../model/step';
import type { EsmsFacts } from '../projet/derive-facts';
import { type Context, resolve } from './context';
import { pointerOf, readerOf } from './fact';
import { readField, reading } from './reading';

type Composite =
  | 'minimum'
  | 'below'
  | 'every-esms'
  | 'some-esms'
  | 'every-og'
  | 'criteria'
  | 'all'
  | 'any'
  | 'not'
  | 'when'
  | 'because';

/** A rule that its facts answer, without other rules below it. */
export type PlainRule = Exclude<Extract<Rule, { readonly kind: string }>, { kind: Composite }>;

/** The facts that a rule reads off the project file. */
export function readingsOfRule(rule: PlainRule, context: Context): readonly FactReading[] {
  const { projet } = context;
  switch (rule.kind) {
    case 'always':
    case 'not-applicable':
    case 'certification':
    case 'undecidable':
      return [];
    case 'fact': {
      return [reading(pointerOf(rule.path), readerOf(rule.path)(projet))];
    }
    case 'named':
      return [reading(`/${rule.field}`, projet[rule.field])];
    case 'regroupement':
      return [reading('/regroupement', projet.regroupement)];
    case 'piece':
      return [reading(`/pieces/${rule.piece}`, projet.pieces?.[rule.piece])];
    case 'some-service':
      return readServices(rule.among, context);
    case 'several':
      return readGroups(rule.of, context);
    case 'every-og-below':
      return projet.organismesGestionnaires.map(({ nombreEsms }, index) =>
        reading(jsonPointer(['organismesGestionnaires', index, 'nombreEsms']), nombreEsms),
      );
    case 'deadline':
      return [readEvent(rule.event, context)];
    case 'window':
      return resolve(rule.regions, context) === 'all'
        ? [readEvent(rule.event, context)]
        : [readEvent(rule.event, context), ...readDeposit(context)];
    case 'ars-depot':
      return readDeposit(context);
    case 'claimed':
      return [
        reading(
          jsonPointer(['certifications', rule.criterion]),
          projet.certifications?.[rule.criterion],
        ),
      ];
  }
}

/** The day of an event. */
export function readEvent(event: string, { projet }: Context): FactReading {
  const days: Readonly<Record<string, string | undefined>> = projet.evenements ?? {};
  return reading(`/evenements/${event}`, days[event]);
}

/** The services with which the solution exchanges data. */
export function readServices(
  among: readonly string[],
  { projet: { solution } }: Context,
): readonly FactReading[] {
  const isSocle = among.some((service) => service !== 'e-parcours');
  const others = among.includes('e-parcours');
  return [
    ...(isSocle ? [reading('/solution/servicesSocles', solution?.servicesSocles)] : []),
    ...(others ? [reading('/solution/plateformeEParcours', solution?.plateformeEParcours)] : []),
  ];
}

/** The region of each ESMS, the entries of one region together. */
export function readRegions(context: Context): readonly FactReading[] {
  return gather(context, (esms) => readField('region', 'finess', esms, context));
}

function readDeposit(context: Context): readonly FactReading[] {
  const { arsDepot } = context.edition.grappe;
  return resolve(arsDepot, context) === 'aucune' ? [] : readRegions(context);
}

function readGroups(of: 'og' | 'regions' | 'categories', context: Context): readonly FactReading[] {
  switch (of) {
    case 'og':
      return gather(context, (esms) =>
        reading('organismeGestionnaire', esms.organismeGestionnaire),
      );
    case 'regions':
      return readRegions(context);
    case 'categories':
      return gather(context, (esms) => reading('categorie', esms.categorie));
  }
}

function gather(context: Context, read: (esms: EsmsFacts) => FactReading): readonly FactReading[] {
  const byValue = new Map<Observation | null, JsonPointer[]>();
  for (const esms of context.esms) {
    const { paths, value } = read(esms);
    const pointers = paths.map((path) => jsonPointer(['esms', esms.index, path]));
    const known = byValue.get(value);
    if (known === undefined) byValue.set(value, pointers);
    else known.push(...pointers);
  }
  return [...byValue].map(([value, paths]) => ({ paths, value }));
}
