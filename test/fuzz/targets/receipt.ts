import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editions } from '../../../src/editions/index';
import {
  assess,
  createReceipt,
  defineProjet,
  describeVerification,
  verifyReceipt,
  withParameters,
} from '../../../src/index';
import type { Json } from '../../cases/case';
import { build, type Damaged, damaged, shapeless } from '../hostile/damage';
import { checkJson, checkPrototypes } from '../oracle/json';
import { checkWords } from '../oracle/words';
import { anyTarget } from '../target';

const projet = defineProjet({
  organismesGestionnaires: [{ id: 'a' }],
  esms: [{ nombre: 15, organismeGestionnaire: 'a', region: '84', operation: 'acquisition' }],
  porteeNationale: false,
});

const made = editions.slice(0, 4).flatMap((edition) => {
  const [parameter] = edition.parameters.filter(({ unit }) => unit === 'esms');
  const [interpretation] = edition.interpretations;
  const choice = interpretation?.choices.at(-1)?.code;
  const interpretations =
    interpretation === undefined || choice === undefined ? {} : { [interpretation.code]: choice };
  const citation = { document: 'instruction', locator: 'annexe 2' };
  const supplied = withParameters(
    edition,
    parameter === undefined ? [] : [{ code: parameter.code, value: 20, citation }],
  );
  const receipts = [
    createReceipt(edition, projet, assess(edition, projet)),
    createReceipt(supplied, projet, assess(supplied, projet, { interpretations })),
  ];
  return receipts.map((receipt) => ({ edition, receipt }));
});
const texts = made.map(({ receipt }) => JSON.stringify(receipt));

/** Receipts, of which none that was altered is verified. */
export const receiptTarget = anyTarget<Damaged>({
  name: 'verifyReceipt',
  turn: 20,
  inputs: fc.oneof(
    { weight: 19, arbitrary: damaged(texts.map((text) => JSON.parse(text) as Json)) },
    { weight: 1, arbitrary: shapeless },
  ),
  tryOn: (recipe) => {
    const input = build(recipe);
    const at = texts.indexOf(JSON.stringify(recipe.base));
    const edition = made[at]?.edition ?? editions[0];
    assert.ok(edition !== undefined);
    const verification = verifyReceipt(input, edition, projet);
    checkJson(verification, 'a verification');
    assert.ok(verification.ok || verification.differences.length > 0, 'a refusal says why');
    const words = describeVerification(verification, { locale: 'en', format: 'text' });
    checkWords(words);
    if (verification.ok) {
      // What JSON doesn't carry, such as a key of a list, alters nothing.
      const carried: unknown = JSON.parse(JSON.stringify(input));
      assert.deepEqual(carried, recipe.base, 'an altered receipt is refused');
    }
    if (recipe.damages.length === 0 && at >= 0) assert.ok(verification.ok, 'a receipt is verified');
    checkPrototypes();
  },
});
