import { describe, expect, it } from 'vitest';
import { mergeProjets } from '../../../src/assessment/divisions/merge-projets';
import {
  amorcageTemps1,
  amorcageTemps2Regional,
  generalisation2024Regional,
} from '../../../src/editions/index';
import type { Fusion, FusionOption } from '../../../src/model/division';
import type { Esms, Projet } from '../../../src/model/projet';
import { grappeOf } from './grappe';

type Merged = Extract<FusionOption, { ok: true }>;

function merged(fusion: Fusion, at = 0): Merged {
  const option = fusion.fusions[at];
  if (option?.ok !== true) throw new Error(`nothing merged at ${at}`);
  return option;
}

const lotOf = (og: string, nombre: number, rest: Partial<Esms> = {}, facts: Partial<Projet> = {}) =>
  grappeOf([{ organismeGestionnaire: og, nombre, ...rest }], facts);

const changes = ({ changed }: Merged) =>
  changed.map(({ bound, before }) => [bound.code, bound.position, before]);

describe('8 and 7 ESMS of two OG under temps 1', () => {
  const fusion = mergeProjets(amorcageTemps1, lotOf('a', 8), [lotOf('b', 7)]);

  it('are each refused for want of ESMS and OG', () => {
    expect(fusion.members.map(({ status, esms, unmet }) => [status, esms, unmet.length])).toEqual([
      ['ineligible', 8, 2],
      ['ineligible', 7, 2],
    ]);
  });

  it('reach 15 ESMS as one, and still lack an OG', () => {
    const { merged: one, members } = merged(fusion);
    expect([members, one.esms, one.og]).toEqual([[0, 1], 15, 2]);
    expect(one.unmet.map(({ code, gap }) => [code, gap])).toEqual([['grappe.minimum-og', 1]]);
  });

  it('change the threshold of ESMS from under to at, and no other', () => {
    expect(changes(merged(fusion))).toEqual([
      ['grappe.minimum-esms.metropole', 'at', ['under', 'under']],
    ]);
  });

  it('yield the same as apart: 15 × 25 000 €', () => {
    expect(merged(fusion).yields).toEqual({
      total: '375000.00',
      bounds: { atLeast: '375000.00', atMost: '375000.00' },
      difference: '0.00',
      comparison: 'same',
    });
  });

  it('come with the word that the ARS decides', () => {
    expect(fusion.caveat.en).toContain('The ARS decides.');
    expect(fusion.edition).toBe('amorcage-temps-1');
  });
});

describe('a project and several neighbours', () => {
  const fusion = mergeProjets(amorcageTemps1, lotOf('a', 5), [lotOf('b', 6), lotOf('c', 7)]);

  it('are merged two by two with the project, then all together', () => {
    expect(fusion.fusions.map(({ members }) => members)).toEqual([
      [0, 1],
      [0, 2],
      [0, 1, 2],
    ]);
    expect(fusion.fusions.map((_, at) => merged(fusion, at).merged.esms)).toEqual([11, 12, 18]);
  });

  it('are eligible only as three OG of 18 ESMS', () => {
    expect(fusion.fusions.map((_, at) => merged(fusion, at).merged.unmet.length)).toEqual([
      2, 2, 0,
    ]);
    expect(changes(merged(fusion, 2))).toEqual([
      ['grappe.minimum-esms.metropole', 'over', ['under', 'under', 'under']],
      ['grappe.minimum-og.metropole', 'at', ['under', 'under', 'under']],
    ]);
  });

  it('give no fusion where there is no neighbour', () => {
    const alone = mergeProjets(amorcageTemps1, lotOf('a', 5), []);
    expect([alone.members.length, alone.fusions]).toEqual([1, []]);
  });
});

describe('a size that comes to bind', () => {
  it('is the cap of 30: 20 and 20 are paid for 30 as one, so 250 000 € less', () => {
    const option = merged(mergeProjets(amorcageTemps1, lotOf('a', 20), [lotOf('b', 20)]));
    expect(changes(option)).toEqual([['plafond.esms-finances', 'over', ['under', 'under']]]);
    // 30 × 25 000 € beside 2 × 20 × 25 000 €.
    expect(option.yields).toMatchObject({
      total: '750000.00',
      difference: '-250000.00',
      comparison: 'less',
    });
  });

  it('is not the cap that is just reached: 15 and 15', () => {
    expect(changes(merged(mergeProjets(amorcageTemps1, lotOf('a', 15), [lotOf('b', 15)])))).toEqual(
      [],
    );
  });

  it('is the national threshold for 25 and 25 under temps 2', () => {
    const inSeptember = { evenements: { depot: '2021-09-20' } };
    const option = merged(
      mergeProjets(amorcageTemps2Regional, lotOf('a', 25, {}, inSeptember), [
        lotOf('b', 25, {}, inSeptember),
      ]),
    );
    expect(changes(option)).toEqual([
      ['plafond.esms-finances', 'over', ['under', 'under']],
      ['seuil.national', 'at', ['under', 'under']],
    ]);
    expect(option.merged.niveau).toBe('national');
    expect(option.merged.unmet.map(({ code, gap }) => [code, gap])).toEqual([
      ['niveau.regional', 1],
    ]);
  });

  it('is not the national threshold for 25 and 24', () => {
    const option = merged(mergeProjets(amorcageTemps2Regional, lotOf('a', 25), [lotOf('b', 24)]));
    expect(changes(option)).toEqual([]);
  });

  it('is no cap under the reading of the text that makes two of it', () => {
    const interpretations = { 'interpretation.plafond-partage': 'par-operation' };
    const option = merged(
      mergeProjets(
        amorcageTemps1,
        lotOf('a', 20),
        [lotOf('b', 20, { operation: 'mise-en-conformite' })],
        { interpretations },
      ),
    );
    expect(option.changed.filter(({ bound }) => bound.kind === 'cap')).toEqual([]);
    // 20 × 25 000 € + 20 × 10 000 €.
    expect(option.yields).toMatchObject({ total: '700000.00', comparison: 'same' });
  });

  it('stays unknown where no text gives the cap and the tariff', () => {
    const option = merged(
      mergeProjets(generalisation2024Regional, lotOf('a', 25), [lotOf('b', 24)]),
    );
    expect(option.yields).toEqual({
      total: null,
      bounds: { atLeast: '0.00', atMost: null },
      difference: null,
      comparison: 'unknown',
    });
    expect(changes(option)).toEqual([]);
  });
});

describe('the facts of merged projects', () => {
  const merge = (facts: Partial<Projet>, others: Partial<Projet>) =>
    merged(mergeProjets(amorcageTemps1, lotOf('a', 8, {}, facts), [lotOf('b', 7, {}, others)]));

  it('stand where the files state them alike', () => {
    const { merged: one, leftOut } = merge({}, {});
    expect(leftOut).toEqual([]);
    expect(one.projet).toMatchObject({
      regroupement: 'convention',
      solution: { nom: 'DUI de référence', unique: true, servicesSocles: ['mssante', 'dmp'] },
      amoa: { marche: false, pilotage: false },
      evenements: { depot: '2021-03-15' },
    });
  });

  it('are unknown, and named, where the files differ or one is silent', () => {
    const { merged: one, leftOut } = merge(
      {
        nom: 'Première',
        porteeNationale: true,
        evenements: { depot: '2021-03-15', finProjet: '2022-11-30' },
      },
      { nom: 'Seconde', evenements: { depot: '2021-03-16', finProjet: '2022-11-30' } },
    );
    expect([...leftOut].sort()).toEqual(['/evenements/depot', '/nom', '/porteeNationale']);
    expect(one.projet.evenements).toEqual({ finProjet: '2022-11-30' });
    expect('nom' in one.projet || 'porteeNationale' in one.projet).toBe(false);
  });

  it('leave out the whole of what no file states alike', () => {
    const { merged: one } = merge({ pieces: { planning: true } }, { pieces: { planning: false } });
    expect('pieces' in one.projet).toBe(false);
  });

  it('name a certification by its code, as a pointer', () => {
    const certifications = { 'solution.referentiels': true };
    expect(merge({ certifications }, {}).leftOut).toEqual([
      '/certifications/solution.referentiels',
    ]);
    expect(merge({ certifications }, { certifications }).merged.projet.certifications).toEqual(
      certifications,
    );
  });

  it('take lists for the same in whatever order', () => {
    const { leftOut, merged: one } = merge(
      { solution: { servicesSocles: ['mssante', 'dmp'] } },
      { solution: { servicesSocles: ['dmp', 'mssante'] } },
    );
    expect(leftOut).toEqual([]);
    expect(one.projet.solution?.servicesSocles).toEqual(['mssante', 'dmp']);
  });

  it('do not make one DUI of two: it is unique only where all name the same', () => {
    const solution = (nom?: string, unique = true) => ({
      solution: { unique, ...(nom === undefined ? {} : { nom }) },
    });
    expect(merge(solution('A'), solution('A')).leftOut).toEqual([]);
    expect(merge(solution('A'), solution('B')).leftOut).toEqual([
      '/solution/unique',
      '/solution/nom',
    ]);
    expect(merge(solution(), solution()).leftOut).toEqual(['/solution/unique']);
    expect(merge(solution('A', false), solution('A', false)).merged.projet.solution).toEqual({
      unique: false,
      nom: 'A',
    });
  });

  it('do not make one OG of two: og-unique stands only where there is one', () => {
    const alone = { regroupement: 'og-unique' } as const;
    expect(merge(alone, alone).leftOut).toEqual(['/regroupement']);
    const siren = { organismesGestionnaires: [{ id: 'a', siren: '732829320' }] } as const;
    const option = merged(
      mergeProjets(amorcageTemps1, lotOf('a', 8, {}, { ...alone, ...siren }), [
        lotOf('a', 7, {}, { ...alone, ...siren }),
      ]),
    );
    expect([option.leftOut, option.merged.og]).toEqual([[], 1]);
  });
});

describe('the OG of merged projets', () => {
  const og = (id: string, rest: object = {}): Pick<Projet, 'organismesGestionnaires'> => ({
    organismesGestionnaires: [{ id, ...rest }],
  });
  const siren = '732829320';

  it('of one id and no SIREN are two: the second gets another id, and the answer says so', () => {
    const option = merged(mergeProjets(amorcageTemps1, lotOf('a', 8), [lotOf('a', 7)]));
    expect(option.merged.og).toBe(2);
    expect(option.merged.projet.organismesGestionnaires).toEqual([{ id: 'a' }, { id: 'a-2' }]);
    expect(
      option.merged.projet.esms.map(({ organismeGestionnaire }) => organismeGestionnaire),
    ).toEqual(['a', 'a-2']);
    expect(option.renamed).toEqual([{ member: 1, from: 'a', to: 'a-2', because: 'id-taken' }]);
  });

  it('get no id that any file uses', () => {
    const other = grappeOf([
      { organismeGestionnaire: 'a', nombre: 3 },
      { organismeGestionnaire: 'a-2', nombre: 4 },
    ]);
    const option = merged(mergeProjets(amorcageTemps1, lotOf('a', 8), [other]));
    expect(option.merged.projet.organismesGestionnaires.map(({ id }) => id)).toEqual([
      'a',
      'a-3',
      'a-2',
    ]);
  });

  it('of one SIREN are one, under the id of the first', () => {
    const option = merged(
      mergeProjets(amorcageTemps1, lotOf('a', 8, {}, og('a', { siren, nombreEsms: 20 })), [
        lotOf('b', 7, {}, og('b', { siren, nom: 'Les Tilleuls' })),
      ]),
    );
    expect(option.merged.og).toBe(1);
    expect(option.merged.projet.organismesGestionnaires).toEqual([
      { id: 'a', nom: 'Les Tilleuls', nombreEsms: 20, siren },
    ]);
    expect([option.renamed, option.leftOut]).toEqual([
      [{ member: 1, from: 'b', to: 'a', because: 'same-siren' }],
      [],
    ]);
  });

  it('of one SIREN lose the number of ESMS on which the files differ', () => {
    const option = merged(
      mergeProjets(amorcageTemps1, lotOf('a', 8, {}, og('a', { siren, nombreEsms: 20 })), [
        lotOf('a', 7, {}, og('a', { siren, nombreEsms: 21 })),
      ]),
    );
    expect(option.merged.projet.organismesGestionnaires).toEqual([{ id: 'a', siren }]);
    expect(option.leftOut).toEqual(['/organismesGestionnaires/0/nombreEsms']);
  });

  it('of one SIREN in one file stay two, as that file has them', () => {
    const two = grappeOf(
      [
        { organismeGestionnaire: 'a', nombre: 4 },
        { organismeGestionnaire: 'b', nombre: 4 },
      ],
      {
        organismesGestionnaires: [
          { id: 'a', siren },
          { id: 'b', siren },
        ],
      },
    );
    const option = merged(mergeProjets(amorcageTemps1, two, [lotOf('c', 7)]));
    expect(option.merged.og).toBe(3);
  });

  it('keep the porteur whom all files name, under its new id', () => {
    const both = (id: string) => lotOf(id, 8, {}, { ...og(id, { siren }), porteur: id });
    const option = merged(mergeProjets(amorcageTemps1, both('a'), [both('b')]));
    expect([option.merged.projet.porteur, option.leftOut]).toEqual(['a', []]);
    const each = merged(
      mergeProjets(amorcageTemps1, lotOf('a', 8, {}, { porteur: 'a' }), [
        lotOf('b', 8, {}, { porteur: 'b' }),
      ]),
    );
    expect(each.leftOut).toEqual(['/porteur']);
  });
});

describe('projects that can not be one', () => {
  const first = grappeOf([{ nombre: 3 }, { finess: '010000024', region: '84' }]);
  const second = grappeOf([
    { organismeGestionnaire: 'b', nombre: 4 },
    { organismeGestionnaire: 'b', nombre: 5 },
    { organismeGestionnaire: 'b', finess: '010000024', region: '84' },
  ]);

  it('share an ESMS: the second file is told where, and what to do, in place of figures', () => {
    const fusion = mergeProjets(amorcageTemps1, first, [lotOf('c', 9), second]);
    expect(fusion.fusions.map(({ ok, members }) => [ok, members])).toEqual([
      [true, [0, 1]],
      [false, [0, 2]],
      [false, [0, 1, 2]],
    ]);
    const option = fusion.fusions[1];
    expect(option?.ok === false && option.issues).toEqual([
      {
        member: 2,
        issue: {
          code: 'duplicate',
          path: '/esms/2/finess',
          expected: 'unique-finess',
          received: '"010000024"',
          message:
            'À /esms/2/finess, il faut un numéro FINESS qui ne figure qu’une fois dans le projet\u202f; "010000024" y figure déjà plus haut. Retirez la répétition, ou corrigez l’une des deux valeurs.',
        },
      },
    ]);
    const all = fusion.fusions[2];
    expect(all?.ok === false && all.issues.map(({ member }) => member)).toEqual([2]);
  });

  it('have more ESMS together than a file may: that is about the whole', () => {
    const large = (id: string) =>
      grappeOf(Array.from({ length: 6 }, () => ({ organismeGestionnaire: id, nombre: 1_000_000 })));
    const [option] = mergeProjets(amorcageTemps1, large('a'), [large('b')]).fusions;
    expect(option?.ok === false && option.issues).toMatchObject([
      { member: null, issue: { code: 'too-large', path: '/esms', received: '12000000' } },
    ]);
  });
});
