import { demo } from '../../../site/simulator/state/demo';
import type { State } from '../../../site/simulator/state/state';

/** The same project with each of its ESMS in an entry of its own, as a pasted list gives them. */
function oneByOne(count: number): State {
  const [lot = {}] = demo.projet.esms;
  const owners = demo.projet.organismesGestionnaires.map(({ id }) => id ?? '');
  const esms = Array.from({ length: count }, (_, index) => ({
    ...lot,
    nombre: 1,
    organismeGestionnaire: owners[index % owners.length] ?? '',
  }));
  return { ...demo, projet: { ...demo.projet, esms } };
}

/** What is typed into, from small to large: a form with few fields, one with hundreds of them. */
export const projects: Readonly<Record<string, { state: State; comparing: boolean }>> = {
  '15 ESMS, 3 lots': { state: demo, comparing: false },
  '15 ESMS, comparison open': { state: demo, comparing: true },
  '30 ESMS, 30 entries': { state: oneByOne(30), comparing: false },
  '30 ESMS, comparison open': { state: oneByOne(30), comparing: true },
};
