import { type JsonPointer, jsonPointer } from '../kernel/json-pointer';
import { truthOf } from '../kernel/truth';
import type { EsmsTest } from '../model/rule';
import type { EsmsFacts } from '../projet/derive-facts';
import { type Context, resolve } from './context';
import { exclusiveBound } from './parameter-value';
import {
  allOf,
  anyOf,
  met,
  not,
  toCertify,
  undetermined,
  unmet,
  type Verdict,
  verdictOf,
} from './verdict';

/** Answers a question about one ESMS, or about a lot of ESMS that are alike. */
export function evaluateEsmsTest(test: EsmsTest, esms: EsmsFacts, context: Context): Verdict {
  if ('interpretation' in test) return evaluateEsmsTest(resolve(test, context), esms, context);
  switch (test.kind) {
    case 'operation':
      return membership(esms.operation, test.in, esms, 'operation');
    case 'champ':
      return membership(esms.champ, resolve(test.in, context), esms, 'champ');
    case 'champ-known':
      return esms.champ === undefined ? undetermined([pointerTo(esms, 'champ')]) : met;
    case 'flag':
      return verdictOf(truthOf(esms[test.field]), [pointerTo(esms, test.field)]);
    case 'l312-1':
      return isOfL312(esms);
    case 'categorie-outside':
      return isOutside(test.codes, esms);
    case 'finess':
      return esms.finess === undefined ? toCertify : met;
    case 'region':
      return membership(esms.region, test.in, esms, 'region');
    case 'heures-known':
      return knowsHours(esms);
    case 'petit-og':
      return isOfPetitOg(test, esms, context);
    case 'undecidable':
      return undetermined([], [test.because]);
    case 'all':
      return allOf(test.of.map((part) => evaluateEsmsTest(part, esms, context)));
    case 'any':
      return anyOf(test.of.map((part) => evaluateEsmsTest(part, esms, context)));
    case 'not':
      return not(evaluateEsmsTest(test.of, esms, context));
  }
}

function membership<Value>(
  value: Value | undefined,
  list: readonly Value[],
  esms: EsmsFacts,
  field: string,
): Verdict {
  if (value === undefined) return undetermined([pointerTo(esms, field)]);
  return list.includes(value) ? met : unmet;
}

// Every champ of the list is one of L.312-1, but a champ alone doesn't prove the category.
function isOfL312(esms: EsmsFacts): Verdict {
  if (esms.essms === 'yes') return met;
  if (esms.essms === 'no') return unmet;
  const stated = esms.categorie !== undefined || esms.champ !== undefined;
  return stated ? toCertify : undetermined([pointerTo(esms, 'categorie')]);
}

// A file that gives a champ states that the ESMS is of it, not what its category is.
function isOutside(codes: readonly string[], { categorie, champ, ...esms }: EsmsFacts): Verdict {
  if (categorie !== undefined) return codes.includes(categorie) ? unmet : met;
  return champ === undefined ? undetermined([pointerTo(esms, 'categorie')]) : toCertify;
}

function knowsHours(esms: EsmsFacts): Verdict {
  const pointers = missingHours(esms);
  return pointers.length === 0 ? met : undetermined(pointers);
}

/** Pointers to the hours that a home service leaves out. Two zeros are no share: both are missing. */
export function missingHours({ heures, index }: EsmsFacts): readonly JsonPointer[] {
  const fields = ['essentielles', 'confort'] as const;
  const isEmpty = fields.every((field) => heures?.[field] === 0);
  return fields
    .filter((field) => isEmpty || heures?.[field] === undefined)
    .map((field) => jsonPointer(['esms', index, 'heures', field]));
}

function isOfPetitOg(
  test: Extract<EsmsTest, { kind: 'petit-og' }>,
  esms: EsmsFacts,
  context: Context,
): Verdict {
  const bound = exclusiveBound(test.threshold, context);
  if (bound === null) return undetermined([], [test.threshold]);
  const organisme = context.organismes.get(esms.organismeGestionnaire);
  if (test.counted === 'in-project') return (organisme?.brought ?? 0) < bound ? met : unmet;
  if (organisme?.nombreEsms === undefined) {
    return undetermined([
      jsonPointer(['organismesGestionnaires', organisme?.index ?? 0, 'nombreEsms']),
    ]);
  }
  return organisme.nombreEsms < bound ? met : unmet;
}

function pointerTo(esms: Pick<EsmsFacts, 'index'>, field: string): string {
  return jsonPointer(['esms', esms.index, field]);
}
