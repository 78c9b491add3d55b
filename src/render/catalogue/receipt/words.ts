import type { ReceiptDifference } from '../../../model/receipt';

/** The words of a verification. */
export interface ReceiptWords {
  readonly title: string;
  readonly verified: string;
  readonly refused: (count: number) => string;
  /** Of a receipt that another version of the library verifies. */
  readonly otherVersion: (made: string, verifying: string) => string;
  /** What a difference in each part means. */
  readonly parts: Readonly<Record<ReceiptDifference['part'], string>>;
  /** What stands at a place of a receipt, where something else stands there. */
  readonly forms: Readonly<Record<'hash' | 'json' | 'list' | 'object' | 'text', string>>;
  readonly expected: string;
  readonly received: string;
  readonly nothing: string;
}
