import { describe, expect, it } from 'vitest';
import {
  candidatesFor,
  criticalDays,
  isConsistent,
} from '../../../src/assessment/facts/candidates';
import { createContext } from '../../../src/mechanisms/create-context';
import type { Edition, FundingLineRule } from '../../../src/model/edition';
import type { Projet } from '../../../src/model/projet';
import type { Operation } from '../../../src/model/vocabulary';
import { editionWith, parameter, text } from '../../support/edition';
import { projetOf } from '../../support/projet';

const lineOf = (operation: Operation): FundingLineRule => ({
  code: operation,
  label: text(operation),
  quantity: { unit: 'esms', test: { kind: 'operation', in: [operation] } },
  unitAmount: `tarif.${operation}`,
});

/** A call that funds two operations, and names sizes and days; it is open all of 2021. */
const edition: Edition = editionWith({
  parameters: [
    parameter('tarif.mise-en-conformite', '10000.00', 'EUR/esms'),
    parameter('tarif.acquisition', '25000.00', 'EUR/esms'),
    parameter('taille.minimum', 15),
    parameter('taille.petit-og', { lessThan: 8 }),
    parameter('taille.inconnue', 'unknown'),
    parameter('taille.cible', { about: 100 }),
    parameter('og.minimum', 3, 'og'),
    parameter('depot.cloture', '2021-03-31', 'date'),
    parameter('depot.fenetre', { from: '2021-02-01', to: '2021-03-31' }, 'date'),
    parameter('engagement.limite', '2021-06-30', 'date'),
    parameter('phase.fin', 'unknown', 'date'),
    parameter('phase.report', 'none', 'date'),
  ],
  funding: {
    ...editionWith({}).funding,
    lines: [lineOf('mise-en-conformite'), lineOf('acquisition')],
  },
});

const grappe = projetOf([
  { nombre: 2, organismeGestionnaire: 'a' },
  { organismeGestionnaire: 'a' },
  { organismeGestionnaire: 'b' },
]);

const candidates = (field: string, projet: Projet = grappe) =>
  candidatesFor(field, createContext(edition, projet));

describe('what a missing field may hold', () => {
  it.each<[string, readonly unknown[]]>([
    ['esms.champ', ['PA', 'PH', 'domicile', 'PDS', 'AHI', 'PE', 'PJM']],
    ['esms.equipement', [true, false]],
    ['solution.unique', [true, false]],
    ['amoa.marche', [true, false]],
    ['pieces.planning', [true, false]],
    ['porteeNationale', [true, false]],
    ['regroupement', ['og-unique', 'convention', 'gcsms', 'groupement-de-cooperation', 'autre']],
    // Any OG does: one stands for all.
    ['porteur', ['a']],
    [
      'esms.heures',
      [
        { essentielles: 1, confort: 0 },
        { essentielles: 0, confort: 1 },
      ],
    ],
    // It decides nothing: nothing is tried.
    ['og.nom', []],
    ['certifications.solution.referentiels', []],
  ])('%s: %j', (field, values) => {
    expect(candidates(field)).toEqual(values);
  });

  it('is any operation, those that the call funds first', () => {
    expect(candidates('esms.operation')).toEqual([
      'mise-en-conformite',
      'acquisition',
      'renouvellement',
      'deploiement',
      'usages',
      'aucune',
    ]);
  });

  it('is each of the 18 regions that have an ARS', () => {
    const regions = candidates('esms.region');
    expect(regions).toHaveLength(18);
    expect(regions).toContain('94');
  });

  it('is one category for each thing that a category tells: champ, and whether of L.312-1', () => {
    expect(candidates('esms.categorie')).toEqual([
      ...['101', '159', '165', '182', '202', '209', '214'],
      // Of these it is not settled whether they are of L.312-1, but for 340.
      ...['216', '242', '286', '340', '341', '608', '640'],
    ]);
  });

  it('is every set of services socles, the smallest first', () => {
    expect(candidates('solution.servicesSocles')).toEqual([
      [],
      ['mssante'],
      ['dmp'],
      ['e-prescription'],
      ['mssante', 'dmp'],
      ['mssante', 'e-prescription'],
      ['dmp', 'e-prescription'],
      ['mssante', 'dmp', 'e-prescription'],
    ]);
  });

  it('is, of the size of an OG, 1 and the two sides of each number of ESMS that is named', () => {
    expect(candidates('og.nombreEsms')).toEqual([1, 7, 8, 14, 15]);
  });
});

describe('the size of an OG', () => {
  const fits = (field: string, value: number, sizes: readonly (number | undefined)[] = []) => {
    const organismes = grappe.organismesGestionnaires.map((one, index) => {
      const nombreEsms = sizes[index];
      return nombreEsms === undefined ? one : { ...one, nombreEsms };
    });
    const projet = { ...grappe, organismesGestionnaires: organismes as never };
    return isConsistent(field, value, createContext(edition, projet));
  };

  it('is not below the 3 ESMS that one of those without a size brings', () => {
    expect([2, 3, 4].map((value) => fits('og.nombreEsms', value))).toEqual([false, true, true]);
  });

  it('is compared to the OG that lack one only: here to the one of a single ESMS', () => {
    expect([0, 1].map((value) => fits('og.nombreEsms', value, [3]))).toEqual([false, true]);
  });

  it('bears on no other field', () => {
    expect(fits('esms.nombre', 0)).toBe(true);
  });
});

describe('the days that an event may have', () => {
  const days = [
    // The period of the call, the window, the closing day and the last one, each with the day before.
    ...['2020-12-31', '2021-01-01', '2021-01-31', '2021-02-01', '2021-03-30', '2021-03-31'],
    ...['2021-06-29', '2021-06-30', '2021-12-30', '2021-12-31'],
  ];

  it('are those on which something begins or ends, and the days before, each once', () => {
    expect(criticalDays(edition)).toEqual(days);
  });

  it('are, of the filing, all of them, the earliest first', () => {
    expect(candidates('evenements.depot')).toEqual(days);
    const filed = { ...grappe, evenements: { depot: '2021-03-30' } };
    expect(candidates('evenements.depot', filed)).toEqual(days);
  });

  it('are, of another event, all of them, the latest first, while the filing has no day', () => {
    expect(candidates('evenements.finProjet')).toEqual([...days].reverse());
  });

  it('are none before the filing: its day, those after it and a year later', () => {
    const filed = { ...grappe, evenements: { depot: '2021-03-30' } };
    expect(candidates('evenements.finProjet', filed)).toEqual([
      ...['2022-03-30', '2021-12-31', '2021-12-30', '2021-06-30', '2021-06-29'],
      ...['2021-03-31', '2021-03-30'],
    ]);
  });
});
