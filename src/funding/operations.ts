import { distinct } from '../kernel/distinct';
import { type EditionReading, findParameter, resolve } from '../mechanisms/context';
import { perReading } from '../mechanisms/ready';
import type { FundingLineRule } from '../model/edition';
import type { EsmsTest } from '../model/rule';
import type { Operation } from '../model/vocabulary';

/** The lines that pay for something: a text may say of one that it pays nothing. */
export const fundedLines: (reading: EditionReading) => readonly FundingLineRule[] =
  /* @__PURE__ */ perReading((reading) =>
    reading.edition.funding.lines.filter(
      ({ unitAmount }) => findParameter(unitAmount, reading).value !== 'not-funded',
    ),
  );

/** The operations for which some line of the edition pays. */
export const fundedOperations: (reading: EditionReading) => readonly Operation[] =
  /* @__PURE__ */ perReading((reading) =>
    distinct(
      fundedLines(reading).flatMap(({ quantity }) =>
        quantity.unit === 'esms' ? operationsIn(quantity.test, reading) : [],
      ),
    ),
  );

function operationsIn(test: EsmsTest, context: EditionReading): readonly Operation[] {
  if ('interpretation' in test) return operationsIn(resolve(test, context), context);
  if (test.kind === 'operation') return test.in;
  if (test.kind === 'all' || test.kind === 'any') {
    return test.of.flatMap((part) => operationsIn(part, context));
  }
  return [];
}
