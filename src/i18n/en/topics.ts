/** The topics of the taxonomy, as headings of a digest. */
export const topics = {
  'topics.nuclear': 'Nuclear forces',
  'topics.missiles': 'Missiles and air defence',
  'topics.air': 'Air',
  'topics.sea': 'Sea',
  'topics.land': 'Land',
  'topics.space': 'Space',
  'topics.cyber': 'Cyber',
  'topics.procurement': 'Procurement and industry',
  'topics.diplomacy': 'Diplomacy',
  'topics.exercises': 'Exercises',
  'topics.operations': 'Operations',
  'topics.personnel': 'Personnel',
  'topics.arms-control': 'Arms control',
  'topics.other': 'More defence news',
} as const;
