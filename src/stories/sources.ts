import { isPressRelease } from '../articles/pressRelease.ts';
import type { Article, Source, SourceLabel } from '../model.ts';

/** Two texts are copies when this share of the shorter one's five-word runs stands in the longer one. */
const COPY_SHARE = 0.5;
const RUN = 5;
/** Shorter texts share runs by chance (a stub, a caption). */
const FEWEST_RUNS = 20;

/**
 * The independent sources of a story. Exact copies, near copies and texts credited to the same agency count once, under
 * the agency (or the first to publish); then each family counts once. Oldest source first.
 */
export function sourcesOf(articles: readonly Article[]): Source[] {
  const groups = copyGroups(articles.toSorted((a, b) => timeOf(a) - timeOf(b) || a.id - b.id));
  const families = new Map<string, Article[][]>();
  for (const group of groups) {
    const family = familyOf(group);
    families.set(family, [...(families.get(family) ?? []), group]);
  }
  return [...families.entries()].map(([family, own]) => asSource(family, own));
}

const timeOf = (article: Article): number => article.publishedAt ?? article.firstSeenAt;

/** A name without case, accents, marks and a leading article, for comparing agencies with publishers. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function copyGroups(articles: readonly Article[]): Article[][] {
  const copiesOf = createCopyFinder();
  const groups: { members: Article[]; agencies: Set<string> }[] = [];
  for (const article of articles) {
    const copies = new Set(copiesOf(article));
    const agency = agencyOf(article);
    const joined = groups.filter(
      group =>
        (agency !== null && group.agencies.has(agency)) ||
        group.members.some(member => member.textHash === article.textHash || copies.has(member)),
    );
    const merged = {
      members: [...joined.flatMap(group => group.members), article],
      agencies: new Set([...joined.flatMap(group => [...group.agencies]), ...(agency ? [agency] : [])]),
    };
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map(group => group.members.toSorted((a, b) => timeOf(a) - timeOf(b) || a.id - b.id));
}

/** Finds which earlier articles an article copies (or is copied from), by the runs of words that they share. */
function createCopyFinder(): (article: Article) => Article[] {
  const holders = new Map<string, Article[]>();
  const sizes = new Map<Article, number>();
  return article => {
    const runs = runsOf(article.text);
    const shared = new Map<Article, number>();
    for (const run of runs) {
      const known = holders.get(run);
      if (known === undefined) holders.set(run, [article]);
      else {
        for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
        known.push(article);
      }
    }
    sizes.set(article, runs.size);
    return [...shared].flatMap(([other, count]) => {
      const smaller = Math.min(runs.size, sizes.get(other) ?? 0);
      return smaller >= FEWEST_RUNS && count / smaller >= COPY_SHARE ? [other] : [];
    });
  };
}

/** Whose text it is: the credited agency, or the publisher itself when it is one. */
function agencyOf(article: Article): string | null {
  if (article.credit) return nameKey(article.credit.agency);
  return article.publisher.kind === 'wire' ? nameKey(article.publisher.name) : null;
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '));
  return runs;
}

/** The family whose reporting a group of copies is: the wire's own, else the credited agency's, else the first's. */
function familyOf(group: readonly Article[]): string {
  const own = originalOf(group);
  if (own?.credit) return nameKey(own.credit.agency);
  return own?.publisher.family ?? '';
}

function originalOf(group: readonly Article[]): Article | undefined {
  return (
    group.find(article => article.publisher.kind === 'wire' && !article.credit) ??
    group.find(
      article => article.credit && nameKey(article.credit.agency) === nameKey(article.publisher.name),
    ) ??
    group.find(article => article.credit) ??
    group[0]
  );
}

function asSource(family: string, groups: readonly Article[][]): Source {
  const articles = groups.flat();
  const article = representative(groups);
  const copies = articles.filter(other => other !== article);
  const labels: SourceLabel[] = [];
  const isWireText = groups.some(group => group.some(member => member.credit !== null));
  if (isWireText) labels.push('wire_copy');
  if (article.publisher.kind !== 'independent') labels.push(article.publisher.kind);
  if (isPressRelease(article)) labels.push('press_release');
  if (article.paywalled) labels.push('paywalled');
  return { family, article, copies, labels };
}

/** The article to show and to cite: of each group its original, of those the newest that can be read in full. */
function representative(groups: readonly Article[][]): Article {
  const originals = groups.flatMap(group => originalOf(group) ?? []);
  const readable = originals.filter(article => !article.paywalled && article.text.length >= 400);
  const [best] = (readable.length > 0 ? readable : originals).toSorted((a, b) => timeOf(b) - timeOf(a));
  if (!best) throw new Error('a source has no articles');
  return best;
}
