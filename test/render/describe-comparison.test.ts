import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../src/assessment/compare-editions';
import { editions } from '../../src/editions/index';
import type { Comparison, EditionOutcome } from '../../src/model/comparison';
import { describeComparison } from '../../src/render/describe-comparison';
import { widthOf } from '../../src/render/document/wrap';
import { text } from '../support/edition';
import { projetOf } from '../support/projet';
import { onOneLine } from './plain';

const outcome: EditionOutcome = {
  edition: 'appel',
  title: { fr: 'Appel d’exemple', en: 'Example call' },
  annee: 2021,
  status: 'eligible',
  toCertify: [],
  route: {
    edition: 'appel',
    niveau: 'regional',
    open: 'open',
    arsDepot: '84',
    arsFinanceurs: ['84'],
    window: null,
    reasons: [],
    citations: [],
  },
  grappe: {
    status: 'met',
    territoire: 'metropole',
    esms: { observed: 17, required: 15, gap: 0 },
    og: { observed: 3, required: 3, gap: 0 },
    niveau: 'regional',
    arsDepot: '84',
    arsDepotPossibles: ['84'],
    regions: [{ region: '84', esms: 14 }],
  },
  funding: {
    status: 'determined',
    total: '485000.00',
    bounds: { atLeast: '485000.00', atMost: '485000.00' },
  },
  unmet: [],
  undetermined: [],
  milestones: [
    {
      code: 'demarrage',
      label: text('Démarrage'),
      share: '0.40',
      amount: '194000.00',
      bounds: { atLeast: '194000.00', atMost: '194000.00' },
      due: null,
    },
  ],
};

const size = {
  code: 'grappe.minimum-esms',
  label: { fr: 'Taille de la grappe', en: 'Size of the grappe' },
  status: 'unmet',
  observed: 14,
  required: 15,
  gap: 1,
} as const;

const filing = { code: 'depot.fenetre', label: text('Dépôt'), status: 'unmet' } as const;

function compare(parts: Partial<EditionOutcome>, rest: Partial<Comparison> = {}): Comparison {
  const outcomes = [{ ...outcome, ...parts }];
  return JSON.parse(JSON.stringify({ nom: 'Grappe', depot: '2021-03-22', outcomes, ...rest }));
}

function tell(comparison: Comparison, locale: 'fr' | 'en' = 'fr'): string {
  return onOneLine(describeComparison(comparison, { locale, format: 'markdown' }));
}

const closed = { ...outcome.route, open: 'closed' } as const;

describe('a comparison in words', () => {
  it('opens with the project, its filing date and where it could be paid', () => {
    expect(tell(compare({}))).toMatch(
      /^# Le projet sous chaque édition Projet : Grappe Date de dépôt : 22 mars 2021 Appel ouvert au projet et conditions remplies : Appel d’exemple \|/,
    );
    expect(tell(compare({}), 'en')).toMatch(
      /^# The project under each edition Project: Grappe Filing date: 22 March 2021 Call open to the project and conditions met: Example call \|/,
    );
  });

  it('says that no date is given, and that no call is possible', () => {
    const page = tell(compare({ status: 'undetermined' }, { nom: null, depot: null }));
    expect(page).toContain('Le fichier ne donne pas la date de dépôt');
    expect(page).toContain('Aucun appel n’est à la fois ouvert');
    expect(page).not.toContain('Projet : ');
  });

  it('gives a row to each edition: call, size, verdict, amount, first payment', () => {
    expect(tell(compare({}))).toContain(
      '| Appel d’exemple | ouvert | 17 ESMS (seuil : 15), régional | éligible | 485 000 € | 194 000 € (40 %) | – |',
    );
    expect(tell(compare({}), 'en')).toContain(
      '| Example call | open | 17 ESMS (threshold: 15), regional | eligible | €485,000 | €194,000 (40%) | – |',
    );
  });

  it('does not let the tariff pass for money that is due', () => {
    expect(tell(compare({ status: 'ineligible', unmet: [size] }))).toContain(
      '| non éligible | non dû (barème : 485 000 €) | – | 1 non remplie |',
    );
    expect(tell(compare({ route: closed }))).toContain(
      '| éligible | non dû (barème : 485 000 €) | – | – |',
    );
  });

  it('tells a project that only comes at another time from one that is refused', () => {
    const late = { status: 'ineligible', route: closed, unmet: [filing] } as const;
    expect(tell(compare(late))).toContain('| hors délai |');
    expect(tell(compare(late), 'en')).toContain('| out of time |');
    expect(tell(compare({ ...late, unmet: [filing, size] }))).toContain('| non éligible |');
    expect(tell(compare({ ...late, route: outcome.route }))).toContain('| non éligible |');
  });

  it('counts what is unmet, open and to certify', () => {
    const parts = {
      unmet: [size, filing],
      undetermined: [{ ...filing, status: 'undetermined' as const }],
      toCertify: ['a', 'b', 'c'],
    };
    expect(tell(compare(parts))).toContain('| 2 non remplies, 1 à vérifier, 3 à certifier |');
    expect(tell(compare(parts), 'en')).toContain('| 2 unmet, 1 to be checked, 3 to certify |');
  });

  it('gives bounds for an amount that no text makes exact, and says what is unknown', () => {
    const bounds = { atLeast: '0.00', atMost: '160000.00' };
    const page = tell(
      compare({
        funding: { status: 'bounded', total: null, bounds },
        milestones: [
          {
            code: 'convention',
            label: text('Convention'),
            share: null,
            amount: null,
            bounds: { atLeast: '0.00', atMost: null },
            due: null,
          },
        ],
        grappe: {
          ...outcome.grappe,
          niveau: null,
          esms: { observed: 17, required: null, gap: null },
        },
      }),
    );
    expect(page).toContain(
      '| 17 ESMS, inconnu | éligible | entre 0 € et 160 000 € | inconnu | – |',
    );
  });

  it('does not know the first payment where no instalment bears on what is asked', () => {
    const nothing = { atLeast: '0.00', atMost: '0.00' };
    const [first] = outcome.milestones;
    if (first === undefined) throw new Error('no instalment');
    const other = { ...first, amount: '0.00', bounds: nothing };
    expect(tell(compare({ milestones: [] }))).toContain('| 485 000 € | inconnu | – |');
    expect(tell(compare({ milestones: [other] }))).toContain('| 485 000 € | inconnu | – |');
    expect(tell(compare({ milestones: [other, first] }))).toContain('| 194 000 € (40 %) |');
    const unpaid = { status: 'determined', total: '0.00', bounds: nothing } as const;
    expect(tell(compare({ milestones: [other], funding: unpaid }))).toContain('| 0 € | – | – |');
  });

  it('says by edition what is not met and by how much, and what is missing', () => {
    const open = {
      code: 'achat.marche-national',
      label: text('Achat'),
      status: 'undetermined' as const,
      missing: ['/solution/marcheNational'],
      unknown: ['limite.achat'],
    };
    const page = tell(compare({ unmet: [size], undetermined: [open] }));
    expect(page).toContain(
      '## Appel d’exemple - Non rempli : Taille de la grappe (`grappe.minimum-esms`) - Constaté : 14 ; demandé : 15 ; il manque 1. - À vérifier : Achat (`achat.marche-national`) - Information à fournir : achat par le marché national (oui ou non) (`/solution/marcheNational`) - Les textes consultés ne permettent pas de trancher (`limite.achat`)',
    );
  });

  it('says why the call is closed, in the words of the language, once', () => {
    const reasons = [
      { code: 'periode', text: { fr: 'Du 1er juillet.', en: 'From 1 July.' } },
      { code: 'depot.fenetre', text: text('Dépôt') },
    ];
    const parts = { route: { ...closed, reasons }, unmet: [filing] };
    const page = tell(compare(parts));
    expect(page).toContain('- Appel : Du 1er juillet. (`periode`)');
    expect(page.match(/depot\.fenetre/g)).toHaveLength(1);
    expect(tell(compare(parts), 'en')).toContain('- Call: From 1 July. (`periode`)');
  });

  it('leaves out the details of an edition that has none', () => {
    expect(tell(compare({}))).not.toContain('## ');
  });
});

describe('the same project compared over all editions', () => {
  const projet = projetOf(
    [
      { nombre: 25, operation: 'acquisition', region: '84' },
      { nombre: 20, operation: 'acquisition', region: '11' },
      { nombre: 15, operation: 'acquisition', region: '93' },
    ],
    { evenements: { depot: '2023-05-15' } },
  );
  const comparison = compareEditions(editions, projet);

  it.each(['fr', 'en'] as const)('is one table in %s, a row for each edition', (locale) => {
    const rows = describeComparison(comparison, { locale, format: 'markdown' })
      .split('\n')
      .filter((row) => row.startsWith('| '));
    expect(rows).toHaveLength(2 + editions.length);
    editions.forEach((edition, index) => {
      expect(onOneLine(rows[2 + index] ?? '')).toContain(onOneLine(edition.title[locale]));
    });
  });

  it.each(['fr', 'en'] as const)('fits the width of a screen as plain text in %s', (locale) => {
    const lines = describeComparison(comparison, { locale, format: 'text' }).split('\n');
    expect(lines.filter((line) => widthOf(line) > 125)).toEqual([]);
  });
});
