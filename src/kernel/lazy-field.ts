/** Puts a field on an object, computed when it is first read. */
type Put<Value> = (object: object, compute: () => Value) => void;

/**
 * Prepares a field that is computed when it is first read, and kept then, also on an object that is
 * frozen. To everybody else it is a field like another: `JSON.stringify`, spread and comparison read
 * it. All objects share one accessor: a getter written in a literal makes for each object a hidden
 * class of its own, which outlives it.
 *
 * @example
 * const putStep = lazyField<string>('step');
 * const line = { code: 'amoa' };
 * putStep(line, () => 'computed');
 * JSON.stringify(line); // => '{"code":"amoa","step":"computed"}'
 */
export function lazyField<Value extends object | string>(name: string): Put<Value> {
  const hidden = Symbol(name);
  const accessor = {
    enumerable: true,
    configurable: true,
    get(this: { readonly [hidden]: () => Value }) {
      return this[hidden]();
    },
  };
  return (object, compute) => {
    let kept: Value | undefined;
    const read = () => {
      kept ??= compute();
      return kept;
    };
    Object.defineProperty(object, name, accessor);
    Object.defineProperty(object, hidden, { value: read });
  };
}
