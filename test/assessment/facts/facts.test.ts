import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldAt, missingPlaces, supplyField } from '../../../src/assessment/facts/fact-field';
import { gatherEsms } from '../../../src/assessment/facts/gather-esms';
import { editions } from '../../../src/editions/index';
import { assess, defineProjet } from '../../../src/index';
import { arbitraryProjet } from '../../support/arbitrary-projet';
import { runs } from '../../support/runs';

const projet = defineProjet({
  organismesGestionnaires: [{ id: 'a' }, { id: 'b', nombreEsms: 3 }],
  esms: [
    { finess: '010000024', organismeGestionnaire: 'a', operation: 'acquisition' },
    { nombre: 2, organismeGestionnaire: 'a', champ: 'domicile', heures: { essentielles: 10 } },
    { nombre: 3, organismeGestionnaire: 'b', champ: 'PA', region: '84' },
  ],
});

const esmsOf = (rest: object) => ({ organismeGestionnaire: 'a', ...rest });

describe('a field that may be missing', () => {
  it.each([
    ['/esms/2/region', 'esms.region'],
    ['/esms/0/heures/confort', 'esms.heures'],
    ['/esms/0/nom', undefined],
    ['/organismesGestionnaires/1/nombreEsms', 'og.nombreEsms'],
    ['/solution/derogation/engagementEditeur', 'solution.derogation.engagementEditeur'],
    ['/porteur', 'porteur'],
  ])('stands at %s', (pointer, field) => {
    expect(fieldAt(pointer)).toBe(field);
  });

  it('is missing where neither the file nor what follows from it gives it', () => {
    // The FINESS number gives its region, and a home service lacks one of its two figures.
    expect(missingPlaces('esms.region', projet)).toEqual(['/esms/1/region']);
    expect(missingPlaces('esms.heures', projet)).toEqual(['/esms/0/heures', '/esms/1/heures']);
    expect(missingPlaces('og.nombreEsms', projet)).toEqual([
      '/organismesGestionnaires/0/nombreEsms',
    ]);
    expect(missingPlaces('porteur', projet)).toEqual(['/porteur']);
  });

  it('is supplied where it is missing, and nowhere else', () => {
    const regions = supplyField('esms.region', '94', projet).esms.map(({ region }) => region);
    expect(regions).toEqual([undefined, '94', '84']);
    const sizes = supplyField('og.nombreEsms', 20, projet).organismesGestionnaires;
    expect(sizes.map(({ nombreEsms }) => nombreEsms)).toEqual([20, 3]);
    expect(supplyField('solution.unique', true, projet).solution).toEqual({ unique: true });
  });

  it('keeps the figure of its hours that an ESMS has', () => {
    const hours = { essentielles: 1, confort: 0 };
    const [, service] = supplyField('esms.heures', hours, projet).esms;
    expect(service?.heures).toEqual({ essentielles: 10, confort: 0 });
  });

  it('is no field of its hours where an ESMS at home has both, or is of another champ', () => {
    const both = { essentielles: 10, confort: 0 };
    const at = (rest: object) =>
      missingPlaces('esms.heures', defineProjet({ ...projet, esms: [esmsOf(rest)] }));
    expect(at({ champ: 'domicile', heures: both })).toEqual([]);
    expect(at({ champ: 'PA' })).toEqual([]);
    expect(at({ champ: 'domicile' })).toEqual(['/esms/0/heures']);
  });

  it('is both figures of its hours where an ESMS has two zeros, which make no share', () => {
    const hours = { essentielles: 1, confort: 0 };
    const supplied = (heures: object) =>
      supplyField(
        'esms.heures',
        hours,
        defineProjet({ ...projet, esms: [esmsOf({ champ: 'domicile', heures })] }),
      ).esms[0].heures;
    expect(supplied({ essentielles: 0, confort: 0 })).toEqual(hours);
    expect(supplied({ essentielles: 0 })).toEqual({ essentielles: 0, confort: 0 });
    expect(supplied({ confort: 5 })).toEqual({ essentielles: 1, confort: 5 });
    expect(supplied({ essentielles: 0, confort: 5 })).toEqual({ essentielles: 0, confort: 5 });
  });

  it('gives no ESMS a category of another champ than its own', () => {
    const categories = supplyField('esms.categorie', '500', projet).esms.map(
      (one) => one.categorie,
    );
    // 500 is an EHPAD, of the champ PA.
    expect(categories).toEqual(['500', undefined, '500']);
    // Of a category that the referential doesn't hold the champ is not known.
    const unheard = supplyField('esms.categorie', '999', projet).esms;
    expect(unheard.map(({ categorie }) => categorie)).toEqual(['999', undefined, undefined]);
  });
});

describe('ESMS that are gathered', () => {
  it('are those that are alike but for their FINESS number, each at its places', () => {
    const alike = { organismeGestionnaire: 'a', operation: 'acquisition' } as const;
    const many = defineProjet({
      organismesGestionnaires: [{ id: 'a' }],
      esms: [
        { finess: '010000024', ...alike },
        { nombre: 2, ...alike, region: '84' },
        { finess: '010000032', ...alike },
      ],
    });
    const gathered = gatherEsms(many);
    expect(gathered.projet.esms).toEqual([
      { finess: '010000024', ...alike, nombre: 2, region: '84' },
      { ...alike, nombre: 2, region: '84' },
    ]);
    expect(gathered.placesOf(0)).toEqual([0, 2]);
    expect(gathered.placesOf(1)).toEqual([1]);
    expect(gathered.placesOf(2)).toEqual([]);
  });

  it('get no region where none is known', () => {
    const [only] = gatherEsms(defineProjet({ ...projet, esms: [esmsOf({ nombre: 2 })] })).projet
      .esms;
    expect(Object.keys(only).sort()).toEqual(['nombre', 'organismeGestionnaire']);
  });

  it('give the same verdicts and amounts as one by one', () => {
    fc.assert(
      fc.property(arbitraryProjet, fc.constantFrom(...editions), (some, edition) => {
        const twice = {
          ...some,
          esms: [...some.esms, ...some.esms] as unknown as typeof some.esms,
        };
        const apart = assess(edition, twice);
        const together = assess(edition, gatherEsms(twice).projet);
        expect(together.status).toBe(apart.status);
        expect(together.funding.bounds).toEqual(apart.funding.bounds);
        expect(together.eligibility.criteria.map(({ status }) => status)).toEqual(
          apart.eligibility.criteria.map(({ status }) => status),
        );
      }),
      runs(60),
    );
  });
});
