/** robots.txt as RFC 9309 reads it: which addresses of a site we may fetch. */
export interface Robots {
  allows(url: string): boolean;
}

interface Rule {
  allow: boolean;
  /** The pattern's pieces between its wildcards. */
  pieces: string[];
  /** `$`: the address must end where the pattern does. */
  toEnd: boolean;
  /** The longest pattern that fits decides. */
  length: number;
}

const MAX_CHARACTERS = 500_000;
const MAX_RULES = 2_000;
const MAX_PATTERN = 500;

export const ALLOW_ALL: Robots = { allows: () => true };
/** The rules for `agent` (a product token such as `sitrep`), or those for everybody when no group names it. */
export function parseRobots(text: string, agent: string): Robots {
  const named: Rule[] = [];
  const general: Rule[] = [];
  let isNamed = false;
  const wanted = agent.toLowerCase();
  let groups: string[] = [];
  let inHead = false;
  for (const line of text.slice(0, MAX_CHARACTERS).split(/[\r\n]+/)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    const field = key.toLowerCase();
    if (field === 'user-agent') {
      if (!inHead) groups = [];
      inHead = true;
      groups.push(value.trim().toLowerCase().split('/')[0] ?? '');
      if (groups.includes(wanted)) isNamed = true;
    } else if (field === 'allow' || field === 'disallow') {
      inHead = false;
      const rule = ruleFrom(field === 'allow', value.trim());
      if (rule === null) continue;
      if (groups.includes(wanted) && named.length < MAX_RULES) named.push(rule);
      else if (groups.includes('*') && general.length < MAX_RULES) general.push(rule);
    }
  }
  const rules = isNamed ? named : general;
  return { allows: url => isAllowed(rules, url) };
}

/** An empty pattern forbids nothing. */
function ruleFrom(allow: boolean, pattern: string): Rule | null {
  if (pattern === '' || pattern.length > MAX_PATTERN) return null;
  const toEnd = pattern.endsWith('$');
  const body = normalized(toEnd ? pattern.slice(0, -1) : pattern);
  return { allow, pieces: body.split('*'), toEnd, length: pattern.length };
}

function isAllowed(rules: readonly Rule[], url: string): boolean {
  const parsed = URL.parse(url);
  if (parsed === null) return false;
  const path = normalized(parsed.pathname + parsed.search);
  if (path === '/robots.txt') return true;
  let best: Rule | null = null;
  for (const rule of rules) {
    if (!fits(rule, path)) continue;
    const isStronger =
      best === null || rule.length > best.length || (rule.length === best.length && rule.allow);
    if (isStronger) best = rule;
  }
  return best?.allow ?? true;
}

/** Wildcards match anything, leftmost first: one pass over the path for each piece. */
function fits({ pieces, toEnd }: Rule, path: string): boolean {
  const [first = '', ...rest] = pieces;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, piece] of rest.entries()) {
    const isLast = index === rest.length - 1;
    if (isLast && toEnd) return path.length - piece.length >= at && path.endsWith(piece);
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return !toEnd || at === path.length;
}

/** Percent-encoded and plain spellings of a path compare equal. */
function normalized(path: string): string {
  try {
    return encodeURI(decodeURI(path));
  } catch {
    return path;
  }
}
