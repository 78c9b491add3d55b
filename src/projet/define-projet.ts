import type { InputIssue } from '../model/input-issue';
import type { Projet, ProjetInput } from '../model/projet';
import { parseProjet } from './parse-projet';

/**
 * A project literal that is wrong.
 *
 * @example
 * ```ts
 * import { defineProjet, InvalidProjetError } from 'esms-numerique';
 *
 * const paths: string[] = [];
 * try {
 *   defineProjet({ organismesGestionnaires: [{ id: 'a' }], esms: [{ organismeGestionnaire: 'b' }] });
 * } catch (error) {
 *   if (error instanceof InvalidProjetError) paths.push(...error.issues.map(({ path }) => path));
 * }
 * paths; // => ['/esms/0/organismeGestionnaire']
 * ```
 */
export class InvalidProjetError extends Error {
  override readonly name: string = 'InvalidProjetError';
  /** Everything that is wrong with the project. */
  readonly issues: readonly InputIssue[];

  constructor(issues: readonly InputIssue[]) {
    super(issues.map(({ message }) => message).join('\n'));
    this.issues = issues;
  }
}

/**
 * A project as a literal in code or in a test, with the checks of `parseProjet`.
 *
 * @throws InvalidProjetError where the literal is wrong; its message lists every issue.
 * @example
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'og-1' }],
 *   esms: [{ nombre: 15, organismeGestionnaire: 'og-1', operation: 'acquisition' }],
 * });
 * projet.esms[0].nombre; // => 15
 */
export function defineProjet(input: ProjetInput): Projet {
  const parsed = parseProjet(input);
  if (!parsed.ok) throw new InvalidProjetError(parsed.issues);
  return parsed.value;
}
