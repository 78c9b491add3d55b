import type { Grant } from '../../funding/compute-funding';
import type { Context } from '../../mechanisms/context';
import type { AssessmentOptions } from '../../model/interpretation';
import type { EligibilityResult } from '../../model/report';
import { noticesOfDeposit } from './deposit';
import { noticesOfGrant } from './grant';
import { noticesOfInstalments } from './instalments';
import type { NoticeDraft } from './notice-draft';
import { noticesOfOrganismes } from './organismes';
import { noticesOfScope } from './scope';
import { noticesOfWords } from './words';

/** Everything that was set aside, not funded, not recognised or left open: nothing is silent. */
export function listNotices(
  context: Context,
  eligibility: EligibilityResult,
  grant: Grant,
  options: AssessmentOptions,
): readonly NoticeDraft[] {
  return [
    ...noticesOfScope(context),
    ...noticesOfOrganismes(context),
    ...noticesOfDeposit(context, eligibility),
    ...noticesOfGrant(grant, context),
    ...noticesOfInstalments(context),
    ...noticesOfWords(context, options),
  ];
}
