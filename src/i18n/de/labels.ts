import type { labels as english } from '../en/labels.ts';
import type { Room } from '../room.ts';

/** Was vor den Aussagen einer Meldung und neben dem Namen einer Quelle steht. */
export const labels = {
  'labels.single_source': 'nur eine Quelle',
  'labels.independent_sources': '{count|one=# unabhängige Quelle|other=# unabhängige Quellen}',
  'labels.only_state_media': 'nur Staatsmedien',
  'labels.only_official': 'nur amtliche Angaben',
  'labels.only_wire': 'nur Agenturmeldungen',
  'labels.only_press_release': 'nur Pressemitteilung',
  'labels.only_paywalled': 'hinter einer Bezahlschranke',
  'labels.day': 'Tag {count}',
  'labels.developing': 'in Entwicklung',
  'labels.reports_differ': 'widersprüchliche Angaben',
  'labels.extractive': 'zitiert',

  'labels.source_wire_copy': 'Agenturtext',
  'labels.source_state_media': 'Staatsmedium',
  'labels.source_official': 'amtlich',
  'labels.source_wire': 'Agentur',
  'labels.source_press_release': 'Pressemitteilung',
  'labels.source_paywalled': 'Bezahlschranke',
} satisfies Room<typeof english>;
