import { number, table } from './format';
import type { EngineResult, Results } from './results';

// The README is in English; what an engine does besides computing is said where it is left out.
const names: Readonly<Record<string, string>> = {
  'esms-numerique': 'esms-numerique: cited, each amount with its steps',
  'by-hand': 'by hand with zod and decimal.js, no citation, no explanation',
  'json-logic': 'json-logic-js 2.0, no check of the file, no explanation',
  'json-rules-engine': 'json-rules-engine 7.3, amounts computed outside',
  'zen-no-trace': 'zen-engine 0.54, no trace',
  'zen-text-trace': 'zen-engine 0.54, trace as text',
  zen: 'zen-engine 0.54, trace',
  publicodes: 'publicodes 1.10',
};

/** What the README shows of a run, by the name of its markers. */
export function readmeSectionsOf(results: Results): Readonly<Record<string, string>> {
  const head = ['one rule, the same answers', 'on a project that is read', 'reading included'];
  return { engines: table(head, results.engines.map(rowOf)) };
}

function rowOf({ id, onReady, fromJson }: EngineResult): readonly string[] {
  return [names[id] ?? id, micros(onReady.micros), micros(fromJson.micros)];
}

function micros(value: number): string {
  return `${number(value, 'en')} µs`;
}
