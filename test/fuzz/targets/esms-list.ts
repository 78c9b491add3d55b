import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  esmsListTemplate,
  formatImportIssue,
  type ImportIssue,
  listFinessNumbers,
  parseEsmsList,
  readFinessExtraction,
} from '../../../src/import';
import { parseProjet } from '../../../src/index';
import { readJson, readText } from '../bases';
import { buildBytes, type DamagedBytes, damagedBytes } from '../hostile/bytes';
import { build, type Damaged, damaged } from '../hostile/damage';
import { checkAssessments } from '../oracle/assessments';
import { checkJson, checkPrototypes } from '../oracle/json';
import { anyTarget } from '../target';

interface Lists {
  readonly list: DamagedBytes;
  readonly asText: boolean;
  readonly projet: Damaged | null;
  readonly extraction: DamagedBytes | null;
}

/** Some lines of it: what fails is to be short. */
const headOf = (path: string) => readText(path).split('\n').slice(0, 8).join('\n');

/** The head of a FINESS extraction. */
export const extraction = headOf('imports/finess.csv');

/** Texts that a spreadsheet may save. */
export const lists: readonly string[] = [
  readText('imports/grappe-49-esms.csv'),
  headOf('imports/grappe-49-esms.csv'),
  headOf('imports/dix-erreurs.csv'),
  esmsListTemplate(),
  'OG;Région;Nombre d’ESMS;Opération\nLes Vallées;Bretagne;15;Acquisition\n',
  'OG,FINESS\n"Les ""Vallées""",639900018\r\n"a\nb",\r\n',
  'FINESS\tOG\tChamp\n639900018\ta\tPA\n',
];

/** Lists of ESMS, right and damaged, with a damaged rest of the project and extraction. */
export const esmsListTarget = anyTarget<Lists>({
  name: 'parseEsmsList',
  turn: 50,
  inputs: fc.record({
    list: damagedBytes(lists),
    asText: fc.boolean(),
    projet: fc.option(damaged([readJson('imports/faits.json'), {}]), { freq: 2 }),
    extraction: fc.option(damagedBytes([extraction]), { freq: 2 }),
  }),
  tryOn: async (recipe) => {
    const bytes = buildBytes(recipe.list);
    const source = recipe.asText ? new TextDecoder().decode(bytes) : bytes;
    const found = await look(recipe.extraction, listFinessNumbers(source));
    const parsed = parseEsmsList(source, {
      ...(recipe.projet === null ? {} : { projet: build(recipe.projet) }),
      ...(found?.ok ? { extraction: found.value } : {}),
    });
    checkPrototypes();
    if (!parsed.ok) return checkImportIssues(parsed.issues);
    checkJson(parsed.value, 'a list');
    const { projet, lines } = parsed.value;
    assert.deepStrictEqual(parseProjet(projet), { ok: true, value: projet });
    assert.equal(lines.length, projet.esms.length, 'each ESMS has its line');
    checkAssessments(projet);
  },
});

// In pieces that cut letters, quotes and ends of line in two.
async function look(recipe: DamagedBytes | null, numeros: readonly string[]) {
  if (recipe === null) return null;
  const bytes = buildBytes(recipe);
  const size = Math.max(1, Math.ceil(bytes.length / 50));
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  const [whole, cut] = [
    await readFinessExtraction([bytes], numeros),
    await readFinessExtraction(pieces, numeros),
  ];
  assert.deepStrictEqual(cut, whole, 'pieces are read as the whole is');
  checkJson(whole, 'what an extraction holds');
  if (!whole.ok) checkImportIssues(whole.issues);
  return whole;
}

function checkImportIssues(issues: readonly ImportIssue[]): void {
  assert.notEqual(issues.length, 0, 'a refusal says why');
  checkJson(issues, 'the issues');
  for (const issue of issues.slice(0, 100)) {
    assert.equal(formatImportIssue(issue, { locale: 'fr' }), issue.message);
    assert.notEqual(formatImportIssue(issue, { locale: 'en' }), '');
  }
}
