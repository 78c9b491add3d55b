import { describe, expect, it } from 'vitest';
import type { ReceiptDifference, ReceiptVerification } from '../../src/model/receipt';
import { describeVerification } from '../../src/render/describe-verification';
import { ordinary } from '../cli/fake-io';

const hash = (digit: string) => digit.repeat(64);

const differences: readonly ReceiptDifference[] = [
  { part: 'receipt', path: '/seal/input', expected: hash('a'), received: hash('b') },
  { part: 'edition', path: '/id', expected: 'amorcage-temps-1', received: 'autre' },
  { part: 'parameters', path: '/0/value', expected: '"x"', received: null },
  { part: 'interpretations', path: '/interpretation.x', expected: 'y', received: null },
  { part: 'input', path: '/esms', expected: hash('c'), received: hash('d') },
  { part: 'input', path: '/nom', expected: null, received: hash('e') },
  { part: 'result', expected: hash('0'), received: hash('1') },
];

const version: ReceiptDifference = {
  part: 'engine',
  path: '/version',
  expected: '0.1.0',
  received: '0.2.0',
};

const tell = (verification: ReceiptVerification, locale: 'fr' | 'en' = 'fr') =>
  ordinary(describeVerification(verification, { locale, format: 'markdown' }));

describe('the verification of a receipt', () => {
  it('says that the receipt verifies', () => {
    expect(tell({ ok: true, differences: [] })).toBe(
      '# Vérification du reçu\n\n**Reçu vérifié : le même résultat se calcule de nouveau.**\n',
    );
    expect(tell({ ok: true, differences: [] }, 'en')).toContain(
      '**Receipt verified: the same result comes out again.**',
    );
  });

  it('tells another version apart from what differs', () => {
    const fr = tell({ ok: true, differences: [version] });
    expect(fr).toContain('Reçu vérifié');
    expect(fr).toContain('Reçu fait par la version 0.1.0, vérifié par la version 0.2.0.');
    expect(fr).not.toContain('différence');
    const en = tell({ ok: false, differences: [version, ...differences.slice(0, 1)] }, 'en');
    expect(en).toContain('**Receipt not verified: 1 difference.**');
    expect(en).toContain('Receipt made by version 0.1.0, verified by version 0.2.0.');
  });

  it('lists what differs part by part, with hashes shortened', () => {
    expect(tell({ ok: false, differences })).toBe(`# Vérification du reçu

**Reçu non vérifié : 7 différences.**

- Le reçu n’est plus tel qu’il a été fait.
  - \`/seal/input\` – attendu : \`aaaaaaaaaaaa…\`, constaté : \`bbbbbbbbbbbb…\`
- L’édition n’est pas celle du reçu.
  - \`/id\` – attendu : \`amorcage-temps-1\`, constaté : \`autre\`
- Les valeurs fournies ne sont pas celles du reçu.
  - \`/0/value\` – attendu : \`"x"\`, constaté : rien
- L’édition n’a pas ce choix d’interprétation.
  - \`/interpretation.x\` – attendu : \`y\`, constaté : rien
- Le projet n’est pas celui du reçu.
  - \`/esms\` – attendu : \`cccccccccccc…\`, constaté : \`dddddddddddd…\`
  - \`/nom\` – attendu : rien, constaté : \`eeeeeeeeeeee…\`
- Le résultat n’est pas celui du reçu.
  - attendu : \`000000000000…\`, constaté : \`111111111111…\`
`);
  });

  it('says it in English too', () => {
    const text = tell({ ok: false, differences }, 'en');
    expect(text).toContain('**Receipt not verified: 7 differences.**');
    expect(text).toContain('- The project is not that of the receipt.');
    expect(text).toContain('  - `/nom` – expected: nothing, found: `eeeeeeeeeeee…`');
  });

  it('names a library that is another, where its name differs', () => {
    const name: ReceiptDifference = { part: 'engine', path: '/name', expected: 'a', received: 'b' };
    expect(tell({ ok: false, differences: [name] })).toContain(
      '- Une autre bibliothèque vérifie le reçu.\n  - `/name` – attendu : `a`, constaté : `b`',
    );
  });

  it('says in words what a receipt should hold where it is none', () => {
    const wrong: readonly ReceiptDifference[] = [
      { part: 'receipt', path: '/seal/input', expected: 'hash', received: '"x"' },
      { part: 'receipt', path: '/note', expected: null, received: '"note"' },
    ];
    expect(tell({ ok: false, differences: wrong })).toContain(
      '`/seal/input` – attendu : une empreinte SHA-256, constaté : `"x"`',
    );
    expect(tell({ ok: false, differences: wrong }, 'en')).toContain(
      '`/note` – expected: nothing, found: `"note"`',
    );
  });

  it('is printed as plain text', () => {
    const text = describeVerification(
      { ok: true, differences: [] },
      { locale: 'fr', format: 'text' },
    );
    expect(text).toMatch(/^Vérification du reçu\n=+\n\n/);
  });
});
