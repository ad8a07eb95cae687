import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { scanPage } from '../articles/extract/scan.ts';
import { compareTexts, type ExtractionScores } from './shingles.ts';

/** The yardstick: Readability over linkedom as both come, nothing added. Scores 0 where they find no article. */
export function scoreBare(html: string, gold: string): ExtractionScores {
  // Pages that would hang it count as failed, as they would with a deadline.
  if (scanPage(html).refusal !== null) return compareTexts('', gold);
  try {
    const { document } = parseHTML(html);
    return compareTexts(new Readability(document as never).parse()?.textContent ?? '', gold);
  } catch {
    return compareTexts('', gold);
  }
}
