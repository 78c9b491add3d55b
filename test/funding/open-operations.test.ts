import { describe, expect, it } from 'vitest';
import { assess, computeFunding } from '../../src/index';
import type { Cap } from '../../src/model/edition';
import type { Esms } from '../../src/model/projet';
import type { FundingResult } from '../../src/model/report';
import type { EsmsTest } from '../../src/model/rule';
import type { Step } from '../../src/model/step';
import { interpretation, parameter } from '../support/edition';
import { editionPaying, forOperation, perEsms, perProjet } from '../support/funding';
import { projetOf } from '../support/projet';
import { withParts } from '../support/steps-of';

const acquisition = perEsms('acquisition', forOperation('acquisition'));
const conformite = perEsms('conformite', forOperation('mise-en-conformite'));
const deploiement = perEsms('deploiement', forOperation('deploiement'));
const equipe = { kind: 'flag', field: 'equipement' } as const;
const equipement = perEsms('equipement', equipe);
const amoa = perProjet('amoa');

const onBoth: Cap = { parameter: 'trois', lines: ['acquisition', 'conformite'] };
const onAcquisition: Cap = { parameter: 'trois', lines: ['acquisition'] };

function editionOf(lines: readonly (typeof acquisition)[], ...caps: readonly Cap[]) {
  const tariffs = {
    acquisition: '25.00',
    conformite: '10.00',
    deploiement: '5.00',
    equipement: '20.00',
    amoa: '7.00',
  };
  return editionPaying(
    lines,
    tariffs,
    { caps: [caps] },
    {
      parameters: [parameter('un', 1), parameter('deux', 2), parameter('trois', 3)],
      interpretations: [interpretation('renouvellement', 'admis', 'exclu')],
    },
  );
}

describe('five ESMS whose operation the file leaves out', () => {
  const onOne: Cap = { parameter: 'un', lines: ['acquisition'] };
  const all = [acquisition, conformite, deploiement];
  const two = [acquisition, conformite];

  it.each<[string, typeof all, readonly Cap[], readonly Partial<Esms>[], string, string]>([
    // 3 × 25 + 2 × 10.
    ['a cap of 3 on the dearest', two, [onAcquisition], [], '0.00', '95.00'],
    // 1 × 25 + 2 × 10 + 2 × 5.
    ['a cap of 1 within one of 3 for two', all, [onOne, onBoth], [], '0.00', '55.00'],
    // 2 × 25 in any case; 3 × 25 + 4 × 5 at best.
    [
      'a cap of 3 of which others use 2',
      all,
      [onBoth],
      [{ nombre: 2, operation: 'acquisition' }],
      '50.00',
      '95.00',
    ],
    // 10 if none asks; 25 in place of that 10, with 4 × 5, at best.
    [
      'a cap of 1 that a later line would use',
      all,
      [{ parameter: 'un', lines: ['acquisition', 'conformite'] }],
      [{ operation: 'mise-en-conformite' }],
      '10.00',
      '45.00',
    ],
  ])('get what the best way to fill them in gives: %s', (_, lines, caps, lots, low, high) => {
    const projet = projetOf([...lots, { nombre: 5 }]);
    const { bounds } = computeFunding(editionOf(lines, ...caps), projet);
    expect(bounds).toEqual({ atLeast: low, atMost: high });
  });

  // Each way as how many acquire and how many come into conformité: none, and what pays most first.
  it.each<[string, Cap, string[]]>([
    ['a cap of 3 on one', onAcquisition, ['0 0', '3 2']],
    ['a cap of 3 on both', onBoth, ['0 0', '5 0']],
  ])('are shown the way that pays least and the one that pays most: %s', (_, cap, ways) => {
    const equipped = { kind: 'all', of: [forOperation('acquisition'), equipe] } as const;
    const lines = [perEsms('acquisition', equipped), conformite, amoa];
    const projet = projetOf([{ nombre: 5, equipement: true }]);
    expect(waysOf(computeFunding(editionOf(lines, cap), projet))).toEqual(ways);
  });
});

function waysOf({ step }: FundingResult): readonly string[] {
  const asked = (way: Step, code: string) =>
    withParts(way).find((part) => part.kind === 'fact' && part.code === `quantite.${code}`)?.value;
  const ways = step.kind === 'hull' ? step.of : [];
  return ways
    .map((way) => ['acquisition', 'conformite'].map((code) => asked(way, code)))
    .map((counts) => counts.map((count) => Object(count).atMost).join(' '))
    .sort();
}

describe('an operation that is left out may be', () => {
  const acquiert = forOperation('acquisition');
  const renouvelle = forOperation('renouvellement');
  const large: EsmsTest = { kind: 'any', of: [acquiert, renouvelle] };

  it.each<[string, EsmsTest]>([
    ['one of two that a line pays', large],
    ['one that a line pays under a further condition', { kind: 'all', of: [acquiert, equipe] }],
    [
      'one that a line pays as the text is read',
      { interpretation: 'renouvellement', choices: { admis: renouvelle, exclu: acquiert } },
    ],
  ])('%s', (_, test) => {
    const edition = editionOf([perEsms('acquisition', test)]);
    const { bounds, missing } = computeFunding(
      edition,
      projetOf([{ nombre: 2, equipement: true }]),
    );
    expect(bounds).toEqual({ atLeast: '0.00', atMost: '50.00' });
    expect(missing.map(({ path }) => path)).toEqual(['/esms/0/operation']);
  });

  it('none at all, which a line may leave out', () => {
    const works: EsmsTest = { kind: 'not', of: forOperation('aucune') };
    const edition = editionOf([acquisition, perEsms('equipement', works)]);
    const funding = computeFunding(edition, projetOf([{}]));
    expect(funding.lines[1]?.bounds).toEqual({ atLeast: '0.00', atMost: '20.00' });
  });
});

describe('ESMS whose operation is left out', () => {
  it('count in full for a line that asks for no operation', () => {
    const edition = editionOf([acquisition, equipement]);
    const funding = computeFunding(edition, projetOf([{ nombre: 2, equipement: true }]));
    expect(funding.lines[1]).toMatchObject({ quantity: 2, amount: '40.00' });
    expect(funding.bounds).toEqual({ atLeast: '40.00', atMost: '90.00' });
  });

  it('keep what else the file says of them when a lot is split between operations', () => {
    // Whichever two acquire: 2 × 25 + 4 × 10, and the equipment of the second lot, 3 × 20.
    const edition = editionOf([acquisition, conformite, equipement], {
      parameter: 'deux',
      lines: ['acquisition'],
    });
    const lots = [
      { nombre: 3, equipement: false },
      { nombre: 3, equipement: true },
    ];
    const funding = computeFunding(edition, projetOf(lots));
    expect(funding.lines[2]).toMatchObject({ quantity: 3, amount: '60.00' });
    expect(funding.bounds).toEqual({ atLeast: '60.00', atMost: '150.00' });
  });

  it('wait for their operation alone, and only where a line that is open asks for it', () => {
    const lots = [{ operation: 'acquisition' }, {}] as const;
    const { missing } = computeFunding(editionOf([acquisition, amoa]), projetOf(lots));
    expect(missing).toEqual([{ path: '/esms/1/operation', neededFor: ['acquisition'] }]);
    const unasked = computeFunding(editionOf([equipement]), projetOf([{}]));
    expect(unasked.missing).toEqual([{ path: '/esms/0/equipement', neededFor: ['equipement'] }]);
  });

  it('wait for whatever some operation would need to be known', () => {
    const test: EsmsTest = { kind: 'all', of: [forOperation('acquisition'), equipe] };
    const edition = editionPaying([perEsms('acquisition', test)], { acquisition: 'unknown' });
    const { missing, unknown } = computeFunding(edition, projetOf([{}]));
    expect(missing).toEqual([
      { path: '/esms/0/operation', neededFor: ['acquisition'] },
      { path: '/esms/0/equipement', neededFor: ['acquisition'] },
    ]);
    expect(unknown).toEqual(['tarif.acquisition']);
  });

  it('are paid, in a detailed report, between none and all of them', () => {
    const projet = projetOf([{ operation: 'acquisition' }, { nombre: 2 }]);
    const { lines } = computeFunding(editionOf([acquisition]), projet, { detail: true });
    expect(lines[0]).toMatchObject({
      quantity: null,
      financed: null,
      financedStep: {
        kind: 'hull',
        value: { atLeast: 1, atMost: 3 },
        of: [{ value: { atLeast: 1, atMost: 1 } }, { value: { atLeast: 3, atMost: 3 } }],
      },
    });
  });
});

it('says of an operation whose tariff is "not funded" that no line pays for it', () => {
  const edition = editionPaying([acquisition, conformite], {
    acquisition: '25.00',
    conformite: 'not-funded',
  });
  const lots = [{ operation: 'acquisition' }, { operation: 'mise-en-conformite' }] as const;
  const { notices } = assess(edition, projetOf(lots));
  const unfunded = notices.filter(({ code }) => code === 'operation.non-financee');
  expect(unfunded.map(({ path }) => path)).toEqual(['/esms/1/operation']);
});
