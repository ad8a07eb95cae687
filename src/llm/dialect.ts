import { type ZodType, z } from 'zod';

/** How a reply's shape is asked for, best first. */
export const RUNGS = ['json_schema', 'json_object', 'text'] as const;

/** Request fields that some servers refuse; each can be left out. */
export const OPTIONAL_FIELDS = ['temperature', 'service_tier', 'prompt_cache_key', 'store'] as const;

/** What one server understands for one model. Learned from its refusals and remembered in the store. */
export const dialectShape = z.object({
  rung: z.enum(RUNGS),
  tokensField: z.enum(['max_completion_tokens', 'max_tokens']),
  without: z.array(z.enum(OPTIONAL_FIELDS)),
});
export type Dialect = z.infer<typeof dialectShape>;

export const firstDialect = (vendor: boolean): Dialect => ({
  rung: 'json_schema',
  tokensField: vendor ? 'max_completion_tokens' : 'max_tokens',
  without: [],
});

/** The next rung down, or null at the bottom. */
export function lowered(dialect: Dialect): Dialect | null {
  const rung = RUNGS[RUNGS.indexOf(dialect.rung) + 1];
  return rung === undefined ? null : { ...dialect, rung };
}

/**
 * The dialect to try after the server refused a request (4xx): the field that the refusal names is left out or
 * replaced; a refusal that names none is taken for a refusal of the response format. Null: nothing left to give up.
 */
export function adapted(dialect: Dialect, refusal: string): Dialect | null {
  if (/context.{0,20}(length|window|size)|maximum context|too many tokens|prompt is too long/i.test(refusal))
    return null;
  if (new RegExp(`\\b${dialect.tokensField}\\b`).test(refusal)) {
    const other = dialect.tokensField === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
    return { ...dialect, tokensField: other };
  }
  const field = OPTIONAL_FIELDS.find(
    name => new RegExp(`\\b${name}\\b`).test(refusal) && !dialect.without.includes(name),
  );
  if (field) return { ...dialect, without: [...dialect.without, field] };
  return lowered(dialect);
}

/** Keywords that every server with schema support takes; the rest is checked by zod afterwards. */
const PORTABLE = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'enum',
  'anyOf',
]);

/** The JSON schema of a zod schema, narrowed to what strict modes accept. */
export function portableSchema(schema: ZodType): Record<string, unknown> {
  const narrow = (node: unknown, isMap: boolean): unknown => {
    if (Array.isArray(node)) return node.map(item => narrow(item, false));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node)
        .filter(([key]) => isMap || PORTABLE.has(key))
        .map(([key, value]) => [
          key,
          key === 'enum' && !isMap ? value : narrow(value, key === 'properties' && !isMap),
        ]),
    );
  };
  return narrow(z.toJSONSchema(schema, { io: 'output' }), false) as Record<string, unknown>;
}
