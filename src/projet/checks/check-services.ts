import type { Finding } from '../../model/issues/finding';
import type { Projet, Solution } from '../../model/projet';
import { type Fields, fieldsOf } from './read';
import { findRepetitions } from './repetitions';

/** Services socles: one that the list names twice. */
export function checkServices(projet: Fields<Projet>): Iterable<Finding> {
  const services = fieldsOf<Solution>(projet.solution).servicesSocles;
  if (!Array.isArray(services)) return [];
  const placed = services.flatMap((text, index) =>
    typeof text === 'string' ? [{ path: ['solution', 'servicesSocles', index], text }] : [],
  );
  return findRepetitions(placed, 'unique-service');
}
