import { describe, expect, it } from 'vitest';
import { readCell } from '../../../src/import/cells/read-cell';
import { champs, operations } from '../../../src/model/vocabulary';
import { categories } from '../../../src/referentiels/categories';
import { regions } from '../../../src/referentiels/regions';

describe('a cell', () => {
  it.each(['', '  ', '\u00a0', "'", '=""', '=" "'])('that holds %j is unknown', (cell) => {
    expect(readCell('finess', cell)).toBeUndefined();
  });

  it.each(['019990019', " '019990019", '="019990019"', '01 999 001 9', '\u00a0019990019 '])(
    'that holds %j is the FINESS number 019990019',
    (cell) => {
      expect(readCell('finess', cell)).toBe('019990019');
    },
  );

  it('keeps the zero of a FINESS number lost where it is lost', () => {
    expect(readCell('finess', '19990019')).toBe('19990019');
  });

  it('holds an organisme gestionnaire with single spaces', () => {
    expect(readCell('organismeGestionnaire', ' Les \u00a0 Deux\nRives ')).toBe('Les Deux Rives');
  });
});

describe('a yes or no', () => {
  it.each(['oui', 'OUI', 'Oui ', 'o', 'vrai', 'VRAI', 'true', 'yes', '1', 'x', 'X'])(
    'is yes where it is %j',
    (cell) => {
      expect(readCell('medicalise', cell)).toBe(true);
    },
  );

  it.each(['non', 'NON', 'n', 'faux', 'FAUX', 'false', 'no', '0'])(
    'is no where it is %j',
    (cell) => {
      expect(readCell('equipement', cell)).toBe(false);
    },
  );

  it.each(['peut-être', '2', 'ouinon', '-'])('stays text where it is %j', (cell) => {
    expect(readCell('assuranceMaladie', cell)).toBe(cell);
  });
});

describe('a word of the field', () => {
  it.each(operations)('%s is an opération', (operation) => {
    expect(readCell('operation', operation.toUpperCase())).toBe(operation);
  });

  it('is an opération with accents and spaces', () => {
    expect(readCell('operation', 'Mise en conformité')).toBe('mise-en-conformite');
    expect(readCell('operation', 'Déploiement')).toBe('deploiement');
  });

  it.each(champs)('%s is a champ', (champ) => {
    expect(readCell('champ', champ.toLowerCase())).toBe(champ);
  });

  // « ASE » is PE, « addictologie » PDS, « Social » AHI: the words of the texts.
  it.each([
    ['Personnes âgées', 'PA'],
    ['HANDICAP', 'PH'],
    ['Aide à domicile', 'domicile'],
    ['Addictologie', 'PDS'],
    ['Social', 'AHI'],
    ['ASE', 'PE'],
    ['Protection de l’enfance', 'PE'],
    ['Protection juridique des majeurs', 'PJM'],
  ])('%s is the champ %s', (cell, champ) => {
    expect(readCell('champ', cell)).toBe(champ);
  });

  it.each(regions)('$nom is a region by name, code and ARS', ({ nom, code, ars }) => {
    for (const cell of [nom, nom.toUpperCase(), code, ars, `${code} - ${nom}`]) {
      expect(readCell('region', cell)).toBe(code);
    }
  });

  it('is no region where the code lost its zero', () => {
    expect(readCell('region', '4')).toBe('4');
  });

  it.each(categories)('$code is a category by code and label', ({ code, libelle }) => {
    const labelled = [`${code} - ${libelle}`, `${code} ${libelle}`, `${code}: x`];
    for (const cell of [code, libelle, ...labelled]) {
      expect(readCell('categorie', cell)).toBe(code);
    }
  });

  it.each(['500 EHPAD', '500  Etablissement d’hébergement', '500\u00a0EHPAD', '500 Établissement'])(
    '%s is the category 500',
    (cell) => {
      expect(readCell('categorie', cell)).toBe('500');
    },
  );

  it.each(['50', '5000', 'EHPAD', '500EHPAD', '500 460', '5000 EHPAD'])(
    '%s stays text as a category',
    (cell) => {
      expect(readCell('categorie', cell)).toBe(cell);
    },
  );
});

describe('a count', () => {
  it.each(['nombre', 'nombreEsms', 'essentielles', 'confort'] as const)(
    'is a number in the column %s',
    (field) => {
      expect(readCell(field, '="12,5"')).toBe(12.5);
    },
  );
});
