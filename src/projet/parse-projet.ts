import type { Parsed } from '../kernel/parsed';
import type { Plain } from '../kernel/plain-data';
import type { InputIssue } from '../model/input-issue';
import type { Finding } from '../model/issues/finding';
import { findShapeFindings } from '../model/issues/shape-findings';
import type { Projet } from '../model/projet';
import { checkEsms } from './checks/check-esms';
import { checkOrganismes } from './checks/check-organismes';
import { checkServices } from './checks/check-services';
import { fieldsOf } from './checks/read';
import { parseData, take } from './parse-data';

/**
 * Reads a project file, whatever it is. It gives a project that equals the input as plain JSON
 * data, or every issue of the input in the order of the document: what each field must be by
 * itself, and what the fields say of one another. It never throws and runs no code of the input.
 * Beyond 10,000 issues it stops, and the last one says so.
 *
 * @example
 * ```ts
 * import { parseProjet } from 'esms-numerique';
 *
 * const parsed = parseProjet({
 *   organismesGestionnaires: [{ id: 'og-1' }],
 *   esms: [{ nombre: '15', organismeGestionnaire: 'og-1', finness: '010000024' }],
 * });
 * const issues = parsed.ok ? [] : parsed.issues;
 * issues.map(({ path, code }) => `${path}: ${code}`);
 * // => ['/esms/0/nombre: wrong-type', '/esms/0/finness: unknown-key']
 * ```
 */
export function parseProjet(input: unknown): Parsed<Projet, InputIssue> {
  return parseData(input, findProjetFindings);
}

// What one check finds doesn't hide what another does.
function findProjetFindings(value: Plain): readonly Finding[] {
  const projet = fieldsOf<Projet>(value);
  return [
    ...take(findShapeFindings(value)),
    ...take(checkOrganismes(projet)),
    ...take(checkEsms(projet)),
    ...take(checkServices(projet)),
  ];
}
