/** Addresses that carry a secret: some publishers give each reader a feed address of its own. */

const SECRET_NAME =
  /^(?:.*[._-])?(?:token|key|apikey|auth|secret|password|passwd|pass|pwd|sig|signature|session|sessionid|jsessionid|phpsessid|sid|code|access|hash|user|userid|uid|email|mail|license|licence)$/i;
/** Long, with digits among letters: nobody chose this as a word. */
const MIXED = /^(?=.*\d)(?=.*[a-z])[a-z\d_~+/=.-]{20,}$/i;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const NUMBER = /^\d{20,}$/;
/** Capitals strewn among small letters: Base64 that happens to have no digit. */
const STREWN = /^(?=(?:.*[a-z][A-Z]){4})[A-Za-z_-]{20,}$/;
const HIDDEN = '***';

export const hasSecret = (url: string): boolean => publicUrl(url) !== (URL.parse(url)?.href ?? url);

/** An address as it may be shown outside its guild: without credentials, tokens and long random parts. */
export function publicUrl(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null) return HIDDEN;
  if (parsed.username !== '' || parsed.password !== '') {
    parsed.username = HIDDEN;
    parsed.password = '';
  }
  for (const [name, value] of [...parsed.searchParams])
    if (value !== '' && (SECRET_NAME.test(name) || isRandom(value) || isAddress(value)))
      parsed.searchParams.set(name, HIDDEN);
  // A query that is one random word has it for a name.
  for (const [name, value] of [...parsed.searchParams])
    if (value === '' && isRandom(name)) {
      parsed.searchParams.delete(name);
      parsed.searchParams.set(HIDDEN, '');
    }
  parsed.pathname = parsed.pathname.split('/').map(publicPart).join('/');
  parsed.hash = '';
  return parsed.href;
}

/** A part of a path; `;jsessionid=…` belongs to it. Slugs have digits and hyphens too: those stay. */
function publicPart(part: string): string {
  const [name = '', ...matrix] = part.split(';');
  const stem = name.replace(/\.\w{2,5}$/, '');
  const isSecret = UUID.test(stem) || NUMBER.test(stem) || (isRandom(stem) && !stem.includes('-'));
  return [isSecret || isAddress(stem) ? HIDDEN : name, ...matrix.map(() => HIDDEN)].join(';');
}

const isRandom = (text: string): boolean =>
  UUID.test(text) || NUMBER.test(text) || MIXED.test(text) || STREWN.test(text);

const isAddress = (text: string): boolean => /^[^@\s/]+(?:@|%40)[^@\s/]+\.[^@\s/]+$/i.test(text);
