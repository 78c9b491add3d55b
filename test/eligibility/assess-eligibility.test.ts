import { describe, expect, it } from 'vitest';
import {
  assessEligibilityIn,
  checkCompletenessIn,
  decidingCriteria,
} from '../../src/eligibility/assess-eligibility';
import { assess, assessEligibility } from '../../src/index';
import { createContext } from '../../src/mechanisms/create-context';
import type { Criterion } from '../../src/model/edition';
import type { Rule } from '../../src/model/rule';
import { editionWith, parameter, text } from '../support/edition';
import { projetOf } from '../support/projet';

const yes: Rule = { kind: 'always' };
const no: Rule = { kind: 'not', of: yes };
const open: Rule = { kind: 'fact', path: 'amoa.marche' };
const never: Rule = { kind: 'undecidable', because: 'limite' };

function criterion(code: string, rule: Rule, rest: Partial<Criterion> = {}): Criterion {
  return { code, label: text(code), force: 'required', rule, citations: [], ...rest };
}

function contextOf(criteria: readonly Criterion[], detail = false) {
  const edition = editionWith({ criteria, parameters: [parameter('minimum', 15)] });
  return createContext(edition, projetOf([{ nombre: 14 }]), detail ? { detail } : {});
}

function eligibilityOf(...criteria: readonly Criterion[]) {
  return assessEligibilityIn(contextOf(criteria));
}

function completenessOf(...criteria: readonly Criterion[]) {
  return checkCompletenessIn(contextOf(criteria));
}

describe('eligibility', () => {
  it('is refused by one criterion that is unmet, whatever is open beside it', () => {
    const criteria = [criterion('a', yes), criterion('b', no), criterion('c', open)];
    expect(eligibilityOf(...criteria).status).toBe('ineligible');
  });

  it('is open while one criterion is, and none is unmet', () => {
    expect(eligibilityOf(criterion('a', yes), criterion('b', open)).status).toBe('undetermined');
  });

  it('is given where all are met, and where there are none', () => {
    expect(eligibilityOf(criterion('a', yes)).status).toBe('eligible');
    expect(eligibilityOf().status).toBe('eligible');
  });

  it.each([
    ['is recommended', criterion('a', no, { force: 'recommended' })],
    ['is the condition of a line', criterion('a', no, { lines: ['ligne'] })],
    ['is of the content of the file', criterion('dossier.a', no)],
  ])('is not refused by a criterion that %s', (_, other) => {
    expect(eligibilityOf(criterion('b', yes), other).status).toBe('eligible');
  });

  it('lists what an open criterion waits for, and what it is called', () => {
    const { criteria, missing } = eligibilityOf(criterion('a', open), criterion('b', never));
    expect(criteria).toEqual([
      {
        code: 'a',
        label: 'a',
        force: 'required',
        status: 'undetermined',
        missing: ['/amoa/marche'],
        citations: [],
      },
      {
        code: 'b',
        label: 'b',
        force: 'required',
        status: 'undetermined',
        unknown: ['limite'],
        citations: [],
      },
    ]);
    expect(missing).toEqual([{ path: '/amoa/marche', neededFor: ['a'] }]);
  });

  it('shows the gap, and the French of the label and of the reason', () => {
    const citations = [{ document: 'texte', locator: 'page 1', quote: 'quinze' }];
    const label = { fr: 'en français', en: 'in English' };
    const reason = { fr: 'parce que', en: 'because' };
    const enough: Rule = { kind: 'minimum', count: { kind: 'esms' }, bound: 'minimum' };
    const { criteria } = eligibilityOf(
      criterion('a', enough, { label, citations }),
      criterion('b', { kind: 'because', reason, rule: yes }, { label }),
    );
    expect(criteria).toEqual([
      {
        code: 'a',
        label: 'en français',
        force: 'required',
        status: 'unmet',
        observed: 14,
        required: 15,
        gap: 1,
        citations,
      },
      {
        code: 'b',
        label: 'en français',
        force: 'required',
        status: 'met',
        reason: 'parce que',
        citations: [],
      },
    ]);
  });

  it('says nothing of what a criterion that is decided would have waited for', () => {
    const certified = { certifications: { a: true } };
    const edition = editionWith({
      criteria: [
        criterion('a', { kind: 'certification' }),
        criterion('b', { kind: 'any', of: [yes, open] }),
      ],
    });
    expect(assessEligibility(edition, projetOf([{}], certified)).criteria).toEqual([
      { code: 'a', label: 'a', force: 'required', status: 'met', citations: [] },
      { code: 'b', label: 'b', force: 'required', status: 'met', citations: [] },
    ]);
  });

  it('names the lines of which a criterion is a condition', () => {
    const { criteria } = eligibilityOf(criterion('a', yes, { lines: ['ligne'] }));
    expect(criteria).toEqual([
      { code: 'a', label: 'a', force: 'required', status: 'met', lines: ['ligne'], citations: [] },
    ]);
  });

  it('shows the steps of every criterion in detail, and of none without', () => {
    const criteria = [criterion('a', yes), criterion('b', open)];
    const detailed = assessEligibilityIn(contextOf(criteria, true)).criteria;
    expect(detailed.map(({ step }) => step?.kind)).toEqual(['criterion', 'criterion']);
    const plain = assessEligibilityIn(contextOf(criteria)).criteria;
    expect(plain.map((result) => 'step' in result)).toEqual([false, false]);
  });
});

describe('the criteria that decide', () => {
  it('are those that are required, of no line and not of the file, in the order of the text', () => {
    const deciding = decidingCriteria(
      contextOf([
        criterion('b', yes),
        criterion('recommended', yes, { force: 'recommended' }),
        criterion('of a line', yes, { lines: ['ligne'] }),
        criterion('dossier.a', yes),
        criterion('a', open),
      ]),
    );
    expect(deciding.map(({ code }) => code)).toEqual(['b', 'a']);
  });
});

describe('the completeness of a file', () => {
  it('lacks something as soon as one required piece does, whatever is open beside it', () => {
    const pieces = [criterion('dossier.a', no), criterion('dossier.b', open)];
    expect(completenessOf(...pieces).status).toBe('incomplete');
  });

  it('is open while one required piece is', () => {
    const pieces = [criterion('dossier.a', yes), criterion('dossier.b', open)];
    expect(completenessOf(...pieces).status).toBe('undetermined');
  });

  it('is whole with every required piece, recommended ones aside', () => {
    const recommended = { force: 'recommended' } as const;
    const pieces = [
      criterion('dossier.a', yes),
      criterion('dossier.b', no, recommended),
      criterion('dossier.c', open, recommended),
    ];
    const { status, items } = completenessOf(...pieces);
    expect(status).toBe('complete');
    expect(items.map(({ code }) => code)).toEqual(['dossier.a', 'dossier.b', 'dossier.c']);
  });

  it('is open where nothing is required', () => {
    expect(completenessOf().status).toBe('undetermined');
    expect(completenessOf(criterion('a', yes)).status).toBe('undetermined');
  });

  it('is told apart from eligibility by the first word of a code alone', () => {
    const criteria = [criterion('dossier.a', yes), criterion('piece.dossier.b', yes)];
    const report = assess(editionWith({ criteria }), projetOf([{}]));
    expect(report.completeness.items.map(({ code }) => code)).toEqual(['dossier.a']);
    expect(report.eligibility.criteria.map(({ code }) => code)).toEqual(['piece.dossier.b']);
  });
});
