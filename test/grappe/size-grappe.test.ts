import { describe, expect, it } from 'vitest';
import { amorcageTemps1, amorcageTemps2Regional } from '../../src/editions/index';
import { sizeGrappe } from '../../src/index';
import type { Criterion } from '../../src/model/edition';
import type { Esms, Projet } from '../../src/model/projet';
import type { Rule } from '../../src/model/rule';
import { editionWith, parameter, text } from '../support/edition';
import { projetOf } from '../support/projet';

const { grappe } = editionWith({});

const lot = (nombre: number, region = '84', organismeGestionnaire = 'a'): Partial<Esms> => ({
  nombre,
  region,
  organismeGestionnaire,
  operation: 'acquisition',
});

describe('the size of a grappe, temps 1', () => {
  it('is measured against 15 ESMS and 3 OG in metropole', () => {
    const projet = projetOf([lot(5), lot(5, '84', 'b'), lot(4, '84', 'c')]);
    expect(sizeGrappe(amorcageTemps1, projet)).toEqual({
      status: 'unmet',
      territoire: 'metropole',
      esms: { observed: 14, required: 15, gap: 1 },
      og: { observed: 3, required: 3, gap: 0 },
      niveau: 'regional',
      arsDepot: '84',
      arsDepotPossibles: ['84'],
      regions: [{ region: '84', esms: 14 }],
    });
  });

  it('asks no second OG of one that brings 15 ESMS', () => {
    const { status, og } = sizeGrappe(amorcageTemps1, projetOf([lot(15)]));
    expect({ status, og }).toEqual({ status: 'met', og: { observed: 1, required: 3, gap: 0 } });
  });

  it('asks no number of OG of a project of mise en conformité', () => {
    const projet = projetOf([{ ...lot(15), operation: 'mise-en-conformite' }]);
    expect(sizeGrappe(amorcageTemps1, projet).og).toEqual({ observed: 1, required: null, gap: 0 });
  });

  it('has no national level', () => {
    expect(sizeGrappe(amorcageTemps1, projetOf([lot(60)])).niveau).toBe('regional');
  });

  it('goes to the ARS of the region with the most ESMS, several on a tie', () => {
    const most = sizeGrappe(amorcageTemps1, projetOf([lot(10, '27'), lot(7, '44')]));
    expect([most.niveau, most.arsDepot]).toEqual(['multiregional', '27']);
    const tied = sizeGrappe(amorcageTemps1, projetOf([lot(7, '27'), lot(7, '44')]));
    expect([tied.arsDepot, tied.arsDepotPossibles]).toEqual([null, ['27', '44']]);
  });

  it('stays open where the region is missing', () => {
    const projet = projetOf([lot(10)]);
    const unplaced = { ...projet, esms: [{ nombre: 10, organismeGestionnaire: 'a' }] as const };
    expect(sizeGrappe(amorcageTemps1, unplaced)).toMatchObject({
      status: 'undetermined',
      territoire: null,
      esms: { observed: 10, required: null, gap: null },
      niveau: null,
      arsDepot: null,
      regions: [{ region: null, esms: 10 }],
    });
  });

  it('tells the ESMS of each region in order of code, and last those without one', () => {
    const projet = projetOf([lot(4, '44'), lot(3, '27'), lot(2, '44')]);
    const unplaced = { nombre: 5, organismeGestionnaire: 'a' };
    const [first, ...others] = projet.esms;
    const { regions } = sizeGrappe(amorcageTemps1, {
      ...projet,
      esms: [first, unplaced, ...others],
    });
    expect(regions).toEqual([
      { region: '27', esms: 3 },
      { region: '44', esms: 6 },
      { region: null, esms: 5 },
    ]);
  });
});

describe('the size of a grappe, temps 2', () => {
  it.each([
    [49, 'regional'],
    [50, 'national'],
  ])('with %i ESMS is of level %s', (nombre, niveau) => {
    expect(sizeGrappe(amorcageTemps2Regional, projetOf([lot(nombre)])).niveau).toBe(niveau);
  });

  it('leaves out an ESMS that is set aside', () => {
    const projet = projetOf([lot(14), { ...lot(1), categorie: '362' }]);
    expect(sizeGrappe(amorcageTemps2Regional, projet).esms).toEqual({
      observed: 14,
      required: 15,
      gap: 1,
    });
  });

  it('has no number of OG, and leaves the ARS open where the porteur may choose', () => {
    const options = { interpretations: { 'interpretation.ars-de-depot': 'choix-du-porteur' } };
    const projet = projetOf([lot(10, '27'), lot(7, '44')]);
    expect(sizeGrappe(amorcageTemps2Regional, projet, options)).toMatchObject({
      og: { observed: 1, required: null, gap: 0 },
      arsDepot: null,
      arsDepotPossibles: ['27', '44'],
    });
  });
});

describe('the size of a grappe, in any edition', () => {
  const counting = (rule: Rule, code = 'grappe.minimum-esms'): Criterion => ({
    code,
    label: text(code),
    force: 'required',
    rule,
    citations: [],
  });
  const sized = (rule: Rule, projet: Projet) => {
    const edition = editionWith({
      parameters: [parameter('minimum', 15), parameter('inconnu', 'unknown')],
      grappe: { ...grappe, esms: 'grappe.minimum-esms' },
      criteria: [counting(rule)],
    });
    return sizeGrappe(edition, projet);
  };
  const acquired = { kind: 'esms', test: { kind: 'operation', in: ['acquisition'] } } as const;
  const two = projetOf([lot(10), { ...lot(7), operation: 'mise-en-conformite' }]);

  it('is met where nothing is asked for, and then nothing is lacking', () => {
    const { status, esms, og } = sizeGrappe(editionWith({}), projetOf([lot(3)]));
    expect(status).toBe('met');
    expect(esms).toEqual({ observed: 3, required: null, gap: 0 });
    expect(og).toEqual({ observed: 1, required: null, gap: 0 });
  });

  it('is measured by the ESMS that the criterion counts, not by all', () => {
    const { esms } = sized({ kind: 'minimum', count: acquired, bound: 'minimum' }, two);
    expect(esms).toEqual({ observed: 10, required: 15, gap: 5 });
  });

  it('is the number of all its ESMS where the criterion requires no number', () => {
    const rule = { kind: 'minimum', count: acquired, bound: 'inconnu' } as const;
    expect(sized(rule, two).esms).toEqual({ observed: 17, required: null, gap: null });
    expect(
      sized({ kind: 'fact', path: 'amoa.marche' }, { ...two, amoa: { marche: true } }).esms,
    ).toEqual({ observed: 17, required: null, gap: null });
  });

  it('is the number of all its ESMS while it is not known how many the criterion counts', () => {
    const unsaid = projetOf([lot(10), { nombre: 7 }]);
    const { status, esms } = sized({ kind: 'minimum', count: acquired, bound: 'minimum' }, unsaid);
    expect(status).toBe('undetermined');
    expect(esms).toEqual({ observed: 17, required: 15, gap: null });
  });

  it('leaves the level open while it is not known whether it is national', () => {
    const national: Rule = { kind: 'fact', path: 'porteeNationale' };
    const edition = editionWith({ grappe: { ...grappe, national } });
    const niveauOf = (rest: Partial<Projet>) =>
      sizeGrappe(edition, projetOf([lot(3), lot(3, '27')], rest)).niveau;
    expect(niveauOf({})).toBeNull();
    expect(niveauOf({ porteeNationale: false })).toBe('multiregional');
    expect(niveauOf({ porteeNationale: true })).toBe('national');
  });
});
