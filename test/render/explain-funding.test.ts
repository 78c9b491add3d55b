import { describe, expect, it } from 'vitest';
import type { FundingLine } from '../../src/model/report';
import { criterion, eligible, line, milestone, withCriteria, withLines } from './handmade-report';
import { tell, tellMarkdown } from './plain';

const open = { atLeast: '0.00', atMost: '375000.00' };

describe('the amounts of a report', () => {
  it('are computed before the eyes of the reader, line by line', () => {
    expect(tell(eligible)).toContain(
      'Acquisition d’un DUI : 15 ESMS × 25 000 € = 375 000 € (acquisition)',
    );
    expect(tell(eligible, 'en')).toContain(
      'Acquisition of a DUI: 15 ESMS × €25,000 = €375,000 (acquisition)',
    );
    expect(tell(eligible)).toContain(
      '« 25 000 € par ESMS » — Appel à projets, ARS Exemple, article 3',
    );
  });

  it('leave out the lines that nobody asks for', () => {
    expect(tell(eligible)).not.toContain('Usages');
  });

  it('end in a total', () => {
    expect(tell(eligible)).toContain('Total : 375 000 €');
    expect(tell(eligible, 'en')).toContain('Total: €375,000');
  });

  it('show cents where there are some', () => {
    const cents = { atLeast: '188571.43', atMost: '188571.43' };
    expect(tell(withLines(cents, line))).toContain('Total : 188 571,43 €');
    expect(tell(withLines(cents, line), 'en')).toContain('Total: €188,571.43');
  });

  it('lie between two ends where they are not exact', () => {
    expect(tell(withLines(open, line))).toContain('Total : entre 0 € et 375 000 €');
    expect(tell(withLines(open, line), 'en')).toContain('Total: between €0 and €375,000');
  });

  it('have a lower end alone where nothing bounds them from above', () => {
    const bounds = { atLeast: '375000.00', atMost: null };
    expect(tell(withLines(bounds, line))).toContain('Total : au moins 375 000 €');
  });

  it('are unknown where nothing bounds them at all', () => {
    expect(tell(withLines({ atLeast: '0.00', atMost: null }, line))).toContain('Total : inconnu');
  });

  it('show a count that is open as open', () => {
    const [, tariff] = line.step.kind === 'product' ? line.step.of : [];
    const counted = {
      kind: 'fact',
      code: 'quantite.acquisition',
      value: { atLeast: 10, atMost: 15 },
    } as const;
    const bounds = { atLeast: '250000.00', atMost: '375000.00' };
    const step = { kind: 'product', of: tariff ? [counted, tariff] : [], value: bounds } as const;
    const bounded: FundingLine = {
      ...line,
      quantity: null,
      financed: null,
      amount: null,
      bounds,
      step,
    };
    expect(tell(withLines(bounds, bounded))).toContain(
      'entre 10 et 15 ESMS × 25 000 € = entre 250 000 € et 375 000 €',
    );
  });

  it('add up what has rates of its own, as far as a reader can follow', () => {
    const sum = (count: number, bounds: FundingLine['bounds']) =>
      tell(
        withLines(bounds, {
          ...line,
          bounds,
          step: { kind: 'sum', of: Array.from({ length: count }, () => line.step), value: bounds },
        }),
      );
    const two = sum(2, { atLeast: '750000.00', atMost: '750000.00' });
    const four = sum(4, { atLeast: '1500000.00', atMost: '1500000.00' });
    const five = sum(5, { atLeast: '1875000.00', atMost: '1875000.00' });
    expect(two).toContain('15 ESMS × 25 000 € + 15 ESMS × 25 000 € = 750 000 €');
    expect(four).toContain('15 ESMS × 25 000 € = 1 500 000 €');
    expect(five).toContain('Acquisition d’un DUI : 1 875 000 € (');
  });

  it('show no product where the amount is a choice between several', () => {
    const step = { kind: 'hull', of: [line.step], value: open } as const;
    const bounded: FundingLine = {
      ...line,
      quantity: null,
      financed: null,
      amount: null,
      bounds: open,
      step,
    };
    expect(tell(withLines(open, bounded))).toContain(
      'Acquisition d’un DUI : entre 0 € et 375 000 € (acquisition)',
    );
  });

  it('say how many ESMS are asked for beyond the cap', () => {
    expect(tell(withLines(open, { ...line, quantity: 40, financed: 30 }))).toContain(
      '40 ESMS demandés, 30 financés',
    );
    expect(tell(withLines(open, { ...line, quantity: 2, financed: 1 }))).toContain(
      '2 ESMS demandés, 1 financé ',
    );
    expect(tell(withLines(open, { ...line, quantity: 40, financed: 30 }), 'en')).toContain(
      '40 ESMS asked for, 30 funded',
    );
  });

  it('say of a line of which nothing is paid that nothing is', () => {
    const none = { quantity: 3, financed: 0 };
    const inquiry = { ...line, unit: 'projet', quantity: 1, financed: 0 } as const;
    expect(tell(withLines(open, { ...line, ...none }))).toContain('3 ESMS demandés, aucun financé');
    expect(tell(withLines(open, { ...line, ...none, quantity: 1 }))).toContain(
      '1 ESMS demandé, aucun',
    );
    expect(tell(withLines(open, inquiry))).toContain('demandé, non financé');
    expect(tell(withLines(open, inquiry), 'en')).toContain('asked for, not funded');
    expect(tell(withLines(open, { ...line, ...none }), 'en')).toContain(
      '3 ESMS asked for, none funded',
    );
  });

  it('say of a line without a tariff that the call pays nothing for it', () => {
    const zero = { atLeast: '0.00', atMost: '0.00' };
    const unpaid: FundingLine = { ...line, unitAmount: '0.00', amount: '0.00', bounds: zero };
    expect(tell(withLines(zero, unpaid))).toContain('0 €, non financé par cet appel à projets');
    expect(tell(withLines(zero, { ...unpaid, quantity: null }))).toContain('ne demande rien');
  });

  it('say of a line that goes to another that it is no part of the total', () => {
    const report = withLines(open, { ...line, outside: true });
    expect(tell(report)).toContain('versé à un autre que l’organisme gestionnaire, hors du total');
    expect(tell(report, 'en')).toContain('paid to another than the managing organisation');
    expect(tell(eligible)).not.toContain('hors du total');
  });

  it('count a flat rate of the project once', () => {
    const bounds = { atLeast: '15000.00', atMost: '15000.00' };
    const once = { kind: 'fact', code: 'quantite.amoa', value: { atLeast: 1, atMost: 1 } } as const;
    const tariff = { kind: 'parameter', code: 'tarif.amoa', value: bounds } as const;
    const step = { kind: 'product', of: [once, tariff], value: bounds } as const;
    const amoa: FundingLine = { ...line, unit: 'projet', quantity: 1, financed: 1, bounds, step };
    expect(tell(withLines(bounds, amoa))).toContain('1 forfait × 15 000 € = 15 000 €');
    expect(tell(withLines(bounds, amoa), 'en')).toContain('1 flat rate × €15,000 = €15,000');
  });

  it('say that nothing is asked for where nothing is', () => {
    expect(tell(withLines({ atLeast: '0.00', atMost: '0.00' }))).toContain(
      'Le projet ne demande rien que cet appel à projets finance.',
    );
  });

  it('name what would make them exact', () => {
    const report = withLines(open, line);
    const missing = [{ path: '/organismesGestionnaires/0/nombreEsms', neededFor: ['equipement'] }];
    const funding = { ...report.funding, missing, unknown: ['tarif.usages'] };
    expect(tell({ ...report, funding })).toContain(
      'Pour connaître le montant exact : - Information à fournir : nombre total d’ESMS que gère l’organisme gestionnaire (entrée 1 de la liste des organismes gestionnaires) (/organismesGestionnaires/0/nombreEsms) - Les textes consultés ne permettent pas de trancher (tarif.usages)',
    );
  });
});

describe('whether the amounts are due', () => {
  const refused = { ...criterion, status: 'unmet' } as const;
  const waiting = { ...criterion, status: 'undetermined' } as const;

  it('is denied where the project is not eligible', () => {
    expect(tell(withCriteria('ineligible', refused))).toContain(
      'Le projet n’est pas éligible : ces montants sont ce que donne le barème, ils ne sont pas dus.',
    );
    expect(tell(withCriteria('ineligible', refused), 'en')).toContain('they are not due');
  });

  it('is left open where the verdict is', () => {
    expect(tell(withCriteria('undetermined', waiting))).toContain(
      'L’éligibilité n’est pas établie',
    );
    expect(tell(withCriteria('undetermined', waiting))).not.toContain('ils ne sont pas dus');
  });

  it('needs no word where the project is eligible', () => {
    expect(tell(eligible)).not.toContain('barème');
  });
});

describe('the shares of the ARS', () => {
  it('stand in a table under the names of the ARS', () => {
    expect(tellMarkdown(eligible)).toEqual(
      expect.arrayContaining([
        '| ARS | ESMS | Montant |',
        '| --- | ---: | ---: |',
        '| ARS Île-de-France | 6 | 150 000 € |',
        '| ARS Auvergne-Rhône-Alpes | 9 | 225 000 € |',
      ]),
    );
  });

  it('are unknown where they are not exact, and absent where no region is known', () => {
    const shares = [{ region: '11', esms: 6, amount: null }];
    const report = { ...eligible, funding: { ...eligible.funding, shares } };
    const none = { ...eligible, funding: { ...eligible.funding, shares: [] } };
    expect(tellMarkdown(report)).toContain('| ARS Île-de-France | 6 | inconnu |');
    expect(tell(none)).not.toContain('Part de chaque ARS');
  });

  it('show the code of a region that has no ARS', () => {
    const shares = [{ region: '99', esms: 6, amount: null }];
    const report = { ...eligible, funding: { ...eligible.funding, shares } };
    expect(tellMarkdown(report)).toContain('| 99 | 6 | inconnu |');
  });
});

describe('the payments', () => {
  const schedule = (...milestones: readonly (typeof milestone)[]) => ({
    ...eligible,
    schedule: { status: 'determined', milestones } as const,
  });

  it('stand in a table with share, amount, trigger and due date', () => {
    expect(tellMarkdown(eligible)).toEqual(
      expect.arrayContaining([
        '| Versement | Part | Montant | Déclencheur | Échéance |',
        '| Démarrage du projet | 40 % | 150 000 € | signature de la convention | 1er décembre 2021 |',
      ]),
    );
    expect(tellMarkdown(eligible, 'en')).toContain(
      '| Start of the project | 40% | €150,000 | signature of the agreement | 1 December 2021 |',
    );
  });

  it('name their documents and conditions, with the text behind them', () => {
    expect(tell(eligible)).toContain(
      'Démarrage du projet (demarrage) - Document : convention signée - Condition : crédits notifiés - « 40 % au démarrage » — Appel à projets, ARS Exemple, article 4',
    );
    expect(tell(eligible, 'en')).toContain(
      'Document: signed agreement - Condition: credits notified',
    );
  });

  it('say which event is missing where the day is open', () => {
    const missing = ['/evenements/receptionCsac', '/evenements/signatureConvention'];
    expect(tellMarkdown(schedule({ ...milestone, due: null, missing }))).toContain(
      '| Démarrage du projet | 40 % | 150 000 € | signature de la convention | il manque : date de réception du CSAC (`/evenements/receptionCsac`), date de signature de la convention (`/evenements/signatureConvention`) |',
    );
  });

  it('say that no text sets a time limit where none does', () => {
    expect(tell(schedule({ ...milestone, due: null }))).toContain('aucun délai dans les');
  });

  it('say that the delay is unknown where its parameter is', () => {
    const unknown = ['versement.demarrage.delai'];
    const report = schedule({ ...milestone, due: null, share: null, unknown });
    expect(tellMarkdown(report)).toContain(
      '| Démarrage du projet | inconnu | 150 000 € | signature de la convention | inconnu |',
    );
    expect(tell(report)).toContain('ne permettent pas de trancher (versement.demarrage.delai)');
  });

  it('name the lines of which one is a share', () => {
    const report = schedule({ ...milestone, lines: ['acquisition', 'autre'] });
    expect(tell(report)).toContain('Porte sur : Acquisition d’un DUI, autre');
  });

  it('give no section where there is no instalment', () => {
    expect(tell(schedule())).not.toContain('Versements');
  });
});
