import { jsonPointer } from '../kernel/json-pointer';
import type { EsmsTest } from '../model/rule';
import type { FactReading } from '../model/step';
import type { EsmsFacts } from '../projet/derive-facts';
import type { Context } from './context';
import { readField, reading } from './reading';

/** A question about one ESMS that its facts answer. */
export type PlainTest = Exclude<
  Extract<EsmsTest, { readonly kind: string }>,
  { kind: 'all' | 'any' | 'not' }
>;

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
