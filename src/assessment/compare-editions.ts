import { decides } from '../eligibility/decides';
import { createContext } from '../mechanisms/create-context';
import type { Comparison, EditionOutcome } from '../model/comparison';
import type { Edition } from '../model/edition';
import type { AssessmentOptions } from '../model/interpretation';
import type { Projet } from '../model/projet';
import type { CriterionResult, Report } from '../model/report';
import type { Text } from '../model/text';
import { assess } from './assess';
import { compareCriterion } from './compared-criterion';
import { routeUnder } from './route-projet';

/**
 * Says what one project gets under each edition: whether the call was open to it on its filing
 * date, whether it is eligible and what stands in the way, its size and niveau, the amount and the
 * instalments.
 *
 * One outcome for each edition, in the order given. What isn't known stays unknown: an amount is
 * then given by its bounds. The amount is what the tariff gives for the project as described, also
 * where it isn't eligible or came too late. Choices of interpretation bear on the editions that
 * declare them.
 *
 * @example
 * ```ts
 * import { compareEditions, defineProjet } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 * import { amorcageTemps2Regional } from 'esms-numerique/editions/amorcage-temps-2-regional';
 *
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }],
 *   esms: [{ nombre: 14, organismeGestionnaire: 'a', region: '84', operation: 'acquisition' }],
 *   evenements: { depot: '2021-02-15' },
 * });
 * const { outcomes } = compareEditions([amorcageTemps1, amorcageTemps2Regional], projet);
 * outcomes.map(({ edition, route }) => [edition, route.open]); // => [
 * //   ['amorcage-temps-1', 'open'],
 * //   ['amorcage-temps-2-regional', 'closed'],
 * //   ]
 * outcomes[0]?.status; // => 'ineligible'
 * outcomes[0]?.unmet.map(({ code, gap }) => [code, gap]); // => [
 * //   ['grappe.minimum-esms', 1],
 * //   ['grappe.minimum-og', 2],
 * //   ]
 * ```
 */
export function compareEditions(
  editions: readonly Edition[],
  projet: Projet,
  options: AssessmentOptions = {},
): Comparison {
  return {
    nom: projet.nom ?? null,
    depot: projet.evenements?.depot ?? null,
    outcomes: editions.map((edition) => outcomeUnder(edition, projet, options)),
  };
}

function outcomeUnder(
  edition: Edition,
  projet: Projet,
  options: AssessmentOptions,
): EditionOutcome {
  const report = assess(edition, projet, options);
  const { status, total, bounds } = report.funding;
  const deciding = report.eligibility.criteria.filter(decides);
  const withStatus = (sought: CriterionResult['status']) =>
    deciding
      .filter(({ status }) => status === sought)
      .map((result) => compareCriterion(result, inBoth(result.label, report)));
  return {
    edition: edition.id,
    title: edition.title,
    annee: edition.annee,
    status: report.status,
    toCertify: report.toCertify,
    route: routeUnder(createContext(edition, projet, options)),
    grappe: report.grappe,
    funding: { status, total, bounds },
    unmet: withStatus('unmet'),
    undetermined: withStatus('undetermined'),
    milestones: report.schedule.milestones.map((milestone) => ({
      code: milestone.code,
      label: inBoth(milestone.label, report),
      share: milestone.share,
      amount: milestone.amount,
      bounds: milestone.bounds,
      due: milestone.due,
    })),
  };
}

function inBoth(french: string, { translations }: Report): Text {
  return { fr: french, en: translations.en[french] ?? french };
}
