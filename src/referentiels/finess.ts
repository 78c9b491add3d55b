import type { Parsed } from '../kernel/parsed';
import type { InputIssue } from '../model/input-issue';
import { type Finding, makeIssue } from '../model/issues/finding';
import { showValue } from '../model/issues/show-value';
import type { RegionCode, Territoire } from '../model/vocabulary';
import { passesLuhn } from './luhn';
import { findRegionOfDepartement, type Region } from './regions';

/** A FINESS number that is right, and where it is. It doesn't tell an ESMS from its OG. */
export interface Finess {
  /** Nine characters. */
  readonly numero: string;
  /** The INSEE code of the département: `01`, `2A`, `974`. */
  readonly departement: string;
  /** The INSEE code of the region. */
  readonly region: RegionCode;
  /** Which thresholds apply there. */
  readonly territoire: Territoire;
}

/**
 * Reads a FINESS number: nine characters, of which the first tell the département and the last is
 * a key. A number whose département is of no region with an ARS is refused, Wallis-et-Futuna
 * (9806) among them. A wrong département and a wrong key are both reported.
 *
 * @example
 * ```ts
 * import { parseFiness } from 'esms-numerique';
 *
 * const finess = parseFiness('2A0000212');
 * finess.ok && [finess.value.departement, finess.value.region, finess.value.territoire];
 * // => ['2A', '94', 'corse']
 * ```
 */
export function parseFiness(value: string): Parsed<Finess, InputIssue> {
  const read = readFiness(value);
  return read.ok ? read : { ok: false, issues: read.issues.map(makeIssue) };
}

/** As `parseFiness`, with findings that aren't put into words yet. */
export function readFiness(value: string): Parsed<Finess, Finding> {
  if (typeof value !== 'string' || !/^(\d\d|2[AB])\d{7}$/.test(value))
    return { ok: false, issues: [wrongForm(value)] };
  const departement = departementOf(value);
  const region = findRegionOfDepartement(departement);
  const right = hasKey(value);
  if (region !== undefined && right)
    return { ok: true, value: finessOf(value, departement, region) };
  const received = showValue(value);
  const issues: Finding[] = [];
  if (region === undefined) {
    issues.push({ code: 'unknown-code', path: [], expected: 'finess-departement', received });
  }
  if (!right) issues.push({ code: 'wrong-key', path: [], expected: 'finess-key', received });
  return { ok: false, issues };
}

function finessOf(numero: string, departement: string, region: Region): Finess {
  return { numero, departement, region: region.code, territoire: region.territoire };
}

// Overseas numbers have a prefix of their own, which takes four characters.
const overseas: Readonly<Record<string, string>> = {
  '9701': '971',
  '9702': '972',
  '9703': '973',
  '9704': '974',
  '9805': '976',
};

function departementOf(numero: string): string {
  const departement = numero.slice(0, 2);
  if (departement !== '97' && departement !== '98') return departement;
  const prefix = numero.slice(0, 4);
  return overseas[prefix] ?? prefix;
}

// The key counts the letters of Corse as 1 and 2.
function hasKey(numero: string): boolean {
  return passesLuhn(numero.replace('A', '1').replace('B', '2'));
}

function wrongForm(value: string): Finding {
  const finding: Finding = {
    code: 'wrong-form',
    path: [],
    expected: 'finess',
    received: showValue(value),
  };
  const tidy = value.length > 32 ? value : value.replace(/[\s.-]/g, '').toUpperCase();
  return tidy !== value && readFiness(tidy).ok ? { ...finding, suggestion: tidy } : finding;
}
