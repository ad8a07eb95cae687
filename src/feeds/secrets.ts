/** Addresses that carry a secret: some publishers give each reader a feed address of its own. */

const SECRET_NAME =
  /^(?:.*[_-])?(?:token|key|apikey|auth|secret|password|passwd|pass|pwd|sig|signature|session|sid|code|access|hash|user|uid)$/i;
/** Long, without vowels' rhythm, digits among letters: nobody chose this as a word. */
const RANDOM = /^(?=.*\d)(?=.*[a-z])[a-z\d_-]{20,}$/i;
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
    if (SECRET_NAME.test(name) || RANDOM.test(value)) parsed.searchParams.set(name, HIDDEN);
  parsed.pathname = parsed.pathname
    .split('/')
    .map(part => (RANDOM.test(part.replace(/\.\w{2,5}$/, '')) && !part.includes('-') ? HIDDEN : part))
    .join('/');
  return parsed.href;
}
