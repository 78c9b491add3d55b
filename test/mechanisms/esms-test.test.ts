import { describe, expect, it } from 'vitest';
import { createContext } from '../../src/mechanisms/create-context';
import { evaluateEsmsTest } from '../../src/mechanisms/esms-test';
import type { Esms, OrganismeGestionnaire } from '../../src/model/projet';
import type { EsmsTest } from '../../src/model/rule';
import { editionWith, interpretation, parameter } from '../support/edition';
import { projetOf } from '../support/projet';

const edition = editionWith({
  parameters: [parameter('seuil', { lessThan: 15 }), parameter('inconnu', 'unknown')],
  interpretations: [interpretation('choix', 'un', 'deux')],
});

function ask(test: EsmsTest, esms: Partial<Esms>, og: Partial<OrganismeGestionnaire> = {}) {
  const projet = projetOf([esms], { organismesGestionnaires: [{ id: 'a', ...og }] });
  const context = createContext(edition, projet);
  const [first] = context.esms;
  if (first === undefined) throw new Error('no ESMS');
  return evaluateEsmsTest(test, first, context);
}

describe('a question about an ESMS', () => {
  it('tells operations that are in a list, out of it, and missing', () => {
    const test: EsmsTest = { kind: 'operation', in: ['acquisition'] };
    expect(ask(test, { operation: 'acquisition' }).status).toBe('met');
    expect(ask(test, { operation: 'usages' }).status).toBe('unmet');
    expect(ask(test, {}).missing).toEqual(['/esms/0/operation']);
  });

  it('reads the champ off the category where the file leaves it out', () => {
    const test: EsmsTest = { kind: 'champ', in: ['PA'] };
    expect(ask(test, { categorie: '500' }).status).toBe('met');
    expect(ask(test, { categorie: '255' }).status).toBe('unmet');
    expect(ask(test, {}).missing).toEqual(['/esms/0/champ']);
    expect(ask({ kind: 'champ-known' }, { categorie: '500' }).status).toBe('met');
    expect(ask({ kind: 'champ-known' }, {}).missing).toEqual(['/esms/0/champ']);
  });

  it('takes an absent yes or no for unknown, not for no', () => {
    const test: EsmsTest = { kind: 'flag', field: 'assuranceMaladie' };
    expect(ask(test, { assuranceMaladie: true }).status).toBe('met');
    expect(ask(test, { assuranceMaladie: false }).status).toBe('unmet');
    expect(ask(test, {})).toMatchObject({
      status: 'undetermined',
      missing: ['/esms/0/assuranceMaladie'],
    });
  });

  it.each([
    [{ categorie: '500' }, 'met'],
    [{ categorie: '362' }, 'unmet'],
    [{ categorie: '216' }, 'to-certify'],
    [{ categorie: '999' }, 'to-certify'],
    [{ champ: 'PA' as const }, 'to-certify'],
    [{}, 'undetermined'],
  ])('tells of %o whether it is of L.312-1: %s', (esms, status) => {
    expect(ask({ kind: 'l312-1' }, esms).status).toBe(status);
  });

  it('combines questions', () => {
    const pa: EsmsTest = { kind: 'champ', in: ['PA'] };
    const am: EsmsTest = { kind: 'flag', field: 'assuranceMaladie' };
    expect(ask({ kind: 'all', of: [pa, am] }, { champ: 'PA' }).status).toBe('undetermined');
    expect(ask({ kind: 'any', of: [pa, am] }, { champ: 'PA' }).status).toBe('met');
    expect(ask({ kind: 'not', of: pa }, { champ: 'PA' }).status).toBe('unmet');
    expect(ask({ kind: 'undecidable', because: 'limite.x' }, {}).unknown).toEqual(['limite.x']);
    const chosen: EsmsTest = { interpretation: 'choix', choices: { un: pa, deux: am } };
    expect(ask(chosen, { champ: 'PA' }).status).toBe('met');
  });
});

describe('a petit OG', () => {
  const managed: EsmsTest = { kind: 'petit-og', counted: 'managed', threshold: 'seuil' };
  const inProject: EsmsTest = { kind: 'petit-og', counted: 'in-project', threshold: 'seuil' };

  it.each([
    [14, 'met'],
    [15, 'unmet'],
    [16, 'unmet'],
  ])('manages fewer than 15 ESMS: with %i it is %s', (nombreEsms, status) => {
    expect(ask(managed, {}, { nombreEsms }).status).toBe(status);
  });

  it('is not known to be one while the number that it manages is missing', () => {
    expect(ask(managed, {}).missing).toEqual(['/organismesGestionnaires/0/nombreEsms']);
  });

  it.each([
    [14, 'met'],
    [15, 'unmet'],
  ])('counted in the project brings fewer than 15: with %i it is %s', (nombre, status) => {
    expect(ask(inProject, { nombre }).status).toBe(status);
  });

  it('is not known where no text gives the number', () => {
    const test: EsmsTest = { kind: 'petit-og', counted: 'managed', threshold: 'inconnu' };
    expect(ask(test, {}, { nombreEsms: 3 })).toMatchObject({
      status: 'undetermined',
      unknown: ['inconnu'],
    });
  });
});
