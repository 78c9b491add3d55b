import { type JsonPointer, jsonPointer } from '../kernel/json-pointer';
import type { EsmsTest } from '../model/rule';
import type { EsmsFacts } from '../projet/derive-facts';
import { type Context, type EditionReading, type ReadyTest, resolve } from './context';
import type { PlainTest } from './entry-readings';
import { exclusiveBound } from './parameter-value';
import { once, takeSlot } from './ready';
import { allOf, anyOf, met, not, toCertify, undetermined, unmet, type Verdict } from './verdict';

/** Answers a question about one ESMS, or about a lot of ESMS that are alike. */
export function evaluateEsmsTest(test: EsmsTest, esms: EsmsFacts, context: Context): Verdict {
  return answerOne(readyTest(test, context), esms, context);
}

/** A question made ready for a reading of the edition. */
export function readyTest(test: EsmsTest, reading: EditionReading): ReadyTest {
  return once(test, reading.ready.tests, reading, makeReady);
}

function answerOne(test: ReadyTest, esms: EsmsFacts, context: Context): Verdict {
  switch (test.kind) {
    case 'plain':
      return test.ask(esms, context);
    case 'all':
      return allOf(test.of.map((part) => answerOne(part, esms, context)));
    case 'any':
      return anyOf(test.of.map((part) => answerOne(part, esms, context)));
    case 'not':
      return not(answerOne(test.of, esms, context));
  }
}

function makeReady(test: EsmsTest, reading: EditionReading): ReadyTest {
  if ('interpretation' in test) return readyTest(resolve(test, reading), reading);
  const slot = takeSlot(reading.ready);
  switch (test.kind) {
    case 'all':
    case 'any':
      return { slot, kind: test.kind, of: test.of.map((part) => readyTest(part, reading)) };
    case 'not':
      return { slot, kind: 'not', of: readyTest(test.of, reading) };
    default:
      return { slot, kind: 'plain', ask: makeAsk(test, reading) };
  }
}

type Ask = Extract<ReadyTest, { kind: 'plain' }>['ask'];

function makeAsk(test: PlainTest, reading: EditionReading): Ask {
  switch (test.kind) {
    case 'operation':
      return (esms) => membership(esms.operation, test.in, esms, 'operation');
    case 'champ': {
      const list: readonly unknown[] = resolve(test.in, reading);
      return (esms) => membership(esms.champ, list, esms, 'champ');
    }
    case 'champ-known':
      return (esms) => (esms.champ === undefined ? waitsFor(esms, 'champ') : met);
    case 'flag': {
      const { field } = test;
      return (esms) => {
        const value = esms[field];
        if (value === undefined) return waitsFor(esms, field);
        return value ? met : unmet;
      };
    }
    case 'l312-1':
      return isOfL312;
    case 'categorie-outside':
      return (esms) => isOutside(test.codes, esms);
    case 'finess':
      return (esms) => (esms.finess === undefined ? toCertify : met);
    case 'region':
      return (esms) => membership(esms.region, test.in, esms, 'region');
    case 'heures-known':
      return knowsHours;
    case 'petit-og':
      return (esms, context) => isOfPetitOg(test, esms, context);
    case 'undecidable': {
      const open = undetermined([], [test.because]);
      return () => open;
    }
  }
}

function membership(
  value: unknown,
  list: readonly unknown[],
  esms: EsmsFacts,
  field: string,
): Verdict {
  if (value === undefined) return waitsFor(esms, field);
  return list.includes(value) ? met : unmet;
}

function waitsFor(esms: Pick<EsmsFacts, 'index'>, field: string): Verdict {
  return undetermined([jsonPointer(['esms', esms.index, field])]);
}

// Every champ of the list is one of L.312-1, but a champ alone doesn't prove the category.
function isOfL312(esms: EsmsFacts): Verdict {
  if (esms.essms === 'yes') return met;
  if (esms.essms === 'no') return unmet;
  const stated = esms.categorie !== undefined || esms.champ !== undefined;
  return stated ? toCertify : waitsFor(esms, 'categorie');
}

// A file that gives a champ states that the ESMS is of it, not what its category is.
function isOutside(codes: readonly string[], esms: EsmsFacts): Verdict {
  if (esms.categorie !== undefined) return codes.includes(esms.categorie) ? unmet : met;
  return esms.champ === undefined ? waitsFor(esms, 'categorie') : toCertify;
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
