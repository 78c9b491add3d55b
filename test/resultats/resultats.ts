import { readdirSync, readFileSync } from 'node:fs';
import { type Cents, centsOf } from '../../src/kernel/money';
import type { Citation, SourceDocument } from '../../src/model/citation';
import type { ParameterValue, Unit } from '../../src/model/parameter';
import type { RegionCode } from '../../src/model/vocabulary';

/** A figure that was published, with where it stands. It is no tariff. */
export interface Figure {
  readonly code: string;
  readonly value: ParameterValue;
  /** The units of the parameters, and calls for projects (`appels`). */
  readonly unit: Unit | 'appels';
  readonly citations: readonly Citation[];
}

/** The figures of a file of results, and the documents that they cite. */
export interface Resultats {
  readonly documents: readonly SourceDocument[];
  readonly figures: readonly Figure[];
}

/** A grant of the national call of 2021. */
export interface Laureat {
  readonly organisme: string;
  readonly region: RegionCode;
  readonly montant: string;
  /** The amount as the press rounds it, where it does with digits. */
  readonly presse?: ParameterValue;
  readonly citations: readonly Citation[];
}

/** What the CNSA credits to the ARS of a region for temps 1, by its decisions of 2021. */
export interface CreditRegional {
  readonly region: RegionCode;
  readonly mai: string;
  readonly aout: string;
}

const folder = new URL('../../fixtures/resultats/', import.meta.url);

/** The names of the files of results. */
export const resultatsNames: readonly string[] = readdirSync(folder)
  .map((file) => file.replace('.json', ''))
  .sort();

/** Reads a file of results, with what it holds beside its figures. */
export function readResultats<More = object>(name: string): Resultats & More {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Resultats & More;
}

/** The number of a count, or the bound that the text gives it: 700 for less than 700. */
export function countIn({ figures }: Resultats, code: string): number {
  const number = numberOf(find(figures, code));
  if (typeof number !== 'number') throw new Error(`${code} is no count`);
  return number;
}

/** The cents of an amount, or of the bound that the text gives it. */
export function centsIn({ figures }: Resultats, code: string): Cents {
  const { unit, ...figure } = find(figures, code);
  if (unit !== 'EUR') throw new Error(`${code} is no amount`);
  return centsOf(String(numberOf(figure)));
}

/** The sum of some numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function find(figures: readonly Figure[], code: string): Figure {
  const figure = figures.find((candidate) => candidate.code === code);
  if (figure === undefined) throw new Error(`No figure ${code}`);
  return figure;
}

function numberOf({ value }: Pick<Figure, 'value'>): number | string {
  if (typeof value === 'boolean') throw new Error('A figure is no yes or no');
  if (typeof value !== 'object') return value;
  if ('about' in value) return value.about;
  if ('lessThan' in value) return value.lessThan;
  if ('moreThan' in value) return value.moreThan;
  if ('atMost' in value) return value.atMost;
  throw new Error('A figure has one bound');
}
