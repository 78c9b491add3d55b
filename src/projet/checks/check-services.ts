import type { Finding } from '../../model/issues/finding';
import type { Projet, Solution } from '../../model/projet';
import { type Fields, fieldsOf } from './read';
import { findRepetitions } from './repetitions';

/** Services socles: one that the list names twice. */
export function checkServices(projet: Fields<Projet>): readonly Finding[] {
  const services = fieldsOf<Solution>(projet.solution).servicesSocles;
  if (!Array.isArray(services)) return [];
  return findRepetitions(
    services,
    (index) => ['solution', 'servicesSocles', index],
    'unique-service',
  );
}
