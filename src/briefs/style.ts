/** How long a brief is and how it sounds; a guild's setting. */
export interface BriefStyle {
  length: BriefLength;
  tone: BriefTone;
}

export const BRIEF_LENGTHS = ['short', 'normal', 'long'] as const;
export type BriefLength = (typeof BRIEF_LENGTHS)[number];
export const BRIEF_TONES = ['neutral', 'plain', 'formal'] as const;
export type BriefTone = (typeof BRIEF_TONES)[number];

export const DEFAULT_STYLE: BriefStyle = { length: 'normal', tone: 'neutral' };

/** The most claims of a brief. */
export const MOST_CLAIMS: Record<BriefLength, number> = { short: 2, normal: 4, long: 7 };

/** As the prompt says it. */
export const TONE_TEXT: Record<BriefTone, string> = {
  neutral: 'neutral, as a news agency writes',
  plain: 'plain words, for readers who do not follow defence matters; keep designators and names',
  formal: 'formal, as a staff report',
};
