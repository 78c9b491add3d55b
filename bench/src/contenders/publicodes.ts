import Engine from 'publicodes';
import { type Answer, euros, synchronous } from './contender';
import { deriveFacts, type Facts } from './facts';

const nombre = (question: string, unité: string) => ({ question, unité, 'par défaut': 0 });

/** The rule in publicodes, with its units. */
const rules = {
  esms: nombre('Combien d’ESMS dans le projet ?', 'esms'),
  og: nombre('Combien d’organismes gestionnaires ?', 'og'),
  territoire: { question: 'Dans quel territoire ?', 'par défaut': "'metropole'" },
  acquisitions: nombre('Combien d’ESMS acquièrent un DUI ?', 'esms'),
  'mises en conformité': nombre('Combien d’ESMS mettent leur DUI en conformité ?', 'esms'),
  équipements: nombre('Combien de petits ESMS demandent des équipements ?', 'esms'),

  'minimum esms': {
    variations: [{ si: "territoire = 'metropole'", alors: '15 esms' }, { sinon: '8 esms' }],
  },
  'minimum og': {
    variations: [{ si: "territoire = 'metropole'", alors: '3 og' }, { sinon: '2 og' }],
  },
  éligible: { 'toutes ces conditions': ['esms >= minimum esms', 'og >= minimum og'] },
  'écart esms': { valeur: 'minimum esms - esms', plancher: '0 esms' },
  'écart og': { valeur: 'minimum og - og', plancher: '0 og' },

  plafond: '30 esms',
  'acquisitions financées': { valeur: 'acquisitions', plafond: 'plafond' },
  'mises en conformité financées': {
    valeur: 'mises en conformité',
    plafond: 'plafond - acquisitions financées',
  },
  acquisition: 'acquisitions financées * 25000 €/esms',
  'mise en conformité': 'mises en conformité financées * 10000 €/esms',
  équipement: 'équipements * 20000 €/esms',
  subvention: { somme: ['acquisition', 'mise en conformité', 'équipement'] },
  démarrage: 'subvention * 40%',
  paramétrage: 'subvention * 40%',
  déploiement: 'subvention * 20%',
};

const engine = new Engine(rules);

/** publicodes: one situation by project, one evaluation by figure; it keeps what they share. */
export const contender = synchronous({
  prepare: deriveFacts,
  answer,
  answerJson: (input) => answer(deriveFacts(input)),
});

function answer(facts: Facts): Answer {
  engine.setSituation({
    esms: facts.esms,
    og: facts.og,
    territoire: `'${facts.territoire}'`,
    acquisitions: facts.acquisitions,
    'mises en conformité': facts.misesEnConformite,
    équipements: facts.equipements,
  });
  return {
    eligible: engine.evaluate('éligible').nodeValue === true,
    gaps: { esms: count('écart esms'), og: count('écart og') },
    lines: {
      acquisition: amount('acquisition'),
      miseEnConformite: amount('mise en conformité'),
      equipement: amount('équipement'),
    },
    total: amount('subvention'),
    instalments: [amount('démarrage'), amount('paramétrage'), amount('déploiement')],
  };
}

function count(rule: keyof typeof rules): number {
  return Number(engine.evaluate(rule).nodeValue);
}

function amount(rule: keyof typeof rules): string {
  return euros(count(rule));
}
