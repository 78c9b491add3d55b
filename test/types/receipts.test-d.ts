import { describe, expectTypeOf, it } from 'vitest';
import {
  createReceipt,
  describeVerification,
  type Edition,
  type Projet,
  type Receipt,
  type ReceiptVerification,
  type Report,
  verifyReceipt,
} from '../../src/index';

describe('receipts', () => {
  it('are made of an edition, a project and its report', () => {
    expectTypeOf(createReceipt).toEqualTypeOf<
      (edition: Edition, projet: Projet, report: Report) => Receipt
    >();
  });

  it('are verified whatever the file holds', () => {
    expectTypeOf(verifyReceipt).toEqualTypeOf<
      (receipt: unknown, edition: Edition, projet: Projet) => ReceiptVerification
    >();
  });

  it('seal every field but their format and the seal', () => {
    expectTypeOf<keyof Receipt['seal'] | 'format' | 'seal'>().toEqualTypeOf<keyof Receipt>();
  });

  it('name what differs by one of their parts', () => {
    type Part = ReceiptVerification['differences'][number]['part'];
    expectTypeOf<Exclude<Part, 'receipt'>>().toEqualTypeOf<keyof Receipt['seal']>();
  });

  it('are told in a language and a form', () => {
    const options = { locale: 'fr', format: 'markdown' } as const;
    expectTypeOf(describeVerification).toBeCallableWith({} as ReceiptVerification, options);
  });
});
