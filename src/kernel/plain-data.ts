/** Plain JSON data. */
export type Plain = null | boolean | number | string | readonly Plain[] | PlainObject;

/** An object of plain JSON data. */
export interface PlainObject {
  readonly [key: string]: Plain;
}

/** Why a value is no plain JSON data, or isn't copied. */
export type PlainDefect =
  | 'accessor'
  | 'bigint'
  | 'cycle'
  | 'function'
  | 'infinite'
  | 'instance'
  | 'nan'
  | 'proto-key'
  | 'sparse'
  | 'symbol'
  | 'too-deep'
  | 'too-many'
  | 'too-wide'
  | 'undefined'
  | 'unreadable';

/** A defect and the steps from the root to where it stands. */
export interface PlainFinding {
  readonly path: readonly PropertyKey[];
  readonly kind: PlainDefect;
}

/** A copy, with `null` in the place of each defect, and the defects. */
export interface PlainCopy {
  readonly value: Plain;
  readonly findings: readonly PlainFinding[];
}

/** How deep the values may be nested. Technical: a project file needs five levels. */
export const maximumDepth = 64;

/** How many fields an object may have. Technical: an object of a project file has some twenty. */
export const maximumFields = 10_000;

/** How many defects are listed before one more ends the reading. */
export const maximumFindings = 10_000;

/** How many values the data may hold. Technical: room for 100,000 ESMS with every field. */
export const maximumValues = 2_000_000;

/**
 * Copies anything into plain JSON data without running its code: getters and `toJSON` are not
 * called. A property that is `undefined` is absent, as in JSON; everything else that JSON can't
 * hold is a finding. It never throws, and ends on cycles and endless proxies. Once the values are
 * `too-many`, or the findings more than 10,000, the rest is not read.
 *
 * @example
 * copyPlainData({ nombre: Number.NaN });
 * // => { value: { nombre: null }, findings: [{ path: ['nombre'], kind: 'nan' }] }
 */
export function copyPlainData(input: unknown): PlainCopy {
  const state: State = { findings: [], path: [], ancestors: [], left: maximumValues };
  const value = copyValue(input, state);
  return { value, findings: state.findings };
}

/** The value at the end of some steps; undefined where there is none. */
export function plainAt(value: Plain, path: readonly PropertyKey[]): Plain | undefined {
  return path.reduce<Plain | undefined>((parent, step) => {
    if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, step))
      return undefined;
    return (parent as PlainObject)[String(step)];
  }, value);
}

interface State {
  readonly findings: PlainFinding[];
  readonly path: PropertyKey[];
  readonly ancestors: object[];
  /** How many more values may be copied; negative once the reading has ended. */
  left: number;
}

function copyValue(value: unknown, state: State): Plain {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return copyNumber(value, state);
    case 'object':
      return value === null ? null : copyContainer(value, state);
    default:
      return defect(typeof value as 'bigint' | 'function' | 'symbol' | 'undefined', state);
  }
}

function copyNumber(value: number, state: State): Plain {
  if (Number.isNaN(value)) return defect('nan', state);
  if (!Number.isFinite(value)) return defect('infinite', state);
  // JSON has no negative zero.
  return value === 0 ? 0 : value;
}

function copyContainer(value: object, state: State): Plain {
  const depth = state.path.length;
  if (state.left < 0) return null;
  if (state.ancestors.includes(value)) return defect('cycle', state);
  if (depth >= maximumDepth) return defect('too-deep', state);
  state.ancestors.push(value);
  try {
    return Array.isArray(value) ? copyList(value, state) : copyObject(value, state);
  } catch {
    // Only a proxy can throw here.
    state.path.length = depth;
    return defect('unreadable', state);
  } finally {
    state.ancestors.pop();
  }
}

function copyList(list: readonly unknown[], state: State): Plain {
  const length: number = Object.getOwnPropertyDescriptor(list, 'length')?.value;
  if (!take(length, state)) return defect('too-many', state);
  const copy: Plain[] = [];
  for (let index = 0; index < length; index += 1) {
    const property = Object.getOwnPropertyDescriptor(list, index);
    if (property === undefined) return defect('sparse', state);
    state.path.push(index);
    copy.push(copyProperty(property, state));
    state.path.pop();
  }
  return copy;
}

function copyObject(value: object, state: State): Plain {
  if (!isPlainPrototype(Object.getPrototypeOf(value))) return defect('instance', state);
  const keys = Object.keys(value);
  if (!take(keys.length, state)) return defect('too-many', state);
  if (keys.length > maximumFields) return defect('too-wide', state);
  const copy: Record<string, Plain> = {};
  for (const key of keys) {
    const property = Object.getOwnPropertyDescriptor(value, key);
    if (isAbsent(property)) continue;
    state.path.push(key);
    // Assigned, it would change the prototype of the copy.
    if (key === '__proto__') hold(copy, key, defect('proto-key', state));
    else copy[key] = copyProperty(property, state);
    state.path.pop();
  }
  findSymbols(value, state);
  return copy;
}

function findSymbols(value: object, state: State): void {
  const symbols = Object.getOwnPropertySymbols(value);
  if (symbols.length === 0) return;
  if (!take(symbols.length, state)) defect('too-many', state);
  for (const key of symbols) {
    if (state.left < 0) return;
    const property = Object.getOwnPropertyDescriptor(value, key);
    if (isAbsent(property) || !property.enumerable) continue;
    state.path.push(key);
    defect('symbol', state);
    state.path.pop();
  }
}

function isAbsent(property: PropertyDescriptor | undefined): property is undefined {
  return property === undefined || ('value' in property && property.value === undefined);
}

function copyProperty(property: PropertyDescriptor, state: State): Plain {
  return 'value' in property ? copyValue(property.value, state) : defect('accessor', state);
}

// An object of another realm (a frame, a vm context) has an Object.prototype of its own.
function isPlainPrototype(prototype: object | null): boolean {
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function hold(copy: Record<string, Plain>, key: string, value: Plain): void {
  Object.defineProperty(copy, key, { value, enumerable: true });
}

function take(count: number, state: State): boolean {
  state.left -= count;
  return state.left >= 0;
}

function defect(kind: PlainDefect, state: State): null {
  if (state.findings.length > maximumFindings) return null;
  state.findings.push({ path: [...state.path], kind });
  if (state.findings.length > maximumFindings) state.left = -1;
  return null;
}
