/** A mutant that no case can turn red, with the reason. */
export interface Equivalent {
  readonly editions: readonly string[];
  readonly place: string;
  readonly change: string;
  readonly because: string;
}

const generalisation = [2022, 2023, 2024, 2025].flatMap((year) => [
  `generalisation-${year}-regional`,
  `generalisation-${year}-national`,
]);

const usld =
  'The category of the USLD is outside L. 312-1 in the referential: the exclusion of such ESMS sets it aside too.';

const sharedCredits =
  'Both answers leave every ESMS paid: the commission shares the credits of a year, between whole projects.';

/** Mutants that answer as the edition does, whatever the project. */
export const equivalents: readonly Equivalent[] = [
  {
    editions: generalisation,
    place: 'parameters/plafond.esms-finances/value',
    change: '"unknown" → 1',
    because:
      'No text read gives the cap: it binds only where a user supplies it, whatever stands here.',
  },
  {
    editions: generalisation,
    place: 'exclusions',
    change: 'without esms.exclusion-usld',
    because: usld,
  },
  {
    editions: generalisation,
    place: 'exclusions/esms.exclusion-usld/eligible',
    change: 'categorie-outside taken as true',
    because: usld,
  },
  {
    editions: ['amorcage-temps-2-regional'],
    place: 'criteria/idf.recevabilite/rule/then',
    change: 'codes without og.eligibilite',
    because:
      'An OG is not eligible only where no ESMS counts: no ARS then receives the file, and the rule asks nothing.',
  },
  {
    editions: ['amorcage-2021-national'],
    place: 'interpretations/interpretation.credits-par-annee/default',
    change: 'report → saut',
    because: sharedCredits,
  },
  {
    editions: ['amorcage-2021-national'],
    place: 'funding/caps',
    change: 'without 0',
    because: sharedCredits,
  },
];
