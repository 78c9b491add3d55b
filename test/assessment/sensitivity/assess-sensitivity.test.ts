import { describe, expect, it } from 'vitest';
import { amorcageTemps1 } from '../../../src/editions/amorcage-temps-1/index';
import { amorcageTemps2Regional } from '../../../src/editions/amorcage-temps-2-regional/index';
import { assess, assessSensitivity, defineProjet, type Projet } from '../../../src/index';

const facts = {
  operation: 'acquisition',
  champ: 'PA',
  medicalise: true,
  assuranceMaladie: true,
  equipement: false,
} as const;

function temps1(lots: readonly object[], rest: Partial<Projet> = {}): Projet {
  const all = lots.map((lot) => ({ organismeGestionnaire: 'a', region: '84', ...facts, ...lot }));
  const ids = [...new Set(all.map(({ organismeGestionnaire }) => organismeGestionnaire))];
  return defineProjet({
    porteur: 'a',
    organismesGestionnaires: ids.map((id) => ({ id, nombreEsms: 20 })) as unknown as [{ id: 'a' }],
    esms: all as unknown as Projet['esms'],
    regroupement: 'convention',
    solution: {
      servicesSocles: ['mssante', 'dmp'],
      plateformeEParcours: false,
      unique: true,
      marcheNational: true,
    },
    amoa: { marche: false, pilotage: false },
    evenements: {
      depot: '2021-03-15',
      signatureConvention: '2021-06-15',
      factureParametrage: '2021-12-01',
      factureDeploiement: '2022-06-01',
      finProjet: '2022-09-30',
    },
    certifications: { 'engagement.date-limite': true },
    ...rest,
  });
}

const interpretationOf = (projet: Projet, code: string) =>
  assessSensitivity(amorcageTemps1, projet).interpretations.find((one) => one.code === code);

describe('8 ESMS overseas in temps 1', () => {
  const reunion = { region: '04', nombre: 4 };
  const projet = temps1([reunion, { ...reunion, organismeGestionnaire: 'b' }]);

  it('hang on whether the threshold of Corse covers overseas, and both results are shown', () => {
    const { interpretations, holds, outcome } = assessSensitivity(amorcageTemps1, projet);
    // 8 × 25 000
    expect(outcome).toMatchObject({ status: 'eligible', total: '200000.00' });
    expect(interpretations[0]).toMatchObject({
      code: 'interpretation.seuil-outre-mer',
      effect: 'status',
      outcomes: [
        { choice: 'comme-la-corse', isChosen: true, status: 'eligible', criteria: [] },
        {
          choice: 'comme-la-metropole',
          isChosen: false,
          status: 'ineligible',
          total: '200000.00',
          criteria: [
            { code: 'grappe.minimum-esms', status: 'unmet' },
            { code: 'grappe.minimum-og', status: 'unmet' },
          ],
        },
      ],
    });
    expect(holds).toEqual({ status: false, total: true });
  });

  it('are looked at under the readings of the caller', () => {
    const interpretations = { 'interpretation.seuil-outre-mer': 'comme-la-metropole' };
    const sensitivity = assessSensitivity(amorcageTemps1, projet, { interpretations });
    expect(sensitivity.outcome.status).toBe('ineligible');
    expect(sensitivity.interpretations[0]?.outcomes.map(({ isChosen }) => isChosen)).toEqual([
      false,
      true,
    ]);
  });
});

describe('what a reading reaches', () => {
  it('is the amount, where one cap or two make the difference', () => {
    const projet = temps1([{ nombre: 22 }, { nombre: 14, operation: 'mise-en-conformite' }]);
    expect(interpretationOf(projet, 'interpretation.plafond-partage')).toMatchObject({
      effect: 'amount',
      // 22 × 25 000 + 8 × 10 000, or + 14 × 10 000
      outcomes: [{ total: '630000.00' }, { total: '690000.00' }],
    });
    expect(assessSensitivity(amorcageTemps1, projet).holds.total).toBe(false);
  });

  it('is a detail, where the cents of two ARS depend on it', () => {
    // 15 × 25 000 = 375 000; 7/15 and 8/15 make 175 000 and 200 000, whatever the rounding.
    const even = temps1([{ nombre: 7 }, { nombre: 8, region: '27' }]);
    expect(interpretationOf(even, 'interpretation.prorata-arrondi')?.effect).toBe('none');
    // 17 × 25 000 + 1 × 10 000 = 435 000; 7/18 and 11/18 are no whole cents.
    const odd = temps1([
      { nombre: 7 },
      { nombre: 10, region: '27' },
      { nombre: 1, region: '27', operation: 'mise-en-conformite' },
    ]);
    expect(interpretationOf(odd, 'interpretation.prorata-base')?.effect).toBe('detail');
  });

  it('is nothing, where the question does not arise', () => {
    const projet = temps1([{ nombre: 15 }]);
    expect(interpretationOf(projet, 'interpretation.seuil-outre-mer')?.effect).toBe('none');
    expect(interpretationOf(projet, 'interpretation.champ-domicile')?.effect).toBe('none');
  });

  it('lists every interpretation of the edition, those that reach furthest first', () => {
    const projet = temps1([{ nombre: 14 }, { nombre: 1, region: '94' }]);
    const { interpretations } = assessSensitivity(amorcageTemps1, projet);
    expect(interpretations.map(({ code }) => code).sort()).toEqual(
      amorcageTemps1.interpretations.map(({ code }) => code).sort(),
    );
    const ranks = interpretations.map(({ effect }) =>
      ['status', 'amount', 'detail', 'none'].indexOf(effect),
    );
    expect(ranks).toEqual([...ranks].sort());
  });
});

describe('a result that holds under all readings', () => {
  it('is that of a large grappe of one region, in order', () => {
    // Large enough, of several OG, without equipment: nothing that a text leaves open bears on it,
    // but for the windows of regions, which one reading leaves unknown.
    const lots = [{ nombre: 10 }, { nombre: 10, organismeGestionnaire: 'b' }];
    const nord = lots.map((lot) => ({ ...lot, region: '32' }));
    const projet = temps1([...nord, { nombre: 10, organismeGestionnaire: 'c', region: '32' }]);
    expect(assessSensitivity(amorcageTemps1, projet).holds).toEqual({ status: true, total: true });
    const elsewhere = temps1([...lots, { nombre: 10, organismeGestionnaire: 'c' }]);
    expect(assessSensitivity(amorcageTemps1, elsewhere).holds.status).toBe(false);
  });

  it('is the refusal of a file that came too late', () => {
    const evenements = { depot: '2021-05-01', finProjet: '2022-09-30' };
    const projet = temps1([{ nombre: 14 }], { evenements });
    // In April the window of other regions is unknown under one reading; in May it is certainly over
    // nowhere but by the period of the call: a size of 14 ESMS is refused under every reading.
    expect(assessSensitivity(amorcageTemps1, projet).holds).toEqual({ status: true, total: true });
  });

  it('is not one that two readings overturn only together', () => {
    // Mise en conformité alone: 2 OG pass while the OG minimum is for acquisitions, 14 ESMS while
    // the size is. Refused unless the second is read so.
    const lot = { operation: 'mise-en-conformite', nombre: 7 };
    const projet = temps1([lot, { ...lot, organismeGestionnaire: 'b' }]);
    expect(assess(amorcageTemps1, projet).status).toBe('ineligible');
    expect(assessSensitivity(amorcageTemps1, projet).holds.status).toBe(false);
  });
});

describe('a missing fact', () => {
  it('is told with what follows from its values, the verdict first', () => {
    const { region: _, ...unplaced } = { region: '84', nombre: 4 };
    const lots = [unplaced, { ...unplaced, organismeGestionnaire: 'b' }];
    const projet = temps1(lots.map((lot) => ({ ...lot, region: undefined })));
    const bare = JSON.parse(JSON.stringify(projet));
    const [first] = assessSensitivity(amorcageTemps1, defineProjet(bare)).missing;
    expect(first).toMatchObject({
      paths: ['/esms/0/region', '/esms/1/region'],
      effect: 'status',
      outcomes: [
        { value: '01', status: 'eligible', total: '200000.00' },
        { value: '11', status: 'ineligible', total: '200000.00' },
      ],
    });
    expect(first?.neededFor).toContain('grappe.minimum-esms');
  });

  it('reaches the amount alone, where the verdict stands', () => {
    const projet = temps1([{ nombre: 15, equipement: undefined }]);
    const small = { ...projet, organismesGestionnaires: [{ id: 'a', nombreEsms: 14 }] };
    const bare = JSON.parse(JSON.stringify(small));
    const { missing } = assessSensitivity(amorcageTemps1, defineProjet(bare));
    expect(missing.find(({ paths }) => paths[0] === '/esms/0/equipement')).toMatchObject({
      effect: 'amount',
      // 15 × 25 000, with or without 15 × 20 000
      outcomes: [
        { value: true, total: '675000.00' },
        { value: false, total: '375000.00' },
      ],
    });
  });

  it('is found to matter even where it only does in the company of another', () => {
    // Without the national market, a derogation asks for two things at once.
    const projet = defineProjet({
      porteur: 'a',
      organismesGestionnaires: [{ id: 'a', nombreEsms: 20 }],
      esms: [
        {
          nombre: 15,
          organismeGestionnaire: 'a',
          region: '11',
          ...facts,
          operation: 'mise-en-conformite',
        },
      ],
      solution: { servicesSocles: ['mssante', 'dmp'], cahierDesCharges: true, unique: true },
      evenements: { depot: '2021-09-20' },
    });
    const { missing } = assessSensitivity(amorcageTemps2Regional, projet);
    const effectOf = (path: string) => missing.find(({ paths }) => paths[0] === path)?.effect;
    expect(effectOf('/solution/marcheNational')).toBe('status');
    expect(effectOf('/solution/derogation/engagementEditeur')).toBe('status');
    expect(effectOf('/solution/derogation/champCouvertEntierement')).toBe('status');
  });

  it('is none, where the file is complete', () => {
    const { missing } = assessSensitivity(amorcageTemps1, temps1([{ nombre: 15 }]));
    expect(missing).toEqual([]);
  });
});
