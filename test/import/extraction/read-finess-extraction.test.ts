import { describe, expect, it } from 'vitest';
import { readFinessExtraction } from '../../../src/import/extraction/read-finess-extraction';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A record of 32 fields, of which these are at their places. */
function record(finess: string, entite: string, categorie: string, name = 'NOM') {
  const fields = Array.from({ length: 32 }, () => '');
  return Object.assign(fields, ['structureet', finess, entite, name], { 18: categorie }).join(';');
}

const text = [
  'finess;etalab;93;2026-05-12',
  record('639900018', '639900109', '500'),
  record('639900026', '639900109', 'XXX'),
  record('639900034', '639900018', '255', '"RESIDENCE; LES ""LILAS"""'),
  'geolocalisation;639900018;700000.0;6500000.0;1;2026-05-12',
  record('019900018', '639900109', '460', '"LONE QUOTE'),
].join('\n');

async function lookUp(chunks: Iterable<Uint8Array>, ...numeros: readonly string[]) {
  const read = await readFinessExtraction(chunks, numeros);
  if (!read.ok) throw new Error(read.issues[0]?.message);
  return read.value;
}

describe('the FINESS extraction', () => {
  it('gives the legal entity and the category of what is looked up, and nothing else', async () => {
    const { etablissements } = await lookUp([bytes(text)], '639900018', '639900042');
    expect(etablissements).toEqual({
      639900018: { finess: '639900018', entiteJuridique: '639900109', categorie: '500' },
    });
  });

  it('leaves a category unknown that is no code', async () => {
    const { etablissements } = await lookUp([bytes(text)], '639900026');
    expect(etablissements['639900026']?.categorie).toBeNull();
  });

  it('reads through a name with a delimiter between quotes, and one with a lone quote', async () => {
    const { etablissements } = await lookUp([bytes(text)], '639900034', '019900018');
    expect(etablissements['639900034']?.categorie).toBe('255');
    expect(etablissements['019900018']?.categorie).toBe('460');
  });

  it.each([
    ['ends after the number', 'structureet;639900018'],
    ['ends within the number of the entity', 'structureet;639900018;6399001'],
    ['gives none', record('639900018', '', '500')],
  ])('leaves the legal entity unknown where the record %s', async (_, line) => {
    const { etablissements } = await lookUp([bytes(line)], '639900018');
    expect(etablissements['639900018']?.entiteJuridique).toBeNull();
  });

  it('reads the same from records of which every field stands between quotes', async () => {
    const quoted = (line: string) => `"${line.replaceAll(';', '";"')}"`;
    const lines = [
      record('639900018', '639900109', '500'),
      record('2A0000014', '639900117', '255'),
    ];
    const [whole, broken = ''] = lines.map(quoted);
    const file = [bytes(`${whole}\r\n${broken.replace('NOM', 'N"M')}\n`)];
    expect(await lookUp(file, '639900018', '639900117', '2A0000014')).toEqual({
      etablissements: {
        639900018: { finess: '639900018', entiteJuridique: '639900109', categorie: '500' },
        '2A0000014': { finess: '2A0000014', entiteJuridique: '639900117', categorie: '255' },
      },
      entitesJuridiques: ['639900117'],
    });
  });

  it('tells the numbers that are those of a legal entity', async () => {
    const { entitesJuridiques } = await lookUp([bytes(text)], '639900109', '639900026');
    expect(entitesJuridiques).toEqual(['639900109']);
  });

  it('is the same in pieces of any size, in any encoding, with CRLF', async () => {
    const whole = await lookUp([bytes(text)], '639900018', '639900034');
    const pieces = [...bytes(text)].map((byte) => Uint8Array.of(byte));
    expect(await lookUp(pieces, '639900018', '639900034')).toEqual(whole);
    const windows = bytes(text.replaceAll('\n', '\r\n')).map((byte) => (byte === 78 ? 0xc9 : byte));
    expect(await lookUp([windows], '639900018', '639900034')).toEqual(whole);
  });

  it.each([
    ['empty', ''],
    ['a list of ESMS', 'FINESS;OG\n639900018;a\n'],
  ])('is refused where it is %s', async (_, content) => {
    expect(await readFinessExtraction([bytes(content)], [])).toMatchObject({
      ok: false,
      issues: [{ line: null, code: 'wrong-file', expected: 'structureet-records' }],
    });
  });
});
