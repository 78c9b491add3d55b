import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../src/projet/derive-facts';
import { projetOf } from '../support/projet';

const factsOf = (esms: object) => {
  const projet = projetOf([{}]);
  const lot = { organismeGestionnaire: 'a', ...esms };
  return deriveFacts({ ...projet, esms: [lot] }).esms[0];
};

describe('what a project implies', () => {
  it('takes the region from the FINESS number, unless the file gives it', () => {
    expect(factsOf({ finess: '2A0000212' })?.region).toBe('94');
    expect(factsOf({ region: '84' })?.region).toBe('84');
    expect(factsOf({})?.region).toBeUndefined();
    expect(factsOf({ finess: 'faux' })?.region).toBeUndefined();
  });

  it('takes the champ from the category, sanitaire where it is of no field', () => {
    expect(factsOf({ categorie: '500' })).toMatchObject({ champ: 'PA', essms: 'yes' });
    expect(factsOf({ categorie: '362' })).toMatchObject({ champ: 'sanitaire', essms: 'no' });
    expect(factsOf({ categorie: '999', champ: 'PH' })).toMatchObject({
      champ: 'PH',
      essms: undefined,
    });
    expect(factsOf({})?.champ).toBeUndefined();
  });

  it('counts one ESMS where the file gives no number', () => {
    expect(factsOf({})?.nombre).toBe(1);
    expect(factsOf({ nombre: 7 })?.nombre).toBe(7);
  });
});
