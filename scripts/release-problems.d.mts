export interface ReleaseFacts {
  /** What `git status --porcelain` prints. */
  readonly changes: string;
  /** Empty where no branch is checked out. */
  readonly branch: string;
  readonly tags: readonly string[];
  readonly manifest: { readonly version: string; readonly repository?: unknown };
  readonly changelog: string;
  /** Whether it is to be published, not only tried. */
  readonly publish: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export function releaseProblems(facts: ReleaseFacts): readonly string[];
