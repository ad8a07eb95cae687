import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';

/** Finds the regular expression literals of our own source. */

export interface Pattern {
  where: string;
  source: string;
  flags: string;
}

/** After these a slash begins a pattern; after anything else it divides. */
const BEFORE_PATTERN = /(?:^|[(,=:[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of|yield|await|void))$/;
const PATTERN = /\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/y;
const SKIPPED = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/y;
const TEMPLATE = /`(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:\$\{|`)/y;
const REST_OF_TEMPLATE = /\}(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:\$\{|`)/y;

/** Patterns in one text of JavaScript. */
export function patternsIn(code: string, where: string): Pattern[] {
  const found: Pattern[] = [];
  /** For each open template, how many braces are open inside its hole. */
  const holes: number[] = [];
  let before = '';
  let at = 0;
  const take = (kind: RegExp): string | null => {
    kind.lastIndex = at;
    const [text] = kind.exec(code) ?? [];
    if (text === undefined) return null;
    at += text.length;
    return text;
  };
  while (at < code.length) {
    const char = code[at] ?? '';
    const skipped = take(SKIPPED);
    if (skipped !== null) {
      if (!skipped.startsWith('/')) before = '"';
      continue;
    }
    const inHole = holes.at(-1) === 0 && char === '}';
    if (char === '`' || inHole) {
      const text = take(inHole ? REST_OF_TEMPLATE : TEMPLATE);
      if (text === null) throw new Error(`${where}: a template does not end`);
      if (inHole) holes.pop();
      if (text.endsWith('${')) holes.push(0);
      before = text.endsWith('${') ? '(' : '"';
      continue;
    }
    if (char === '/' && BEFORE_PATTERN.test(before)) {
      PATTERN.lastIndex = at;
      const match = PATTERN.exec(code);
      if (match) {
        found.push({ where, source: match[1] ?? '', flags: match[2] ?? '' });
        at += match[0].length;
        before = '"';
        continue;
      }
    }
    if (char === '{' && holes.length > 0) holes[holes.length - 1] = (holes.at(-1) ?? 0) + 1;
    if (char === '}' && holes.length > 0) holes[holes.length - 1] = (holes.at(-1) ?? 0) - 1;
    if (!/\s/.test(char)) before = (before + char).slice(-10);
    else if (/\w$/.test(before)) before = `${before} `.slice(-10);
    at += 1;
    if (/\s/.test(char)) before = before.trimEnd();
  }
  return found;
}

/** Every pattern under these folders, once. */
export function patternsUnder(...folders: string[]): Pattern[] {
  const all = folders
    .flatMap(folder => globSync(`${folder}/**/*.ts`))
    .filter(path => !path.endsWith('.d.ts'))
    .toSorted()
    .flatMap(path => patternsIn(stripTypeScriptTypes(readFileSync(path, 'utf8')), path));
  const unique = new Map(all.map(pattern => [`${pattern.source}/${pattern.flags}`, pattern]));
  return [...unique.values()];
}
