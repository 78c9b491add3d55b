import { describe, expect, it } from 'vitest';
import { parseEsmsList } from '../../src/import/parse-esms-list';
import { esmsListTemplate } from '../../src/import/template';

describe('the template of a list', () => {
  const template = esmsListTemplate();

  it('is as a French spreadsheet wants it: byte order mark, semicolons, CRLF', () => {
    expect(template).toMatch(/^\ufeffN° FINESS;Organisme gestionnaire;/);
    expect(template.split('\r\n')).toHaveLength(5);
    expect(template.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('is a right list, whose lines show an ESMS, its hours, and a lot', () => {
    const parsed = parseEsmsList(new TextEncoder().encode(template));
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        encoding: 'utf-8',
        delimiter: ';',
        lines: [2, 3, 4],
        projet: {
          organismesGestionnaires: [
            { id: 'Association Les Vallées (exemple)', nombreEsms: 9 },
            { id: 'Fondation Les Monts (exemple)' },
          ],
          esms: [
            { finess: '639900018', operation: 'acquisition', categorie: '500', medicalise: true },
            { categorie: '460', heures: { essentielles: 12_000.5, confort: 800 } },
            { nombre: 7, operation: 'deploiement', champ: 'PH', region: '53' },
          ],
        },
      },
    });
  });
});
