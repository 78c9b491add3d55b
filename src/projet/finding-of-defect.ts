import type { PlainFinding } from '../kernel/plain-data';
import type { Finding } from '../model/issues/finding';

/** What a defect of plain data is to the reader of a project file. */
export function findingOfDefect({ path, kind }: PlainFinding): Finding {
  switch (kind) {
    case 'proto-key':
      return { code: 'unknown-key', path, expected: 'ordinary-key', received: '"__proto__"' };
    case 'too-deep':
      return { code: 'too-large', path, expected: 'depth-limit', received: kind };
    case 'too-wide':
      return { code: 'too-large', path, expected: 'width-limit', received: kind };
    case 'too-many':
      return { code: 'too-large', path, expected: 'size-limit', received: kind };
    default:
      return { code: 'not-json', path, expected: 'json', received: kind };
  }
}
