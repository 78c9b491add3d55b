import type { Edition } from '../model/edition';
import { print, type RenderOptions } from './document/print';
import { tellCalendars } from './edition/calendars';
import { tellFunding } from './edition/funding';
import { tellGrappe } from './edition/grappe';
import { tellIdentity } from './edition/identity';
import { tellMilestones } from './edition/milestones';
import { tellDocuments, tellInterpretations, tellLimits } from './edition/openings';
import { readEdition } from './edition/reading';
import { tellCriteria, tellParameters, tellPrinciples } from './edition/rules';
import { tellUsages } from './edition/usages';

/**
 * The reference page of an edition, in French or English: everything that it states, each with the
 * text that proves it and the rank of the document, the questions that the text leaves open, and
 * what no source read says.
 *
 * @example
 * ```ts
 * import { describeEdition } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const page = describeEdition(amorcageTemps1, { locale: 'en', format: 'markdown' });
 * page.includes('## Parameters'); // => true
 * ```
 */
export function describeEdition(edition: Edition, options: RenderOptions): string {
  const reading = readEdition(edition, options);
  const blocks = [
    ...tellIdentity(reading),
    ...tellParameters(reading),
    ...tellGrappe(reading),
    ...tellCriteria(reading),
    ...tellPrinciples(reading),
    ...tellFunding(reading),
    ...tellMilestones(reading),
    ...tellCalendars(reading),
    ...tellUsages(reading),
    ...tellInterpretations(reading),
    ...tellLimits(reading),
    ...tellDocuments(reading),
  ];
  return print(blocks, options);
}
