import type { Projet, Report } from 'esms-numerique';
import { editions } from 'esms-numerique/editions';
import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
import { amorcageTemps2Regional } from 'esms-numerique/editions/amorcage-temps-2-regional';
import { describe, expect, it } from 'vitest';
import {
  type Assessed,
  answer,
  checkProjet,
  chooseEdition,
  termsOf,
} from '../../../site/simulator/answer/answer';
import { readTyped } from '../../../site/simulator/answer/supply-tariffs';
import { findWaysOut } from '../../../site/simulator/answer/ways-out';
import { whatChanged } from '../../../site/simulator/answer/what-changed';
import { demo } from '../../../site/simulator/state/demo';
import { writeAt } from '../../../site/simulator/state/json';
import { emptyState, type State } from '../../../site/simulator/state/state';
import { wordsIn } from '../../../site/simulator/words';

function projetOf({ projet }: State): Projet {
  const checked = checkProjet(projet, wordsIn('fr'));
  if (checked.kind !== 'valid') throw new Error(JSON.stringify(checked));
  return checked.projet;
}

function assessed(state: State, edition = amorcageTemps2Regional): Assessed {
  return answer(termsOf(edition, state.tariffs, state.readings, 'fr'), projetOf(state));
}

const with14: State = { ...demo, projet: writeAt(demo.projet, '/esms/2/nombre', 3) };
const sizeIn = ({ eligibility }: Report) =>
  eligibility.criteria.find(({ code }) => code === 'grappe.minimum-esms');

describe('the example of the simulator', () => {
  // Worked out by hand in the case t2-01: 15 × 25 000 + 15 × 20 000 + 15 000 + 100 000.
  it('gets 790 000 € in three instalments', () => {
    const { report } = assessed(demo);
    expect(report.status).toBe('eligible');
    expect(report.funding.total).toBe('790000.00');
    expect(report.schedule.milestones.map(({ amount }) => amount)).toEqual([
      '316000.00',
      '316000.00',
      '158000.00',
    ]);
  });

  it('misses the recommended size by one when an ESMS leaves', () => {
    const { report } = assessed(with14);
    expect(sizeIn(report)).toMatchObject({ force: 'recommended', status: 'unmet', gap: 1 });
    expect(report.status).toBe('eligible');
  });

  it('is routed by its date and regions to the regional call of temps 2', () => {
    expect(chooseEdition(editions, projetOf(demo))?.id).toBe('amorcage-temps-2-regional');
    const late = { ...demo, projet: writeAt(demo.projet, '/evenements/depot', '2035-01-01') };
    expect(chooseEdition(editions, projetOf(late))).toBe(null);
  });

  it('misses the filing window of temps 1, which doesn’t pay the AMOA', () => {
    const before = assessed(demo).report;
    const after = assessed(demo, amorcageTemps1).report;
    const changed = whatChanged(before, after);
    expect(after.status).toBe('ineligible');
    const fenetre = after.eligibility.criteria.find(({ code }) => code === 'depot.fenetre');
    expect(changed.criteria).toContainEqual({ label: fenetre?.label, lost: true });
    expect(changed.lines.length).toBeGreaterThan(0);
    expect(whatChanged(before, before)).toEqual({ criteria: [], lines: [] });
  });
});

describe('a project that can’t be assessed', () => {
  const issuesOf = (projet: State['projet'], locale: 'fr' | 'en') => {
    const checked = checkProjet(projet, wordsIn(locale));
    return checked.kind === 'invalid' ? checked.issues : [];
  };

  it('is empty while no lot counts anything', () => {
    expect(checkProjet(emptyState.projet, wordsIn('fr'))).toEqual({ kind: 'empty' });
  });

  it('is told at the field and elsewhere, in the language of the page', () => {
    const single = writeAt(demo.projet, '/esms/1/nombre', undefined);
    const projet = writeAt(single, '/esms/1/finess', '12');
    const form = 'un numéro FINESS de 9 caractères (chiffres, ou 2A et 2B au début pour la Corse)';
    const remedy = 'Corrigez l’écriture, ou retirez le champ s’il est facultatif.';
    expect(issuesOf(projet, 'fr')[0]).toEqual({
      pointer: '/esms/1/finess',
      here: `Dans ce champ, il faut ${form}, et non "12". ${remedy}`,
      there: `Au champ «\u202fNuméro FINESS\u202f» (lot 2), il faut ${form}, et non "12". ${remedy}`,
    });
    expect(issuesOf(projet, 'en')[0]?.there).toMatch(
      /^In the field “FINESS number” \(lot 2\), expected a FINESS number of 9 characters/,
    );
  });

  it('points to the lot of the form, which shows the lots that aren’t counted too', () => {
    const uncounted = writeAt(demo.projet, '/esms/0/nombre', undefined);
    const projet = writeAt(uncounted, '/esms/2/categorie', 'EHPAD');
    expect(issuesOf(projet, 'fr').map(({ pointer }) => pointer)).toEqual(['/esms/2/categorie']);
  });

  it('names what has no field as the library does', () => {
    const projet = { ...demo.projet, couleur: 'bleu' };
    expect(issuesOf(projet, 'fr')[0]?.there).toMatch(
      /^À \/couleur, le champ "couleur" est inconnu/,
    );
  });
});

describe('a value that the user supplies', () => {
  const tariff = {
    edition: 'amorcage-temps-2-regional',
    code: 'tarif.acquisition',
    value: '26 000 €',
    document: 'Instruction',
    locator: 'p. 3',
  };

  it('replaces that of the edition, with its source', () => {
    const { report, refused } = assessed({ ...demo, tariffs: [tariff] });
    expect(refused).toEqual([]);
    // 15 × 26 000 instead of 15 × 25 000.
    expect(report.funding.total).toBe('805000.00');
    expect(report.supplied[0]?.citation).toEqual({ document: 'Instruction', locator: 'p. 3' });
  });

  it('is left out without a source, and named', () => {
    const { report, refused } = assessed({ ...demo, tariffs: [{ ...tariff, document: '' }] });
    expect(refused).toHaveLength(1);
    expect(report.funding.total).toBe('790000.00');
  });

  it('bears on no other edition, which has its own under the same code', () => {
    const { report } = assessed({ ...demo, tariffs: [tariff] }, amorcageTemps1);
    expect(report.supplied).toEqual([]);
  });

  it.each([
    ['25 000,50 €', 'EUR/esms', '25000.50'],
    ['40 %', 'rate', '0.40'],
    ['7%', 'rate', '0.07'],
    ['100 %', 'rate', '1.00'],
    ['12,5 %', 'rate', '0.125'],
    ['0,4', 'rate', '0.4'],
    ['15', 'esms', 15],
    ['quinze', 'esms', 'quinze'],
    ['oui', 'oui-non', true],
    ['no', 'oui-non', false],
    ['peut-être', 'oui-non', 'peut-être'],
    [' 2023-06-01 ', 'date', '2023-06-01'],
  ] as const)('typed %j, in %s, is read as %j', (typed, unit, value) => {
    expect(readTyped(typed, unit)).toBe(value);
  });
});

describe('the ways out', () => {
  it('are told with what they lead to', () => {
    const projet = projetOf({
      ...demo,
      projet: writeAt(demo.projet, '/solution/marcheNational', false),
    });
    const { ways } = findWaysOut({
      edition: amorcageTemps2Regional,
      projet,
      options: {},
      locale: 'fr',
    });
    const texts = ways.flatMap(({ changes }) => changes.map(({ text }) => text));
    expect(texts).toContain('Acheter par le marché national');
    expect(ways[0]?.outcome.replaceAll(/\s/g, ' ')).toMatch(/^éligible, 790 000 €$/);
  });

  it('are told without the pointers of programmers', () => {
    const { porteur: _, ...draft } = demo.projet;
    const projet = projetOf({ ...demo, projet: draft });
    const { ways } = findWaysOut({
      edition: amorcageTemps2Regional,
      projet,
      options: {},
      locale: 'en',
    });
    expect(ways[0]?.changes[0]?.text).toMatch(/^Supply: lead organisation of the project[;,] /);
  });

  it('name what bars every way', () => {
    const { ways, blocking } = findWaysOut({
      edition: amorcageTemps1,
      projet: projetOf(demo),
      options: {},
      locale: 'en',
    });
    expect(ways).toEqual([]);
    expect(blocking.length).toBeGreaterThan(0);
  });
});
