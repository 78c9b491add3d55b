import {
  type Edition,
  formatIssue,
  InvalidParametersError,
  type Locale,
  type Parameter,
  type ParameterOverride,
  type Report,
  withParameters,
} from 'esms-numerique';
import type { Tariff } from '../state/state';

/** An edition with the values that a user supplied, and what was wrong with the others. */
export interface Supplied {
  readonly edition: Edition;
  readonly refused: readonly string[];
}

/** Supplies each value that stands with its source; one that is wrong is left out and named. */
export function supplyTariffs(
  edition: Edition,
  tariffs: readonly Tariff[],
  locale: Locale,
): Supplied {
  const overrides = tariffs.flatMap((tariff) => overrideOf(tariff, edition));
  return overrides.reduce<Supplied>(
    ({ edition: before, refused }, override) => {
      try {
        return { edition: withParameters(before, [override]), refused };
      } catch (error) {
        if (!(error instanceof InvalidParametersError)) throw error;
        const messages = error.issues.map((issue) => formatIssue(issue, { locale }));
        const label = labelOf(override.code, edition)[locale];
        return {
          edition: before,
          refused: [...refused, ...messages.map((m) => `${label} — ${m}`)],
        };
      }
    },
    { edition, refused: [] },
  );
}

/** The parameters that would make an answer exact, and those that the user supplied already. */
export function askedParameters(
  edition: Edition,
  unknown: Report['unknown'],
): readonly Parameter[] {
  return edition.parameters.filter(
    ({ code, suppliedBy }) => suppliedBy === 'user' || Object.hasOwn(unknown, code),
  );
}

function overrideOf(tariff: Tariff, edition: Edition): readonly ParameterOverride[] {
  const { code, value, document, locator } = tariff;
  if (tariff.edition !== edition.id) return [];
  const parameter = edition.parameters.find((other) => other.code === code);
  if (parameter === undefined || value.trim() === '') return [];
  return [{ code, value: readTyped(value, parameter.unit), citation: { document, locator } }];
}

/** A value as people type it, « 25 000 € » or « 40 % », in the form that the unit asks for. */
export function readTyped(typed: string, unit: Parameter['unit']): string | number | boolean {
  const bare = typed.replaceAll(/[\s€]/g, '').replace(',', '.');
  if (unit === 'date') return typed.trim();
  if (unit === 'oui-non')
    return /^(oui|yes|true)$/i.test(bare) ? true : !/^(non|no|false)$/i.test(bare) ? bare : false;
  if (unit === 'rate' && bare.endsWith('%')) return percent(bare.slice(0, -1));
  if (unit === 'rate' || unit.startsWith('EUR')) return bare;
  return /^\d+$/.test(bare) ? Number(bare) : bare;
}

// By the digits: 7 % is 0.07, whatever floating-point makes of it.
function percent(digits: string): string {
  const [whole = '', decimals = ''] = digits.split('.');
  const padded = whole.padStart(3, '0');
  return `${Number(padded.slice(0, -2))}.${padded.slice(-2)}${decimals}`;
}

function labelOf(code: string, { parameters }: Edition): Parameter['label'] {
  return parameters.find((other) => other.code === code)?.label ?? { fr: code, en: code };
}
