import { assess, type ProjetInput, parseProjet } from 'esms-numerique';
import { toyEdition } from '../toy/edition';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The reports of some projects as plain JSON, in the parts that answer: what the benchmark reads. */
export function reportsOf(inputs: readonly ProjetInput[]): readonly Json[] {
  return inputs.map((input) => {
    const parsed = parseProjet(input);
    if (!parsed.ok) throw new Error('A case of the benchmark is wrong');
    const { eligibility, grappe, funding, schedule } = assess(toyEdition, parsed.value);
    return JSON.parse(JSON.stringify({ eligibility, grappe, funding, schedule }));
  });
}

/** Copies them field by field: what so large an answer costs where nothing has to be computed. */
export function copyReports(reports: readonly Json[]): readonly Json[] {
  return reports.map(copy);
}

function copy(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(copy);
  const copied: Record<string, Json> = {};
  for (const key in value) copied[key] = copy(value[key] ?? null);
  return copied;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
