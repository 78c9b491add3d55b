import type { Parsed } from '../kernel/parsed';

/** What a command prints, or what is wrong; `exit` where the answer is a no to what was asked. */
export type Answer = Parsed<string, string> & { readonly exit?: 1 };
