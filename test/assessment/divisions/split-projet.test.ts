import { describe, expect, it } from 'vitest';
import { splitProjet } from '../../../src/assessment/divisions/split-projet';
import {
  amorcage2021National,
  amorcageTemps1,
  amorcageTemps2Regional,
  generalisation2022National,
  generalisation2024Regional,
} from '../../../src/editions/index';
import type { Division, DivisionKind, DivisionOption } from '../../../src/model/division';
import { grappeOf } from './grappe';

function option(division: Division, kind: DivisionKind, parts?: number): DivisionOption {
  const found = division.divisions.find(
    (other) => other.kind === kind && (parts === undefined || other.parts.length === parts),
  );
  if (found === undefined) throw new Error(`no division ${kind} in ${parts}`);
  return found;
}

const sizes = ({ parts }: DivisionOption) => parts.map(({ esms }) => esms);
const ways = ({ divisions }: Division) => divisions.map(({ kind, parts }) => [kind, parts.length]);

describe('60 acquisitions of one OG under temps 1, which pays 30 for a project', () => {
  const division = splitProjet(amorcageTemps1, grappeOf([{ nombre: 60 }]));

  it('are paid for 30 in one project: 30 × 25 000 €', () => {
    const { status, esms, og, niveau, funding, lines } = division.whole;
    expect([status, esms, og, niveau]).toEqual(['eligible', 60, 1, 'regional']);
    expect(funding.total).toBe('750000.00');
    expect(lines.map((line) => [line.code, line.quantity, line.financed, line.amount])).toEqual([
      ['acquisition', 60, 30, '750000.00'],
    ]);
  });

  it('are paid in full in two projects of 30, and no third one is needed', () => {
    expect(ways(division)).toEqual([['parts-egales', 2]]);
    const two = option(division, 'parts-egales');
    expect(sizes(two)).toEqual([30, 30]);
    expect(two.status).toBe('eligible');
    expect(two.parts.map(({ funding }) => funding.total)).toEqual(['750000.00', '750000.00']);
    expect(two.yields).toEqual({
      total: '1500000.00',
      bounds: { atLeast: '1500000.00', atMost: '1500000.00' },
      difference: '750000.00',
      comparison: 'more',
    });
  });

  it('stand 30 above the cap, with its number and its proof', () => {
    const [cap] = division.bounds;
    expect(cap).toMatchObject({
      kind: 'cap',
      code: 'plafond.esms-finances',
      value: 30,
      unit: 'esms',
      lines: ['acquisition', 'mise-en-conformite'],
      next: [],
      position: 'over',
      difference: 30,
    });
    expect(cap?.citations[0]?.quote).toContain('dans la limite de 30 ESMS par projet');
  });

  it('stand to each size that temps 1 asks for, which an alternative may meet', () => {
    expect(
      division.bounds
        .slice(1)
        .map((bound) => [bound.code, bound.position, bound.difference, 'status' in bound]),
    ).toEqual([
      ['grappe.minimum-esms.metropole', 'over', 45, true],
      ['grappe.minimum-og.metropole', 'under', -2, true],
      ['og-seul.minimum-esms', 'over', 45, true],
    ]);
    expect(division.bounds[2]).toMatchObject({ criterion: 'grappe.minimum-og', status: 'met' });
  });

  it('come with the word that the ARS decides, and with what a text says of a large OG', () => {
    expect(division.caveat.fr).toContain('L’ARS décide.');
    expect(division.caveat.en).toContain('The ARS decides.');
    expect(division.principles.map(({ code }) => code)).toEqual(['og-seul.minimum-esms']);
    expect(division.documents['airmes-conditions-temps-1']?.authority).toBeDefined();
  });
});

describe('the number of even parts', () => {
  const upTo = (nombre: number) =>
    ways(splitProjet(amorcageTemps1, grappeOf([{ nombre }]))).map(([, parts]) => parts);

  it('is two within the cap and up to twice the cap', () => {
    expect([upTo(30), upTo(31), upTo(60)]).toEqual([[2], [2], [2]]);
  });

  it('goes up to three from the first ESMS beyond', () => {
    expect(upTo(61)).toEqual([2, 3]);
    expect(upTo(90)).toEqual([2, 3]);
    expect(upTo(91)).toEqual([2, 3, 4]);
  });

  it('ends at twenty, and the answer says where that is not enough', () => {
    const enough = splitProjet(amorcageTemps1, grappeOf([{ nombre: 600 }]));
    expect([enough.divisions.length, enough.omitted]).toEqual([19, []]);
    const short = splitProjet(amorcageTemps1, grappeOf([{ nombre: 601 }]));
    expect(short.divisions).toHaveLength(19);
    expect(short.omitted).toEqual([{ kind: 'parts-egales', reason: 'too-many-parts' }]);
  });

  it('is none for a single ESMS', () => {
    const alone = splitProjet(amorcageTemps1, grappeOf([{}]));
    expect([alone.divisions, alone.omitted]).toEqual([[], []]);
  });
});

describe('a split beside the whole', () => {
  it('changes nothing at the cap of 30: 15 + 15 give the same 750 000 €', () => {
    const { yields, status } = option(
      splitProjet(amorcageTemps1, grappeOf([{ nombre: 30 }])),
      'parts-egales',
    );
    expect([yields.difference, yields.comparison, status]).toEqual(['0.00', 'same', 'eligible']);
  });

  it('brings the one ESMS that the cap leaves out of 31: 16 + 15', () => {
    const division = splitProjet(amorcageTemps1, grappeOf([{ nombre: 31 }]));
    const two = option(division, 'parts-egales');
    expect(sizes(two)).toEqual([16, 15]);
    expect([division.whole.funding.total, two.yields.difference]).toEqual([
      '750000.00',
      '25000.00',
    ]);
  });

  it('shows parts that are too small as not eligible, with what they lack', () => {
    const twenty = splitProjet(amorcageTemps1, grappeOf([{ nombre: 20 }]));
    const { status, parts, yields } = option(twenty, 'parts-egales');
    expect([twenty.whole.status, status, yields.difference]).toEqual([
      'eligible',
      'ineligible',
      '0.00',
    ]);
    expect(parts.map(({ unmet }) => unmet.map(({ code, gap }) => [code, gap]))).toEqual([
      [
        ['grappe.minimum-esms', 5],
        ['grappe.minimum-og', 2],
      ],
      [
        ['grappe.minimum-esms', 5],
        ['grappe.minimum-og', 2],
      ],
    ]);
  });

  it('of 16 ESMS of two OG in Corse gives two grappes at its minimum of 8 ESMS and 2 OG', () => {
    const corse = { region: '94' };
    const division = splitProjet(
      amorcageTemps1,
      grappeOf(
        [
          { ...corse, nombre: 10 },
          { ...corse, nombre: 6, organismeGestionnaire: 'b' },
        ],
        { porteur: 'a' },
      ),
    );
    const two = option(division, 'parts-egales');
    expect([sizes(two), two.parts.map(({ og }) => og)]).toEqual([
      [8, 8],
      [2, 2],
    ]);
    expect([two.status, two.yields.comparison]).toEqual(['eligible', 'same']);
    const one = option(division, 'par-og');
    expect([sizes(one), one.status]).toEqual([[10, 6], 'ineligible']);
    expect(one.parts[1]?.unmet.map(({ code, gap }) => [code, gap])).toEqual([
      ['grappe.minimum-esms', 2],
      ['grappe.minimum-og', 1],
    ]);
  });

  it('counts AMOA once for each project', () => {
    const projet = grappeOf(
      [
        { nombre: 30, organismeGestionnaire: 'a', categorie: '500' },
        { nombre: 15, organismeGestionnaire: 'b', categorie: '500' },
      ],
      {
        amoa: { marche: false, pilotage: true },
        organismesGestionnaires: [
          { id: 'a', nombreEsms: 14 },
          { id: 'b', nombreEsms: 14 },
        ],
      },
    );
    const supplied = {
      ...amorcageTemps2Regional,
      parameters: amorcageTemps2Regional.parameters.map((parameter) =>
        parameter.code === 'petit-og.seuil-esms'
          ? { ...parameter, value: { lessThan: 15 } }
          : parameter,
      ),
    };
    const division = splitProjet(supplied, projet);
    // 45 × 25 000 € + 100 000 €, then 100 000 € twice.
    expect(division.whole.funding.total).toBe('1225000.00');
    expect(option(division, 'parts-egales').yields).toMatchObject({
      total: '1325000.00',
      difference: '100000.00',
    });
    expect(division.carried.fr).toContain('l’AMOA par projet est comptée autant de fois');
  });
});

describe('the porteur', () => {
  const lots = [{ nombre: 15 }, { nombre: 15, organismeGestionnaire: 'b' }];
  const division = splitProjet(amorcageTemps1, grappeOf(lots, { porteur: 'b' }));

  it('stands in each part that has its OG', () => {
    const { parts } = option(division, 'parts-egales');
    expect(parts.map(({ projet, leftOut }) => [projet.porteur, leftOut])).toEqual([
      ['b', []],
      ['b', []],
    ]);
  });

  it('is left out, and said to be, where its OG is not', () => {
    const { parts } = option(division, 'par-og');
    expect(parts.map(({ projet, leftOut }) => [projet.porteur, leftOut])).toEqual([
      [undefined, ['/porteur']],
      ['b', []],
    ]);
    expect('porteur' in (parts[0]?.projet ?? {})).toBe(false);
  });

  it('is not said to be left out of a project that names none', () => {
    const { parts } = option(splitProjet(amorcageTemps1, grappeOf(lots)), 'par-og');
    expect(parts.map(({ leftOut }) => leftOut)).toEqual([[], []]);
  });
});

describe('three OG of 20 ESMS', () => {
  const lots = ['a', 'b', 'c'].map((organismeGestionnaire) => ({
    nombre: 20,
    organismeGestionnaire,
  }));
  const division = splitProjet(amorcageTemps1, grappeOf(lots));

  it('split evenly keep the three OG in each part, ten ESMS of each', () => {
    const { parts } = option(division, 'parts-egales');
    expect(parts.map(({ esms, og }) => [esms, og])).toEqual([
      [30, 3],
      [30, 3],
    ]);
    expect(parts[0]?.projet.esms.map(({ nombre }) => nombre)).toEqual([10, 10, 10]);
  });

  it('split by OG give three projects of one OG, paid in full as well', () => {
    const { parts, yields, status } = option(division, 'par-og');
    expect(parts.map(({ projet }) => projet.organismesGestionnaires)).toEqual([
      [{ id: 'a' }],
      [{ id: 'b' }],
      [{ id: 'c' }],
    ]);
    // 3 × 20 × 25 000 €; each OG is large enough to stand alone.
    expect([yields.total, yields.difference, status]).toEqual([
      '1500000.00',
      '750000.00',
      'eligible',
    ]);
  });

  it('split by OG stand together, wherever the file names them', () => {
    const mixed = grappeOf([{ nombre: 1 }, { organismeGestionnaire: 'b' }, { nombre: 2 }]);
    const { parts } = option(splitProjet(amorcageTemps1, mixed), 'par-og');
    expect(parts.map(({ projet }) => projet.esms.map(({ nombre = 1 }) => nombre))).toEqual([
      [1, 2],
      [1],
    ]);
  });

  it('split by OG are not worked out beyond twenty OG', () => {
    const og = (count: number) =>
      splitProjet(
        amorcageTemps1,
        grappeOf(Array.from({ length: count }, (_, at) => ({ organismeGestionnaire: `og-${at}` }))),
      );
    expect(option(og(20), 'par-og').parts).toHaveLength(20);
    expect(og(20).omitted).toEqual([]);
    expect(og(21).divisions.map(({ kind }) => kind)).toEqual(['parts-egales']);
    expect(og(21).omitted).toEqual([{ kind: 'par-og', reason: 'too-many-parts' }]);
  });
});

describe('several regions', () => {
  const lots = [
    { nombre: 40, region: '84' },
    { nombre: 20, region: '11' },
  ];

  it('give a project each, where the cap may still leave ESMS out', () => {
    const division = splitProjet(amorcageTemps1, grappeOf(lots));
    const byRegion = option(division, 'par-region');
    expect(sizes(byRegion)).toEqual([40, 20]);
    // 30 of 40, and 20: 50 × 25 000 €.
    expect(byRegion.yields).toMatchObject({ total: '1250000.00', difference: '500000.00' });
    expect(byRegion.parts.map(({ niveau }) => niveau)).toEqual(['regional', 'regional']);
    expect(division.whole.niveau).toBe('multiregional');
  });

  it('are read off FINESS numbers', () => {
    const division = splitProjet(
      amorcageTemps1,
      grappeOf([
        { finess: '010000024', region: '84' },
        { finess: '750000523', region: '11' },
      ]),
    );
    expect(sizes(option(division, 'par-region'))).toEqual([1, 1]);
  });

  it('are left aside, and said to be, while the region of one ESMS is not known', () => {
    const [known, other] = grappeOf(lots).esms;
    const { region: _, ...unplaced } = other ?? known;
    const division = splitProjet(amorcageTemps1, { ...grappeOf(lots), esms: [known, unplaced] });
    expect(ways(division)).toEqual([['parts-egales', 2]]);
    expect(division.omitted).toEqual([{ kind: 'par-region', reason: 'regions-unknown' }]);
    const thresholds = division.bounds.map(({ code }) => code);
    expect(thresholds).toContain('grappe.minimum-esms.metropole');
  });
});

describe('a cap that several lines share', () => {
  const projet = grappeOf([
    { nombre: 25, operation: 'acquisition' },
    { nombre: 20, operation: 'mise-en-conformite' },
  ]);

  it('pays 25 acquisitions and 5 of 20 mises en conformité, and all of them in two parts', () => {
    const division = splitProjet(amorcageTemps1, projet);
    // 25 × 25 000 € + 5 × 10 000 €, then 25 × 25 000 € + 20 × 10 000 €.
    expect(division.whole.funding.total).toBe('675000.00');
    expect(division.bounds[0]).toMatchObject({ observed: { atLeast: 45, atMost: 45 } });
    const two = option(division, 'parts-egales');
    expect([two.yields.total, two.yields.difference]).toEqual(['825000.00', '150000.00']);
    expect(two.parts.map(({ lines }) => lines.map(({ quantity }) => quantity))).toEqual([
      [13, 10],
      [12, 10],
    ]);
  });

  it('is one for each operation under the other reading, which then leaves none out', () => {
    const division = splitProjet(amorcageTemps1, projet, {
      interpretations: { 'interpretation.plafond-partage': 'par-operation' },
    });
    expect(division.bounds.slice(0, 2).map((bound) => [bound.kind, bound.difference])).toEqual([
      ['cap', -5],
      ['cap', -10],
    ]);
    expect(option(division, 'parts-egales').yields.comparison).toBe('same');
  });

  it('counts each ESMS once while operations are missing', () => {
    const [lot] = grappeOf([{ nombre: 40 }]).esms;
    const { operation: _, ...open } = lot;
    const division = splitProjet(amorcageTemps1, { ...grappeOf([{}]), esms: [open] });
    expect(division.bounds[0]).toMatchObject({
      observed: { atLeast: 0, atMost: 40 },
      position: 'unknown',
      difference: null,
    });
    expect(division.whole.lines[0]).toMatchObject({ quantity: null, financed: null });
    // Nothing, or 30 × 25 000 €; then nothing, or 40 × 25 000 €.
    expect(division.whole.funding.bounds).toEqual({ atLeast: '0.00', atMost: '750000.00' });
    expect(option(division, 'parts-egales').yields).toEqual({
      total: null,
      bounds: { atLeast: '0.00', atMost: '1000000.00' },
      difference: null,
      comparison: 'unknown',
    });
  });
});

describe('temps 2, with a cap of 49 and the national call from 50', () => {
  const inSeptember = { evenements: { depot: '2021-09-20' } };
  const split = (nombre: number) =>
    splitProjet(amorcageTemps2Regional, grappeOf([{ nombre }], inSeptember));
  const bounds = (division: Division) =>
    division.bounds
      .filter(({ code }) => code !== 'grappe.minimum-esms.metropole')
      .map((bound) => [bound.kind, bound.value, bound.position, bound.difference]);

  it('tells 49, 50 and 60 ESMS apart', () => {
    expect(bounds(split(49))).toEqual([
      ['cap', 49, 'at', 0],
      ['below', 50, 'under', -1],
    ]);
    expect(bounds(split(50))).toEqual([
      ['cap', 49, 'over', 1],
      ['below', 50, 'at', 0],
    ]);
    expect(bounds(split(60))).toEqual([
      ['cap', 49, 'over', 11],
      ['below', 50, 'over', 10],
    ]);
  });

  it('refuses 50 in the regional call, which two parts of 25 could enter', () => {
    const division = split(50);
    expect(division.whole.unmet.map(({ code, gap }) => [code, gap])).toEqual([
      ['niveau.regional', 1],
    ]);
    expect(division.whole.niveau).toBe('national');
    const two = option(division, 'parts-egales');
    expect(two.parts.map(({ unmet, niveau }) => [unmet, niveau])).toEqual([
      [[], 'regional'],
      [[], 'regional'],
    ]);
    // 49 × 25 000 €, then 50 × 25 000 €.
    expect([division.whole.funding.total, two.yields.total]).toEqual(['1225000.00', '1250000.00']);
  });

  it('cites that lines make one grant', () => {
    expect(split(50).principles.map(({ code }) => code)).toEqual(['financement.unique']);
  });
});

describe('what an edition does not know', () => {
  it('leaves the cap, the tariff and the difference unknown', () => {
    const division = splitProjet(generalisation2024Regional, grappeOf([{ nombre: 60 }]));
    expect(division.bounds[0]).toMatchObject({
      kind: 'cap',
      value: 'unknown',
      position: 'unknown',
      difference: null,
    });
    expect(division.whole.funding).toEqual({
      status: 'bounded',
      total: null,
      bounds: { atLeast: '0.00', atMost: null },
    });
    expect(option(division, 'parts-egales').yields).toEqual({
      total: null,
      bounds: { atLeast: '0.00', atMost: null },
      difference: null,
      comparison: 'unknown',
    });
    expect(division.principles.map(({ code }) => code)).toContain(
      'financement.double-meme-logiciel',
    );
  });

  it('shows a first tier as a cap whose further ESMS other lines pay', () => {
    const division = splitProjet(generalisation2022National, grappeOf([{ nombre: 98 }]));
    expect(division.bounds[0]).toMatchObject({ value: 49, position: 'over', difference: 49 });
    expect(division.bounds[0]).toMatchObject({
      code: 'tranche.premiere.maximum-esms',
      next: expect.arrayContaining(['moa', 'editeur']),
    });
    expect(ways(division)).toEqual([['parts-egales', 2]]);
  });

  it('says of a national call that the CNSA and the committee decide', () => {
    const division = splitProjet(amorcage2021National, grappeOf([{ nombre: 100 }]));
    expect(division.caveat.fr).toContain('La CNSA et la commission de sélection décident.');
    expect(division.bounds).toEqual([
      expect.objectContaining({ kind: 'minimum', value: 50, difference: 50 }),
    ]);
  });
});

describe('what an OG manages in all', () => {
  const split = (nombreEsms?: number) =>
    splitProjet(
      amorcageTemps2Regional,
      grappeOf([{ nombre: 20 }], {
        organismesGestionnaires: [{ id: 'a', ...(nombreEsms === undefined ? {} : { nombreEsms }) }],
      }),
      { interpretations: { 'interpretation.taille-nationale': 'esms-de-l-og' } },
    );
  const managed = ({ bounds }: Division) =>
    bounds.find((bound) => bound.kind === 'below' && bound.counted !== 'esms');

  it('is a size that no split changes: two parts are worked out, not twenty', () => {
    const division = split(60);
    expect(managed(division)).toMatchObject({ value: 50, position: 'over', difference: 10 });
    expect(ways(division)).toEqual([['parts-egales', 2]]);
    const { parts, status } = option(division, 'parts-egales');
    expect(parts[0]?.projet.organismesGestionnaires).toEqual([{ id: 'a', nombreEsms: 60 }]);
    expect(status).toBe('ineligible');
  });

  it('leaves its position unknown where the file does not say', () => {
    expect(managed(split())).toMatchObject({
      observed: { atLeast: 0, atMost: null },
      position: 'unknown',
      difference: null,
    });
  });
});
