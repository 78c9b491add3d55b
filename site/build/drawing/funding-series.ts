import { computeFunding, defineProjet, type Operation } from '../../../src/index';
import type { Edition, FundingLineRule } from '../../../src/model/edition';
import type { ProjetInput } from '../../../src/model/projet';
import type { EurosBounds } from '../../../src/model/report';
import { operations } from '../../../src/model/vocabulary';
import { type CaseBook, projetOf, readCaseBooks } from '../../../test/cases/case';

/** What a funding line gives for each number of ESMS from 0. */
export interface Series {
  readonly line: FundingLineRule;
  readonly bounds: readonly EurosBounds[];
}

const books = new Map(readCaseBooks().map((book) => [book.edition, book]));

const computed = new Map<string, readonly Series[]>();

/** The lines paid by ESMS, computed by the library; those without a known amount are left out. */
export function fundingSeries(edition: Edition, most: number): readonly Series[] {
  const kept = computed.get(edition.id) ?? computeSeries(edition, most);
  computed.set(edition.id, kept);
  return kept;
}

function computeSeries(edition: Edition, most: number): readonly Series[] {
  const book = books.get(edition.id);
  if (book === undefined) return [];
  return edition.funding.lines.flatMap((line) => {
    if (line.quantity.unit !== 'esms') return [];
    const operation = operations.find((one) => boundsOf(line, one, most, edition, book) !== null);
    if (operation === undefined) return [];
    const bounds = Array.from(
      { length: most + 1 },
      (_, count) => boundsOf(line, operation, count, edition, book) ?? nothing,
    );
    return bounds.some(({ atMost }) => atMost === null) ? [] : [{ line, bounds }];
  });
}

const nothing: EurosBounds = { atLeast: '0.00', atMost: '0.00' };

/** What a line gives for so many ESMS that carry out an operation; null where it gives nothing. */
function boundsOf(
  line: FundingLineRule,
  operation: Operation,
  count: number,
  edition: Edition,
  book: CaseBook,
): EurosBounds | null {
  if (count === 0) return null;
  const projet = alike(count, operation, line.code === 'equipement', book);
  const { lines } = computeFunding(edition, defineProjet(projet));
  const found = lines.find(({ code }) => code === line.code);
  if (found === undefined || found.bounds.atMost === '0.00') return null;
  return found.bounds;
}

// Small OG of five ESMS, in one region of mainland France; the other facts are favourable.
function alike(count: number, operation: Operation, equipement: boolean, book: CaseBook) {
  const ogs = Array.from({ length: Math.ceil(count / 5) }, (_, index) => `og-${index + 1}`);
  const given = {
    projet: {
      organismesGestionnaires: ogs.map((id) => ({ id, nombreEsms: 5 })),
      esms: ogs.map((id, index) => ({
        nombre: Math.min(5, count - index * 5),
        organismeGestionnaire: id,
        region: '84',
        operation,
        equipement,
      })),
    },
  };
  const file = { case: '', title: '', citations: [], given, expected: {} };
  return projetOf(book.favorable, file) as unknown as ProjetInput;
}
