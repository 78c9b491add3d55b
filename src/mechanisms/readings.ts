import { type JsonPointer, jsonPointer } from '../kernel/json-pointer';
import type { Observation } from '../model/figures';
import type { EsmsTest, Rule } from '../model/rule';
import type { FactReading } from '../model/step';
import type { EsmsFacts } from '../projet/derive-facts';
import { type Context, resolve } from './context';
import { readFact } from './fact';

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

/** A question about one ESMS that its facts answer. */
export type PlainTest = Exclude<
  Extract<EsmsTest, { readonly kind: string }>,
  { kind: 'all' | 'any' | 'not' }
>;

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
      const { value, pointer } = readFact(rule.path, projet);
      return [reading(pointer, value)];
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

/** The facts that a question reads off an entry: its fields, and what is known of its OG. */
export function readingsOfTest(
  test: PlainTest,
  esms: EsmsFacts,
  context: Context,
): readonly FactReading[] {
  switch (test.kind) {
    case 'operation':
      return [readOperation(esms, context)];
    case 'champ':
    case 'champ-known':
      return [readField('champ', 'categorie', esms, context)];
    case 'flag':
      return [reading(test.field, esms[test.field])];
    case 'l312-1':
    case 'categorie-outside':
      return esms.categorie === undefined
        ? [reading('categorie', undefined), reading('champ', esms.champ)]
        : [reading('categorie', esms.categorie)];
    // The number itself plays no part, and would tell every entry from every other.
    case 'finess':
      return [reading('finess', esms.finess === undefined ? undefined : true)];
    case 'region':
      return [readField('region', 'finess', esms, context)];
    case 'heures-known':
      return [
        reading('heures/essentielles', esms.heures?.essentielles),
        reading('heures/confort', esms.heures?.confort),
      ];
    case 'petit-og':
      return [readOrganisme(test.counted, esms, context)];
    case 'undecidable':
      return [];
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

// Where the file leaves an operation out, amounts are computed for each that it may be.
function readOperation({ index, operation }: EsmsFacts, { projet }: Context): FactReading {
  const isAssumed = operation !== undefined && projet.esms[index]?.operation === undefined;
  return { ...reading('operation', operation), ...(isAssumed ? { assumed: true } : {}) };
}

function readOrganisme(
  counted: 'managed' | 'in-project',
  esms: EsmsFacts,
  { organismes }: Context,
): FactReading {
  const organisme = organismes.get(esms.organismeGestionnaire);
  const place = ['organismesGestionnaires', organisme?.index ?? 0];
  return counted === 'managed'
    ? reading(jsonPointer([...place, 'nombreEsms']), organisme?.nombreEsms)
    : reading(jsonPointer(place), organisme?.brought ?? 0);
}

// What the file leaves out may follow from another field.
function readField(
  field: 'champ' | 'region',
  source: 'categorie' | 'finess',
  esms: EsmsFacts,
  { projet }: Context,
): FactReading {
  const isStated = projet.esms[esms.index]?.[field] !== undefined;
  const isDerived = !isStated && esms[field] !== undefined;
  return reading(isDerived ? source : field, esms[field]);
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

/** A fact at its place; null where the file leaves it out. */
export function reading(path: string, value: Observation | undefined): FactReading {
  return { paths: [path], value: value ?? null };
}
