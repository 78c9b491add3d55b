import { describe, expect, it } from 'vitest';
import { formatImportIssue } from '../../../src/import/issues/format-import-issue';
import type { ImportIssue } from '../../../src/import/issues/import-issue';
import { issuesOf } from '../lists';

/** The sentences of the only issue of a list. */
function saidOf(issues: readonly ImportIssue[]) {
  const [issue, ...others] = issues;
  if (issue === undefined || others.length > 0) throw new Error(`${issues.length} issues`);
  const again: ImportIssue = JSON.parse(JSON.stringify(issue));
  expect(formatImportIssue(again, { locale: 'fr' })).toBe(issue.message);
  return [ordinary(issue.message), formatImportIssue(again, { locale: 'en' })];
}

const ordinary = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const en = (fr: string, english: string) => [fr, english];

describe('an issue of a list', () => {
  it('says its line, its column and the header', () => {
    expect(saidOf(issuesOf('OG;Médicalisé\na;peut-être\n'))).toEqual(
      en(
        'Ligne 2, colonne B (Médicalisé) : il faut oui ou non (ou vrai, faux, 1, 0, x), et non "peut-être". Corrigez cette cellule, ou laissez-la vide si vous l’ignorez.',
        'Line 2, column B (Médicalisé): expected oui or non (or vrai, faux, 1, 0, x), not "peut-être". Correct this cell, or leave it empty if you do not know it.',
      ),
    );
  });

  it('says its column by its letter alone where there is no header', () => {
    expect(saidOf(issuesOf('OG\na;x\n'))).toEqual(
      en(
        'Ligne 2, colonne B : il manque un intitulé au-dessus de cette cellule remplie. Complétez la liste.',
        'Line 2, column B: a header above this filled cell is missing. Complete the list.',
      ),
    );
  });

  it('says its line alone where it concerns no column', () => {
    expect(saidOf(issuesOf('Région\n53\n'))).toEqual(
      en(
        'Ligne 1 : il manque la colonne « Organisme gestionnaire ». Complétez la liste.',
        'Line 1: the column "Organisme gestionnaire" is missing. Complete the list.',
      ),
    );
  });

  it('says how many columns there may be', () => {
    expect(saidOf(issuesOf(`OG${';Nom'.repeat(1000)}\na\n`))).toEqual(
      en(
        'Ligne 1 : il faut au plus 1 000 colonnes, et non 1001. C’est une limite technique : réduisez cette valeur ou partagez la liste.',
        'Line 1: expected at most 1,000 columns, not 1001. This is a technical limit: reduce this value or split the list.',
      ),
    );
  });

  it('says that a quotation mark is missing, and that the rest is not read', () => {
    expect(saidOf(issuesOf('OG;Médicalisé\na;"oui\n'))).toEqual(
      en(
        'Ligne 2 : il manque un guillemet fermant à la fin d’une cellule (à partir de là, rien n’est lu). Complétez la liste.',
        'Line 2: a closing quotation mark at the end of a cell (from there on nothing is read) is missing. Complete the list.',
      ),
    );
  });

  it('says once that a number is not the one to give', () => {
    const extraction = { etablissements: {}, entitesJuridiques: ['639900109'] };
    expect(saidOf(issuesOf('FINESS;OG\n639900109;a\n', { extraction }))).toEqual([
      expect.stringMatching(
        /: il faut le numéro FINESS de l’établissement ou du service, distinct de celui de l’entité juridique, et non "639900109"\. /,
      ),
      expect.stringMatching(
        /: expected the FINESS number of the establishment or service, distinct from that of the legal entity, not "639900109"\. /,
      ),
    ]);
  });

  it('says that it concerns the whole list', () => {
    expect(saidOf(issuesOf(''))).toEqual(
      en(
        'Pour la liste entière : il faut une ligne d’intitulés, puis une ligne par ESMS ; il n’y a rien. Complétez la liste.',
        'For the whole list: expected a line of headers, then a line for each ESMS; there is nothing. Complete the list.',
      ),
    );
  });

  it('says the possible headers, and the nearest', () => {
    const [fr, english] = saidOf(issuesOf('OG;Region ;Reigon\na;53;\n'));
    expect(fr).toMatch(
      /^Ligne 1, colonne C \(Reigon\) : l’intitulé "Reigon" est inconnu ; les intitulés possibles sont : N° FINESS, .*, Commentaire\. .* Valeur probable : « Région »\.$/,
    );
    expect(english).toMatch(/^Line 1, column C \(Reigon\): the header "Reigon" is unknown; /);
  });

  it('says what stands above already', () => {
    const [fr, english] = saidOf(issuesOf('FINESS;OG\n019990019;a\n019990019;a\n'));
    expect(fr).toContain(
      'ne figure qu’une fois dans la liste ; "019990019" figure déjà plus haut.',
    );
    expect(english).toContain('stands only once in the list; "019990019" already stands above.');
  });

  it('says a fact that stands beside the list in the words of the project file', () => {
    expect(saidOf(issuesOf('OG\na\n', { projet: { porteNationale: true } }))).toEqual([
      expect.stringMatching(/^À \/porteNationale, le champ "porteNationale" est inconnu ; /),
      expect.stringMatching(/^At \/porteNationale, the field "porteNationale" is unknown; /),
    ]);
  });

  it('stays on one line, and short, whatever the header holds', () => {
    const header = `"${'é\n'.repeat(300)}"`;
    const [fr = ''] = saidOf(issuesOf(`OG;${header}\na;1\n`));
    expect(fr).not.toContain('\n');
    expect(fr.length).toBeLessThan(700);
  });
});
