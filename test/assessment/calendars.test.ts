import { describe, expect, it } from 'vitest';
import { routeProjet } from '../../src/index';
import type { Calendar, Criterion, Edition } from '../../src/model/edition';
import type { Esms, Projet } from '../../src/model/projet';
import type { Rule } from '../../src/model/rule';
import { editionWith, interpretation, parameter } from '../support/edition';
import { projetOf } from '../support/projet';

const note = { fr: 'Comité fin mars.', en: 'Committee at the end of March.' };
const committee = { fr: 'Mi-mars', en: 'Middle of March' };

/** A region with two windows and a day between them, one of which no window is known, and all. */
const calendars: readonly Calendar[] = [
  {
    authority: '84',
    windows: [
      { from: '2021-02-01', to: '2021-02-27', committee },
      { from: '2021-03-01', to: '2021-03-31' },
    ],
    note,
    citations: [],
  },
  { authority: '11', windows: [], citations: [] },
  { authority: 'national', windows: [{ from: null, to: '2021-06-30' }], citations: [] },
];

const open2021 = { from: '2021-01-15', to: '2021-11-30', citations: [] };

function route(
  depot: string | undefined,
  esms: readonly Partial<Esms>[] = [{ region: '84' }],
  rest: Partial<Edition> = {},
) {
  const edition = editionWith({ calendars, periode: open2021, ...rest });
  const projet: Projet = projetOf(esms, depot === undefined ? {} : { evenements: { depot } });
  const [only] = routeProjet([edition], projet);
  if (only === undefined) throw new Error('no route');
  return only;
}

const first = { from: '2021-02-01', to: '2021-02-27', committee, note };
const second = { from: '2021-03-01', to: '2021-03-31', committee: null, note };
const national = { from: null, to: '2021-06-30', committee: null, note: null };

describe('the window of a file', () => {
  it.each([
    ['2021-01-31', null],
    ['2021-02-01', first],
    ['2021-02-27', first],
    ['2021-02-28', null],
    ['2021-03-01', second],
    ['2021-03-31', second],
    ['2021-04-01', null],
  ])('of region 84 lodged on %s', (depot, window) => {
    const found = route(depot);
    expect([found.open, found.window]).toEqual(['open', window]);
  });

  it('is none without a day, nor where the edition has no calendar', () => {
    expect(route(undefined).window).toBeNull();
    expect(route('2021-02-01', [{}], { calendars: [] }).window).toBeNull();
    expect(route('2021-02-28', [{}], { calendars: [] }).reasons).toEqual([]);
  });

  it.each([
    ['of another region', [{ region: '27' }]],
    ['of a region whose windows are not known', [{ region: '11' }]],
    ['of two regions, either of which may receive it', [{ region: '84' }, { region: '27' }]],
  ])('%s is that for all', (_, esms) => {
    expect(route('2021-02-01', esms).window).toEqual(national);
    expect(route('2021-06-30', esms).window).toEqual(national);
    expect(route('2021-07-01', esms).window).toBeNull();
  });

  it('is none outside the period of the call', () => {
    const early = { ...open2021, from: '2021-02-15' };
    const closed = route('2021-02-14', [{}], { periode: early });
    expect([closed.open, closed.window]).toEqual(['closed', null]);
    expect(route('2021-02-15', [{}], { periode: early }).window).toEqual(first);
  });
});

describe('a day between two windows', () => {
  const between = (rest: Partial<Edition> = {}) => route('2021-02-28', [{}], rest);

  it('is in none where the edition gives it to neither, and the route says so', () => {
    for (const rest of [{}, { windowBetween: 'none' }] as const) {
      expect(between(rest)).toMatchObject({ open: 'open', window: null });
      expect(between(rest).reasons).toEqual([
        {
          code: 'depot.hors-fenetre',
          text: {
            fr: 'Le jour du dépôt est dans la période d’ouverture, mais dans aucune fenêtre de sélection. Comité fin mars.',
            en: 'The day of filing is within the opening period, but in no selection window. Committee at the end of March.',
          },
        },
      ]);
    }
  });

  it('is said to be in none in two words where the calendar has no note', () => {
    const [calendar] = calendars;
    const { note: _, ...bare } = calendar as Calendar;
    expect(between({ calendars: [bare] }).reasons[0]?.text).toEqual({
      fr: 'Le jour du dépôt est dans la période d’ouverture, mais dans aucune fenêtre de sélection.',
      en: 'The day of filing is within the opening period, but in no selection window.',
    });
  });

  it.each([
    ['next', second],
    ['previous', first],
  ] as const)('goes to the %s one where the edition reads so', (windowBetween, window) => {
    expect(between({ windowBetween })).toMatchObject({ window, reasons: [] });
  });

  it('goes where the chosen reading says', () => {
    const reading = {
      interpretations: [interpretation('jour', 'apres', 'avant')],
      windowBetween: {
        interpretation: 'jour',
        choices: { apres: 'next', avant: 'previous' },
      },
    } as const;
    expect(between(reading).window).toEqual(second);
  });

  it('is not told of a day before the first window or after the last', () => {
    expect(route('2021-01-31').reasons).toEqual([]);
    expect(route('2021-04-01').reasons).toEqual([]);
  });
});

describe('what a route says', () => {
  const open: Rule = { kind: 'undecidable', because: 'limite' };
  const never: Rule = { kind: 'not', of: { kind: 'always' } };
  const label = { fr: 'Taille du projet', en: 'Size of the project' };
  const citations = [{ document: 'appel', locator: 'article 2' }];
  const criterion = (code: string, rule: Rule): Criterion => ({
    code,
    label,
    force: 'required',
    rule,
    citations,
  });
  const withRule = (code: string, rule: Rule, depot = '2021-02-01') =>
    route(depot, [{}], { criteria: [criterion(code, rule)] });

  it.each<[string, Rule, string, string]>([
    ['niveau.regional', never, 'Non rempli : Taille du projet.', 'Not met: Size of the project.'],
    [
      'niveau.national',
      { kind: 'fact', path: 'porteeNationale' },
      'Il manque une donnée : Taille du projet.',
      'A fact is missing: Size of the project.',
    ],
    [
      'depot.fenetre',
      open,
      'Aucun texte consulté ne le dit : Taille du projet.',
      'No text read tells: Size of the project.',
    ],
  ])('of %s', (code, rule, fr, en) => {
    expect(withRule(code, rule).reasons).toMatchObject([{ code, text: { fr, en } }]);
  });

  it('names the missing fact only where one would settle it', () => {
    const [missing] = withRule('niveau.national', {
      kind: 'fact',
      path: 'porteeNationale',
    }).reasons;
    expect(missing?.missing).toEqual(['/porteeNationale']);
    expect(withRule('depot.fenetre', open).reasons[0]).not.toHaveProperty('missing');
    expect(withRule('depot.fenetre', never).reasons[0]).not.toHaveProperty('missing');
  });

  it('says nothing of a criterion that is met, asks nothing or is left to the applicant', () => {
    const quiet: Rule[] = [
      { kind: 'always' },
      { kind: 'not-applicable' },
      { kind: 'certification' },
    ];
    for (const rule of quiet) {
      expect(withRule('niveau.regional', rule)).toMatchObject({ open: 'open', reasons: [] });
    }
  });

  it('takes no account of other criteria', () => {
    expect(withRule('grappe.minimum-esms', never)).toMatchObject({ open: 'open', reasons: [] });
  });

  it('is closed where one criterion refuses, whatever another leaves open', () => {
    const both = route('2021-02-01', [{}], {
      criteria: [criterion('niveau.regional', open), criterion('depot.fenetre', never)],
    });
    expect([both.open, both.window]).toEqual(['closed', null]);
    expect(both.reasons.map(({ code }) => code)).toEqual(['niveau.regional', 'depot.fenetre']);
  });

  it('is, outside the period, the period in place of the window of filing, and the level still', () => {
    const late = route('2021-12-01', [{}], {
      criteria: [criterion('niveau.regional', never), criterion('depot.fenetre', never)],
    });
    expect(late.reasons.map(({ code }) => code)).toEqual(['periode', 'niveau.regional']);
  });

  it('rests on the citations of the period, then on those of the criteria of a route alone', () => {
    const period = [{ document: 'appel', locator: 'article 1' }];
    const { citations: cited } = route('2021-02-01', [{}], {
      periode: { ...open2021, citations: period },
      criteria: [
        criterion('niveau.regional', never),
        { ...criterion('autre', never), citations: [{ document: 'appel', locator: 'article 9' }] },
      ],
    });
    expect(cited).toEqual([...period, ...citations]);
  });
});

describe('the ARS of a route', () => {
  const shares = (base: 'subvention-entiere' | 'aucune') => ({
    funding: {
      ...editionWith({}).funding,
      shares: { base, rounding: 'plus-fort-reste', principles: [] },
    } as const,
  });
  const two = [{ region: '84' }, { region: '27', nombre: 2 }];

  it('share the cost, in order of code, but for a call whose grant one ARS carries', () => {
    expect(route('2021-02-01', two, shares('subvention-entiere')).arsFinanceurs).toEqual([
      '27',
      '84',
    ]);
    expect(route('2021-02-01', two, shares('aucune')).arsFinanceurs).toEqual([]);
  });

  it('are named where several may receive the file', () => {
    const tied = route('2021-02-01', [{ region: '84' }, { region: '27' }]);
    expect(tied.reasons).toEqual([
      {
        code: 'ars-depot.egalite',
        text: {
          fr: 'Le dossier peut être déposé auprès de l’une de ces ARS : ARS Bourgogne-Franche-Comté, ARS Auvergne-Rhône-Alpes.',
          en: 'The file may be lodged with any of these ARS: ARS Bourgogne-Franche-Comté, ARS Auvergne-Rhône-Alpes.',
        },
      },
    ]);
    expect(route('2021-02-01', two).reasons).toEqual([]);
  });

  it('are not, while the region of an ESMS is missing', () => {
    const projet = projetOf([{ region: '84' }, { region: '27' }, {}]);
    const [one, other, { region: _, ...unplaced } = { organismeGestionnaire: 'a' }] = projet.esms;
    const esms = [one, other, unplaced] as unknown as Projet['esms'];
    const edition = editionWith({ calendars, parameters: [parameter('p', 1)] });
    const [found] = routeProjet([edition], { ...projet, esms });
    expect(found).toMatchObject({ arsDepot: null, reasons: [] });
  });
});
