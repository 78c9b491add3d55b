import { describe, expect, it } from 'vitest';
import { version } from '../../../package.json';
import { verifyReceipt } from '../../../src/assessment/receipts/verify-receipt';
import { withParameters } from '../../../src/assessment/with-parameters';
import { amorcageTemps1, amorcageTemps2Regional } from '../../../src/editions/index';
import type { Edition } from '../../../src/model/edition';
import type { Projet } from '../../../src/model/projet';
import type { Receipt } from '../../../src/model/receipt';
import { parseProjet } from '../../../src/projet/parse-projet';
import { placesOf, projet, receiptOf, resealed, supplied } from './receipts';

const intact = { ok: true, differences: [] };

describe('a receipt that nobody touched', () => {
  it('verifies, after a way through JSON too', () => {
    const receipt = receiptOf();
    expect(verifyReceipt(receipt, amorcageTemps1, projet)).toEqual(intact);
    const read = JSON.parse(JSON.stringify(receipt));
    expect(verifyReceipt(read, amorcageTemps1, projet)).toEqual(intact);
  });

  it('verifies with the edition as it is, and with the one that holds the supplied values', () => {
    const receipt = receiptOf(supplied);
    expect(verifyReceipt(receipt, amorcageTemps1, projet)).toEqual(intact);
    expect(verifyReceipt(receipt, supplied, projet)).toEqual(intact);
  });

  it('verifies with the choices that were made, those that the edition lacks left out', () => {
    const interpretations = {
      'interpretation.plafond-partage': 'par-operation',
      'interpretation.inexistante': 'oui',
      'interpretation.og-seul': 'choix-inexistant',
    };
    const receipt = receiptOf(amorcageTemps1, projet, { interpretations });
    expect(receipt.interpretations).toEqual({ 'interpretation.plafond-partage': 'par-operation' });
    expect(verifyReceipt(receipt, amorcageTemps1, projet)).toEqual(intact);
  });

  it('is possible for every name that a project may have', () => {
    for (const nom of ['\ud800', '\udead\ud83d', '', '\u0000', '😀']) {
      const parsed = parseProjet({ ...projet, nom });
      const named = parsed.ok ? parsed.value : projet;
      expect(named.nom).toBe(nom);
      expect(verifyReceipt(receiptOf(amorcageTemps1, named), amorcageTemps1, named)).toEqual(
        intact,
      );
    }
  });

  it('tells apart two names that differ by half a surrogate pair', () => {
    const receipt = receiptOf(amorcageTemps1, { ...projet, nom: '\ud800' });
    const other = { ...projet, nom: '\ud801' };
    expect(placesOf(verifyReceipt(receipt, amorcageTemps1, other))).toEqual(['input /nom']);
  });

  it('does not depend on the order of the fields of the project', () => {
    const turned = Object.fromEntries(Object.entries(projet).reverse()) as unknown as Projet;
    expect(verifyReceipt(receiptOf(), amorcageTemps1, turned)).toEqual(intact);
  });
});

describe('another project', () => {
  it('is named by its field, and what follows from it by the fields of the report', () => {
    const larger = { ...projet, esms: [{ ...projet.esms[0], nombre: 17 }] as const };
    const verification = verifyReceipt(receiptOf(), amorcageTemps1, larger);
    expect(verification.ok).toBe(false);
    expect(placesOf(verification)).toEqual(
      expect.arrayContaining(['input /esms', 'result /funding']),
    );
    expect(placesOf(verification)).not.toContain('result /limits');
  });

  it('is named where a field is new, or gone', () => {
    const receipt = receiptOf();
    const { nom: _, ...unnamed } = projet;
    const gone = verifyReceipt(receipt, amorcageTemps1, unnamed);
    expect(gone.differences).toEqual([
      { part: 'input', path: '/nom', expected: receipt.input.parts['nom'], received: null },
    ]);
    const { differences } = verifyReceipt(
      receiptOf(amorcageTemps1, unnamed),
      amorcageTemps1,
      projet,
    );
    expect(differences).toEqual([
      { part: 'input', path: '/nom', expected: null, received: receipt.input.parts['nom'] },
    ]);
  });
});

describe('another edition', () => {
  const withParameter = (code: string, value: string): Edition => ({
    ...amorcageTemps1,
    parameters: amorcageTemps1.parameters.map((parameter) =>
      parameter.code === code ? { ...parameter, value } : parameter,
    ),
  });

  it('is named by its parameters where a tariff was altered, with the amount that follows', () => {
    const altered = withParameter('tarif.acquisition', '25001.00');
    const verification = verifyReceipt(receiptOf(), altered, projet);
    expect(verification.ok).toBe(false);
    expect(placesOf(verification)).toEqual(
      expect.arrayContaining(['edition /parameters', 'result /funding', 'result /schedule']),
    );
  });

  it('is named where nothing of the result follows from it', () => {
    const { usages } = amorcageTemps1;
    expect(placesOf(verifyReceipt(receiptOf(), { ...amorcageTemps1, usages: [] }, projet))).toEqual(
      usages.length === 0 ? [] : ['edition /usages'],
    );
    const renamed = { ...amorcageTemps1, annee: 2020 };
    expect(placesOf(verifyReceipt(receiptOf(), renamed, projet))).toEqual(['edition /annee']);
  });

  it('is named by its id alone where it is another call', () => {
    expect(verifyReceipt(receiptOf(), amorcageTemps2Regional, projet)).toEqual({
      ok: false,
      differences: [
        {
          part: 'edition',
          path: '/id',
          expected: 'amorcage-temps-1',
          received: 'amorcage-temps-2-regional',
        },
      ],
    });
  });
});

describe('the values that were supplied', () => {
  const receipt = receiptOf(supplied);
  const [value] = receipt.parameters;

  it('are named where the edition holds another value, or another source', () => {
    const citation = { document: 'un document', locator: 'annexe 3', note: 'An example.' };
    const other = withParameters(amorcageTemps1, [
      { code: 'tarif.acquisition', value: '26000.01', citation },
    ]);
    expect(verifyReceipt(receipt, other, projet).differences).toEqual([
      { part: 'parameters', path: '/0/value', expected: '"26000.00"', received: '"26000.01"' },
      {
        part: 'parameters',
        path: '/0/citation',
        expected: expect.stringContaining('annexe 2'),
        received: expect.stringContaining('annexe 3'),
      },
    ]);
  });

  it('are named where the edition holds one that the receipt lacks', () => {
    const verification = verifyReceipt(receiptOf(), supplied, projet);
    expect(verification.ok).toBe(false);
    expect(verification.differences).toContainEqual({
      part: 'parameters',
      expected: null,
      received: '"tarif.acquisition"',
    });
  });

  it.each([
    ['no value of its unit', { value: 26000 }, '/0/value', '26000'],
    ['a code that no parameter has', { code: 'tarif.x' }, '/0/code', '"tarif.x"'],
    ['no citation', { citation: {} }, '/0/citation', '{…}'],
  ])('are named where the edition refuses them: %s', (_, change, path, expected) => {
    const parameters = [{ ...value, ...change }] as unknown as Receipt['parameters'];
    const verification = verifyReceipt(resealed(receipt, { parameters }), amorcageTemps1, projet);
    expect(verification.ok).toBe(false);
    expect(verification.differences).toContainEqual({
      part: 'parameters',
      path,
      expected,
      received: null,
    });
    expect(placesOf(verification).filter((place) => place.startsWith('result'))).toEqual([]);
  });

  it('give another result where they were altered on purpose', () => {
    const parameters = receipt.parameters.map((one) => ({ ...one, value: '27000.00' }));
    const verification = verifyReceipt(resealed(receipt, { parameters }), amorcageTemps1, projet);
    expect(placesOf(verification)).toEqual(
      expect.arrayContaining(['result /funding', 'result /supplied']),
    );
  });
});

describe('the interpretations that were chosen', () => {
  const choose = (interpretations: Receipt['interpretations']) =>
    verifyReceipt(resealed(receiptOf(), { interpretations }), amorcageTemps1, projet);

  it('are named where the edition has no such question, or no such answer', () => {
    const code = 'interpretation.plafond-partage';
    expect(choose({ [code]: 'au-hasard' }).differences).toContainEqual({
      part: 'interpretations',
      path: `/${code}`,
      expected: 'au-hasard',
      received: null,
    });
    expect(placesOf(choose({ 'a/b': 'c' }))).toContain('interpretations /a~1b');
    expect(placesOf(choose({ constructor: 'c' }))).toContain('interpretations /constructor');
  });

  it('give another result where they were altered on purpose', () => {
    const verification = choose({ 'interpretation.plafond-partage': 'par-operation' });
    expect(placesOf(verification)).toContain('result /interpretations');
    expect(verification.ok).toBe(false);
  });
});

describe('the hashes, altered on purpose', () => {
  const receipt = receiptOf();

  it.each(['edition', 'input', 'result'] as const)('of %s are compared as a whole too', (part) => {
    const altered = resealed(receipt, { [part]: { ...receipt[part], hash: receipt.seal[part] } });
    expect(verifyReceipt(altered, amorcageTemps1, projet)).toEqual({
      ok: false,
      differences: [{ part, expected: receipt.seal[part], received: receipt[part].hash }],
    });
  });

  it('are not excused as a version of the library, under whatever name they stand', () => {
    const version = receipt.input.hash;
    const input = { ...receipt.input, parts: { ...receipt.input.parts, version } };
    expect(verifyReceipt(resealed(receipt, { input }), amorcageTemps1, projet)).toEqual({
      ok: false,
      differences: [{ part: 'input', path: '/version', expected: version, received: null }],
    });
  });
});

describe('the version of the library', () => {
  const older = { name: 'esms-numerique', version: '0.0.9' };

  it('is listed where it is another, and the receipt still verifies', () => {
    expect(verifyReceipt(resealed(receiptOf(), { engine: older }), amorcageTemps1, projet)).toEqual(
      {
        ok: true,
        differences: [{ part: 'engine', path: '/version', expected: '0.0.9', received: version }],
      },
    );
  });

  it('does not excuse a broken seal, another project or another library', () => {
    const broken = verifyReceipt({ ...receiptOf(), engine: older }, amorcageTemps1, projet);
    expect(broken.ok).toBe(false);
    expect(placesOf(broken)).toEqual(['receipt /seal/engine', 'engine /version']);
    const receipt = resealed(receiptOf(), { engine: older });
    expect(verifyReceipt(receipt, amorcageTemps1, { ...projet, nom: 'x' }).ok).toBe(false);
    const foreign = resealed(receiptOf(), { engine: { name: 'autre', version } });
    expect(verifyReceipt(foreign, amorcageTemps1, projet)).toEqual({
      ok: false,
      differences: [
        { part: 'engine', path: '/name', expected: 'autre', received: 'esms-numerique' },
      ],
    });
  });
});

describe('something that is no receipt', () => {
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  const getter = Object.defineProperty({}, 'format', {
    enumerable: true,
    get: () => {
      throw new Error('read');
    },
  });
  const hostile = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('listed');
      },
    },
  );

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 1],
    ['a text', 'reçu'],
    ['a list', []],
    ['an empty object', {}],
    ['a cycle', cycle],
    ['an object whose getter throws', getter],
    ['a proxy that throws', hostile],
    ['a project', projet],
  ])('is refused without an error: %s', (_, given) => {
    const { ok, differences } = verifyReceipt(given, amorcageTemps1, projet);
    expect(ok).toBe(false);
    expect(differences.length).toBeGreaterThan(0);
    expect(differences.every(({ part }) => part === 'receipt')).toBe(true);
  });

  it.each([[{}], [undefined]])('is told to have nothing where there is nothing: %s', (given) => {
    const { differences } = verifyReceipt(given, amorcageTemps1, projet);
    expect(differences.filter(({ received }) => received !== null)).toEqual([]);
  });

  it('is refused without an error, however much of it is wrong', () => {
    const receipt = receiptOf();
    const many = (value: unknown) =>
      Object.fromEntries(Array.from({ length: 9_999 }, (_, at) => [`k${at}`, value]));
    const parts = (field: 'edition' | 'input' | 'result') => ({
      ...receipt[field],
      parts: many(1),
    });
    const wrong = {
      ...receipt,
      edition: parts('edition'),
      parameters: Array(1000).fill({ a: 1, b: 2 }),
      interpretations: many(1),
      input: parts('input'),
      result: parts('result'),
    };
    expect(verifyReceipt(wrong, amorcageTemps1, projet).ok).toBe(false);
    const long = { ...receipt, parameters: Array(100_000).fill({}) };
    expect(placesOf(verifyReceipt(long, amorcageTemps1, projet))).toEqual(['receipt /parameters']);
    const unknown = { ...receipt, interpretations: many('x') };
    expect(verifyReceipt(unknown, amorcageTemps1, projet).ok).toBe(false);
  });

  it.each([
    ['/format', { format: 2 }, '1', '2'],
    ['/edition/hash', { edition: { ...receiptOf().edition, hash: 'ABC' } }, 'hash', '"ABC"'],
    ['/interpretations/a', { interpretations: { a: 1 } }, 'text', '1'],
    ['/parameters', { parameters: {} }, 'list', '{…}'],
    ['/parameters', { parameters: Array(1001).fill({}) }, 'list', '[…] (1001)'],
    ['/parameters/0', { parameters: [1] }, 'object', '1'],
    ['/input', { input: null }, 'object', 'null'],
    ['/note', { note: 'x' }, null, '"note"'],
  ])('is named by the place where it is none: %s', (path, content, expected, received) => {
    expect(verifyReceipt({ ...receiptOf(), ...content }, amorcageTemps1, projet)).toEqual({
      ok: false,
      differences: [{ part: 'receipt', path, expected, received }],
    });
  });
});
