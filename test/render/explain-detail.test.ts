import { describe, expect, it } from 'vitest';
import { amorcageTemps1, amorcageTemps2Regional } from '../../src/editions/index';
import { assess, explain, type Report } from '../../src/index';
import { reportOfCase } from '../support/case-report';
import { projetOf } from '../support/projet';
import { eligible } from './handmade-report';
import { onOneLine, tell } from './plain';

function open(report: Report, locale: 'fr' | 'en' = 'fr'): string {
  const read: Report = JSON.parse(JSON.stringify(report));
  return onOneLine(explain(read, { locale, format: 'text', detail: true }));
}

describe('the long form of a report (t1-17)', () => {
  const report = reportOfCase('amorcage-temps-1', 't1-17');
  const french = open(report);
  const english = open(report, 'en');

  it('opens an amount down to the entries of the file and to the values of the text', () => {
    expect(french).toContain('17 ESMS × 25 000 € = 425 000 €');
    expect(french).toContain(
      'Comment ce montant est calculé - 17 × 25 000 € = 425 000 € - le plus petit de 17 et 30 : 17 - Demandé au titre de « Acquisition d’un nouveau DUI » (quantite.acquisition) : 17 - 17 ESMS (entrées 1 à 3 de la liste des ESMS) : oui - opération : acquisition : oui - opération prévue pour le DUI : acquisition - Nombre maximal d’ESMS financés par projet (plafond.esms-finances) : 30 ESMS - « pour les projets',
    );
    expect(french).toContain(
      'Forfait d’acquisition d’un nouveau DUI (tarif.acquisition) : 25 000 € par ESMS - « 25 000 € par ESMS pour les projets d’acquisition',
    );
  });

  it('says the same in English', () => {
    expect(english).toContain(
      'How this amount is computed - 17 × €25,000 = €425,000 - the smaller of 17 and 30: 17 - Asked for under “Acquisition of a new DUI” (quantite.acquisition): 17 - 17 ESMS (entries 1 to 3 of the list of ESMS): yes',
    );
    expect(english).toContain('Readings of the text on which this report depends');
  });

  it('opens the share of each ARS, with the reading that shares', () => {
    expect(french).toContain(
      'ARS Bourgogne-Franche-Comté - 425 000 € × 10 / 17 = 250 000 €, au centime inférieur',
    );
    expect(french).toContain('(interpretation.prorata-base, par défaut) -');
    expect(french).toContain(
      'Subvention : 425 000 € - ESMS, Bourgogne-Franche-Comté (esms.region.27) : 10',
    );
  });

  it('opens each instalment', () => {
    expect(french).toContain('425 000 € × 20 % = 85 000 €');
    expect(french).toContain('Part versée à la fin du déploiement (versement.deploiement) : 20 %');
  });

  it('tells the rule of each criterion, with what was seen', () => {
    expect(french).toContain('métropole : 15 ESMS (grappe.minimum-esms.metropole)');
    expect(french).toMatch(
      /Constaté : 17 ; demandé : 15\. - région de l’ESMS \(entrée 1 de la liste des ESMS\) \(\/esms\/0\/region\) : Bourgogne-Franche-Comté/,
    );
    expect(french).toContain('nombre compté : 3 - OG qui en a au moins un : 1');
  });

  it('ends with the questions of the text that it went through, and who asks them', () => {
    expect(french).toContain('Lectures du texte dont ce rapport dépend');
    const [, readings = ''] = french.split('Lectures du texte dont ce rapport dépend');
    expect(readings).toContain('(interpretation.prorata-base, par défaut)');
    expect(readings).toContain('(interpretation.versement-arrondi, par défaut)');
  });
});

describe('the long form of other reports', () => {
  it('says which value a user supplied', () => {
    const citation = { document: 'instruction détenue', locator: 'annexe 2' };
    const supplied = [{ code: 'tarif.acquisition', value: '26000.00', citation }];
    const report = reportOfCase('amorcage-temps-1', 't1-17', {}, supplied);
    expect(open(report)).toContain(
      '(tarif.acquisition) : 26 000 € par ESMS, valeur fournie - Source : instruction détenue, annexe 2',
    );
    expect(open(report, 'en')).toContain('€26,000 per ESMS, value supplied');
  });

  it('does not say by default of a reading that the caller chose', () => {
    const interpretations = { 'interpretation.og-seul': 'toujours-le-minimum' };
    const report = reportOfCase('amorcage-temps-1', 't1-04', { interpretations });
    expect(open(report)).toMatch(/Lecture du texte : [^(]*\(interpretation\.og-seul\)/);
  });

  it('says why an exception decides, and only where it does', () => {
    const reason = 'Pourquoi : Un organisme gestionnaire apporte à lui seul assez d’ESMS';
    const tree = (code: string) =>
      open(reportOfCase('amorcage-temps-1', code)).split('Comment ce verdict est atteint');
    expect(tree('t1-04').slice(1).join()).toContain(`Cas prévu par le texte : oui - ${reason}`);
    expect(tree('t1-03').slice(1).join()).toContain('Cas prévu par le texte : non - nombre d’ESMS');
  });

  it('opens a due date, its events and its delay', () => {
    expect(open(reportOfCase('amorcage-temps-2-regional', 't2-25'))).toMatch(
      /La plus tardive de ces dates : 28 février 2022 .*1 mois plus tard, de quantième à quantième : 28 février 2022 .*date de signature de la convention \(\/evenements\/signatureConvention\) : 31 janvier 2022/,
    );
  });

  it('opens the hours of home services and a further tier', () => {
    const report = reportOfCase('generalisation-2022-national', 'g22n-43');
    expect(open(report)).toContain('2 000 € × 480 000 / 600 000 = 1 600 €');
    expect(open(report)).toContain(
      '(entre 0 € et 1 000 €) × 480 000 / 600 000 = entre 0 € et 800 €',
    );
    expect(open(report)).toContain(
      'Comment le nombre d’ESMS financés est calculé - 60 − 49 = 11, jamais moins de zéro',
    );
  });

  it('says what the file leaves out, and what is assumed in its place', () => {
    const report = assess(amorcageTemps1, projetOf([{ nombre: 4 }]), { detail: true });
    expect(open(report)).toContain('selon les cas possibles : entre 0 € et 100 000 €');
    expect(open(report)).toContain('acquisition (hypothèse, le dossier ne le dit pas)');
    expect(open(report)).toContain('(/solution/marcheNational) : non renseigné');
    expect(open(report)).toMatch(/40 % de entre 0 € et .*, arrondi à l’extérieur : entre 0 € et/);
    expect(open(report, 'en')).toContain('assumed, the file does not say');
  });

  it('shows what only the applicant can say, and the word that was given', () => {
    const lots = [{ nombre: 15, champ: 'PA', region: '11' } as const];
    const certifications = { 'depot.outil-pai': true };
    const report = assess(amorcageTemps2Regional, projetOf(lots, { certifications }), {
      detail: true,
    });
    expect(open(report)).toContain(
      'certification du porteur sur ce point (/certifications/depot.outil-pai) : oui - le porteur le certifie : à certifier',
    );
  });

  it('lists the whole content of the file, also what is there', () => {
    const pieces = { description: true };
    const report = assess(amorcageTemps2Regional, projetOf([{ region: '11' }], { pieces }), {
      detail: true,
    });
    expect(open(report)).toContain('(/pieces/description) : oui');
    expect(tell(report)).not.toContain('dossier.description');
  });
});

describe('a report without steps', () => {
  it('shows those of its amounts by their codes, and fails nowhere', () => {
    const opened = open(eligible);
    expect(opened).toContain('15 × 25 000 € = 375 000 €');
    expect(opened).toContain('tarif.acquisition : 25 000 €');
    expect(opened).not.toContain('Comment ce verdict est atteint');
  });

  it('is told in short as ever, also where it holds steps', () => {
    const report = reportOfCase('amorcage-temps-1', 't1-17');
    expect(tell(report)).not.toContain('Comment ce montant est calculé');
    expect(tell(report)).not.toContain('Lectures du texte dont ce rapport dépend');
  });
});
