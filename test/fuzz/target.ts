import type fc from 'fast-check';

/**
 * Something that reads input nobody has checked, with inputs for it and what must hold of each.
 * An input is plain JSON, a recipe where JSON can't hold the thing itself: so any input can be
 * printed, kept in a file and tried again.
 */
export interface Target<Input> {
  readonly name: string;
  /** How many inputs are tried before it is the next target's turn. */
  readonly turn: number;
  readonly inputs: fc.Arbitrary<Input>;
  /** Throws where something is wrong. */
  readonly tryOn: (input: Input) => void | Promise<void>;
}

/** A target, whatever its inputs are. */
export type AnyTarget = Target<unknown>;

/** Forgets what the inputs of a target are: only it makes them, or a file that it wrote. */
export function anyTarget<Input>(target: Target<Input>): AnyTarget {
  return target as unknown as AnyTarget;
}
