import { type Almanac, Engine, type RuleProperties } from 'json-rules-engine';
import { type Answer, asynchronous, euros } from './contender';
import { deriveFacts, type Facts } from './facts';

const minima = {
  metropole: { esms: 15, og: 3 },
  corse: { esms: 8, og: 2 },
  'outre-mer': { esms: 8, og: 2 },
} as const;

/** A criterion: one alternative for metropolitan France, one for Corse and overseas. */
function atLeast(fact: 'esms' | 'og'): RuleProperties {
  const { metropole, corse } = minima;
  return {
    name: `grappe.minimum-${fact}`,
    conditions: {
      any: [
        {
          all: [
            { fact: 'territoire', operator: 'equal', value: 'metropole' },
            { fact, operator: 'greaterThanInclusive', value: metropole[fact] },
          ],
        },
        {
          all: [
            { fact: 'territoire', operator: 'in', value: ['corse', 'outre-mer'] },
            { fact, operator: 'greaterThanInclusive', value: corse[fact] },
          ],
        },
      ],
    },
    event: { type: `grappe.minimum-${fact}` },
  };
}

// Its conditions compare and don't compute: the amounts are dynamic facts, as its guide has it.
const engine = new Engine([atLeast('esms'), atLeast('og')])
  .addFact('ecarts', async (_params, almanac) => {
    const [territoire, esms, og] = await Promise.all([
      almanac.factValue<Facts['territoire']>('territoire'),
      almanac.factValue<number>('esms'),
      almanac.factValue<number>('og'),
    ]);
    const minimum = minima[territoire];
    return { esms: Math.max(0, minimum.esms - esms), og: Math.max(0, minimum.og - og) };
  })
  .addFact('lignes', async (_params, almanac) => {
    const [acquisitions, misesEnConformite, equipements] = await Promise.all([
      almanac.factValue<number>('acquisitions'),
      almanac.factValue<number>('misesEnConformite'),
      almanac.factValue<number>('equipements'),
    ]);
    const acquises = Math.min(acquisitions, 30);
    return {
      acquisition: acquises * 25_000,
      miseEnConformite: Math.min(misesEnConformite, 30 - acquises) * 10_000,
      equipement: equipements * 20_000,
    };
  })
  .addFact('total', async (_params, almanac) => {
    const lignes = await almanac.factValue<Record<string, number>>('lignes');
    return Object.values(lignes).reduce((sum, amount) => sum + amount, 0);
  })
  .addFact('versements', async (_params, almanac) => {
    const total = await almanac.factValue<number>('total');
    return [(total * 40) / 100, (total * 40) / 100, (total * 20) / 100];
  });

/** json-rules-engine: two rules give the verdict, four dynamic facts give the amounts. */
export const contender = asynchronous(
  {
    prepare: deriveFacts,
    answer,
    answerJson: (input) => answer(deriveFacts(input)),
  },
  'in-turn',
);

async function answer(facts: Facts): Promise<Answer> {
  const { failureResults, almanac } = await engine.run({ ...facts });
  const gaps = await almanac.factValue<Answer['gaps']>('ecarts');
  const lines = await almanac.factValue<Record<keyof Answer['lines'], number>>('lignes');
  const total = await almanac.factValue<number>('total');
  const [demarrage, parametrage, deploiement] = await versementsOf(almanac);
  return {
    eligible: failureResults.length === 0,
    gaps,
    lines: {
      acquisition: euros(lines.acquisition),
      miseEnConformite: euros(lines.miseEnConformite),
      equipement: euros(lines.equipement),
    },
    total: euros(total),
    instalments: [euros(demarrage), euros(parametrage), euros(deploiement)],
  };
}

function versementsOf(almanac: Almanac): Promise<[number, number, number]> {
  return almanac.factValue('versements');
}
