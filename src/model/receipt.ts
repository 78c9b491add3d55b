import type { Hash } from '../kernel/hash';
import type { JsonPointer } from '../kernel/json-pointer';
import type { SuppliedParameter } from './report';

/**
 * What makes a result verifiable years later: which version of the library gave it, from which
 * edition, with which values and choices, for which project. It is plain JSON. It holds hashes of
 * the project and of the result, not their data.
 */
export interface Receipt {
  /** The version of this form. */
  readonly format: 1;
  /** The library that made it: the version to install where a later one answers otherwise. */
  readonly engine: Engine;
  /** The edition, apart from the values that a user supplies. */
  readonly edition: Fingerprint & { readonly id: string };
  /** The values that a user supplied, with their citations. */
  readonly parameters: readonly SuppliedValue[];
  /** The interpretations in which the caller departed from the default. */
  readonly interpretations: Readonly<Record<string, string>>;
  /** The project, by top-level field. */
  readonly input: Fingerprint;
  /** The report, by top-level field. */
  readonly result: Fingerprint;
  /**
   * The hash of each of the fields above but `format`: a checksum that finds and names what was
   * altered by a slip. It is no signature: who alters a receipt on purpose can compute it again.
   */
  readonly seal: Readonly<Record<SealedField, Hash>>;
}

/** A library by its name and version. */
export interface Engine {
  /** Of the npm package. */
  readonly name: string;
  /** As `package.json` says it. */
  readonly version: string;
}

/** SHA-256 hashes of JSON data in canonical form: of the whole, and of each top-level field. */
export interface Fingerprint {
  /** Of the whole. */
  readonly hash: Hash;
  /** By top-level field. */
  readonly parts: Readonly<Record<string, Hash>>;
}

/** A value that a user supplied, and where it was read. */
export type SuppliedValue = Pick<SuppliedParameter, 'code' | 'value' | 'citation'>;

/** The fields of a receipt that its seal protects. */
export type SealedField = Exclude<keyof Receipt, 'format' | 'seal'>;

/** What a verification found. It is plain JSON. */
export interface ReceiptVerification {
  /** Whether the receipt is intact and the same result comes out again. */
  readonly ok: boolean;
  /**
   * In the order of the parts. A version of the library that gives the same result is listed too,
   * and leaves `ok` true.
   */
  readonly differences: readonly ReceiptDifference[];
}

/** Something that isn't as the receipt says. */
export interface ReceiptDifference {
  /**
   * `receipt`: it isn't one, or was altered. `engine`: another version verifies it. `edition`,
   * `parameters`, `interpretations`, `input`: what it was made from isn't what was given.
   * `result`: another result comes out.
   */
  readonly part: 'receipt' | SealedField;
  /** Where in that part; absent where the whole differs and no field of it does. */
  readonly path?: JsonPointer;
  /** What the receipt says, or what it should hold; null where it says nothing. */
  readonly expected: string | null;
  /** What was found; null where nothing is. */
  readonly received: string | null;
}
