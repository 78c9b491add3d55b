import { champs, operations, regroupements } from '../../../src/model/vocabulary';
import { regions } from '../../../src/referentiels/regions';
import type { FieldKind } from './fields';

/** The values among which a kind of field lets choose; none where anything may be typed. */
export function choicesOf(kind: FieldKind): readonly string[] {
  switch (kind) {
    case 'yes-no':
      return yesNo;
    case 'champ':
      return champs;
    case 'operation':
      return operations;
    case 'regroupement':
      return regroupements;
    case 'region':
      return regionCodes;
    default:
      return [];
  }
}

const yesNo = ['true', 'false'];
const regionCodes = regions.map(({ code }) => code);
