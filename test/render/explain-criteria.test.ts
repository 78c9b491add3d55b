import { describe, expect, it } from 'vitest';
import type { CriterionResult, Report } from '../../src/model/report';
import { criterion, eligible, line, withCriteria } from './handmade-report';
import { tell, tellMarkdown } from './plain';

const bare: CriterionResult = {
  code: 'solution.unique',
  label: 'Même solution',
  force: 'required',
  status: 'unmet',
  citations: [],
};

function told(result: Partial<CriterionResult>, locale: 'fr' | 'en' = 'fr'): string {
  return tell(withCriteria('ineligible', { ...bare, ...result }), locale);
}

function headings(report: Report): readonly string[] {
  return tellMarkdown(report).filter((row) => row.startsWith('## '));
}

describe('a condition that is not met', () => {
  it('says what was found, what is asked for and how many are missing', () => {
    const gap = { observed: 14, required: 15, gap: 1 };
    expect(told(gap)).toContain('Constaté : 14 ; demandé : 15 ; il manque 1.');
    expect(told(gap, 'en')).toContain('Observed: 14; required: 15; 1 missing.');
  });

  it('says how many are too many where the text sets an upper end', () => {
    const gap = { observed: 50, required: { atLeast: 0, atMost: 49 }, gap: 1 };
    expect(told(gap)).toContain('Constaté : 50 ; demandé : au plus 49 ; 1 de trop.');
    expect(told(gap, 'en')).toContain('Observed: 50; required: at most 49; 1 too many.');
  });

  it('says yes and no in words', () => {
    expect(told({ observed: false, required: true })).toContain('Constaté : non ; demandé : oui.');
    expect(told({ observed: false, required: true }, 'en')).toContain(
      'Observed: no; required: yes.',
    );
  });

  it('writes a day and the day it is held against as days', () => {
    const late = { observed: '2021-07-01', required: '2021-06-30' };
    expect(told(late)).toContain('Constaté : 1er juillet 2021 ; date de référence : 30 juin 2021.');
    expect(told(late, 'en')).toContain('Observed: 1 July 2021; reference date: 30 June 2021.');
  });

  it('gives both ends of a filing period', () => {
    const late = { observed: '2021-04-01', required: ['2021-02-01', '2021-03-31'] };
    expect(told(late)).toContain(
      'Constaté : 1er avril 2021 ; dates de référence : 1er février 2021 et 31 mars 2021.',
    );
    expect(told(late, 'en')).toContain('reference dates: 1 February 2021 and 31 March 2021.');
  });

  it('puts the codes of the field into words', () => {
    const form = { observed: 'og-unique', required: ['convention', 'gcsms'] };
    expect(told(form)).toContain(
      'Constaté : organisme gestionnaire unique ; demandé : convention ou GCSMS.',
    );
    expect(told(form, 'en')).toContain('required: agreement or GCSMS.');
  });

  it('shows a code that it does not know as it is', () => {
    expect(told({ observed: 'toString', required: 'x' })).toContain(
      'Constaté : toString ; demandé : x.',
    );
  });

  it('says nothing where there is nothing to compare', () => {
    expect(told({ observed: 3 })).not.toContain('Constaté');
  });

  it('is proved by the first citation that has the words of the text', () => {
    expect(told({ citations: criterion.citations })).toContain(
      '« regroupant 15 ESMS minimum » — Appel à projets, ARS Exemple, article 2',
    );
    expect(told({ citations: criterion.citations }, 'en')).toContain(
      '“regroupant 15 ESMS minimum” — Appel à projets, ARS Exemple, article 2',
    );
  });
});

describe('the sections of the criteria', () => {
  it('come in the order of their weight', () => {
    const report = withCriteria(
      'ineligible',
      { ...bare, code: 'a', status: 'undetermined', force: 'priority' },
      { ...bare, code: 'b', force: 'recommended' },
      { ...bare, code: 'c', lines: ['acquisition'] },
      { ...bare, code: 'd', status: 'undetermined' },
      { ...bare, code: 'e' },
      { ...bare, code: 'f', status: 'met' },
      { ...bare, code: 'g', status: 'not-applicable' },
    );
    expect(headings(report)).toEqual([
      '## Conditions obligatoires non remplies',
      '## Conditions obligatoires pas encore vérifiables',
      '## Recommandations, priorités et options non remplies',
      '## Conditions de financement non remplies',
      '## Points sans effet sur l’éligibilité, pas encore vérifiables',
      '## Grappe',
      '## Financement',
      '## Part de chaque ARS',
      '## Versements',
      '## Contenu du dossier',
      '## Ce qui est rempli',
      '## Ce qui ne concerne pas ce projet',
    ]);
    const codes = tellMarkdown(report).flatMap((row) => /^- \*\*Même.*`(.)`/.exec(row)?.[1] ?? []);
    expect(codes).toEqual(['e', 'd', 'b', 'c', 'a', 'f', 'g']);
  });

  it('stay away where they would be empty', () => {
    expect(headings(withCriteria('eligible', criterion))).not.toContain(
      '## Conditions obligatoires non remplies',
    );
  });

  it('name the force of what does not decide', () => {
    const report = withCriteria('eligible', { ...bare, force: 'recommended' });
    expect(tellMarkdown(report)).toContain('- **Même solution** (`solution.unique`, recommandé)');
    expect(tellMarkdown(report, 'en')).toContain(
      '- **Même solution** (`solution.unique`, recommended)',
    );
  });

  it('say of a condition of a line that it does not decide', () => {
    const report = withCriteria(
      'eligible',
      { ...bare, lines: [line.code] },
      { ...bare, lines: ['autre', line.code] },
    );
    expect(tell(report)).toContain(
      'Condition de la ligne « Acquisition d’un DUI », sans effet sur l’éligibilité',
    );
    expect(tell(report)).toContain(
      'Condition des lignes « autre », « Acquisition d’un DUI », sans effet sur l’éligibilité',
    );
    expect(tell(report, 'en')).toContain('Condition of the lines “autre”, “Acquisition of a DUI”');
    expect(tell(report, 'en')).toContain('Condition of the line “Acquisition of a DUI”');
  });

  it('give the reason where an exception decides', () => {
    const report = withCriteria('eligible', {
      ...bare,
      status: 'met',
      reason: 'Un seul OG suffit.',
    });
    expect(tell(report)).toContain('Pourquoi : Un seul OG suffit.');
    expect(tell(report, 'en')).toContain('Why: Un seul OG suffit.');
  });

  it('do not dwell on a plain yes', () => {
    const report = withCriteria('eligible', {
      ...bare,
      status: 'met',
      observed: true,
      required: true,
    });
    expect(tell(report)).not.toContain('Constaté');
  });
});

describe('a condition that can not be checked yet', () => {
  it('names what is missing in words, with its place in the file', () => {
    const open = { status: 'undetermined', missing: ['/evenements/depot'] } as const;
    expect(told(open)).toContain('Information à fournir : date de dépôt (/evenements/depot)');
    expect(told(open, 'en')).toContain('Information to supply: filing date (/evenements/depot)');
  });

  it('tells what no text settles by the words of the limit', () => {
    const open = { ...bare, status: 'undetermined', unknown: ['limite.petit-esms'] } as const;
    const limits = [
      {
        code: 'limite.petit-esms',
        missing: 'La taille d’un petit ESMS',
        settledBy: 'L’instruction',
      },
    ];
    const unknown = { 'limite.petit-esms': 'La taille d’un petit ESMS' };
    const report = { ...withCriteria('undetermined', open), limits, unknown };
    expect(tell(report)).toContain(
      'Les textes consultés ne permettent pas de trancher : La taille d’un petit ESMS (limite.petit-esms)',
    );
    expect(tell(report)).toContain('Ce qui permettrait de le savoir : L’instruction');
  });

  it('tells what no text settles by its bare reference where the report has no words for it', () => {
    const open = { status: 'undetermined', unknown: ['depot.ouverture'] } as const;
    expect(told(open)).toContain(
      'Les textes consultés ne permettent pas de trancher (depot.ouverture)',
    );
  });
});

describe('the English of a report', () => {
  it('is that of its translations, and the French where there is none', () => {
    const report = withCriteria('eligible', criterion, { ...bare, status: 'met' });
    expect(tell(report, 'en')).toContain('Number of ESMS of the grappe');
    expect(tell(report, 'en')).toContain('Même solution');
  });

  it('is not looked for among what every object has', () => {
    expect(told({ label: 'toString' }, 'en')).toContain('toString (solution.unique)');
  });

  it('stays out of the French', () => {
    expect(tell(eligible)).not.toContain('Number of ESMS');
  });
});
