import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess';
import { compareEditions } from '../../src/assessment/compare-editions';
import { routeProjet } from '../../src/assessment/route-projet';
import { amorcageTemps1, amorcageTemps2Regional, editions } from '../../src/editions/index';
import { arbitraryProjet } from '../support/arbitrary-projet';
import { editionWith, interpretation, parameter, text } from '../support/edition';
import { projetOf } from '../support/projet';

const regional = [amorcageTemps1, amorcageTemps2Regional];
const fourteen = projetOf([{ nombre: 14, operation: 'acquisition', equipement: false }], {
  nom: 'Quatorze',
  amoa: { marche: false, pilotage: false },
  evenements: { depot: '2021-02-15' },
});

function outcomeOf(id: string, comparison = compareEditions(regional, fourteen)) {
  const outcome = comparison.outcomes.find(({ edition }) => edition === id);
  if (outcome === undefined) throw new Error(`no outcome for ${id}`);
  return outcome;
}

describe('what 14 ESMS of one OG, filed in February 2021, get under both calls of that year', () => {
  it('names the project, its filing date and each edition in the order given', () => {
    const comparison = compareEditions(regional, fourteen);
    expect(comparison).toMatchObject({ nom: 'Quatorze', depot: '2021-02-15' });
    expect(comparison.outcomes.map(({ edition, annee }) => [edition, annee])).toEqual([
      ['amorcage-temps-1', 2021],
      ['amorcage-temps-2-regional', 2021],
    ]);
  });

  it('is refused by temps 1 for want of one ESMS and two OG', () => {
    const { status, route, unmet, grappe } = outcomeOf('amorcage-temps-1');
    expect([status, route.open]).toEqual(['ineligible', 'open']);
    expect(
      unmet.map(({ code, observed, required, gap }) => [code, observed, required, gap]),
    ).toEqual([
      ['grappe.minimum-esms', 14, 15, 1],
      ['grappe.minimum-og', 1, 3, 2],
    ]);
    expect(grappe).toMatchObject({ niveau: 'regional', esms: { gap: 1 } });
  });

  it('comes too early for temps 2, which only advises its size', () => {
    const { route, unmet } = outcomeOf('amorcage-temps-2-regional');
    expect(route.open).toBe('closed');
    expect(unmet.map(({ code }) => code)).not.toContain('grappe.minimum-esms');
  });

  it('would be paid 350 000 euros by the tariff of temps 1, in 40, 40 and 20 per cent', () => {
    const { funding, milestones } = outcomeOf('amorcage-temps-1');
    expect(funding).toEqual({
      status: 'determined',
      total: '350000.00',
      bounds: { atLeast: '350000.00', atMost: '350000.00' },
    });
    expect(milestones.map(({ code, share, amount }) => [code, share, amount])).toEqual([
      ['demarrage', '0.40', '140000.00'],
      ['parametrage', '0.40', '140000.00'],
      ['deploiement', '0.20', '70000.00'],
    ]);
    expect(milestones[0]?.label).toEqual({ fr: 'Démarrage du projet', en: 'Start of the project' });
  });

  it('says which facts leave a condition open', () => {
    const { undetermined } = outcomeOf('amorcage-temps-1');
    const purchase = undetermined.find(({ code }) => code === 'achat.marche-national');
    expect(purchase?.missing).toEqual(['/solution/marcheNational']);
    expect(purchase?.label.en).not.toBe(purchase?.label.fr);
  });
});

describe('a comparison', () => {
  it('has no name and no date where the file gives none, and no call is then open', () => {
    const comparison = compareEditions(regional, projetOf([{ nombre: 20 }]));
    expect(comparison).toMatchObject({ nom: null, depot: null });
    expect(comparison.outcomes.map(({ route }) => route.open)).toEqual(['unknown', 'unknown']);
  });

  it('lists among conditions only those that decide eligibility', () => {
    const never = { kind: 'not', of: { kind: 'always' } } as const;
    const criterion = (code: string, rest: object) => ({
      code,
      label: text(code),
      force: 'required' as const,
      rule: never,
      citations: [],
      ...rest,
    });
    const edition = editionWith({
      criteria: [
        criterion('decisif', {}),
        criterion('conseil', { force: 'recommended' }),
        criterion('ligne', { lines: ['acquisition'] }),
        criterion('dossier.piece', {}),
      ],
    });
    const { outcomes } = compareEditions([edition], projetOf([{}]));
    expect(outcomes[0]?.unmet.map(({ code }) => code)).toEqual(['decisif']);
  });

  it('takes the choices of interpretation, for the verdict and for the call alike', () => {
    const edition = editionWith({
      parameters: [parameter('depot.cloture', '2021-05-31', 'date')],
      criteria: [
        {
          code: 'depot.fenetre',
          label: text('depot'),
          force: 'required',
          rule: {
            kind: 'deadline',
            event: 'depot',
            by: 'depot.cloture',
            lastDay: {
              interpretation: 'interpretation.jour',
              choices: { compris: 'included', exclu: 'excluded' },
            },
          },
          citations: [],
        },
      ],
      interpretations: [interpretation('interpretation.jour', 'compris', 'exclu')],
    });
    const projet = projetOf([{}], { evenements: { depot: '2021-05-31' } });
    const tell = (interpretations: Record<string, string>) =>
      compareEditions([edition], projet, { interpretations }).outcomes.map(({ status, route }) => [
        status,
        route.open,
      ]);
    expect(tell({})).toEqual([['eligible', 'open']]);
    expect(tell({ 'interpretation.jour': 'exclu' })).toEqual([['ineligible', 'closed']]);
  });

  it('says of every project what the report and the route of each edition say, as plain JSON', () => {
    fc.assert(
      fc.property(arbitraryProjet, (projet) => {
        const { outcomes } = compareEditions(editions, projet);
        expect(JSON.parse(JSON.stringify(outcomes))).toEqual(outcomes);
        expect(outcomes.map(({ route }) => route)).toEqual(routeProjet(editions, projet));
        expect(outcomes.map(({ status, funding }) => [status, funding.bounds])).toEqual(
          editions
            .map((edition) => assess(edition, projet))
            .map(({ status, funding }) => [status, funding.bounds]),
        );
      }),
      { numRuns: 25 },
    );
  });
});
