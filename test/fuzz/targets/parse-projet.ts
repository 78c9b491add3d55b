import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  defineProjet,
  formatIssue,
  type InputIssue,
  InvalidProjetError,
  parseProjet,
} from '../../../src/index';
import { projets } from '../bases';
import { build, type Damaged, damaged, shapeless } from '../hostile/damage';
import { checkAssessments } from '../oracle/assessments';
import { checkJson, checkPrototypes } from '../oracle/json';
import { anyTarget } from '../target';

/** Any input: a project that is plain JSON, or issues that say themselves; never an error. */
export const parseProjetTarget = anyTarget<Damaged>({
  name: 'parseProjet',
  turn: 100,
  inputs: fc.oneof({ weight: 9, arbitrary: damaged(projets) }, { weight: 1, arbitrary: shapeless }),
  tryOn: (recipe) => {
    const input = build(recipe);
    const parsed = parseProjet(input);
    if (parsed.ok) {
      checkJson(parsed.value, 'a project');
      assert.deepStrictEqual(parseProjet(parsed.value), parsed, 'what was parsed parses again');
      assert.deepStrictEqual(defineProjet(input as never), parsed.value);
      checkAssessments(parsed.value);
    } else {
      checkIssues(parsed.issues);
      assert.throws(() => defineProjet(input as never), InvalidProjetError);
    }
    checkPrototypes();
  },
});

/** Fails where issues don't tell what is wrong, and where, in both languages. */
export function checkIssues(issues: readonly InputIssue[]): void {
  assert.notEqual(issues.length, 0, 'a refusal says why');
  assert.ok(issues.length <= 10_001, 'issues are limited');
  checkJson(issues, 'the issues');
  for (const issue of issues.slice(0, 100)) {
    assert.match(issue.path, /^(\/([^~]|~[01])*)?$/s, 'a path is a JSON Pointer');
    assert.ok(issue.received.length <= 60, 'what was received is cut short');
    assert.equal(formatIssue(issue, { locale: 'fr' }), issue.message);
    assert.match(formatIssue(issue, { locale: 'en' }), /\.$/);
  }
}
