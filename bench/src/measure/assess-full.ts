import { assess, type ProjetInput, parseProjet, type Report } from 'esms-numerique';
import { amorcageTemps2Regional } from 'esms-numerique/editions/amorcage-temps-2-regional';

/** Reads a project file and assesses it under a whole edition; it must be right. */
export function assessFull(input: unknown): Report {
  const parsed = parseProjet(input);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return assess(amorcageTemps2Regional, parsed.value);
}

/** Assesses them all, and takes from each report what a user looks at first. */
export function assessAll(inputs: readonly ProjetInput[]): number {
  let atLeast = 0;
  for (const input of inputs) {
    const { status, funding } = assessFull(input);
    if (status.length > 0) atLeast += Number(funding.bounds.atLeast);
  }
  return atLeast;
}
