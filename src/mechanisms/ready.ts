import type { EsmsTest, Rule } from '../model/rule';
import type { EsmsFacts } from '../projet/derive-facts';
import type { Context } from './context';
import type { Verdict } from './verdict';

/** A rule made ready for a reading of its edition: what depends on no project is settled. */
export type Check = (context: Context) => Verdict;

/** A question about one ESMS, made ready likewise. */
export type ReadyTest =
  | { readonly kind: 'plain'; readonly ask: (esms: EsmsFacts, context: Context) => Verdict }
  | { readonly kind: 'all' | 'any'; readonly of: readonly ReadyTest[] }
  | { readonly kind: 'not'; readonly of: ReadyTest };

/** What was made ready, by the rule and by its text: rules that read alike are one. */
export interface Ready {
  readonly checks: Map<Rule | string, Check>;
  readonly tests: Map<EsmsTest | string, ReadyTest>;
}

/** Nothing yet: another reading needs it. */
export function nothingReady(): Ready {
  return { checks: new Map(), tests: new Map() };
}

/** Makes a rule or a question ready the first time that it, or one that reads alike, is met. */
export function once<Asked extends object, Made>(
  asked: Asked,
  made: Map<Asked | string, Made>,
  make: (asked: Asked) => Made,
): Made {
  const known = made.get(asked);
  if (known !== undefined) return known;
  const text = JSON.stringify(asked);
  const ready = made.get(text) ?? make(asked);
  made.set(asked, ready);
  made.set(text, ready);
  return ready;
}
