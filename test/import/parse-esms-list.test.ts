import { describe, expect, it } from 'vitest';
import { listFinessNumbers } from '../../src/import/list-finess-numbers';
import { parseEsmsList } from '../../src/import/parse-esms-list';
import { issuesOf, placesOf, projetOf } from './lists';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a list of ESMS', () => {
  it('becomes a project with every field that it can hold', () => {
    const list = [
      'N° FINESS;Organisme gestionnaire;SIREN;Nombre d’ESMS de l’OG;Opération;Champ;Catégorie;Région;Médicalisé;Assurance maladie;Équipement;Heures essentielles;Heures de confort',
      '019990019;Les Deux Rives;999 000 102;9;Acquisition;PH;183;Auvergne-Rhône-Alpes;oui;non;x;12 000,5;800',
    ].join('\n');
    expect(projetOf(list)).toEqual({
      organismesGestionnaires: [{ id: 'Les Deux Rives', siren: '999000102', nombreEsms: 9 }],
      esms: [
        {
          finess: '019990019',
          organismeGestionnaire: 'Les Deux Rives',
          operation: 'acquisition',
          champ: 'PH',
          categorie: '183',
          region: '84',
          medicalise: true,
          assuranceMaladie: false,
          equipement: true,
          heures: { essentielles: 12_000.5, confort: 800 },
        },
      ],
    });
  });

  it('leaves unknown what a cell leaves empty', () => {
    expect(projetOf('OG;Médicalisé;Heures essentielles;Nombre\na;;;\n').esms).toEqual([
      { organismeGestionnaire: 'a' },
    ]);
  });

  it('counts lots, and tells the line of each', () => {
    const parsed = parseEsmsList('OG,Nombre\n\na,7\n,\nb,8\n');
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        projet: { esms: [{ nombre: 7 }, { nombre: 8 }] },
        lines: [3, 5],
        delimiter: ',',
        encoding: null,
        absent: [],
      },
    });
  });

  it('counts a line with a line break in a cell as one, as a spreadsheet does', () => {
    expect(placesOf('OG;Remarques;Médicalisé\na;"x\ny";oui\na;;?\n')).toEqual(['3C wrong-type']);
  });

  it('does not count the line « sep= », which a spreadsheet does not show', () => {
    expect(placesOf('sep=;\nOG;Médicalisé\na;?\n')).toEqual(['2B wrong-type']);
  });

  it('says how its bytes were read', () => {
    const windows = Uint8Array.from([...utf8('OG\nF'), 0xe9, ...utf8('d')]);
    expect(parseEsmsList(windows)).toMatchObject({
      ok: true,
      value: { encoding: 'windows-1252', projet: { esms: [{ organismeGestionnaire: 'Féd' }] } },
    });
    expect(parseEsmsList(utf8('\ufeffOG\na'))).toMatchObject({ value: { encoding: 'utf-8' } });
    expect(parseEsmsList('\ufeffOG\na')).toMatchObject({ ok: true, value: { encoding: null } });
  });

  it('passes over columns for people, and columns that are wholly empty', () => {
    expect(projetOf('OG;;Nom;Commentaire;\na;;Site;"à voir; ou non";\n').esms).toHaveLength(1);
  });
});

describe('the organismes gestionnaires of a list', () => {
  it('are one where names differ by case, accents or punctuation', () => {
    const projet = projetOf('OG\nFédération d’Aide\nFEDERATION D AIDE\nFédération de l’Aide\n');
    expect(projet.organismesGestionnaires).toEqual([
      { id: 'Fédération d’Aide' },
      { id: 'Fédération de l’Aide' },
    ]);
    expect(projet.esms.map(({ organismeGestionnaire }) => organismeGestionnaire)).toEqual([
      'Fédération d’Aide',
      'Fédération d’Aide',
      'Fédération de l’Aide',
    ]);
  });

  it('have what any of their lines says of them', () => {
    const list = 'OG;Nombre d’ESMS de l’OG;SIREN\na;;\nb;4;\na;9;999000102\na;9;\n';
    expect(projetOf(list).organismesGestionnaires).toEqual([
      { id: 'a', nombreEsms: 9, siren: '999000102' },
      { id: 'b', nombreEsms: 4 },
    ]);
  });

  it('are refused where their lines contradict each other', () => {
    const list = 'OG;ESMS gérés;SIREN\na;9;999000102\nb;8;\na;8;999000201\n';
    expect(issuesOf(list)).toMatchObject([
      { line: 4, column: { letter: 'B' }, code: 'contradiction', received: '"8"', suggestion: '9' },
      { line: 4, column: { letter: 'C' }, code: 'contradiction', suggestion: '999000102' },
    ]);
  });

  it('are those given beside the list, by id or by name', () => {
    const organismesGestionnaires = [
      { id: 'og-1', nom: 'Les Deux Rives', nombreEsms: 9 },
      { id: 'og-2', nom: 'og-1' },
      { id: 'og-3', nom: 'og-4' },
      { id: 'og-4', nom: 'les deux rives' },
    ];
    const projet = projetOf('OG\nles deux rives\nOG-1\nOG-2\nOG-4\nc\n', {
      projet: { organismesGestionnaires },
    });
    expect(projet.organismesGestionnaires).toEqual([...organismesGestionnaires, { id: 'c' }]);
    expect(projet.esms.map(({ organismeGestionnaire }) => organismeGestionnaire)).toEqual([
      'og-1',
      'og-1',
      'og-2',
      'og-4',
      'c',
    ]);
  });

  it('are refused where a line contradicts what is given beside', () => {
    const projet = { organismesGestionnaires: [{ id: 'a', nombreEsms: 9 }] };
    expect(placesOf('OG;ESMS gérés\na;9\na;10\n', { projet })).toEqual(['3B contradiction']);
  });

  it.each([[undefined], [null], [3], [['a']], [{ toString: null }]])(
    'are refused where what is given beside has an id that is no text: %j',
    (id) => {
      const projet = { organismesGestionnaires: [{ nom: 'a', id }] };
      const places = issuesOf('OG\nA\n', { projet }).map(({ path, received }) => [path, received]);
      expect(places).toContainEqual(['/organismesGestionnaires/0/id', expect.anything()]);
      expect(places).toContainEqual(['/esms/0/organismeGestionnaire', '"A"']);
      expect(places).toHaveLength(2);
    },
  );

  it.each([[null], [['x']], [{ toString: null }]])(
    'are refused where what is given beside is no number to compare: %j',
    (nombreEsms) => {
      const projet = { organismesGestionnaires: [{ id: 'a', nombreEsms }] };
      const issues = issuesOf('OG;ESMS gérés\na;9\n', { projet });
      expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
        '/organismesGestionnaires/0/nombreEsms contradiction',
        '/organismesGestionnaires/0/nombreEsms wrong-type',
      ]);
      expect(issues[0]).not.toHaveProperty('suggestion');
    },
  );
});

describe('the other facts of the project', () => {
  it('stand beside the list', () => {
    const projet = { nom: 'Grappe', porteur: 'a', evenements: { depot: '2021-09-20' } };
    expect(projetOf('OG\na\n', { projet })).toMatchObject(projet);
  });

  it('are refused in the words of the project file, after what the list gets wrong', () => {
    const issues = issuesOf('OG;Médicalisé\na;?\n', { projet: { porteur: 'b', nm: 'x' } });
    expect(issues.map(({ line, path, message }) => [line, path, message.slice(0, 12)])).toEqual([
      [2, '/esms/0/medicalise', 'Ligne 2, col'],
      [null, '/porteur', 'À /porteur, '],
      [null, '/nm', 'À /nm, le ch'],
    ]);
  });

  it('hold no ESMS, which the list gives', () => {
    expect(issuesOf('OG\na\n', { projet: { esms: [] } })).toMatchObject([
      { line: null, path: '/esms', code: 'contradiction', expected: 'no-esms' },
    ]);
  });

  it.each([[[]], ['Grappe'], [null], [3]])('are an object, not %j', (projet) => {
    expect(issuesOf('OG\na\n', { projet })).toMatchObject([
      { line: null, path: '', code: 'wrong-type', expected: 'facts' },
    ]);
  });

  it('are refused where their organismes are no list, and that alone', () => {
    const projet = { organismesGestionnaires: 'a' };
    expect(issuesOf('OG\na\n', { projet })).toMatchObject([
      { line: null, path: '/organismesGestionnaires', code: 'wrong-type' },
    ]);
  });

  it('are refused where an organisme is no object', () => {
    const projet = { organismesGestionnaires: ['a'] };
    expect(placesOf('OG;ESMS gérés\nb;9\n', { projet })).toEqual([' wrong-type']);
  });
});

describe('what is wrong with the headers', () => {
  it('is an unknown one, with the nearest known', () => {
    expect(issuesOf('OG;Medicalizé;Zzz\na;oui;1\n')).toMatchObject([
      { line: 1, column: { letter: 'B', header: 'Medicalizé' }, suggestion: 'Médicalisé' },
      { line: 1, column: { letter: 'C', header: 'Zzz' }, code: 'unknown-key' },
    ]);
    expect(issuesOf('OG;Zzz\na;1\n')[0]?.suggestion).toBeUndefined();
  });

  it('is that the column of the organisme gestionnaire is missing, said once', () => {
    expect(placesOf('Médicalisé\noui\nnon\n')).toEqual(['1 missing']);
  });

  it('is not said twice where the column is there under a name that is near', () => {
    expect(placesOf('Organisme gestionaire;Région\na;53\n')).toEqual(['1A unknown-key']);
  });

  it('is a column that stands twice', () => {
    expect(placesOf('OG;FINESS;N° FINESS ET\na;;\n')).toEqual(['1C duplicate']);
    expect(placesOf('OG;Nom;Commune\na;;\n')).toEqual([]);
  });

  it('is a column without header where a line has something in it', () => {
    expect(issuesOf('OG;\na;\nb;x\nc;y;z\n')).toMatchObject([
      { line: 3, column: { letter: 'B', header: '' }, code: 'missing', expected: 'header' },
      { line: 4, column: { letter: 'C', header: '' }, code: 'missing', expected: 'header' },
    ]);
  });

  it('is told by the line of the headers, wherever it stands', () => {
    expect(placesOf('\n;;\nOG;Zzz\na;1\n')).toEqual(['3B unknown-key']);
  });
});

describe('a wide list', () => {
  // After « OG » and « FINESS » so many columns for people, and one line in which the last is filled.
  const listOf = (columns: number) =>
    `OG;FINESS${';Nom'.repeat(columns - 2)}\na;639900018${';'.repeat(columns - 2)}x\n`;

  it.each([999, 1000])('is read with %i columns', (columns) => {
    expect(projetOf(listOf(columns)).esms).toEqual([
      { finess: '639900018', organismeGestionnaire: 'a' },
    ]);
    expect(listFinessNumbers(listOf(columns))).toEqual(['639900018']);
  });

  it('is refused with 1001 columns, and nothing else is said of it', () => {
    expect(issuesOf(listOf(1001))).toMatchObject([
      { line: 1, column: null, code: 'too-large', expected: 'columns', received: '1001' },
    ]);
    expect(listFinessNumbers(listOf(1001))).toEqual([]);
  });

  it('is refused at the first line that is too wide', () => {
    const cells = ';'.repeat(1000);
    expect(issuesOf(`OG\na\n${cells}b\nc;${cells}d\n`)).toMatchObject([
      { line: 3, code: 'too-large', received: '1001' },
    ]);
  });

  it('is as wide as its last cell that is filled: empty ones after it do not count', () => {
    const empty = '; '.repeat(2000);
    expect(projetOf(`OG${empty}\na${empty}\n`).esms).toHaveLength(1);
  });

  it('is cut where its headers are known, however often another delimiter stands in them', () => {
    const text = `OG;Nombre;Nom ${'\t'.repeat(20_000)}x\na;2;\n`;
    expect(parseEsmsList(text)).toMatchObject({ issues: [{ column: { letter: 'C' } }] });
  });

  it('costs no more for its many short lines', () => {
    const text = `OG${';Nom'.repeat(999)}\n${'a\n'.repeat(100_000)}`;
    expect(projetOf(text).esms).toHaveLength(100_000);
  });
});

describe('what is wrong with the file', () => {
  it.each([
    ['', 'empty'],
    [' \n\n', 'empty'],
    ['\ufeff', 'empty'],
  ])('is that %j holds nothing', (text, code) => {
    expect(issuesOf(text)).toMatchObject([{ line: null, column: null, code }]);
    expect(issuesOf(utf8(text))).toMatchObject([{ line: null, column: null, code }]);
  });

  it('is that there are headers and no line', () => {
    expect(issuesOf('OG;Région\n')).toMatchObject([{ line: null, code: 'empty', path: '/esms' }]);
  });

  it.each([
    ['xlsx or ods', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
  ])('is that it is a workbook (%s)', (_, bytes) => {
    expect(issuesOf(Uint8Array.from(bytes))).toMatchObject([
      { code: 'wrong-file', expected: 'csv' },
    ]);
  });

  it('is a quotation mark that is not closed; what stands above is still read', () => {
    expect(placesOf('OG;Médicalisé\na;?\nb;"oui\nc;?\n')).toEqual(['2B wrong-type', '3 missing']);
  });

  it.each([
    ['in the first line below the headers', 'OG;Médicalisé\na;"oui\nc;non\n', '2 missing'],
    ['in the headers', '"OG;Médicalisé\na;oui\n', '1 missing'],
    ['above the line that names the porteur', 'OG;Médicalisé\nb;oui\na;"oui\n', '3 missing'],
  ])('is that mark alone where it stands %s', (_, list, place) => {
    expect(placesOf(list, { projet: { porteur: 'a' } })).toEqual([place]);
  });

  it('is still that the porteur runs none of the ESMS of a list that is read whole', () => {
    expect(placesOf('OG\nb\n', { projet: { porteur: 'a' } })).toEqual([' unknown-reference']);
  });
});

describe('the number of the legal entity', () => {
  it('is left out, before or after that of the ESMS', () => {
    const alone = projetOf('FINESS;OG\n639900018;a\n');
    expect(projetOf('N° FINESS EJ;N° FINESS ET;OG\n639900109;639900018;a\n')).toEqual(alone);
    expect(projetOf('FINESS;OG;FINESS EJ\n639900018;a;n’importe\n')).toEqual(alone);
  });
});

describe('what is wrong with a FINESS number', () => {
  it('is that a spreadsheet dropped its zero, which is suggested and not mended', () => {
    expect(issuesOf('FINESS;OG\n19990019;a\n')).toMatchObject([
      { line: 2, code: 'wrong-form', received: '"19990019"', suggestion: '019990019' },
    ]);
  });

  it('is that its Corsican département is in lower case, where the key is right', () => {
    expect(issuesOf('FINESS;OG\n2a0000014;a\n2a0000012;a\n')).toMatchObject([
      { line: 2, code: 'wrong-form', suggestion: '2A0000014' },
      { line: 3, code: 'wrong-form' },
    ]);
    expect(issuesOf('FINESS;OG\n2a0000012;a\n')[0]?.suggestion).toBeUndefined();
  });

  it('is not that where the key is wrong with the zero too', () => {
    expect(issuesOf('FINESS;OG\n19990018;a\n')[0]?.suggestion).toBeUndefined();
  });

  it('is that it stands twice, at the later line', () => {
    expect(placesOf('FINESS;OG\n019990019;a\n019990027;a\n019990019;b\n')).toEqual([
      '4A duplicate',
    ]);
  });

  it('is that another region stands beside it', () => {
    expect(issuesOf('FINESS;OG;Région\n019990019;a;Bretagne\n')).toMatchObject([
      {
        line: 2,
        column: { letter: 'C' },
        code: 'contradiction',
        received: '"Bretagne"',
        suggestion: '84',
      },
    ]);
  });
});

describe('what is wrong with other cells', () => {
  it.each([
    ['Nombre', '9,5', 'not-a-count'],
    ['Nombre', '0', 'not-a-count'],
    ['Nombre', 'neuf', 'wrong-type'],
    ['ESMS gérés', '9,5', 'not-a-count'],
    ['Heures essentielles', '12.000', 'wrong-type'],
    ['Heures de confort', '-1', 'not-a-count'],
    ['SIREN', '999000101', 'wrong-key'],
    ['SIREN', '99900010', 'wrong-form'],
    ['Catégorie', 'EHPAD', 'wrong-form'],
    ['Région', 'Bretagne du Sud', 'unknown-code'],
    ['Opération', 'Achat', 'not-in-list'],
    ['Champ', 'Santé', 'not-in-list'],
    ['Médicalisé', 'peut-être', 'wrong-type'],
  ])('%s: %s is %s, told by its line, its column and its text', (header, cell, code) => {
    expect(issuesOf(`OG;${header}\na;${cell}\n`)).toMatchObject([
      { line: 2, column: { letter: 'B', header }, code, received: `"${cell}"` },
    ]);
  });

  it('is a missing organisme gestionnaire', () => {
    expect(placesOf('Région;OG\n53;\n')).toEqual(['2B missing']);
  });

  it('is told in the order of the columns beyond Z', () => {
    const notes = Array.from({ length: 24 }, () => 'Nom').join(';');
    const list = `OG;${notes};Médicalisé;Région\na;${';'.repeat(24)}?;x\n`;
    expect(placesOf(list)).toEqual(['2Z wrong-type', '2AA unknown-code']);
  });

  it('is told in the order of the lines, and of the columns in a line', () => {
    const list = 'Médicalisé;OG;Région\noui;a;x\n?;a;x\n?;;53\n';
    expect(placesOf(list)).toEqual([
      '2C unknown-code',
      '3A wrong-type',
      '3C unknown-code',
      '4A wrong-type',
      '4B missing',
    ]);
  });
});
