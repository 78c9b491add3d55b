import { describe, expect, it } from 'vitest';
import { mergeProjets } from '../../../src/index';
import type { FusionOption } from '../../../src/model/division';
import type { Edition } from '../../../src/model/edition';
import type { Esms, OrganismeGestionnaire, Projet } from '../../../src/model/projet';
import type { Bound, Count } from '../../../src/model/rule';
import { defineProjet } from '../../../src/projet/define-projet';
import { editionWith, parameter, text } from '../../support/edition';
import { projetOf } from '../../support/projet';

type Merged = Extract<FusionOption, { ok: true }>;

function optionOf(projets: readonly Projet[], edition: Edition = editionWith({})): FusionOption {
  const [first, ...others] = projets;
  if (first === undefined) throw new Error('no project');
  const option = mergeProjets(edition, first, others).fusions.at(-1);
  if (option === undefined) throw new Error('no fusion');
  return option;
}

function merged(projets: readonly Projet[], edition?: Edition): Merged {
  const option = optionOf(projets, edition);
  if (!option.ok) throw new Error('nothing merged');
  return option;
}

const lotOf = (og: string, nombre = 1, facts: Partial<Projet> = {}, rest: Partial<Esms> = {}) =>
  defineProjet(projetOf([{ organismeGestionnaire: og, nombre, ...rest }], facts));

describe('the projects that are put together', () => {
  it('are the two once, where there is one neighbour', () => {
    const { fusions } = mergeProjets(editionWith({}), lotOf('a'), [lotOf('b')]);
    expect(fusions.map(({ members }) => members)).toEqual([[0, 1]]);
  });

  it('have their ESMS one after the other, each run by its own OG', () => {
    const { projet } = merged([lotOf('a', 3), lotOf('b', 2), lotOf('c', 1)]).merged;
    expect(projet.esms.map((one) => [one.organismeGestionnaire, one.nombre])).toEqual([
      ['a', 3],
      ['b', 2],
      ['c', 1],
    ]);
  });
});

describe('a fact of two projects', () => {
  const merge = (one: Partial<Projet>, other: Partial<Projet>) =>
    merged([lotOf('a', 1, one), lotOf('b', 1, other)]);

  it('stands where both state it, though their solutions have other names', () => {
    const solution = (nom: string) => ({ solution: { nom, marcheNational: true, unique: false } });
    const { merged: one, leftOut } = merge(solution('A'), solution('B'));
    expect(one.projet.solution).toEqual({ marcheNational: true, unique: false });
    expect(leftOut).toEqual(['/solution/nom']);
  });

  it('is that one DUI serves all where both have the same, not where one has no name', () => {
    const unique = (nom?: string) => ({
      solution: { unique: true, ...(nom === undefined ? {} : { nom }) },
    });
    expect(merge(unique('A'), unique('A')).merged.projet.solution?.unique).toBe(true);
    expect(merge(unique('A'), unique()).leftOut).toContain('/solution/unique');
  });

  it('is left out where one states it and the other has nothing of the kind', () => {
    const { merged: one, leftOut } = merge({ amoa: { marche: true } }, {});
    expect('amoa' in one.projet).toBe(false);
    expect(leftOut).toEqual(['/amoa/marche']);
  });

  it('stands deep in the file, beside another that does not', () => {
    const derogation = (engagementEditeur: boolean) => ({
      solution: { derogation: { champCouvertEntierement: true, engagementEditeur } },
    });
    const { merged: one, leftOut } = merge(derogation(true), derogation(false));
    expect(one.projet.solution).toEqual({ derogation: { champCouvertEntierement: true } });
    expect(leftOut).toEqual(['/solution/derogation/engagementEditeur']);
  });

  it('is a list of services in any order, and left out where one has another', () => {
    const services = (...servicesSocles: ('dmp' | 'mssante')[]) => ({
      solution: { servicesSocles },
    });
    const alike = merge(services('mssante', 'dmp'), services('dmp', 'mssante'));
    expect(alike.merged.projet.solution?.servicesSocles).toEqual(['mssante', 'dmp']);
    expect(merge(services('dmp'), services('mssante')).leftOut).toEqual([
      '/solution/servicesSocles',
    ]);
    expect(merge(services('dmp'), services('dmp', 'mssante')).leftOut).toHaveLength(1);
  });

  it('leaves the files that are merged as they were', () => {
    const services = { solution: { servicesSocles: ['mssante', 'dmp'] } } as const;
    const [one, other] = [lotOf('a', 1, services), lotOf('b', 1, services)];
    const before = JSON.stringify([one, other]);
    merged([one, other]);
    expect(JSON.stringify([one, other])).toBe(before);
  });

  it('is the porteur of both under its new id, which is left out where one names none', () => {
    const siren = '732829320';
    const named = (id: string, porteur?: string) =>
      lotOf(id, 1, {
        organismesGestionnaires: [{ id, siren }],
        ...(porteur === undefined ? {} : { porteur }),
      });
    expect(merged([named('a', 'a'), named('b', 'b')]).merged.projet.porteur).toBe('a');
    expect(merged([named('a', 'a'), named('b')]).leftOut).toEqual(['/porteur']);
    expect(merged([named('a'), named('b')]).leftOut).toEqual([]);
  });
});

describe('the OG of several projects', () => {
  const [one, other] = ['732829320', '552100554'];
  const projet = (...organismes: [OrganismeGestionnaire, ...OrganismeGestionnaire[]]) =>
    defineProjet({
      ...projetOf(organismes.map(({ id }) => ({ organismeGestionnaire: id }))),
      organismesGestionnaires: organismes,
    });
  const organismesOf = (...projets: readonly Projet[]) =>
    merged(projets).merged.projet.organismesGestionnaires;

  it('are two where their SIREN are two', () => {
    expect(
      organismesOf(projet({ id: 'a', siren: one }), projet({ id: 'b', siren: other })),
    ).toEqual([
      { id: 'a', siren: one },
      { id: 'b', siren: other },
    ]);
  });

  it('are two where only one has a SIREN, though they share an id', () => {
    const found = organismesOf(projet({ id: 'a', siren: one }), projet({ id: 'a' }));
    expect(found).toStrictEqual([{ id: 'a', siren: one }, { id: 'a-2' }]);
  });

  it('each get an id of its own where three files use the same', () => {
    const found = organismesOf(projet({ id: 'a' }), projet({ id: 'a' }), projet({ id: 'a' }));
    expect(found).toEqual([{ id: 'a' }, { id: 'a-2' }, { id: 'a-3' }]);
  });

  it('of one SIREN in one file stay two, of which the first is that of the other file', () => {
    const twice = projet({ id: 'b', siren: one }, { id: 'c', siren: one });
    const { merged: outcome, renamed } = merged([projet({ id: 'a', siren: one }), twice]);
    expect(outcome.projet.organismesGestionnaires).toEqual([
      { id: 'a', siren: one },
      { id: 'c', siren: one },
    ]);
    expect(renamed).toEqual([{ member: 1, from: 'b', to: 'a', because: 'same-siren' }]);
  });

  it('keep what one file says where the others are silent, and name what they dispute', () => {
    const { merged: outcome, leftOut } = merged([
      projet({ id: 'a', siren: one, nom: 'Les Tilleuls' }),
      projet({ id: 'b', siren: other, nombreEsms: 9 }),
      projet({ id: 'c', siren: other, nombreEsms: 8, nom: 'Le Parc' }),
    ]);
    expect(outcome.projet.organismesGestionnaires).toStrictEqual([
      { id: 'a', nom: 'Les Tilleuls', siren: one },
      { id: 'b', nom: 'Le Parc', siren: other },
    ]);
    expect(leftOut).toEqual(['/organismesGestionnaires/1/nombreEsms']);
  });
});

describe('an ESMS that stands in two projects', () => {
  const finess = '010000024';
  /** A project of so many ESMS, of which one has that number. */
  const having = (og: string, count: number, at: number) =>
    defineProjet(
      projetOf(
        Array.from({ length: count }, (_, index) => ({
          organismeGestionnaire: og,
          ...(index === at ? { finess } : {}),
        })),
      ),
    );

  it.each([
    ['first', having('a', 12, 11), having('b', 3, 0), '/esms/0/finess'],
    ['last', having('a', 1, 0), having('b', 3, 2), '/esms/2/finess'],
    ['twelfth', having('a', 2, 0), having('b', 12, 11), '/esms/11/finess'],
  ])('is told at its place in the second file: the %s', (_, one, other, path) => {
    const option = optionOf([one, other]);
    expect(option.ok ? [] : option.issues).toMatchObject([
      { member: 1, issue: { code: 'duplicate', path, received: `"${finess}"` } },
    ]);
    expect(option.ok ? '' : option.issues[0]?.issue.message).toContain(`À ${path}, il faut`);
  });

  it('is told of the third project, by its place among all', () => {
    const { fusions } = mergeProjets(editionWith({}), having('a', 2, 1), [
      having('b', 2, -1),
      having('c', 2, 1),
    ]);
    const members = fusions.map((option) =>
      option.ok ? [] : option.issues.map(({ member, issue }) => [member, issue.path]),
    );
    expect(members).toEqual([[], [[2, '/esms/1/finess']], [[2, '/esms/1/finess']]]);
  });
});

describe('the bounds to which the whole stands otherwise', () => {
  const minimum = (count: Count['kind'], bound: Bound, code = `taille.${count}`) => ({
    code,
    label: text(code),
    force: 'required' as const,
    rule: { kind: 'minimum', count: { kind: count } as Count, bound } as const,
    citations: [],
  });
  const changes = (edition: Edition, ...projets: readonly Projet[]) =>
    merged(projets, edition).changed.map(({ bound, before }) => [
      bound.kind === 'cap' ? bound.lines.join() : bound.counted,
      bound.code,
      bound.position,
      before,
    ]);

  it('are those that one of the projects passes and the other does not', () => {
    const edition = editionWith({
      criteria: [minimum('esms', 'n')],
      parameters: [parameter('n', 15)],
    });
    expect(changes(edition, lotOf('a', 15), lotOf('b', 3))).toEqual([
      ['esms', 'n', 'over', ['at', 'under']],
    ]);
    expect(changes(edition, lotOf('a', 15), lotOf('b', 15))).toEqual([]);
    expect(changes(edition, lotOf('a', 3), lotOf('b', 3))).toEqual([]);
  });

  it('are told apart where one number binds ESMS and OG', () => {
    const edition = editionWith({
      criteria: [minimum('esms', 'n'), minimum('og', 'n')],
      parameters: [parameter('n', 2)],
    });
    expect(changes(edition, lotOf('a', 3), lotOf('b', 3))).toEqual([
      ['og', 'n', 'at', ['under', 'under']],
    ]);
  });

  it('are told apart where two criteria count the same', () => {
    const edition = editionWith({
      criteria: [
        minimum('esms', 'n', 'premier'),
        {
          ...minimum('esms', 'n', 'second'),
          rule: {
            kind: 'when',
            condition: { kind: 'several', of: 'og' },
            then: { kind: 'minimum', count: { kind: 'esms' }, bound: 'n' },
          },
        },
      ],
      parameters: [parameter('n', 2)],
    });
    // The second asks nothing of a project of one OG.
    expect(changes(edition, lotOf('a', 3), lotOf('b', 3))).toEqual([
      ['esms', 'n', 'over', [null, null]],
    ]);
  });

  it('are told apart by territory: a bound that did not bind before has no position then', () => {
    const edition = editionWith({
      criteria: [minimum('esms', { metropole: 'quinze', corse: 'huit', 'outre-mer': 'huit' })],
      parameters: [parameter('quinze', 15), parameter('huit', 8)],
    });
    const [mainland, corse] = [lotOf('a', 8), lotOf('b', 8, {}, { region: '94' })];
    expect(changes(edition, mainland, corse)).toEqual([
      ['esms', 'quinze', 'over', ['under', null]],
      ['esms', 'huit', 'over', [null, 'at']],
    ]);
  });

  it('are told apart by the lines of a cap, beyond which alone it binds', () => {
    const line = (operation: 'acquisition' | 'mise-en-conformite') =>
      ({
        code: operation,
        label: text(operation),
        quantity: { unit: 'esms', test: { kind: 'operation', in: [operation] } },
        unitAmount: 'tarif',
      }) as const;
    const edition = editionWith({
      parameters: [parameter('n', 30), parameter('tarif', '100.00', 'EUR/esms')],
      funding: {
        ...editionWith({}).funding,
        lines: [line('acquisition'), line('mise-en-conformite')],
        caps: [
          [
            { parameter: 'n', lines: ['acquisition'] },
            { parameter: 'n', lines: ['mise-en-conformite'] },
          ],
        ],
      },
    });
    const both = (og: string, acquisitions: number, others: number) =>
      defineProjet(
        projetOf([
          { organismeGestionnaire: og, nombre: acquisitions, operation: 'acquisition' },
          { organismeGestionnaire: og, nombre: others, operation: 'mise-en-conformite' },
        ]),
      );
    expect(changes(edition, both('a', 31, 5), both('b', 5, 5))).toEqual([
      ['acquisition', 'n', 'over', ['over', 'under']],
    ]);
    expect(changes(edition, both('a', 15, 5), both('b', 15, 5))).toEqual([]);
  });
});
