import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verifyReceipt } from '../../../src/assessment/receipts/verify-receipt';
import { amorcageTemps1 } from '../../../src/editions/index';
import type { Receipt } from '../../../src/model/receipt';
import { parseProjet } from '../../../src/projet/parse-projet';

const read = (path: string): unknown => JSON.parse(readFileSync(`fixtures/${path}`, 'utf8'));
const parsed = parseProjet(read('projets/grappe-des-vallees.json'));
const receipt = read('recus/grappe-des-vallees-amorcage-temps-1.json') as Receipt;

describe('a receipt made by version 0.1.0', () => {
  it('is the one that is kept', () => {
    expect(readdirSync('fixtures/recus')).toHaveLength(1);
    expect(receipt).toMatchObject({ format: 1, engine: { version: '0.1.0' } });
  });

  it('still verifies: the same edition and project give the same result', () => {
    if (!parsed.ok) throw new Error('The project is wrong');
    const { ok, differences } = verifyReceipt(receipt, amorcageTemps1, parsed.value);
    // A later version may be listed, and nothing else.
    expect(differences.filter(({ part }) => part !== 'engine')).toEqual([]);
    expect(ok).toBe(true);
  });
});
