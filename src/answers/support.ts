import { gatesOf, levelsOf } from './gates.ts';
import { merged, type ReadArticle } from './lines.ts';
import type { Question } from './question.ts';
import { shareOf } from './share.ts';
import type { WeighedConcept } from './weigh.ts';

/** One or two sentences of an article and how far they carry a question. */
export interface Support {
  articleId: number;
  /** As the article has it. */
  text: string;
  start: number;
  /** Share of the question's weight that the passage carries, with what its article is about, 0 to 1. */
  support: number;
  /** Carries enough of the question, and holds what it asks for: may stand as its answer. */
  answers: boolean;
}

/** Every passage of an article that holds something of the question, the best first. */
export function supportsIn(
  { article, title, lines }: ReadArticle,
  question: Question,
  weighed: readonly WeighedConcept[],
): Support[] {
  const concepts = weighed.map(tempered);
  const count = concepts.length;
  const around = {
    title: title.found,
    lead: merged(lines.slice(0, 1), count),
    elsewhere: merged(lines, count),
  };
  const nothing = new Float32Array(count);
  const supports: Support[] = [];
  for (let first = 0; first < lines.length; first++)
    for (const length of [1, 2]) {
      const shown = lines.slice(first, first + length);
      const inside = merged(shown, count);
      // A passage does not run on into the next paragraph.
      const [one, two] = shown;
      if (one && two && !/^ *$/.test(article.text.slice(one.end, two.start))) continue;
      if (shown.length < length || !inside.some(share => share > 0)) continue;
      const found = { ...around, inside, before: lines[first - 1]?.found ?? nothing };
      const start = one?.start ?? 0;
      const text = article.text.slice(start, shown.at(-1)?.end ?? 0);
      const support = shareOf(
        concepts.map(({ weight }) => weight),
        levelsOf(concepts, found),
      );
      const gates = gatesOf(text, question, concepts, shown, found, support);
      const answers = Object.values(gates).every(Boolean);
      supports.push({ articleId: article.id, text, start, support, answers });
    }
  return supports.sort((a, b) => b.support - a.support || a.text.length - b.text.length);
}

/** A word that no article has is likelier another word for something than the heart of the question. */
const MOST_FOR_UNKNOWN = 3;

const tempered = (each: WeighedConcept): WeighedConcept =>
  each.concept.kind === 'word' && each.alternatives.length === 0
    ? { ...each, weight: Math.min(each.weight, MOST_FOR_UNKNOWN) }
    : each;
