import type { ZodType } from 'zod';
import { withoutSpecialTokens } from './specialTokens.ts';

/**
 * Reads a model's reply tolerantly (reasoning before it, code fences, prose around it, small JSON mistakes) and
 * returns the first reading that the schema accepts, or null.
 */
export function readAnswer<T>(content: string, schema: ZodType<T>): T | null {
  for (const candidate of candidates(content)) {
    const value = parseLeniently(candidate);
    for (const shape of unwrapped(value)) {
      const parsed = schema.safeParse(shape);
      if (parsed.success) return parsed.data;
    }
  }
  return null;
}

const REASONING = 'think|thinking|thought|reasoning|analysis|scratchpad';

/** What a model thought aloud is not its answer: a draft in there must not be taken for it. */
function withoutReasoning(content: string): string {
  const final = content.split(/<\|channel\|>final[^<]*<\|message\|>/).at(-1) ?? content;
  const closed = final.replace(new RegExp(`<(${REASONING})>[\\s\\S]*?</\\1>`, 'gi'), '');
  return closed.split(new RegExp(`</(?:${REASONING})>`, 'i')).at(-1) ?? closed;
}

function* candidates(content: string): Generator<string> {
  const answer = withoutSpecialTokens(withoutReasoning(content)).trim();
  yield answer;
  const fences = [...answer.matchAll(/```[\w-]*\s*\n([\s\S]*?)```/g)].map(match => match[1] ?? '');
  yield* fences.reverse();
  yield* objectsIn(answer);
  // A closing reasoning tag inside a string of the answer itself: read the reply as it came.
  if (answer !== content.trim()) yield* objectsIn(content);
}

/** The outermost {…} spans of a text, longest first. */
function objectsIn(text: string): string[] {
  const spans: string[] = [];
  let depth = 0;
  let start = -1;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
    } else if (char === '"' && depth > 0) inString = true;
    else if (char === '{' && depth++ === 0) start = at;
    else if (char === '}' && depth > 0 && --depth === 0) spans.push(text.slice(start, at + 1));
  }
  const open = text.indexOf('{');
  const close = text.lastIndexOf('}');
  if (close > open && open >= 0) spans.push(text.slice(open, close + 1));
  return spans.sort((a, b) => b.length - a.length).slice(0, 5);
}

function parseLeniently(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  for (const attempt of [text, repaired(text)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next reading may do.
    }
  }
  return undefined;
}

/** Mends what models get wrong inside JSON: raw line breaks and unescaped quotes in strings, trailing commas. */
function repaired(text: string): string {
  let out = '';
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (!inString) {
      if (char === '"') inString = true;
      if (char === ',' && /^\s*[}\]]/.test(text.slice(at + 1, at + 50))) continue;
      out += char;
    } else if (char === '\\') {
      out += char + text.charAt(++at);
    } else if (char === '"') {
      inString = !endsString(text.slice(at + 1, at + 60));
      out += inString ? '\\"' : '"';
    } else out += char < ' ' ? ({ '\n': '\\n', '\t': '\\t' }[char] ?? ' ') : char;
  }
  return out;
}

/** A quote closes a string when what follows can only be structure: `:`, `}`, `]`, or a comma before a new value. */
const endsString = (rest: string): boolean =>
  /^\s*(?:[:}\]]|$|,\s*(?:["{[\d}\]-]|true|false|null))/.test(rest);

/** Some models wrap the answer in one more object, or in a list of one. */
function unwrapped(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner: unknown[] = Object.values(value);
  return inner.length === 1 ? [value, inner[0]] : [value];
}
