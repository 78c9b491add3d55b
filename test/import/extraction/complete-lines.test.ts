import { describe, expect, it } from 'vitest';
import type { FinessExtraction } from '../../../src/import/extraction/finess-extraction';
import { parseEsmsList } from '../../../src/import/parse-esms-list';
import { issuesOf, placesOf, projetOf } from '../lists';

const extraction: FinessExtraction = {
  etablissements: Object.fromEntries(
    [
      ['639900018', '639900109', '500'],
      ['639900026', '639900109', '355'],
      ['019990019', '639992015', null],
    ].map(([finess = '', entiteJuridique, categorie]) => [
      finess ?? '',
      {
        finess: finess ?? '',
        entiteJuridique: entiteJuridique ?? '',
        categorie: categorie ?? null,
      },
    ]),
  ),
  entitesJuridiques: ['639900109'],
};

describe('a list of FINESS numbers beside the extraction', () => {
  it('gets OG, category, champ and region from it', () => {
    expect(projetOf('FINESS\n639900018\n019990019\n', { extraction })).toEqual({
      organismesGestionnaires: [{ id: '639900109' }, { id: '639992015' }],
      esms: [
        {
          finess: '639900018',
          organismeGestionnaire: '639900109',
          categorie: '500',
          champ: 'PA',
          region: '84',
        },
        { finess: '019990019', organismeGestionnaire: '639992015', region: '84' },
      ],
    });
  });

  it('gets no champ from a category of health care', () => {
    const [esms] = projetOf('FINESS\n639900026\n', { extraction }).esms;
    expect(esms).toMatchObject({ categorie: '355' });
    expect(esms).not.toHaveProperty('champ');
  });

  it('keeps what its cells say', () => {
    const list = 'FINESS;OG;Catégorie;Champ;Région\n639900018;Les Lilas;500;PA;84\n';
    expect(projetOf(list, { extraction })).toEqual(projetOf(list));
  });

  it('calls an OG as the first of its ESMS that names it', () => {
    const { organismesGestionnaires } = projetOf('FINESS;OG\n639900018;\n639900026;Les Lilas\n', {
      extraction,
    });
    expect(organismesGestionnaires).toEqual([{ id: 'Les Lilas' }]);
  });

  it('tells the numbers that the extraction lacks, and asks for their OG', () => {
    const list = 'FINESS;OG\n639900034;Les Monts\n639900018;\n';
    expect(parseEsmsList(list, { extraction })).toMatchObject({
      ok: true,
      value: { absent: ['639900034'] },
    });
    expect(placesOf('FINESS;OG\n639900034;\n', { extraction })).toEqual(['2B missing']);
    expect(placesOf('FINESS\n639900034\n', { extraction })).toEqual(['2 missing']);
  });
});

describe('an établissement whose legal entity the extraction does not tell', () => {
  const untold = (finess: string) => ({ finess, entiteJuridique: null, categorie: '500' });
  const etablissements = Object.fromEntries(
    ['639900018', '639900026'].map((finess) => [finess, untold(finess)]),
  );
  const options = { extraction: { etablissements, entitesJuridiques: [] } };

  it('is asked for its OG', () => {
    expect(placesOf('FINESS;OG\n639900018;\n639900026;Les Lilas\n', options)).toEqual([
      '2B missing',
    ]);
  });

  it('may be of any OG, and gets its category', () => {
    const list = 'FINESS;OG\n639900018;Les Lilas\n639900026;639900109\n';
    expect(projetOf(list, options).esms).toMatchObject([
      { organismeGestionnaire: 'Les Lilas', categorie: '500' },
      { organismeGestionnaire: '639900109', categorie: '500' },
    ]);
  });
});

describe('a list that contradicts the extraction', () => {
  it('is refused where the category is another', () => {
    expect(issuesOf('FINESS;Catégorie\n639900018;255\n', { extraction })).toMatchObject([
      {
        line: 2,
        column: { letter: 'B' },
        code: 'contradiction',
        expected: 'categorie-of-extraction',
        received: '"255"',
        suggestion: '500',
      },
    ]);
  });

  it('is refused where the champ is not that of the category', () => {
    expect(issuesOf('FINESS;Champ\n639900018;PH\n', { extraction })).toMatchObject([
      { line: 2, column: { letter: 'B' }, expected: 'champ-of-categorie', suggestion: 'PA' },
    ]);
  });

  it('is refused where the OG is the number of another legal entity', () => {
    expect(issuesOf('FINESS;OG\n639900018;639992015\n', { extraction })).toMatchObject([
      { line: 2, expected: 'og-of-extraction', suggestion: '639900109' },
    ]);
    expect(issuesOf('FINESS;OG\n639900018;639900109\n', { extraction })).toEqual([]);
  });

  it('is refused where it makes two OG of one legal entity', () => {
    const list = 'FINESS;OG\n639900018;Les Lilas\n639900026;Les Roses\n';
    expect(issuesOf(list, { extraction })).toMatchObject([
      {
        line: 3,
        column: { letter: 'B' },
        expected: 'single-og-of-extraction',
        received: '"Les Roses"',
        suggestion: 'Les Lilas',
      },
    ]);
    expect(issuesOf(list.replace('Les Roses', 'LES LILAS'), { extraction })).toEqual([]);
  });

  it('is refused where the number is that of the legal entity', () => {
    expect(issuesOf('FINESS;OG\n639900109;a\n', { extraction })).toMatchObject([
      {
        line: 2,
        column: { letter: 'A' },
        expected: 'finess-geographique',
        received: '"639900109"',
      },
    ]);
  });
});
