import type { core } from 'zod/mini';

/** A quick yes: false says no more than that zod has to tell. */
type Recognise = (value: unknown) => boolean;

/**
 * Makes of a schema a function that knows most of what it accepts, many times faster than zod does,
 * for a file without mistakes has nothing to tell. It is made of the definitions of the schema
 * itself, and knows the kinds of schema and check of a project file; others it never recognises.
 */
export function recogniserOf(schema: core.$ZodType): Recognise {
  const { def } = (schema as core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return recogniserOf(def.innerType);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'string':
      return passing((value) => typeof value === 'string', def.checks);
    case 'number':
      return passing(
        'format' in def && def.format === 'safeint' ? Number.isSafeInteger : isNumber,
        def.checks,
      );
    case 'enum': {
      const words = new Set<unknown>(Object.values(def.entries));
      return (value) => words.has(value);
    }
    case 'array': {
      const item = recogniserOf(def.element);
      return passing((value) => Array.isArray(value) && value.every(item), def.checks);
    }
    case 'object':
      return def.catchall?._zod.def.type === 'never' ? objectOf(def.shape) : never;
    case 'record': {
      const [key, value] = [recogniserOf(def.keyType), recogniserOf(def.valueType)];
      return (record) =>
        isObject(record) && everyField(record, (name, at) => key(name) && value(at));
    }
    default:
      return never;
  }
}

function objectOf(shape: Readonly<Record<string, core.$ZodType>>): Recognise {
  const fields = new Map(Object.entries(shape).map(([key, field]) => [key, recogniserOf(field)]));
  const required = Object.keys(shape).filter((key) => shape[key]?._zod.optin === undefined);
  return (value) =>
    isObject(value) &&
    everyField(value, (key, field) => fields.get(key)?.(field) === true) &&
    required.every((key) => Object.hasOwn(value, key));
}

function everyField(value: object, recognise: (key: string, field: unknown) => boolean): boolean {
  for (const key in value) {
    if (!recognise(key, (value as Readonly<Record<string, unknown>>)[key])) return false;
  }
  return true;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function passing(isOfType: Recognise, checks: readonly core.$ZodCheck<never>[] = []): Recognise {
  const tests = checks.map(testOf);
  switch (tests.length) {
    case 0:
      return isOfType;
    case 1: {
      const [test = never] = tests;
      return (value) => isOfType(value) && test(value);
    }
    default:
      return (value) => isOfType(value) && tests.every((test) => test(value));
  }
}

function testOf(check: core.$ZodCheck<never>): Recognise {
  const { def } = (check as core.$ZodChecks | core.$ZodCustom)._zod;
  switch (def.check) {
    case 'greater_than':
      return (value) => Number(value) > Number(def.value) || (def.inclusive && value === def.value);
    case 'less_than':
      return (value) => Number(value) < Number(def.value) || (def.inclusive && value === def.value);
    // A text of some length has one character at least; of more than one, zod counts code points.
    case 'min_length':
      return def.minimum > 1 ? never : (value) => lengthOf(value) >= def.minimum;
    case 'max_length':
      return (value) => lengthOf(value) <= def.maximum;
    case 'string_format': {
      const { pattern } = def;
      return pattern === undefined ? never : (value) => pattern.test(String(value));
    }
    case 'custom':
      return (value) => def.fn(value) === true;
    default:
      return never;
  }
}

function lengthOf(value: unknown): number {
  return (value as string | readonly unknown[]).length;
}

function isNumber(value: unknown): boolean {
  return Number.isFinite(value);
}

function never(): boolean {
  return false;
}
