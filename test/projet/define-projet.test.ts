import { describe, expect, it } from 'vitest';
import type { ProjetInput } from '../../src/model/projet';
import { defineProjet, InvalidProjetError } from '../../src/projet/define-projet';
import { issuesOf } from './projets';

describe('a project as a literal', () => {
  it('is given back when it is right', () => {
    const projet: ProjetInput = {
      organismesGestionnaires: [{ id: 'og-1' }],
      esms: [{ nombre: 15, organismeGestionnaire: 'og-1', operation: 'acquisition' }],
    };
    expect(defineProjet(projet)).toStrictEqual(projet);
  });

  it('throws when it is wrong, with every issue in the error and in its message', () => {
    const projet: ProjetInput = {
      porteur: 'og-2',
      organismesGestionnaires: [{ id: 'og-1' }],
      esms: [{ nombre: -1, organismeGestionnaire: 'og-1' }],
    };
    const issues = issuesOf(projet);
    expect(issues.map(({ path }) => path)).toEqual(['/porteur', '/esms/0/nombre']);
    const error = thrownBy(() => defineProjet(projet));
    expect(error).toBeInstanceOf(InvalidProjetError);
    expect(error).toMatchObject({ name: 'InvalidProjetError', issues });
    expect((error as Error).message.split('\n')).toEqual(issues.map(({ message }) => message));
  });
});

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}
