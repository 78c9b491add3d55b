import { Decimal } from 'decimal.js';
import { projetSchema } from './by-hand-schema';
import { type Answer, synchronous } from './contender';
import { deriveFacts, type Facts } from './facts';

const tarifs = {
  acquisition: new Decimal('25000.00'),
  miseEnConformite: new Decimal('10000.00'),
  equipement: new Decimal('20000.00'),
};
const parts = [new Decimal('0.40'), new Decimal('0.40')] as const;

/** No engine: the schema in zod, the amounts in decimal.js, the rule in plain code. */
export const contender = synchronous({
  prepare: deriveFacts,
  answer,
  answerJson: (input) => answer(deriveFacts(projetSchema.parse(input))),
});

function answer(facts: Facts): Answer {
  const minimum = facts.territoire === 'metropole' ? { esms: 15, og: 3 } : { esms: 8, og: 2 };
  const gaps = {
    esms: Math.max(0, minimum.esms - facts.esms),
    og: Math.max(0, minimum.og - facts.og),
  };
  const acquises = Math.min(facts.acquisitions, 30);
  const conformes = Math.min(facts.misesEnConformite, 30 - acquises);
  const acquisition = tarifs.acquisition.times(acquises);
  const miseEnConformite = tarifs.miseEnConformite.times(conformes);
  const equipement = tarifs.equipement.times(facts.equipements);
  const total = acquisition.plus(miseEnConformite).plus(equipement);
  const demarrage = total.times(parts[0]).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  const parametrage = total.times(parts[1]).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  return {
    eligible: gaps.esms === 0 && gaps.og === 0,
    gaps,
    lines: {
      acquisition: acquisition.toFixed(2),
      miseEnConformite: miseEnConformite.toFixed(2),
      equipement: equipement.toFixed(2),
    },
    total: total.toFixed(2),
    instalments: [
      demarrage.toFixed(2),
      parametrage.toFixed(2),
      total.minus(demarrage).minus(parametrage).toFixed(2),
    ],
  };
}
