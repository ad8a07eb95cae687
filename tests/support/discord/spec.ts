// Checks JSON against the zod schemas of npm discord-api-spec (generated from Discord's OpenAPI).
// The package builds its schemas while it is imported, so its `setStrictObject` switch comes too late to have
// an effect. We therefore read the schemas as data: that makes unknown keys an error, names the right branch
// of a union, words faults as Discord does, and needs nothing compiled beforehand.
import { type Issue, lengthOf, required, tooLong } from './issues.ts';

interface CheckDef {
  check: string;
  maximum?: number;
  minimum?: number;
  value?: number;
  format?: string;
  pattern?: RegExp;
}

interface Def extends CheckDef {
  type: string;
  innerType?: Schema;
  getter?: () => Schema;
  shape?: Record<string, Schema>;
  element?: Schema;
  options?: Schema[];
  values?: unknown[];
  valueType?: Schema;
  left?: Schema;
  right?: Schema;
  checks?: { _zod: { def: CheckDef } }[];
}

export interface Schema {
  _zod: { def: Def };
}

let loading: Promise<Record<string, unknown>> | null = null;

/** Loads the schemas once per process (about a quarter of a second). */
export function loadSpec(): Promise<Record<string, unknown>> {
  loading ??= import('discord-api-spec/zod').then(module => module as unknown as Record<string, unknown>);
  return loading;
}

/** The schema of that name; throws when the package has none. */
export async function specSchema(name: string): Promise<Schema> {
  const schema = (await loadSpec())[`${name}Schema`];
  if (!schema || typeof schema !== 'object' || !('_zod' in schema))
    throw new Error(`discord-api-spec has no schema ${name}`);
  return schema as Schema;
}

/** What differs from the schema. Strict: keys that the spec does not list are faults too. */
export function compare(schema: Schema, value: unknown, strict: boolean, path: Issue['path'] = []): Issue[] {
  const issues: Issue[] = [];
  inspect(schema, value, { strict, path, issues });
  return issues;
}

interface Walk {
  strict: boolean;
  path: Issue['path'];
  issues: Issue[];
}

const below = (walk: Walk, key: string | number): Walk => ({ ...walk, path: [...walk.path, key] });

function add(walk: Walk, code: string, message: string): void {
  walk.issues.push({ path: walk.path, code, message });
}

const wrongType = (walk: Walk, expected: string) =>
  add(walk, 'BASE_TYPE_BAD_TYPE', `This must be ${expected}.`);

function inspect(schema: Schema, value: unknown, walk: Walk): void {
  const def = schema._zod.def;
  switch (def.type) {
    case 'optional':
      if (value !== undefined && def.innerType) inspect(def.innerType, value, walk);
      return;
    case 'nullable':
      if (value !== null && def.innerType) inspect(def.innerType, value, walk);
      return;
    case 'lazy':
      if (def.getter) inspect(def.getter(), value, walk);
      return;
    case 'object':
      return inspectObject(def.shape ?? {}, value, walk);
    case 'array':
      return inspectArray(def, value, walk);
    case 'record':
      if (!isObject(value)) return wrongType(walk, 'an object');
      for (const [key, part] of Object.entries(value))
        if (def.valueType) inspect(def.valueType, part, below(walk, key));
      return;
    case 'union':
      return inspectUnion(def.options ?? [], value, walk);
    case 'intersection':
      // Each half alone would call the other's keys unknown.
      for (const half of [def.left, def.right]) if (half) inspect(half, value, { ...walk, strict: false });
      return;
    case 'string':
      return typeof value === 'string' ? inspectString(def, value, walk) : wrongType(walk, 'a string');
    case 'number':
      return inspectNumber(def, value, walk);
    case 'boolean':
      if (typeof value !== 'boolean') wrongType(walk, 'a boolean');
      return;
    case 'literal':
      if (!def.values?.includes(value))
        add(walk, 'BASE_TYPE_CHOICES', `Value must be one of {${def.values?.join(', ')}}.`);
      return;
    case 'null':
      if (value !== null) wrongType(walk, 'null');
      return;
    case 'undefined':
      if (value !== undefined) wrongType(walk, 'left out');
      return;
    case 'unknown':
    case 'any':
      return;
    default:
      throw new Error(`discord-api-spec uses a zod type that spec.ts does not know: ${def.type}`);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that discord.js sends with every message body although the spec does not list them everywhere. */
const MESSAGE_EXTRAS = new Set(['tts', 'nonce', 'enforce_nonce']);

function inspectObject(shape: Record<string, Schema>, value: unknown, walk: Walk): void {
  if (!isObject(value)) return wrongType(walk, 'an object');
  for (const [key, part] of Object.entries(shape)) {
    const given = value[key];
    const here = below(walk, key);
    if (given === undefined && part._zod.def.type !== 'optional') walk.issues.push(required(here.path));
    else inspect(part, given, here);
  }
  if (!walk.strict) return;
  const isMessage = 'embeds' in shape && 'components' in shape;
  for (const key of Object.keys(value))
    if (!(key in shape) && !(isMessage && MESSAGE_EXTRAS.has(key)))
      add(below(walk, key), 'UNKNOWN_KEY', "Discord's API description has no such key here.");
}

function inspectArray(def: Def, value: unknown, walk: Walk): void {
  if (!Array.isArray(value)) return wrongType(walk, 'a list');
  inspectLength(def, value.length, walk);
  value.forEach((item, index) => {
    if (def.element) inspect(def.element, item, below(walk, index));
  });
}

function inspectLength(def: Def, length: number, walk: Walk): void {
  for (const { check, maximum, minimum } of checksOf(def)) {
    if (check === 'max_length' && length > (maximum ?? 0)) walk.issues.push(tooLong(walk.path, maximum ?? 0));
    if (check === 'min_length' && length < (minimum ?? 0))
      add(walk, 'BASE_TYPE_MIN_LENGTH', `Must be ${minimum} or more in length.`);
  }
}

const checksOf = (def: Def): CheckDef[] => [
  ...(def.check ? [def] : []),
  ...(def.checks ?? []).map(check => check._zod.def),
];

const BODY_URL = /^(https?|discord|attachment):\/\/\S+$/;
/** Discord's own answers also name its gateway. */
const ANSWER_URL = /^(https?|wss?|discord):\/\/\S+$/;

function inspectString(def: Def, value: string, walk: Walk): void {
  inspectLength(def, lengthOf(value), walk);
  for (const { format, pattern } of checksOf(def)) {
    if (format === 'url' && !(walk.strict ? BODY_URL : ANSWER_URL).test(value))
      add(walk, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    if (format === 'datetime' && Number.isNaN(Date.parse(value)))
      add(walk, 'DATE_TIME_TYPE_PARSE', 'Could not parse. Should be ISO8601.');
    if (format === 'regex' && pattern && !pattern.test(value))
      add(walk, 'NUMBER_TYPE_COERCE', `Value "${value.slice(0, 40)}" is not snowflake.`);
  }
}

/** Discord takes digits in a string wherever the spec says integer. */
function inspectNumber(def: Def, value: unknown, walk: Walk): void {
  const given = typeof value === 'string' && /^-?\d{1,20}$/.test(value) ? Number(value) : value;
  if (typeof given !== 'number' || Number.isNaN(given)) return wrongType(walk, 'a number');
  const checks = checksOf(def);
  if (checks.some(c => c.format === 'int32' || c.format === 'safeint') && !Number.isInteger(given))
    return wrongType(walk, 'a whole number');
  for (const { check, value: limit } of checks) {
    if (check === 'less_than' && given > (limit ?? 0))
      add(walk, 'NUMBER_TYPE_MAX', `Value should be less than or equal to ${limit}.`);
    if (check === 'greater_than' && given < (limit ?? 0))
      add(walk, 'NUMBER_TYPE_MIN', `Value should be greater than or equal to ${limit}.`);
  }
}

function unwrapped(schema: Schema): Schema {
  const { type, getter } = schema._zod.def;
  return type === 'lazy' && getter ? unwrapped(getter()) : schema;
}

/** The literal values that a branch allows for `type`, or null when it has no such key. */
function typeValues(branch: Schema): unknown[] | null {
  const type = unwrapped(branch)._zod.def.shape?.['type'];
  const def = type && unwrapped(type)._zod.def;
  return def?.type === 'literal' ? (def.values ?? []) : null;
}

/** Judges by the branch whose `type` fits, so that the fault named is the real one. */
function inspectUnion(options: Schema[], value: unknown, walk: Walk): void {
  let branches = options;
  const known = options.map(typeValues);
  if (isObject(value) && known.every(values => values !== null)) {
    branches = options.filter((_, index) => known[index]?.includes(value['type']));
    if (!branches.length)
      return add(
        below(walk, 'type'),
        'UNION_TYPE_CHOICES',
        `Value of field "type" must be one of (${known.flat().join(', ')}).`,
      );
  }
  const attempts = branches.map(branch => compare(branch, value, walk.strict, walk.path));
  // A branch of another type altogether is the worst guess at what was meant.
  const isOther = (issues: Issue[]) =>
    issues.some(i => i.code === 'BASE_TYPE_BAD_TYPE' && i.path.length === walk.path.length);
  const cost = (issues: Issue[]) => issues.length + (isOther(issues) ? 1000 : 0);
  const best = attempts.reduce((a, b) => (cost(b) < cost(a) ? b : a), attempts[0] ?? []);
  walk.issues.push(...best);
}
