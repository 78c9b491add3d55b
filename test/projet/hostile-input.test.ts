import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/model/issues/en';
import { formatIssue } from '../../src/model/issues/format-issue';
import { parseProjet } from '../../src/projet/parse-projet';
import { runs } from '../support/runs';
import { completeProjet, esmsFile, issuesOf, locationsOf } from './projets';

const many = 100_000;
const patience = 30_000;

function listOf(entry: (index: number) => unknown) {
  return { ...esmsFile({}), esms: Array.from({ length: many }, (_, index) => entry(index)) };
}

describe('an input that is no file', () => {
  it.each([
    ['nothing', undefined, ' not-json json'],
    ['null', null, ' wrong-type object'],
    ['a text', '{}', ' wrong-type object'],
    ['a number', 7, ' wrong-type object'],
    ['a list', [], ' wrong-type object'],
    ['a function', parseProjet, ' not-json json'],
    ['a Map', new Map(), ' not-json json'],
    ['a Promise', Promise.resolve(esmsFile({})), ' not-json json'],
  ])('is refused: %s', (_name, input, location) => {
    expect(locationsOf(input)).toEqual([location]);
  });
});

describe('a hostile object', () => {
  it('with its own __proto__ gets an issue where it stands, and pollutes nothing', () => {
    const json =
      '{"__proto__":{"porteur":"x"},"esms":[{"__proto__":1}],"certifications":{"__proto__":true}}';
    expect(locationsOf({ ...JSON.parse(json), ...{} })).toContain(
      '/certifications/__proto__ unknown-key ordinary-key',
    );
    expect(locationsOf(JSON.parse(json))).toEqual([
      '/__proto__ unknown-key ordinary-key',
      '/esms/0/__proto__ unknown-key ordinary-key',
      '/esms/0/organismeGestionnaire missing og-reference',
      '/certifications/__proto__ unknown-key ordinary-key',
      '/organismesGestionnaires missing entries',
    ]);
    expect({}).not.toHaveProperty('porteur');
  });

  it('that contains itself gets an issue where the cycle closes, beside the others', () => {
    const file: { esms: Record<string, unknown>[] } = esmsFile({ nombre: '7' });
    file.esms.push({ organismeGestionnaire: 'og-1', heures: file });
    expect(locationsOf(file)).toEqual([
      '/esms/0/nombre wrong-type count',
      '/esms/1/heures not-json json',
    ]);
  });

  it('has no getter called, and gets one issue for each', () => {
    const entry = {
      get organismeGestionnaire(): string {
        throw new Error('called');
      },
      get finess(): string {
        throw new Error('called');
      },
      nombre: 0,
    };
    expect(locationsOf({ ...esmsFile({}), esms: [entry] })).toEqual([
      '/esms/0/organismeGestionnaire not-json json',
      '/esms/0/finess not-json json',
      '/esms/0/nombre not-a-count count',
    ]);
  });

  it('is refused where its proxy throws', () => {
    const refuse = () => {
      throw new Error('no');
    };
    const proxy = new Proxy({}, { ownKeys: refuse, get: refuse, getPrototypeOf: refuse });
    expect(locationsOf(proxy)).toEqual([' not-json json']);
    expect(locationsOf({ ...esmsFile({}), solution: proxy })).toEqual(['/solution not-json json']);
  });

  it('may be a proxy that answers like the object', () => {
    expect(parseProjet(new Proxy(esmsFile({}), {}))).toEqual({ ok: true, value: esmsFile({}) });
  });

  it('nested for ever is refused, at the depth where reading stops', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 10_000; level += 1) deep = { deep };
    const issues = issuesOf({ ...esmsFile({}), deep });
    expect(issues.map(({ code, expected }) => `${code} ${expected}`)).toEqual([
      expect.stringMatching(/^unknown-key nom \| /),
      'too-large depth-limit',
    ]);
  });
});

describe('a file of 100,000 ESMS', () => {
  it(
    'is read when it is right',
    () => {
      const file = listOf(() => ({
        organismeGestionnaire: 'og-1',
        nombre: 2,
        region: '84',
        champ: 'PA',
      }));
      expect(parseProjet(file).ok).toBe(true);
    },
    patience,
  );

  it(
    'with one more is refused for its length',
    () => {
      const file = listOf(() => ({ organismeGestionnaire: 'og-1' }));
      file.esms.push({ organismeGestionnaire: 'og-1' });
      expect(issuesOf(file)).toMatchObject([
        { code: 'too-large', path: '/esms', expected: 'entries', received: '[…] (100001)' },
      ]);
    },
    patience,
  );

  it.each<[string, (index: number) => unknown]>([
    ['numbers', (index) => index],
    ['bigints', (index) => BigInt(index)],
    [
      'entries with ten unknown keys',
      () => Object.fromEntries([...'abcdefghij'].map((key) => [key, 1])),
    ],
    ['entries of unknown OG', (index) => ({ organismeGestionnaire: `og-${index + 2}` })],
  ])(
    'all %s, gets 10,000 issues, and one that says that there are more',
    (_name, entry) => {
      const issues = issuesOf(listOf(entry));
      expect(issues).toHaveLength(10_001);
      expect(issues[0]?.path).toMatch(/^\/esms\/0/);
      expect(issues.at(-1)).toMatchObject({ code: 'too-large', path: '', expected: 'issue-limit' });
    },
    patience,
  );

  it(
    'of which some are wrong gets all their issues',
    () => {
      const file = listOf((index) => ({ organismeGestionnaire: index % 10 === 0 ? 3 : 'og-1' }));
      const paths = Array.from(
        { length: many / 10 },
        (_, index) => `/esms/${index * 10}/organismeGestionnaire`,
      );
      expect(issuesOf(file).map(({ path }) => path)).toEqual(paths);
    },
    patience,
  );
});

it(
  'too many certifications, or services, end in an issue as well',
  () => {
    const certifications = Object.fromEntries(
      Array.from({ length: many }, (_, key) => [`k${key}`, 1]),
    );
    expect(locationsOf({ ...esmsFile({}), certifications })).toEqual([
      '/certifications too-large width-limit',
    ]);
    const servicesSocles = new Array(many + 1).fill('x');
    const issues = issuesOf({ ...esmsFile({}), solution: { servicesSocles } });
    expect(issues[0]).toMatchObject({ code: 'too-large', path: '/solution/servicesSocles' });
    expect(issues).toHaveLength(10_001);
  },
  patience,
);

it('more values than the limit: nothing else is said of the file', () => {
  const file = { ...esmsFile({}), nom: new Array(4_000_000_000), esms: 3 };
  expect(locationsOf(file)).toEqual(['/nom too-large size-limit']);
});

describe('whatever it is given, parseProjet', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });

  it('gives a result', () => {
    fc.assert(
      fc.property(anything, (input) => {
        expectResult(input);
      }),
      runs(500),
    );
  });

  it('gives a result for a right file of which one place holds anything', () => {
    const paths = placesOf(completeProjet(), []);
    fc.assert(
      fc.property(fc.constantFrom(...paths), anything, (path, value) => {
        const file = completeProjet();
        put(file, path, value);
        expectResult(file);
      }),
      runs(1_000),
    );
  });

  it('gives a result for a right file with any further key at any place', () => {
    const objects = placesOf(completeProjet(), []).filter((path) => {
      const value = path.reduce<unknown>(
        (parent, step) => (parent as never)[step],
        completeProjet(),
      );
      return typeof value === 'object' && !Array.isArray(value);
    });
    fc.assert(
      fc.property(fc.constantFrom(...objects), fc.string(), (path, key) => {
        const file = completeProjet();
        put(file, [...path, `é${key}`], 1);
        const issues = expectResult(file);
        expect(issues).toHaveLength(1);
        expect(['unknown-key', 'wrong-form']).toContain(issues[0]?.code);
      }),
      runs(100),
    );
  });
});

type Path = readonly (string | number)[];

/** Every place of a document. */
function placesOf(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? value.keys() : Object.keys(value);
  const below = [...steps].flatMap((step) => placesOf((value as never)[step], [...path, step]));
  return path.length === 0 ? below : [path, ...below];
}

function put(document: object, path: Path, value: unknown): void {
  const parent = path.slice(0, -1).reduce<object>((node, step) => (node as never)[step], document);
  Object.defineProperty(parent, path.at(-1) ?? '', { value, enumerable: true, configurable: true });
}

/** A right result is JSON and right again; each issue of a wrong one has its words. */
function expectResult(input: unknown) {
  const parsed = parseProjet(input);
  if (parsed.ok) {
    expect(parseProjet(JSON.parse(JSON.stringify(parsed.value)))).toEqual(parsed);
    return [];
  }
  expect(parsed.issues).not.toEqual([]);
  expect(JSON.parse(JSON.stringify(parsed.issues))).toEqual(parsed.issues);
  for (const issue of parsed.issues) {
    expect(Object.hasOwn(en.expectations, issue.expected) || issue.expected.includes(' | ')).toBe(
      true,
    );
    expect(issue.received.length).toBeLessThanOrEqual(60);
    expect(formatIssue(issue, { locale: 'fr' })).toBe(issue.message);
    expect(formatIssue(issue, { locale: 'en' })).toMatch(/\.$/);
  }
  return parsed.issues;
}
