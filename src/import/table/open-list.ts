import type { Parsed } from '../../kernel/parsed';
import type { ListFinding } from '../issues/list-finding';
import { decode, type ListEncoding } from './decode';

/** The text of a list; `encoding` is `null` where it was given as text. */
export interface OpenedList {
  readonly text: string;
  readonly encoding: ListEncoding | null;
}

/** The text of a list, or why there is none: a workbook in place of a CSV file, or nothing at all. */
export function openList(source: Uint8Array | string): Parsed<OpenedList, ListFinding> {
  if (typeof source !== 'string' && isWorkbook(source)) {
    return refuse({
      ...whole,
      code: 'wrong-file',
      expected: 'csv',
      received: '".xlsx, .ods, .xls"',
    });
  }
  const opened =
    typeof source === 'string'
      ? { text: source.replace(/^\ufeff/, ''), encoding: null }
      : decode(source);
  if (opened.text.trim() !== '') return { ok: true, value: opened };
  return refuse({ ...whole, code: 'empty', expected: 'content', received: '""' });
}

const whole = { path: [], place: null } as const;

// A zip archive (xlsx, ods), or the older binary form (xls).
const workbooks: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

function isWorkbook(bytes: Uint8Array): boolean {
  return workbooks.some((start) => start.every((byte, at) => bytes[at] === byte));
}

function refuse(finding: ListFinding): Parsed<never, ListFinding> {
  return { ok: false, issues: [finding] };
}
