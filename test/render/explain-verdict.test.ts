import { describe, expect, it } from 'vitest';
import type { CriterionResult } from '../../src/model/report';
import { criterion, eligible, withCriteria } from './handmade-report';
import { tell, tellMarkdown } from './plain';

const missingOne = { ...criterion, status: 'unmet', observed: 14, gap: 1 } as const;
const waiting: CriterionResult = {
  code: 'depot.fenetre',
  label: 'Dépôt à temps',
  force: 'required',
  status: 'undetermined',
  missing: ['/evenements/depot'],
  citations: [],
};

describe('the verdict of a report', () => {
  it('opens the explanation', () => {
    expect(tell(eligible)).toMatch(
      /^Projet éligible =+ Appel à projets : Appel d’exemple \(edition-exemple\) /,
    );
    expect(tellMarkdown(eligible)[0]).toBe('# Projet éligible');
    expect(tellMarkdown(eligible, 'en')[0]).toBe('# Project eligible');
  });

  it('counts the required conditions that fail, in the singular and in the plural', () => {
    const one = withCriteria('ineligible', missingOne);
    const two = withCriteria('ineligible', missingOne, { ...missingOne, code: 'grappe.autre' });
    expect(tell(one)).toContain('1 condition obligatoire n’est pas remplie.');
    expect(tell(two)).toContain('2 conditions obligatoires ne sont pas remplies.');
    expect(tell(one, 'en')).toContain('1 required condition is not met.');
    expect(tell(two, 'en')).toContain('2 required conditions are not met.');
  });

  it('leaves out of that count what does not decide', () => {
    const report = withCriteria(
      'ineligible',
      missingOne,
      { ...missingOne, code: 'a', force: 'recommended' },
      { ...missingOne, code: 'b', lines: ['equipement'] },
    );
    expect(tell(report)).toContain('1 condition obligatoire n’est pas remplie.');
  });

  it('says of an open verdict how many conditions wait', () => {
    const report = withCriteria('undetermined', waiting);
    expect(tell(report)).toMatch(/^Éligibilité du projet indéterminée /);
    expect(tell(report)).toContain('1 condition obligatoire ne peut pas encore être vérifiée.');
    expect(tell(report, 'en')).toContain('1 required condition cannot be checked yet.');
  });

  it('lists what only the applicant can certify, with the text that asks for it', () => {
    const pilot = {
      ...criterion,
      code: 'projet.pilote',
      label: 'Pilote',
      status: 'to-certify',
    } as const;
    const report = { ...withCriteria('eligible', criterion, pilot), toCertify: ['projet.pilote'] };
    expect(tell(report)).toContain('Reste 1 point que seul le porteur peut certifier.');
    expect(tellMarkdown(report)).toEqual(
      expect.arrayContaining(['## À certifier par le porteur', '- **Pilote** (`projet.pilote`)']),
    );
  });

  it('names a point to certify that the file must hold', () => {
    const item = {
      ...criterion,
      code: 'dossier.charte',
      label: 'Charte',
      status: 'to-certify',
    } as const;
    const report = {
      ...eligible,
      toCertify: ['dossier.charte', 'dossier.perdu'],
      completeness: { ...eligible.completeness, items: [item] },
    };
    expect(tellMarkdown(report)).toContain('- **Charte** (`dossier.charte`)');
    expect(tellMarkdown(report)).toContain('- `dossier.perdu`');
    expect(tell(report)).toContain('Restent 2 points');
  });

  it('says nothing of certification where there is nothing to certify', () => {
    expect(tell(eligible)).not.toContain('certifier');
  });
});
