import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amorcage2021National, amorcageTemps1 } from '../../src/editions/index';
import {
  type Candidate,
  type Envelope,
  formatIssue,
  type Selection,
  type SelectionOptions,
  selectProjets,
} from '../../src/index';
import { centsOf, eurosOf } from '../../src/kernel/money';

/** A candidate with a favourable opinion: its id, its score, and what it asks for. */
const file = (id: string, note: string, montant: string | null): Candidate => ({
  id,
  avis: 'favorable',
  note,
  montant,
});

const credits = (...amounts: readonly string[]): readonly Envelope[] =>
  amounts.map((montant, index) => ({ annee: 2021 + index, montant }));

const yearsOf = ({ candidates }: Selection) => candidates.map(({ id, annee }) => [id, annee]);
const reasonsOf = ({ candidates }: Selection) => candidates.map(({ id, reason }) => [id, reason]);
const ruleOf = ({ rules }: Selection, rule: string) => rules.find((each) => each.rule === rule);

describe('the ranking', () => {
  it('is by score, the highest first, whatever the order of the files', () => {
    const files = [file('a', '9.5', '1'), file('b', '10', '1'), file('c', '9.45', '1')];
    const selection = selectProjets(files, credits('10'));
    expect(selection.candidates.map(({ id, rank }) => [id, rank])).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 3],
    ]);
  });

  it('gives equal scores one rank, and the next one the rank after them all', () => {
    const files = [file('a', '9.50', '1'), file('b', '9.5', '1'), file('c', '9', '1')];
    const selection = selectProjets(files, credits('10'));
    expect(selection.candidates.map(({ rank }) => rank)).toEqual([1, 1, 3]);
    expect(selection.ties).toEqual([{ note: '9.50', candidates: ['a', 'b'] }]);
  });

  it('leaves out files without a favourable opinion or a score, and never funds them', () => {
    const files: readonly Candidate[] = [
      { id: 'd', avis: 'favorable', montant: '1' },
      { id: 'c', note: '0.5', montant: '1' },
      { id: 'b', avis: 'defavorable', note: '19', montant: '1' },
      file('a', '1', '1'),
    ];
    const selection = selectProjets(files, credits('100'));
    expect(
      selection.candidates.map(({ id, rank, outcome, reason }) => [id, rank, outcome, reason]),
    ).toEqual([
      ['a', 1, 'funded', null],
      ['b', null, 'unfavourable', 'unfavourable'],
      ['c', null, 'undetermined', 'no-opinion'],
      ['d', null, 'undetermined', 'no-score'],
    ]);
    expect(selection.status).toBe('provisional');
  });

  it('is final where only unfavourable opinions stand beside it', () => {
    const files: readonly Candidate[] = [{ id: 'b', avis: 'defavorable' }, file('a', '1', '1')];
    expect(selectProjets(files, credits('100')).status).toBe('final');
  });
});

describe('the credits of a year', () => {
  it.each([
    ['99.99', [2022]],
    ['100.00', [2021]],
    ['100.01', [2021]],
  ])('of %s euros hold a project of 100 or leave it to the next year', (montant, years) => {
    const selection = selectProjets([file('a', '1', '100.00')], credits(montant, '500.00'));
    expect(selection.candidates.map(({ annee }) => annee)).toEqual(years);
  });

  it('are counted to the cent: 0.1 and 0.2 spend 0.3', () => {
    const files = [file('a', '2', '0.1'), file('b', '1', '0.20')];
    const { envelopes, total } = selectProjets(files, credits('0.30'));
    expect(envelopes).toEqual([
      { annee: 2021, montant: '0.30', spent: '0.30', left: '0.00', candidates: ['a', 'b'] },
    ]);
    expect(total).toBe('0.30');
  });

  it('are given in order of year, however they are listed, and not added to the next', () => {
    const files = [file('a', '2', '60.00'), file('b', '1', '60.00')];
    const listed = credits('100.00', '70.00').slice().reverse();
    const { envelopes, total } = selectProjets(files, listed);
    expect(envelopes.map(({ annee, left }) => [annee, left])).toEqual([
      [2021, '40.00'],
      [2022, '10.00'],
    ]);
    expect(total).toBe('120.00');
  });

  it('are given to nobody where there are none', () => {
    expect(reasonsOf(selectProjets([file('a', '1', '1')], []))).toEqual([
      ['a', 'larger-than-left'],
    ]);
  });
});

describe('a project larger than what is left', () => {
  const files = [file('a', '4', '60.00'), file('b', '3', '50.00'), file('c', '2', '40.00')];

  it('goes to the next year by default, and those behind it too', () => {
    const selection = selectProjets(files, credits('100.00', '100.00'));
    expect(yearsOf(selection)).toEqual([
      ['a', 2021],
      ['b', 2022],
      ['c', 2022],
    ]);
    expect(selection.overflows).toEqual([
      { annee: 2021, candidates: ['b'], montant: '50.00', left: '40.00' },
    ]);
  });

  it('lets a smaller one that fits take its place where the caller says so', () => {
    const selection = selectProjets(files, credits('100.00', '100.00'), { depassement: 'saut' });
    expect(yearsOf(selection)).toEqual([
      ['a', 2021],
      ['b', 2022],
      ['c', 2021],
    ]);
    expect(selection.envelopes[0]?.left).toBe('0.00');
  });

  it('says that the outcome depends on that rule, and on no other', () => {
    const decisive = selectProjets(files, credits('100.00', '100.00')).rules.filter(
      (rule) => rule.decisive,
    );
    expect(decisive).toEqual([
      { rule: 'depassement', choice: 'report', by: 'library', decisive: true },
    ]);
    const easy = selectProjets(files, credits('150.00'));
    expect(easy.rules.map((rule) => rule.decisive)).toEqual([false, false, false, false]);
  });

  it('keeps out those behind it where no year holds it', () => {
    expect(reasonsOf(selectProjets(files, credits('55.00', '59.99')))).toEqual([
      ['a', 'larger-than-left'],
      ['b', 'behind-larger'],
      ['c', 'behind-larger'],
    ]);
    const skipping = selectProjets(files, credits('55.00', '59.99'), { depassement: 'saut' });
    expect(yearsOf(skipping)).toEqual([
      ['a', null],
      ['b', 2021],
      ['c', 2022],
    ]);
  });

  it('follows the interpretation that the edition declares, and the caller above it', () => {
    const edition = amorcage2021National;
    const interpretations = { 'interpretation.credits-par-annee': 'saut' };
    const ask = (options: SelectionOptions) =>
      ruleOf(selectProjets(files, credits('100.00'), options), 'depassement');
    expect(ask({ edition })).toMatchObject({ choice: 'report', by: 'edition' });
    expect(ask({ edition, interpretations })).toMatchObject({ choice: 'saut', by: 'edition' });
    expect(ask({ edition, interpretations, depassement: 'report' })).toMatchObject({
      choice: 'report',
      by: 'caller',
    });
    expect(ask({ edition: amorcageTemps1 })).toMatchObject({ choice: 'report', by: 'library' });
  });
});

describe('projects of equal score', () => {
  const files = [
    file('a', '5', '50.00'),
    file('b', '5', '30.00'),
    file('c', '5', '30.00'),
    file('d', '4', '10.00'),
  ];
  const select = (options: SelectionOptions, order = files) =>
    selectProjets(order, credits('80.00', '200.00'), options);

  it('are funded together by default: 110 does not fit into 80', () => {
    const selection = select({});
    expect(yearsOf(selection)).toEqual([
      ['a', 2022],
      ['b', 2022],
      ['c', 2022],
      ['d', 2022],
    ]);
    expect(selection.overflows).toEqual([
      { annee: 2021, candidates: ['a', 'b', 'c'], montant: '110.00', left: '80.00' },
    ]);
    expect(ruleOf(selection, 'egalites')).toEqual({
      rule: 'egalites',
      choice: 'ensemble',
      by: 'library',
      decisive: true,
    });
  });

  it('say that their rule decides, whatever the order in which they are given', () => {
    // 70 first: it does not fit, nor may those behind it. 50 first: it fits.
    const tied = [file('a', '5', '70.00'), file('b', '5', '50.00'), file('c', '5', '50.00')];
    for (const order of [tied, [...tied].reverse()]) {
      const selection = selectProjets(order, credits('60.00'));
      expect(ruleOf(selection, 'egalites')?.decisive).toBe(true);
    }
  });

  it('may go by amount, the smaller first, and equal amounts together', () => {
    expect(yearsOf(select({ egalites: 'montant-croissant' }))).toEqual([
      ['a', 2022],
      ['b', 2021],
      ['c', 2021],
      ['d', 2022],
    ]);
    const tight = selectProjets(files, credits('50.00'), { egalites: 'montant-croissant' });
    expect(tight.envelopes[0]?.candidates).toEqual([]);
  });

  it('may go by the order in which they are given', () => {
    expect(yearsOf(select({ egalites: 'ordre-donne' }))).toEqual([
      ['a', 2021],
      ['b', 2021],
      ['c', 2022],
      ['d', 2022],
    ]);
    const reversed = select({ egalites: 'ordre-donne' }, [...files].reverse());
    expect(yearsOf(reversed)).toEqual([
      ['a', 2022],
      ['b', 2021],
      ['c', 2021],
      ['d', 2022],
    ]);
  });
});

describe('an amount that is not known', () => {
  const files = [file('a', '3', '10.00'), file('b', '2', null), file('c', '1', '10.00')];

  it('leaves it and those behind it undetermined: nobody guesses what it takes', () => {
    const selection = selectProjets(files, credits('100.00'));
    expect(reasonsOf(selection)).toEqual([
      ['a', null],
      ['b', 'unknown-amount'],
      ['c', 'behind-unknown-amount'],
    ]);
    expect(selection.status).toBe('provisional');
    expect(selection.total).toBe('10.00');
    expect(ruleOf(selection, 'montantInconnu')?.decisive).toBe(true);
  });

  it('leaves it alone undetermined where the caller says so', () => {
    const selection = selectProjets(files, credits('100.00'), { montantInconnu: 'ecarte' });
    expect(reasonsOf(selection)).toEqual([
      ['a', null],
      ['b', 'unknown-amount'],
      ['c', null],
    ]);
    expect(selection.status).toBe('provisional');
  });

  it('no longer matters behind a project that no credits hold', () => {
    const blocked = [file('z', '9', '500.00'), ...files];
    expect(reasonsOf(selectProjets(blocked, credits('100.00')))).toEqual([
      ['z', 'larger-than-left'],
      ['a', 'behind-larger'],
      ['b', 'behind-larger'],
      ['c', 'behind-larger'],
    ]);
    const skipping = selectProjets(blocked, credits('100.00'), { depassement: 'saut' });
    expect(reasonsOf(skipping)).toEqual([
      ['z', 'larger-than-left'],
      ['a', null],
      ['b', 'unknown-amount'],
      ['c', 'behind-unknown-amount'],
    ]);
  });

  it('keeps those of the same score waiting with it', () => {
    const tied = [file('a', '3', '10.00'), { ...file('b', '3', null) }];
    expect(reasonsOf(selectProjets(tied, credits('100.00')))).toEqual([
      ['a', 'behind-unknown-amount'],
      ['b', 'unknown-amount'],
    ]);
    const bySize = selectProjets(tied, credits('100.00'), { egalites: 'montant-croissant' });
    expect(reasonsOf(bySize)).toEqual([
      ['a', null],
      ['b', 'unknown-amount'],
    ]);
  });
});

describe('an opinion that is missing', () => {
  const open: Candidate = { id: 'b', note: '2', montant: '95.00' };
  const files = [file('a', '3', '10.00'), open, file('c', '1', '10.00')];
  const outcomesOf = ({ candidates: all }: Selection) =>
    all.map(({ id, rank, outcome, reason }) => [id, rank, outcome, reason]);

  it('leaves those behind it undetermined: 10 and 95 of 100 would leave nothing for 10', () => {
    const selection = selectProjets(files, credits('100.00'));
    expect(outcomesOf(selection)).toEqual([
      ['a', 1, 'funded', null],
      ['c', 2, 'undetermined', 'behind-no-opinion'],
      ['b', null, 'undetermined', 'no-opinion'],
    ]);
    expect([selection.status, selection.total]).toEqual(['provisional', '10.00']);
    expect(ruleOf(selection, 'avisManquant')).toEqual({
      rule: 'avisManquant',
      choice: 'attente',
      by: 'library',
      decisive: true,
    });
  });

  it('leaves it alone undetermined where the caller says so', () => {
    const selection = selectProjets(files, credits('100.00'), { avisManquant: 'ecarte' });
    expect(reasonsOf(selection)).toEqual([
      ['a', null],
      ['c', null],
      ['b', 'no-opinion'],
    ]);
    expect(selection.status).toBe('provisional');
    expect(ruleOf(selection, 'avisManquant')).toMatchObject({ by: 'caller', decisive: true });
  });

  it.each([
    ['2.99', null],
    ['3.00', 'behind-no-opinion'],
    ['3.01', 'behind-no-opinion'],
  ])('with the score %s before a 3 counts for it or not', (note, reason) => {
    const selection = selectProjets(
      [file('a', '3', '10.00'), { ...open, note }],
      credits('100.00'),
    );
    expect(selection.candidates[0]).toMatchObject({ id: 'a', rank: 1, reason });
    expect(ruleOf(selection, 'avisManquant')?.decisive).toBe(reason !== null);
  });

  it('of equal score goes by amount where the caller says so, the smaller first', () => {
    const ask = (montant: string) =>
      reasonsOf(
        selectProjets(
          [file('a', '3', '10.00'), { id: 'b', note: '3', montant }],
          credits('100.00'),
          {
            egalites: 'montant-croissant',
          },
        ),
      )[0];
    expect(ask('9.99')).toEqual(['a', 'behind-no-opinion']);
    expect(ask('10.01')).toEqual(['a', null]);
  });

  it('holds nobody back where it has no score either, or the opinion is unfavourable', () => {
    const without = [{ id: 'b' }, file('c', '1', '10.00')];
    expect(reasonsOf(selectProjets(without, credits('100.00')))[0]).toEqual(['c', null]);
    const refused = [{ ...open, avis: 'defavorable' } as const, file('c', '1', '10.00')];
    expect(selectProjets(refused, credits('100.00')).status).toBe('final');
  });

  it('no longer matters behind a project that no credits hold', () => {
    const blocked = [file('z', '9', '500.00'), ...files];
    expect(reasonsOf(selectProjets(blocked, credits('100.00')))).toEqual([
      ['z', 'larger-than-left'],
      ['a', 'behind-larger'],
      ['c', 'behind-larger'],
      ['b', 'no-opinion'],
    ]);
  });

  it('is named before an unknown amount of its own, which either rule sets aside', () => {
    const unknown = [{ ...open, montant: null }, file('c', '1', '10.00')];
    expect(reasonsOf(selectProjets(unknown, credits('100.00')))).toEqual([
      ['c', 'behind-no-opinion'],
      ['b', 'no-opinion'],
    ]);
    for (const options of [{ avisManquant: 'ecarte' }, { montantInconnu: 'ecarte' }] as const) {
      expect(yearsOf(selectProjets(unknown, credits('100.00'), options))[0]).toEqual(['c', 2021]);
    }
  });
});

describe('input that is wrong', () => {
  const ask = (candidates: unknown, envelopes: unknown = credits('10')) =>
    selectProjets(candidates as readonly Candidate[], envelopes as readonly Envelope[]);

  it.each([
    [[{ ...file('a', '1', '1'), note: 12 }], '/candidates/0/note', 'wrong-type'],
    [[file('a', '12,5', '1')], '/candidates/0/note', 'wrong-form'],
    [[file('a', '-1', '1')], '/candidates/0/note', 'wrong-form'],
    [[file('a', '1', '1.001')], '/candidates/0/montant', 'wrong-form'],
    [[file('a', '1', '-5')], '/candidates/0/montant', 'wrong-form'],
    [[file('', '1', '1')], '/candidates/0/id', 'empty'],
    [[{ ...file('a', '1', '1'), avis: 'favorables' }], '/candidates/0/avis', 'not-in-list'],
    [[{ ...file('a', '1', '1'), score: '1' }], '/candidates/0/score', 'unknown-key'],
    [[file('a', '1', '1'), file('a', '2', '1')], '/candidates/1/id', 'duplicate'],
    [{}, '/candidates', 'wrong-type'],
  ])('%j is told by path, and nothing is selected', (candidates, path, code) => {
    const selection = ask(candidates);
    expect(selection.status).toBe('invalid');
    expect(selection.issues.map((issue) => [issue.path, issue.code])).toEqual([[path, code]]);
    expect(selection.candidates).toEqual([]);
  });

  it.each([
    [[{ annee: 2021 }], '/envelopes/0/montant', 'missing'],
    [[{ annee: '2021', montant: '1' }], '/envelopes/0/annee', 'wrong-type'],
    [[...credits('1'), ...credits('2')], '/envelopes/1/annee', 'duplicate'],
    [null, '/envelopes', 'wrong-type'],
  ])('envelopes %j are told by path', (envelopes, path, code) => {
    const { issues } = ask([], envelopes);
    expect(issues.map((issue) => [issue.path, issue.code])).toEqual([[path, code]]);
  });

  it('never makes it throw, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (candidates, envelopes) => {
        expect(['final', 'provisional', 'invalid']).toContain(ask(candidates, envelopes).status);
      }),
    );
  });
});

describe('options that are wrong', () => {
  const ask = (options: unknown) =>
    selectProjets([file('a', '1', '1')], credits('10'), options as SelectionOptions);
  const edition = amorcage2021National;
  const code = 'interpretation.credits-par-annee';

  it.each([
    [{ depassement: 'sauts' }, '/options/depassement', 'not-in-list', 'saut'],
    [{ egalites: 'toString' }, '/options/egalites', 'not-in-list', undefined],
    [{ montantInconnu: null }, '/options/montantInconnu', 'wrong-type', undefined],
    [{ avisManquant: 'ecartes' }, '/options/avisManquant', 'not-in-list', 'ecarte'],
    [{ depasement: 'saut' }, '/options/depasement', 'unknown-key', 'depassement'],
    [{ edition: 'amorcage-2021-national' }, '/options/edition', 'wrong-type', undefined],
    [{ edition, interpretations: [] }, '/options/interpretations', 'wrong-type', undefined],
    [
      { edition, interpretations: { [code]: 'sauts' } },
      `/options/interpretations/${code}`,
      'not-in-list',
      'saut',
    ],
    [
      { edition, interpretations: { [`${code}s`]: 'saut' } },
      `/options/interpretations/${code}s`,
      'unknown-code',
      code,
    ],
    [
      { interpretations: { [code]: 'saut' } },
      `/options/interpretations/${code}`,
      'unknown-code',
      undefined,
    ],
    [null, '/options', 'wrong-type', undefined],
    ['saut', '/options', 'wrong-type', undefined],
  ])('are told by path, and nothing is selected: case %#', (options, path, wrong, suggestion) => {
    const selection = ask(options);
    expect(selection.status).toBe('invalid');
    expect(selection.candidates).toEqual([]);
    expect(selection.issues.map((issue) => [issue.path, issue.code, issue.suggestion])).toEqual([
      [path, wrong, suggestion],
    ]);
  });

  it('are told in both languages: what was expected and what came', () => {
    const [issue] = ask({ depassement: 'sauts' }).issues;
    expect(issue).toMatchObject({ expected: 'report | saut', received: '"sauts"' });
    if (issue === undefined) throw new Error('No issue');
    expect(formatIssue(issue, { locale: 'fr' })).toMatch(/^À \/options\/depassement, il faut /);
    expect(formatIssue(issue, { locale: 'en' })).toMatch(/^At \/options\/depassement, /);
  });

  it('are listed beside candidates that are wrong', () => {
    const { issues } = selectProjets([file('a', '1,5', '1')], [], { egalites: 'x' } as never);
    expect(issues.map(({ path }) => path)).toEqual(['/candidates/0/note', '/options/egalites']);
  });

  it('never make it throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.anything(), (options) => {
        expect(['final', 'invalid']).toContain(ask(options).status);
      }),
    );
  });

  it('are no absent ones: undefined is no choice', () => {
    expect(ask({ egalites: undefined, edition: undefined, detail: true }).status).toBe('final');
  });
});

const euros = fc.integer({ min: 0, max: 200_00 }).map(eurosOf);
const candidates = fc
  .array(
    fc.record({
      avis: fc.constantFrom('favorable', 'favorable', 'defavorable', undefined),
      note: fc.option(fc.integer({ min: 0, max: 5 }).map(String), { nil: undefined }),
      montant: fc.option(euros, { nil: null, freq: 8 }),
    }),
    { maxLength: 12 },
  )
  .map((files) =>
    files.map((one, index): Candidate => {
      const given = Object.entries(one).filter(([, value]) => value !== undefined);
      return { id: `p${index}`, ...Object.fromEntries(given) };
    }),
  );
const envelopes = fc.array(euros, { maxLength: 4 }).map((amounts) => credits(...amounts));
const rules = fc.record({
  egalites: fc.constantFrom('ensemble', 'montant-croissant', 'ordre-donne'),
  depassement: fc.constantFrom('report', 'saut'),
  montantInconnu: fc.constantFrom('attente', 'ecarte'),
  avisManquant: fc.constantFrom('attente', 'ecarte'),
});

describe('every selection', () => {
  it('spends no envelope twice, and gives exactly what the funded projects ask for', () => {
    fc.assert(
      fc.property(candidates, envelopes, rules, (files, years, options) => {
        const selection = selectProjets(files, years, options);
        for (const { annee, montant, spent, left } of selection.envelopes) {
          const funded = selection.candidates.filter((one) => one.annee === annee);
          const sum = funded.reduce((total, one) => total + centsOf(one.montant ?? '0'), 0);
          expect(eurosOf(sum)).toBe(spent);
          expect(centsOf(spent) + centsOf(left)).toBe(centsOf(montant));
          expect(centsOf(left)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('lists each candidate once, and funds only favourable ones that have a score', () => {
    fc.assert(
      fc.property(candidates, envelopes, rules, (files, years, options) => {
        const selection = selectProjets(files, years, options);
        expect(selection.candidates.map(({ id }) => id).sort()).toEqual(
          files.map(({ id }) => id).sort(),
        );
        for (const { outcome, avis, note, montant } of selection.candidates) {
          if (outcome === 'funded')
            expect([avis, note === null, montant === null]).toEqual(['favorable', false, false]);
        }
      }),
    );
  });

  it('is the same whatever the order of the candidates, but under ordre-donne', () => {
    fc.assert(
      fc.property(
        candidates,
        envelopes,
        rules,
        fc.infiniteStream(fc.nat()),
        (files, years, options, seeds) => {
          const keyed = files.map((one) => ({ one, key: seeds.next().value as number }));
          const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
          if (options.egalites === 'ordre-donne') return;
          expect(selectProjets(shuffled, years, options)).toEqual(
            selectProjets(files, years, options),
          );
        },
      ),
    );
  });

  it('under report, funds nobody on earlier credits than a project that ranks above', () => {
    fc.assert(
      fc.property(candidates, envelopes, (files, years) => {
        const funded = selectProjets(files, years).candidates.flatMap(({ annee }) => annee ?? []);
        expect(funded).toEqual([...funded].sort());
      }),
    );
  });

  it('survives a passage through JSON', () => {
    const selection = selectProjets([file('a', '1', '1')], credits('1'), {
      edition: amorcage2021National,
    });
    expect(selection.principles.map(({ code }) => code)).toEqual([
      'selection.avis',
      'selection.classement',
    ]);
    expect(JSON.parse(JSON.stringify(selection))).toStrictEqual(selection);
  });
});
