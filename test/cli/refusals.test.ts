import { describe, expect, it } from 'vitest';
import { ordinary, runOn } from './fake-io';

const evaluer = ['evaluer', 'projet.json', '--edition', 'amorcage-temps-1'];
const reading = '--interpretation';
const seul = 'interpretation.og-seul';

const refusals: readonly (readonly [argv: readonly string[], fr: string, en: string])[] = [
  [
    [],
    'indiquez une commande : evaluer, ajuster, sensibilite, comparer, orienter, diviser, fusionner, usages, selectionner, editions, edition, differences, recu, verifier, schema, modele-csv, aide.',
    'give a command: evaluer, ajuster, sensibilite, comparer, orienter, diviser, fusionner, usages, selectionner, editions, edition, differences, recu, verifier, schema, modele-csv, aide.',
  ],
  [['evalue'], 'la commande « evalue » n’existe pas', 'the command "evalue" does not exist'],
  [['evaluer', '--edition', 'x'], 'indiquez le fichier du projet', 'give the file of the project'],
  [
    ['evaluer', 'projet.json'],
    'indiquez l’édition avec --edition <id>',
    'give the edition with --edition <id>',
  ],
  [['edition'], 'indiquez l’édition ;', 'give the edition;'],
  [['comparer'], 'indiquez le fichier du projet', 'give the file of the project'],
  [['orienter'], 'indiquez le fichier du projet', 'give the file of the project'],
  [['recu', '--edition', 'x'], 'indiquez le fichier du projet', 'give the file of the project'],
  [['recu', 'p.json'], 'indiquez l’édition avec', 'give the edition with'],
  [
    ['recu', 'p.json', '--edition', 'x', '--format', 'json'],
    'l’option --format n’existe pas',
    'the option --format does not',
  ],
  [
    ['recu', 'p.json', '--edition', 'x'],
    'l’édition « x » n’existe pas',
    'the edition "x" does not',
  ],
  [
    ['verifier'],
    'indiquez le fichier du reçu, puis celui du projet.',
    'give the file of the receipt, then that of the project.',
  ],
  [['verifier', 'recu.json'], 'indiquez le fichier du reçu', 'give the file of the receipt'],
  [
    ['verifier', 'a', 'b', 'c'],
    'l’argument « c » est de trop.',
    'the argument "c" is one too many.',
  ],
  [
    ['verifier', '-', '-'],
    'l’entrée standard ne peut donner qu’un des deux fichiers.',
    'the standard input can give one of the two files only.',
  ],
  [
    ['verifier', 'a', 'b', '--edition', 'x'],
    'l’option --edition n’existe pas',
    'the option --edition does not',
  ],
  [['usages'], 'indiquez le fichier des comptes', 'give the file of the counts'],
  [['usages', 'c.json'], 'indiquez l’édition avec --edition', 'give the edition with --edition'],
  [['selectionner'], 'indiquez le fichier des candidats', 'give the file of the candidates'],
  [
    ['selectionner', 'c.json', '--interpretation', 'a=b'],
    'indiquez l’édition avec --edition',
    'give the edition with --edition',
  ],
  [
    ['selectionner', 'c.json', '--edition', 'x'],
    'l’édition « x » n’existe pas',
    'the edition "x" does not exist',
  ],
  [
    ['usages', 'c.json', '--edition', 'x'],
    'l’édition « x » n’existe pas',
    'the edition "x" does not exist',
  ],
  [['differences'], 'indiquez deux éditions ;', 'give two editions;'],
  [['differences', 'amorcage-temps-1'], 'indiquez deux éditions ;', 'give two editions;'],
  [
    ['differences', 'amorcage-temps-1', 'amorcage-temps-2-regional', 'c'],
    'l’argument « c » est de trop.',
    'the argument "c" is one too many.',
  ],
  [
    ['differences', 'amorcage-temps-1', 'x'],
    'l’édition « x » n’existe pas',
    'the edition "x" does not exist',
  ],
  [
    ['comparer', 'p.json', '--edition', 'x'],
    'l’édition « x » n’existe pas',
    'the edition "x" does not exist',
  ],
  [
    ['comparer', 'p.json', '--edition', 'x', '--edition', 'x'],
    'l’édition « x » est donnée plusieurs fois.',
    'the edition "x" is given more than once.',
  ],
  [
    ['comparer', 'p.json', '--interpretation', 'a=b'],
    'l’option --interpretation n’existe pas pour cette commande.',
    'the option --interpretation does not exist for this command.',
  ],
  [
    ['comparer', 'p.json', '--detail'],
    'l’option --detail n’existe pas pour cette commande.',
    'the option --detail does not exist for this command.',
  ],
  [
    [...evaluer, '--detail', '--detail'],
    'l’option --detail est donnée plusieurs fois.',
    'the option --detail is given more than once.',
  ],
  [
    [...evaluer, '--detail=oui'],
    'l’option --detail ne prend pas de valeur.',
    'the option --detail takes no value.',
  ],
  [
    ['orienter', 'p.json', '--edition', 'amorcage-temps-1'],
    'l’option --edition n’existe pas',
    'the option --edition does not',
  ],
  [
    ['evaluer', 'projet.json', '--edition', 'x'],
    'l’édition « x » n’existe pas',
    'the edition "x" does not exist',
  ],
  [
    ['editions', 'toutes'],
    'l’argument « toutes » est de trop.',
    'the argument "toutes" is one too many.',
  ],
  [[...evaluer, 'b.json'], 'l’argument « b.json » est de trop.', 'the argument "b.json"'],
  [
    ['editions', '--tout'],
    'l’option --tout n’existe pas pour cette commande.',
    'the option --tout does not exist for this command.',
  ],
  [['editions', '-x'], 'l’option -x n’existe pas', 'the option -x does not exist'],
  [
    ['editions', '--constructor'],
    'l’option --constructor n’existe pas',
    'the option --constructor',
  ],
  [
    ['schema', '--format', 'json'],
    'l’option --format n’existe pas',
    'the option --format does not',
  ],
  [
    ['editions', '--edition', 'x'],
    'l’option --edition n’existe pas',
    'the option --edition does not',
  ],
  [
    ['evaluer', 'projet.json', '--edition'],
    'il manque la valeur de l’option --edition.',
    'the value of the option --edition is missing.',
  ],
  [['evaluer', 'p.json', '--edition='], 'il manque la valeur de', 'the value of the option'],
  [['evaluer', 'p.json', '--edition', '--format'], 'il manque la valeur de', 'the value of the'],
  [['--help=oui'], 'l’option --help ne prend pas de valeur.', 'the option --help takes no value.'],
  [
    [...evaluer, '--edition', 'amorcage-temps-1'],
    'l’option --edition est donnée plusieurs fois.',
    'the option --edition is given more than once.',
  ],
  [
    [...evaluer, '--format', 'pdf'],
    '« pdf » n’est pas une valeur de --format ; valeurs : texte, markdown, json, ndjson.',
    '"pdf" is not a value of --format; values: texte, markdown, json, ndjson.',
  ],
  [
    ['comparer', 'projet.json', '--format', 'ndjson'],
    '« ndjson » n’est pas une valeur de --format ; valeurs : texte, markdown, json.',
    '"ndjson" is not a value of --format; values: texte, markdown, json.',
  ],
  [
    [...evaluer, '--projet', 'faits.json'],
    'l’option --projet ne vaut que pour une liste d’ESMS, un fichier .csv.',
    'the option --projet is for a list of ESMS only, a .csv file.',
  ],
  [
    ['orienter', '-', '--finess', 'x.csv'],
    'l’option --finess ne vaut que pour une liste',
    'the option --finess is for a list',
  ],
  [
    ['evaluer', 'l.csv', '--edition', 'amorcage-temps-1', '--format=ndjson', '--projet', 'f.json'],
    '« l.csv » est une liste d’ESMS, donc un seul projet',
    '"l.csv" is a list of ESMS, so a single project',
  ],
  [
    ['evaluer', 'L.CSV', '--edition', 'amorcage-temps-1', '--format', 'ndjson'],
    '« L.CSV » est une liste d’ESMS, donc un seul projet ; retirez --format ndjson, qui lit un projet par ligne.',
    '"L.CSV" is a list of ESMS, so a single project; leave out --format ndjson, which reads a project a line.',
  ],
  [
    ['orienter', 'l.csv', '--format', 'ndjson'],
    '« ndjson » n’est pas une valeur de --format',
    '"ndjson" is not a value of --format',
  ],
  [
    ['comparer', 'l.csv', '--finess', 'a.csv', '--finess', 'b.csv'],
    'l’option --finess est donnée plusieurs fois.',
    'the option --finess is given more than once.',
  ],
  [
    ['modele-csv', 'liste.csv'],
    'l’argument « liste.csv » est de trop.',
    'the argument "liste.csv" is one too many.',
  ],
  [
    [...evaluer, reading, 'og-seul'],
    '« og-seul » n’est pas de la forme <code>=<choix>',
    '"og-seul" is not of the form <code>=<choice>',
  ],
  [[...evaluer, reading, '=a'], '« =a » n’est pas de la forme', '"=a" is not of the form'],
  [[...evaluer, reading, 'a='], '« a= » n’est pas de la forme', '"a=" is not of the form'],
  [[...evaluer, reading, 'a=b=c'], '« a=b=c » n’est pas de la forme', '"a=b=c" is not of the form'],
  [
    [...evaluer, reading, 'interpretation.x=a'],
    'l’édition amorcage-temps-1 n’a pas d’interprétation « interpretation.x »',
    'the edition amorcage-temps-1 has no interpretation "interpretation.x"',
  ],
  [
    [...evaluer, reading, `${seul}=non`],
    '« non » n’est pas un choix de interpretation.og-seul ; choix : seul-a-partir-de-15, toujours-le-minimum.',
    '"non" is not a choice of interpretation.og-seul; choices: seul-a-partir-de-15, toujours-le-minimum.',
  ],
  [
    [...evaluer, reading, `${seul}=seul-a-partir-de-15`, reading, `${seul}=toujours-le-minimum`],
    'l’interprétation interpretation.og-seul est donnée plusieurs fois.',
    'the interpretation interpretation.og-seul is given more than once.',
  ],
];

describe('a command line that is wrong', () => {
  it.each(refusals)('is refused in one line: %j', async (argv, fr, en) => {
    const french = await runOn({}, ...argv);
    const english = await runOn({}, ...argv, '--lang', 'en');
    expect(french).toMatchObject({ exit: 2, stdout: '' });
    expect(english).toMatchObject({ exit: 2, stdout: '' });
    expect(french.stderr).toMatch(/^[^\n]+\n$/);
    expect(ordinary(french.stderr)).toContain(fr);
    expect(english.stderr).toContain(en);
  });

  it('is refused in French where the language itself is wrong', async () => {
    const { exit, stderr } = await runOn({}, 'editions', '--lang', 'de');
    expect(exit).toBe(2);
    expect(ordinary(stderr)).toBe('« de » n’est pas une valeur de --lang ; valeurs : fr, en.\n');
  });
});
