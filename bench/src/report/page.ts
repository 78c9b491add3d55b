import { enginesTable } from './engines-table';
import { number } from './format';
import type { Results } from './results';
import { countsTable, sizesTable } from './scale-table';
import { targetsTable } from './targets';

/** The parts of the guide that a run writes, by the name of their markers. */
export function sectionsOf(results: Results): Readonly<Record<string, string>> {
  const { date, node, cpu, rounds, cases, france } = results;
  return {
    machine: `Mesuré le ${day(date)} avec Node ${node}, sur ${cpu} : médianes de ${rounds} tours. Sur ${number(cases)} cas, tous les moteurs ont donné les mêmes réponses.`,
    moteurs: enginesTable(results),
    tailles: sizesTable(results),
    nombres: countsTable(results),
    france: `1 400 projets et 36 500 ESMS fictifs, lus et évalués : ${number(france.processor)} s de processeur (${number(france.clock)} s à l’horloge) et ${number(france.mebibytes)} Mio au plus.`,
    objectifs: targetsTable(results),
  };
}

function day(date: string): string {
  return new Date(date).toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
}

/**
 * The page with each section between its markers, `<!-- bench:moteurs -->` and `<!-- /bench:moteurs -->`.
 * Throws where a marker is missing.
 */
export function fillPage(page: string, sections: Readonly<Record<string, string>>): string {
  return Object.entries(sections).reduce((filled, [name, text]) => {
    const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
    const [before, rest, ...others] = filled.split(open);
    const after = rest?.split(close)[1];
    if (before === undefined || after === undefined || others.length > 0)
      throw new Error(`The page lacks its markers of ${name}`);
    return `${before}${open}\n\n${text}\n\n${close}${after}`;
  }, page);
}
