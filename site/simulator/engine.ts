import { assess, defineProjet } from 'esms-numerique';
import { amorcageTemps2Regional } from 'esms-numerique/editions/amorcage-temps-2-regional';

/** The total of so many acquisitions. It is imported apart, after the form is there. */
export function totalOf(nombre: number): string | null {
  const projet = defineProjet({
    organismesGestionnaires: [{ id: 'a' }],
    esms: [{ nombre, organismeGestionnaire: 'a', region: '84', operation: 'acquisition' }],
  });
  return assess(amorcageTemps2Regional, projet).funding.bounds.atLeast;
}
