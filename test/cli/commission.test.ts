import { describe, expect, it } from 'vitest';
import { amorcage2021National, amorcageTemps2Regional } from '../../src/editions/index';
import { computeUsageIndicators, selectProjets } from '../../src/index';
import { selectionChoices } from '../../src/model/selection-schema';
import { ordinary, runOn } from './fake-io';

const counts = { dossiersMisAJour: 62, personnesAccompagnees: 80 };
const candidates = [
  { id: 'a', avis: 'favorable', note: '17', montant: '600.00' },
  { id: 'b', avis: 'favorable', note: '16', montant: '500.00' },
  { id: 'c', avis: 'favorable', note: '15', montant: '400.00' },
] as const;
const envelopes = [{ annee: 2021, montant: '1000.00' }];
const files = {
  'comptes.json': JSON.stringify(counts),
  'candidats.json': JSON.stringify({ candidates, envelopes }),
};
const temps2 = ['--edition', 'amorcage-temps-2-regional'];

describe('usages', () => {
  it('prints the indicators in French text, and exits with 0', async () => {
    const { exit, stdout, stderr } = await runOn(files, 'usages', 'comptes.json', ...temps2);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toMatch(/^Indicateurs d’usage\n=+\n/);
    expect(ordinary(stdout)).toContain('77,5 %');
  });

  it('prints them as JSON, under the reading that is chosen', async () => {
    const interpretations = { 'interpretation.periode-indicateurs': 'commentaire' };
    const { stdout } = await runOn(
      files,
      'usages',
      'comptes.json',
      ...temps2,
      '--interpretation',
      'interpretation.periode-indicateurs=commentaire',
      '--format=json',
    );
    expect(JSON.parse(stdout)).toEqual(
      computeUsageIndicators(amorcageTemps2Regional, counts, { interpretations }),
    );
  });

  it('says each count that is wrong in one line on stderr, and prints nothing', async () => {
    const wrong = { 'comptes.json': '{"documentsDmp":-1,"documentDmp":2}' };
    const { exit, stdout, stderr } = await runOn(wrong, 'usages', 'comptes.json', ...temps2);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(
      /^comptes\.json: À \/documentsDmp,[^\n]*\ncomptes\.json: À \/documentDmp,[^\n]*documentsDmp[^\n]*\n$/,
    );
  });

  it('refuses a reading that the edition does not have', async () => {
    const { exit, stdout } = await runOn(
      files,
      'usages',
      'comptes.json',
      ...temps2,
      '--interpretation=interpretation.rien=a',
    );
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  });
});

describe('selectionner', () => {
  it('prints the selection in English and in Markdown', async () => {
    const { exit, stdout } = await runOn(
      files,
      'selectionner',
      'candidats.json',
      '--lang=en',
      '--format=markdown',
    );
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^# Selection\n/);
    expect(stdout).toContain('| 1 | a | 17 | €600 | funded on the credits of 2021 |');
  });

  it('prints it as JSON, as the edition that is named reads the credits of a year', async () => {
    const options = {
      edition: amorcage2021National,
      interpretations: { 'interpretation.credits-par-annee': 'saut' },
    };
    const { stdout } = await runOn(
      files,
      'selectionner',
      'candidats.json',
      '--edition=amorcage-2021-national',
      '--interpretation=interpretation.credits-par-annee=saut',
      '--format=json',
    );
    const selection = selectProjets(candidates, envelopes, options);
    expect(selection.envelopes[0]?.candidates).toEqual(['a', 'c']);
    expect(JSON.parse(stdout)).toEqual(selection);
  });

  it('follows the rules that are chosen, one by one', async () => {
    const rules = { depassement: 'saut', egalites: 'ordre-donne' } as const;
    const { stdout } = await runOn(
      files,
      'selectionner',
      'candidats.json',
      '--regle=depassement=saut',
      '--regle',
      'egalites=ordre-donne',
      '--format=json',
    );
    const selection = selectProjets(candidates, envelopes, rules);
    expect(selection.envelopes[0]?.candidates).toEqual(['a', 'c']);
    expect(JSON.parse(stdout)).toEqual(selection);
  });

  it('names every rule and its choices in the help of both languages', async () => {
    for (const lang of ['fr', 'en']) {
      const { stdout } = await runOn({}, 'aide', `--lang=${lang}`);
      for (const [rule, choices] of Object.entries(selectionChoices)) {
        expect(stdout).toContain(` ${rule}=${choices.join('|')}\n`);
      }
    }
  });

  it.each([
    [['--regle=depassement'], 'is not of the form <name>=<choice> that --regle asks for.'],
    [['--regle=depassement=saut=report'], 'is not of the form <name>=<choice>'],
    [
      ['--regle=depassement=sauts'],
      '"sauts" is not a choice of depassement; choices: report, saut.',
    ],
    [['--regle=toString=a'], 'the rule "toString" does not exist; rules: egalites, depassement,'],
    [['--regle=depassement=saut', '--regle=depassement=report'], 'depassement is given more than'],
    [['--regle'], 'the value of the option --regle is missing.'],
  ])('refuses %j in one line, and prints nothing', async (options, sentence) => {
    const argv = ['selectionner', 'candidats.json', '--lang=en', ...options];
    const { exit, stdout, stderr } = await runOn(files, ...argv);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.match(/\n/g)).toHaveLength(1);
  });

  it('says in French too what a rule is not, and knows none for another command', async () => {
    const ask = async (...argv: readonly string[]) =>
      ordinary((await runOn(files, ...argv)).stderr);
    const own = ['selectionner', 'candidats.json'];
    expect(await ask(...own, '--regle=rien=a')).toContain(
      'la règle « rien » n’existe pas ; règles :',
    );
    expect(await ask(...own, '--regle=a')).toContain('la forme <nom>=<choix> que demande --regle.');
    expect(await ask('usages', 'comptes.json', ...temps2, '--regle=egalites=ensemble')).toContain(
      'l’option --regle n’existe pas pour cette commande.',
    );
  });

  it.each([
    ['[]', 'À la racine, il faut un objet'],
    ['{"candidates":[]}', 'À /envelopes, il manque une liste'],
    ['{"candidates":[],"envelopes":[],"credits":[]}', 'À /credits, le champ "credits" est inconnu'],
    [
      '{"candidates":[{"id":"a","note":"12,5"}],"envelopes":[]}',
      'À /candidates/0/note, il faut une note',
    ],
    ['{', 'ce fichier n’est pas du JSON'],
  ])('says of %s what is wrong, and prints nothing', async (text, sentence) => {
    const { exit, stdout, stderr } = await runOn({ '-': text }, 'selectionner', '-');
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(ordinary(stderr)).toContain(`entrée standard: ${sentence}`);
    expect(stderr.match(/\n/g)).toHaveLength(1);
  });
});
