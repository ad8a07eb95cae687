import { translate } from '../i18n/index.ts';
import type { EditionContent, EditionCorrection, EditionStory, ExtractiveReason } from '../model.ts';
import { dayOf } from './day.ts';
import { isolate } from './isolate.ts';
import { shorten } from './shorten.ts';
import { topicOf } from './view.ts';

/** What an edition says around its stories, the same on every surface. */
export interface EditionView {
  title: string;
  day: string;
  /** How many stories and publishers; null when there is none. */
  size: string | null;
  /** Said under the title: that it is a test. */
  notice: string | null;
  corrections: string[];
  sections: Section[];
  /** Why stories are quoted, once for each reason. */
  quoted: string[];
  howChecked: string;
}

/** The lead story, or the stories of one topic. */
export interface Section {
  heading: string;
  isLead: boolean;
  stories: EditionStory[];
}

const CORRECTION_HEADLINE = 160;

export function viewEdition(content: EditionContent, locale: string): EditionView {
  const { stories, toAt, zone, kind, corrections = [] } = content;
  return {
    title: titleOf(content, locale),
    day: dayOf(toAt, zone, locale),
    size: stories.length === 0 ? null : translate(locale, 'digests.size', sizeOf(stories)),
    notice: kind === 'test' ? translate(locale, 'digests.test') : null,
    corrections: corrections.map(correction => correctionLine(correction, zone, locale)),
    sections: sectionsOf(stories, locale),
    quoted: reasonsOf(stories).map(reason => translate(locale, `brief.extractive.${reason}`)),
    howChecked: translate(locale, 'digests.how_checked'),
  };
}

function titleOf({ kind, form, watch }: EditionContent, locale: string): string {
  if (watch) return translate(locale, 'watches.title', { label: isolate(watch.label) });
  if (kind === 'breaking') return translate(locale, 'digests.breaking');
  const isLong = form === 'weekly' || form === 'weekend';
  return translate(locale, isLong ? `digests.title_${form}` : 'digests.title');
}

function sizeOf(stories: readonly EditionStory[]) {
  const publishers = stories.flatMap(({ sources }) =>
    sources.flatMap(({ article, copies }) => [article, ...copies].map(({ publisher }) => publisher.key)),
  );
  return { stories: stories.length, publishers: new Set(publishers).size };
}

function correctionLine({ at, headline, kind }: EditionCorrection, zone: string, locale: string): string {
  const key = kind === 'rewritten' ? 'digests.corrected' : 'digests.withdrawn';
  const short = isolate(shorten(headline, CORRECTION_HEADLINE));
  return translate(locale, key, { day: dayOf(at, zone, locale), headline: short });
}

/** The first story leads; the others stand by their first topic, in the order of their rank. */
function sectionsOf([lead, ...others]: readonly EditionStory[], locale: string): Section[] {
  if (!lead) return [];
  const heading = `${translate(locale, 'digests.lead')} · ${topicOf(lead, locale)}`;
  const topics = Map.groupBy(others, story => topicOf(story, locale));
  return [
    { heading, isLead: true, stories: [lead] },
    ...[...topics].map(([topic, stories]) => ({ heading: topic, isLead: false, stories })),
  ];
}

/** Why stories of an edition are quoted, each reason once. */
const reasonsOf = (stories: readonly EditionStory[]): ExtractiveReason[] => [
  ...new Set(stories.flatMap(({ brief }) => brief.extractiveBecause ?? [])),
];
