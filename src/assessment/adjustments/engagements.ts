import type { Engagement } from '../../model/adjustment';

/** The decisions of a porteur that the file states as a yes or no. */
export const engagements: readonly Engagement[] = [
  'solution.unique',
  'solution.cahierDesCharges',
  'solution.marcheNational',
  'solution.referencementSegur',
  'solution.derogation.engagementEditeur',
];
