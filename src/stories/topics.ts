/** The defence taxonomy: what a story can be about. The words that tell a topic are in `words/topics/`. */
export const TOPICS = [
  'nuclear',
  'missiles',
  'air',
  'sea',
  'land',
  'space',
  'cyber',
  'procurement',
  'diplomacy',
  'exercises',
  'operations',
  'personnel',
  'arms-control',
] as const;

export type Topic = (typeof TOPICS)[number];

export const isTopic = (text: string): text is Topic => (TOPICS as readonly string[]).includes(text);
