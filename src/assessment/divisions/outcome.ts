import { assessEligibilityIn } from '../../eligibility/assess-eligibility';
import { decides } from '../../eligibility/decides';
import { computeGrant, presentFunding } from '../../funding/compute-funding';
import { sizeGrappeIn } from '../../grappe/size-grappe';
import type { Range } from '../../kernel/range';
import { createContext } from '../../mechanisms/create-context';
import type { ProjetOutcome, SizeBound } from '../../model/division';
import type { Edition } from '../../model/edition';
import type { AssessmentOptions } from '../../model/interpretation';
import type { Projet } from '../../model/projet';
import type { CriterionResult } from '../../model/report';
import type { Text } from '../../model/text';
import { compareCriterion } from '../compared-criterion';
import { capsOf } from './size-caps';
import { thresholdsOf } from './size-thresholds';

/** The answers about one project, and what a comparison with others needs. */
export interface Assessed {
  readonly outcome: ProjetOutcome;
  readonly bounds: readonly SizeBound[];
  /** The grant, in cents. */
  readonly total: Range;
}

/** Assesses one of the projects of a split or a merge. */
export function assessProjet(
  edition: Edition,
  projet: Projet,
  options: AssessmentOptions,
): Assessed {
  const context = createContext(edition, projet, options);
  const { status, criteria } = assessEligibilityIn(context);
  const grant = computeGrant(context);
  const { lines, ...funding } = presentFunding(grant, context);
  const size = sizeGrappeIn(context);
  const withStatus = (sought: CriterionResult['status']) =>
    criteria
      .filter((result) => decides(result) && result.status === sought)
      .map((result) => compareCriterion(result, labelOf(result, edition.criteria)));
  return {
    outcome: {
      projet,
      status,
      niveau: size.niveau,
      esms: context.esms.reduce((sum, { nombre }) => sum + nombre, 0),
      og: new Set(context.esms.map(({ organismeGestionnaire }) => organismeGestionnaire)).size,
      funding: { status: funding.status, total: funding.total, bounds: funding.bounds },
      lines: lines
        .filter(({ quantity }) => quantity !== 0)
        .map(({ citations: _, ...line }) => ({
          ...line,
          label: labelOf(line, edition.funding.lines),
        })),
      unmet: withStatus('unmet'),
      undetermined: withStatus('undetermined'),
    },
    bounds: [...capsOf(grant, context), ...thresholdsOf(criteria, context)],
    total: grant.total.range,
  };
}

function labelOf(
  { code, label }: { readonly code: string; readonly label: string },
  named: readonly { readonly code: string; readonly label: Text }[],
): Text {
  return named.find((other) => other.code === code)?.label ?? { fr: label, en: label };
}
