/** Filling a phrase: `{name}`, and `{count|one=# story|other=# stories}` for what is counted. */

const HOLE = /\{(\w+)(?:\|([^{}]*))?\}/g;

/** Fills a phrase's holes; one without a value stays visible, so that a test or a reader sees the fault. */
export function fill(phrase: string, params: Record<string, string | number>, language: string): string {
  return phrase.replace(HOLE, (hole, name: string, forms: string | undefined) => {
    const value = params[name];
    if (value === undefined) return hole;
    return forms === undefined ? String(value) : counted(Number(value), forms, language);
  });
}

/** The names of a phrase's holes, and for what is counted the forms that it has (`null` for a plain hole). */
export function holesOf(phrase: string): { name: string; forms: string[] | null }[] {
  return [...phrase.matchAll(HOLE)].map(([, name = '', forms]) => ({
    name,
    forms: forms === undefined ? null : [...formsOf(forms).keys()],
  }));
}

/** Plural categories of Unicode CLDR: zero, one, two, few, many, other. */
function counted(count: number, written: string, language: string): string {
  const forms = formsOf(written);
  const { plural, number } = formatsOf(language);
  const form = forms.get(plural.select(count)) ?? forms.get('other') ?? '#';
  return form.replaceAll('#', number.format(count));
}

/** Made once for each language: making one takes longer than filling a phrase. */
const formats = new Map<string, { plural: Intl.PluralRules; number: Intl.NumberFormat }>();

function formatsOf(language: string) {
  const known = formats.get(language);
  if (known) return known;
  const made = { plural: new Intl.PluralRules(language), number: new Intl.NumberFormat(language) };
  formats.set(language, made);
  return made;
}

function formsOf(written: string): Map<string, string> {
  return new Map(
    written.split('|').map(form => {
      const [category = '', ...text] = form.split('=');
      return [category, text.join('=')] as const;
    }),
  );
}
