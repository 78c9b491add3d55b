import { describe, expect, it } from 'vitest';
import { findAdjustments, findBlockingCriteria } from '../../../src/index';
import type { Edition, FundingLineRule } from '../../../src/model/edition';
import type { Projet } from '../../../src/model/projet';
import { editionWith, text } from '../../support/edition';
import { projetOf } from '../../support/projet';
import { callOf, criterion, fact, lineOf, never, three, waysOf } from './call';

describe('another call', () => {
  const other = callOf([], {}, { id: 'autre', title: { fr: 'Autre', en: 'Other' } });
  const refusing = callOf([criterion(never, { orientation: 'autre' })]);

  it('is where a criterion sends the project, if the caller names it', () => {
    const found = findAdjustments(refusing, projetOf(three), { editions: [other] });
    expect(found.map(({ changes }) => changes)).toEqual([
      [{ kind: 'file-under', edition: 'autre', title: { fr: 'Autre', en: 'Other' } }],
    ]);
    expect(found[0]?.report.edition).toBe('autre');
    expect(waysOf(refusing, projetOf(three))).toEqual([]);
  });

  it('is none that no criterion names', () => {
    const plain = callOf([criterion(never)]);
    expect(waysOf(plain, projetOf(three), { editions: [other] })).toEqual([]);
    const elsewhere = callOf([criterion(never, { orientation: 'ailleurs' })]);
    expect(waysOf(elsewhere, projetOf(three), { editions: [other] })).toEqual([]);
  });

  it('is not passed on by a second call to a third', () => {
    const passing = { ...other, criteria: [criterion(never, { orientation: 'troisieme' })] };
    const third = { ...other, id: 'troisieme' };
    expect(waysOf(refusing, projetOf(three), { editions: [passing, third] })).toEqual([]);
    expect(waysOf(passing, projetOf(three), { editions: [third] })).toEqual([
      ['file-under troisieme'],
    ]);
  });

  it('may ask for something in turn, which is then told in its words', () => {
    const label = { fr: 'Engagement', en: 'Commitment' };
    const asking = {
      ...other,
      criteria: [criterion({ kind: 'certification' }, { code: 'mot', label })],
    };
    const [only] = findAdjustments(refusing, projetOf(three, { certifications: { mot: false } }), {
      editions: [asking],
    });
    expect(only?.changes).toMatchObject([
      { kind: 'file-under' },
      { kind: 'certify', criterion: 'mot', label },
    ]);
  });
});

describe('an amount', () => {
  const amoa = (code: 'marche' | 'pilotage'): FundingLineRule => ({
    code: `amoa-${code}`,
    label: text(code),
    quantity: { unit: 'projet', rule: fact(`amoa.${code}`) },
    unitAmount: 'amoa',
  });
  const paying = (...lines: readonly FundingLineRule[]) =>
    callOf(
      [],
      { amoa: ['1000.00', 'EUR/projet'] },
      {
        funding: { ...editionWith({}).funding, lines: [lineOf('acquisition', 'cent'), ...lines] },
      },
    );
  const reach = (amount: string, edition: Edition, rest: Partial<Projet>) =>
    waysOf(edition, projetOf(three, rest), { amount });
  const denied = { amoa: { marche: false, pilotage: false } };

  it('may be reached by asking for AMOA that is funded and was not asked for', () => {
    // 3 × 100 + 1 000
    expect(reach('1300.00', paying(amoa('marche')), denied)).toEqual([['request-amoa marche']]);
    expect(reach('1300.00', paying(amoa('pilotage')), denied)).toEqual([['request-amoa pilotage']]);
    expect(reach('1300.00', paying(amoa('marche'), amoa('pilotage')), denied)).toEqual([
      ['request-amoa marche'],
      ['request-amoa pilotage'],
    ]);
    // 3 × 100 + 2 × 1 000
    expect(reach('2300.00', paying(amoa('marche'), amoa('pilotage')), denied)).toEqual([
      ['request-amoa marche', 'request-amoa pilotage'],
    ]);
  });

  it('is asked for, and no more is told of it', () => {
    const [only] = findAdjustments(paying(amoa('marche')), projetOf(three, denied), {
      amount: '1300.00',
    });
    expect(only?.changes).toStrictEqual([{ kind: 'request-amoa', amoa: 'marche' }]);
  });

  it('is supplied where the file does not say', () => {
    expect(reach('1300.00', paying(amoa('marche')), {})).toEqual([['supply /amoa/marche true']]);
  });

  it('is reached to the cent', () => {
    expect(reach('300.00', paying(), denied)).toEqual([[]]);
    expect(reach('300.01', paying(), denied)).toEqual([['add-esms 1 in 84']]);
  });

  it('is out of reach where one ESMS more is not enough and no bound names more', () => {
    expect(reach('400.00', paying(), denied)).toEqual([['add-esms 1 in 84']]);
    expect(reach('400.01', paying(), denied)).toEqual([]);
    const [blocking] = findBlockingCriteria(paying(), projetOf(three), { amount: '400.01' });
    expect(blocking).toMatchObject({
      code: 'montant',
      label: { fr: 'Montant visé', en: 'Amount aimed at' },
      status: 'unmet',
      unknown: [],
      incompatible: [],
      citations: [],
    });
  });
});
