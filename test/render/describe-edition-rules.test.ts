import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model/edition';
import { describeEdition } from '../../src/render/describe-edition';
import { editionWith, interpretation, parameter, text } from '../support/edition';
import { onOneLine } from './plain';

const { funding, grappe } = editionWith({});

function tell(parts: Partial<Edition>, locale: 'fr' | 'en' = 'fr'): string {
  return onOneLine(describeEdition(editionWith(parts), { locale, format: 'markdown' }));
}

const reading = interpretation('interpretation.x', 'oui', 'non');
const chosen = <Value>(oui: Value, non: Value) => ({
  interpretation: 'interpretation.x',
  choices: { oui, non },
});
const dependence = 'Lecture par défaut, dépend de `interpretation.x`';

describe('how a page tells the grappe', () => {
  it('names the criteria of size, the territory, the ARS, ties and the national size', () => {
    const page = tell({
      interpretations: [reading],
      grappe: {
        esms: 'grappe.minimum-esms',
        og: 'grappe.minimum-og',
        territoire: chosen('le-plus-haut' as const, 'le-plus-bas' as const),
        arsDepot: 'choix-du-porteur',
        tie: 'interpretation.egalite',
        national: { kind: 'several', of: 'regions' },
      },
    });
    expect(page).toContain(
      `## Grappe - Taille en ESMS, selon le critère \`grappe.minimum-esms\` - Taille en organismes gestionnaires (OG), selon le critère \`grappe.minimum-og\` - Seuil le plus haut des territoires du projet - ${dependence} - Dossier reçu par l’ARS que choisit le porteur - Régions à égalité : voir \`interpretation.egalite\` - Taille nationale : plusieurs régions`,
    );
  });

  it('tells which ESMS are admitted, and what becomes of the others', () => {
    const page = tell({
      interpretations: [reading],
      grappe,
      exclusions: [
        {
          criterion: 'esms.finess-geographique',
          eligible: { kind: 'finess' },
          treatment: chosen('ecarte' as const, 'bloque' as const),
        },
      ],
    });
    expect(page).toContain(
      `- ESMS admis, selon le critère \`esms.finess-geographique\` : numéro FINESS géographique ; les autres sont écartés, le reste du projet est évalué - ${dependence}`,
    );
  });
});

describe('how a page tells the funding', () => {
  const parameters = [parameter('tarif', '5000.00', 'EUR/esms'), parameter('plafond', 'unknown')];
  const line = {
    code: 'palier-2',
    label: text('Palier 2'),
    quantity: { unit: 'esms', test: { kind: 'operation', in: ['deploiement'] } } as const,
    unitAmount: 'tarif',
  };

  it('says what is counted, on which condition, and what is asked in vain', () => {
    const page = tell({
      parameters,
      interpretations: [reading],
      funding: {
        ...funding,
        lines: [
          {
            ...line,
            condition: chosen({ kind: 'several', of: 'og' } as const, { kind: 'always' } as const),
            beyond: 'palier-1',
            outside: true,
            asked: { test: { kind: 'flag', field: 'equipement' }, notice: text('Pas payé.') },
          },
        ],
      },
    });
    expect(page).toContain(
      `- **Palier 2** (\`palier-2\`) - Barème : 5 000 € par ESMS (\`tarif\`) - Pour chaque ESMS répondant à ceci : opération : déploiement - Condition : plusieurs OG - Palier suivant, pour les ESMS que laisse le plafond de \`palier-1\` - Versé à un autre que l’organisme gestionnaire, hors de la subvention - N’est pas financé, si équipement demandé : Pas payé. - ${dependence}`,
    );
  });

  it('tells the caps with the value that the default reading gives them', () => {
    const [first, second] = reading.choices;
    const given = { ...first, parameters: { plafond: 49 } };
    const cap = { parameter: 'plafond', lines: ['palier-1', 'palier-2'] };
    const parts = (value: 'oui' | 'non'): Partial<Edition> => ({
      parameters,
      interpretations: [{ ...reading, default: value, choices: [given, second ?? given] }],
      funding: { ...funding, caps: [chosen([cap, cap], [])] },
    });
    expect(tell(parts('oui'))).toContain(
      `- Plafond de 49 ESMS (\`plafond\`), pour ces lignes prises ensemble : \`palier-1\`, \`palier-2\` ; Plafond de 49 ESMS (\`plafond\`), pour ces lignes prises ensemble : \`palier-1\`, \`palier-2\` - ${dependence}`,
    );
    expect(tell(parts('non'))).toContain(`- Aucun plafond - ${dependence}`);
  });

  it('keeps the value that a user supplies', () => {
    const [first] = reading.choices;
    const page = tell({
      parameters: [{ ...parameter('plafond', 30), suppliedBy: 'user' }],
      interpretations: [{ ...reading, choices: [{ ...first, parameters: { plafond: 49 } }] }],
      funding: { ...funding, caps: [[{ parameter: 'plafond', lines: ['palier-1'] }]] },
    });
    expect(page).toContain('- Plafond de 30 ESMS (`plafond`)');
  });

  it('tells how the grant is one, how hours count and how the ARS share it', () => {
    const page = tell({
      interpretations: [reading],
      funding: {
        ...funding,
        total: ['financement.unique'],
        hours: {
          test: { kind: 'champ', in: ['domicile'] },
          counted: chosen('par-esms' as const, 'par-projet' as const),
        },
        shares: { base: 'inconnue', rounding: 'arrondi-au-centime', principles: ['prorata'] },
      },
      schedule: { milestones: [], rounding: 'solde-au-dernier' },
    });
    expect(page).toContain(
      `## Calcul et partage - Une seule subvention : \`financement.unique\` - Seules les heures essentielles sont comptées, pour les ESMS répondant à ceci : champ : aide à domicile ; part des heures essentielles de chaque ESMS - ${dependence} - Aucun texte consulté ne dit comment les ARS se partagent la subvention - Règles du partage : \`prorata\` - Arrondi des parts des ARS : au centime le plus proche, la différence sur la première part - Arrondi des versements : au centime inférieur, le solde sur la dernière part`,
    );
  });

  it('does so in English too', () => {
    const page = tell(
      { parameters, funding: { ...funding, lines: [{ ...line, outside: false }] } },
      'en',
    );
    expect(page).toContain(
      '- For each ESMS that answers to this: operation: deployment - Part of the grant',
    );
    expect(page).toContain(
      '## Computation and sharing - The ARS share the whole grant in proportion to their ESMS - Rounding of the shares of the ARS: down to the cent, the cents left to the largest remainders',
    );
  });
});

describe('how a page tells the calendar', () => {
  it('says what becomes of a day between two windows', () => {
    const page = tell({
      interpretations: [reading],
      windowBetween: chosen('next' as const, 'none' as const),
    });
    expect(page).toContain(
      `- Un dépôt entre deux fenêtres appartient à la suivante - ${dependence}`,
    );
  });
});
