import { describe, expect, it } from 'vitest';
import { diffEditions } from '../../src/assessment/diff-editions';
import { editions } from '../../src/editions/index';
import type { Edition } from '../../src/model/edition';
import type { Rule } from '../../src/model/rule';
import { describeDiff } from '../../src/render/describe-diff';
import { editionWith, interpretation, parameter, text } from '../support/edition';
import { onOneLine } from './plain';

const minimum: Rule = { kind: 'minimum', count: { kind: 'esms' }, bound: 'grappe.minimum' };
const { funding } = editionWith({});

function tell(before: Partial<Edition>, after: Partial<Edition>, locale: 'fr' | 'en' = 'fr') {
  const diff = diffEditions(
    editionWith({ id: 'avant', title: { fr: 'Premier', en: 'First' }, ...before }),
    editionWith({ id: 'apres', title: { fr: 'Second', en: 'Second' }, ...after }),
  );
  const plain = JSON.parse(JSON.stringify(diff));
  return onOneLine(describeDiff(plain, { locale, format: 'markdown' }));
}

function criterion(force: 'required' | 'recommended', rule: Rule = minimum) {
  const label = { fr: 'Taille', en: 'Size' };
  return { code: 'grappe.minimum-esms', label, force, rule, citations: [] } as const;
}

describe('the differences in words', () => {
  it('name both editions, and say so where nothing changes', () => {
    expect(tell({}, {})).toBe(
      '# Ce qui change d’une édition à l’autre - Avant : **Premier** (`avant`) - Après : **Second** (`apres`) Rien ne change. ',
    );
    expect(tell({}, {}, 'en')).toContain('Nothing changes.');
  });

  it('put parameters in one table: added, removed and changed, with both values', () => {
    const page = tell(
      { parameters: [parameter('a', 30), parameter('b', 'unknown')] },
      {
        parameters: [
          { ...parameter('a', 49), role: 'recommended', suppliedBy: 'user' },
          parameter('c', { atMost: '10000.00' }, 'EUR/esms'),
        ],
      },
    );
    expect(page).toContain(
      '## Paramètres | Objet | Changement | Avant | Après | | --- | --- | --- | --- | ' +
        '| c (`c`) | ajouté | – | au plus 10 000 € par ESMS (obligatoire) | ' +
        '| b (`b`) | supprimé | inconnu (obligatoire) | – | ' +
        '| a (`a`) | modifié : valeur, portée, origine de la valeur | 30 ESMS (obligatoire) | 49 ESMS (recommandé) ; Valeur fournie par l’utilisateur |',
    );
  });

  it('tell the force, the rule and the threshold of a criterion before and after', () => {
    const before = { parameters: [parameter('grappe.minimum', 15)] };
    const page = tell(
      { ...before, criteria: [criterion('required')] },
      { ...before, criteria: [criterion('recommended', { kind: 'several', of: 'og' })] },
    );
    expect(page).toContain(
      '| Taille (`grappe.minimum-esms`) | modifié : force, règle, valeurs | obligatoire, nombre d’ESMS égal ou supérieur à 15 ESMS (`grappe.minimum`) | recommandé, plusieurs OG |',
    );
  });

  it('tell a criterion whose threshold alone moves', () => {
    const edition = (value: number) => ({
      parameters: [parameter('grappe.minimum', value)],
      criteria: [criterion('required')],
    });
    expect(tell(edition(15), edition(10), 'en')).toContain(
      '| Size (`grappe.minimum-esms`) | changed: values | required, number of ESMS equal to or above 15 ESMS (`grappe.minimum`) | required, number of ESMS equal to or above 10 ESMS (`grappe.minimum`) |',
    );
  });

  it('tell lines with their tariff, what they count and their condition', () => {
    const line = (parts: object) => ({
      code: 'equipement',
      label: text('Équipement'),
      quantity: { unit: 'esms', test: { kind: 'flag', field: 'equipement' } } as const,
      unitAmount: 'tarif',
      ...parts,
    });
    const amoa = {
      quantity: { unit: 'projet', rule: { kind: 'fact', path: 'amoa.marche' } },
      condition: { kind: 'several', of: 'og' },
    };
    const edition = (parts: object) => ({
      parameters: [parameter('tarif', '20000.00', 'EUR/esms')],
      funding: { ...funding, lines: [line(parts)] },
    });
    expect(tell(edition({}), edition(amoa))).toContain(
      '| Équipement (`equipement`) | modifié : ce qui est compté, condition | 20 000 € par ESMS (`tarif`) ; Pour chaque ESMS répondant à ceci : équipement demandé | 20 000 € par ESMS (`tarif`) ; Une fois par projet, si : demande d’assistance pour la procédure de marché : oui ; Condition : plusieurs OG |',
    );
  });

  it('tell instalments with their share, trigger, documents and conditions', () => {
    const edition = (share: string, documents: readonly string[]) => ({
      parameters: [parameter('part', share, 'rate' as const)],
      schedule: {
        rounding: 'plus-fort-reste' as const,
        milestones: [
          {
            code: 'solde',
            label: text('Solde'),
            share: 'part',
            lines: 'all' as const,
            trigger: text('Fin du projet'),
            documents: documents.map(text),
            conditions: [text('Usages')],
            citations: [],
          },
        ],
      },
    });
    expect(tell(edition('0.40', []), edition('0.50', ['Facture']))).toContain(
      '| Solde (`solde`) | modifié : documents, valeurs | 40 % (`part`) ; Fin du projet ; Condition : Usages | 50 % (`part`) ; Fin du projet ; Document : Facture ; Condition : Usages |',
    );
  });

  it('tell the answers of an interpretation, and limits that come and go', () => {
    const page = tell(
      { interpretations: [interpretation('i', 'oui', 'non')] },
      {
        interpretations: [interpretation('i', 'non', 'oui')],
        limits: [{ code: 'l', missing: text('Le texte'), settledBy: text('Le bulletin') }],
      },
    );
    expect(page).toContain(
      '| i (`i`) | modifié : réponse par défaut, réponses | Par défaut : oui (`oui`) ; Autre lecture : non (`non`) | Par défaut : non (`non`) ; Autre lecture : oui (`oui`) |',
    );
    expect(page).toContain(
      '| Le texte (`l`) | ajouté | – | Ce qui permettrait de le savoir : Le bulletin |',
    );
  });

  it('set apart what only its wording tells apart', () => {
    const worded = { ...parameter('a', 30), label: text('Autre') };
    const page = tell(
      { parameters: [parameter('a', 30), parameter('b', 1)] },
      { parameters: [worded, { ...parameter('b', 2), label: text('Autre') }] },
    );
    expect(page).toContain('Formulation seule : `a`');
    expect(page).toContain('| Autre (`b`) | modifié : valeur | 1 ESMS');
    expect(tell({ parameters: [parameter('a', 30)] }, { parameters: [worded] }, 'en')).toMatch(
      /## Parameters Wording only: `a` $/,
    );
  });

  it('give the rule by its interpretation where it depends on one', () => {
    const chosen: Rule = {
      interpretation: 'interpretation.x',
      choices: { oui: { kind: 'always' }, non: minimum },
    };
    expect(tell({}, { criteria: [criterion('required', chosen)] })).toContain(
      '| ajouté | – | obligatoire, selon `interpretation.x` |',
    );
  });

  it('say of an instalment that it now waits for the verification of use', () => {
    const milestone = {
      code: 'fin',
      label: text('Fin'),
      share: 'versement.fin',
      lines: 'all',
      trigger: text('fin'),
      documents: [],
      conditions: [],
      citations: [],
    } as const;
    const schedule = (usages: { readonly usages?: true }) => ({
      schedule: { milestones: [{ ...milestone, ...usages }], rounding: 'plus-fort-reste' as const },
      parameters: [parameter('versement.fin', '0.50', 'rate')],
    });
    const [before, after] = [schedule({}), schedule({ usages: true })];
    expect(tell(before, after)).toContain('| Fin (`fin`) | modifié : vérification des usages |');
    expect(tell(before, after, 'en')).toContain('changed: verification of use |');
  });

  it('can be told of each edition and the next, in both languages', () => {
    for (const [index, a] of editions.entries()) {
      for (const b of editions.slice(index + 1, index + 2)) {
        const diff = diffEditions(a, b);
        const fr = describeDiff(diff, { locale: 'fr', format: 'markdown' });
        const en = describeDiff(diff, { locale: 'en', format: 'text' });
        for (const { code } of diff.parameters.added) {
          expect(fr).toContain(`\`${code}\``);
          expect(en).toContain(code);
        }
        expect(`${fr}${en}`).not.toMatch(/undefined|\[object/);
      }
    }
  });
});
