import type { Contender } from './contender';

/** An engine of the comparison: loaded alone where its memory is measured. */
export interface Entry {
  readonly id: string;
  /** Its name and version, as the tables show it. */
  readonly name: string;
  /** Its module, from which its bundle is made. */
  readonly module: string;
  readonly load: () => Promise<Contender>;
}

/** Every engine; this library comes first, the others are compared to it. */
export const entries: readonly [Entry, ...Entry[]] = [
  {
    id: 'esms-numerique',
    name: 'esms-numerique',
    module: 'esms-numerique',
    load: async () => (await import('./esms-numerique')).contender,
  },
  {
    id: 'by-hand',
    name: 'à la main (zod 4, decimal.js 10)',
    module: 'by-hand',
    load: async () => (await import('./by-hand')).contender,
  },
  {
    id: 'json-logic',
    name: 'json-logic-js 2.0',
    module: 'json-logic',
    load: async () => (await import('./json-logic')).contender,
  },
  {
    id: 'json-rules-engine',
    name: 'json-rules-engine 7.3',
    module: 'json-rules-engine',
    load: async () => (await import('./json-rules-engine')).contender,
  },
  {
    id: 'zen-no-trace',
    name: 'zen-engine 0.54, sans trace',
    module: 'zen',
    load: async () => (await import('./zen')).zenNoTrace,
  },
  {
    id: 'zen-text-trace',
    name: 'zen-engine 0.54, trace en texte',
    module: 'zen',
    load: async () => (await import('./zen')).zenTextTrace,
  },
  {
    id: 'zen',
    name: 'zen-engine 0.54, trace',
    module: 'zen',
    load: async () => (await import('./zen')).contender,
  },
  {
    id: 'publicodes',
    name: 'publicodes 1.10',
    module: 'publicodes',
    load: async () => (await import('./publicodes')).contender,
  },
];
