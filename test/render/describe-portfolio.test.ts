import { describe, expect, it } from 'vitest';
import {
  describePortfolio,
  type PortfolioOptions,
  type Report,
  summarizePortfolio,
} from '../../src/index';
import { lineOf, reportOf } from '../commission/report';
import { onOneLine } from './plain';

const known = reportOf({
  edition: 'a',
  niveau: 'regional',
  regions: { '84': 1050 },
  bounds: ['375000.00', '375000.00'],
  lines: [lineOf('acquisition', 1050, ['375000.00', '375000.00'])],
});
const bounded = reportOf({
  edition: 'b',
  status: 'undetermined',
  regions: { '11': 10, '?': 5 },
  bounds: ['125000.00', '375000.00'],
  shares: { '11': null },
});

function tell(
  reports: readonly Report[],
  options: PortfolioOptions = {},
  locale: 'fr' | 'en' = 'fr',
): string {
  const summary = JSON.parse(JSON.stringify(summarizePortfolio(reports, options)));
  return onOneLine(describePortfolio(summary, { locale, format: 'markdown' }));
}

describe('a portfolio in words', () => {
  it('says how many reports there are, and what they come to', () => {
    expect(tell([known])).toContain('# Portefeuille 1 rapport.');
    expect(tell([known, bounded])).toContain('2 rapports.');
    expect(tell([known, bounded])).toContain('| 2 | 1 065 | entre 500 000 € et 750 000 € |');
    expect(tell([known], {}, 'en')).toContain('# Portfolio 1 report.');
  });

  it('says which verdicts its tables count, and which option is wrong', () => {
    expect(tell([known])).toContain('ne comptent que dans le tableau des verdicts.');
    const page = tell([known], { verdicts: 'tous', eligibles: { '84': 0 } });
    expect(page).toContain('Les projets non éligibles comptent dans tous les tableaux');
    expect(page).toContain('- À /options/eligibles/84, il faut un nombre entier de 1 à');
    const english = tell([known], { verdicts: 'tous' }, 'en');
    expect(english).toContain('Projects that are not eligible count in every table');
  });

  it('has a table for each way in which it is split, in the words of the field', () => {
    const page = tell([known, bounded]);
    expect(page).toContain('## Par verdict |');
    expect(page).toContain(
      '| éligible | 1 | 50 % | 1 050 | 99 % | 375 000 € | entre 50 % et 75 % |',
    );
    expect(page).toContain('| Appel d’exemple | 1 | 50 % |');
    expect(page).toContain('| ARS Auvergne-Rhône-Alpes | 1 | 50 % | 1 050 |');
    expect(page).toContain('| région inconnue ou montant non réparti | 1 | 50 % | 5 | 0 % |');
    expect(page).toContain('| acquisition | 1 | 50 % | 1 050 |');
    expect(page).toContain('| hors opération financée | 1 | 50 % | 15 |');
    expect(page).toContain('| régional | 1 |');
    expect(page).toContain('| niveau inconnu | 1 |');
  });

  it('prints whole percents, as the pages that are published do', () => {
    const page = tell([known], { eligibles: { '84': 3345 } });
    expect(page).toContain('Part des ESMS de la région |');
    expect(page).toContain('| 100 % | 31 % |');
    expect(tell([known])).not.toContain('Part des ESMS de la région');
  });

  it('shows a dash where there is no share', () => {
    expect(tell([reportOf({ regions: { '84': 1 } })])).toContain('| 0 € | – |');
  });

  it('has no table of nothing', () => {
    expect(tell([])).not.toContain('## Par');
  });
});
