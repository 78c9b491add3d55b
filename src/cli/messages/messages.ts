import type { FileProblem, Refusal } from '../refusal';

type RefusalOf<Kind> = Extract<Refusal, { readonly kind: Kind }>;
type ProblemOf<Kind> = Extract<FileProblem, { readonly kind: Kind }>;

/** All that the command says itself, in one language: one line for each refusal. */
export interface Messages {
  readonly refusals: {
    readonly [Kind in Exclude<Refusal['kind'], 'file'>]: (refusal: RefusalOf<Kind>) => string;
  };
  readonly problems: {
    readonly [Kind in FileProblem['kind']]: (problem: ProblemOf<Kind>) => string;
  };
  /** What is said of a list that is right, where the extraction lacks some of its ESMS. */
  readonly absentFiness: (numeros: readonly string[]) => string;
  /** What is said of a line that should hold a project, with the start of it. */
  readonly lineNotJson: (received: string) => string;
  /** How far a run over many projects is; the numbers are in the form of the language. */
  readonly progress: (done: { readonly count: string; readonly failed: string }) => string;
  /** What the standard input is called where a file is named. */
  readonly standardInput: string;
  readonly help: string;
}
