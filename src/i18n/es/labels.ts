import type { labels as english } from '../en/labels.ts';
import type { Room } from '../room.ts';

/** Lo que se dice de una noticia antes de sus afirmaciones, y de una fuente junto a su nombre. */
export const labels = {
  'labels.single_source': 'fuente única',
  'labels.independent_sources':
    '{count|one=# fuente independiente|many=# de fuentes independientes|other=# fuentes independientes}',
  'labels.only_state_media': 'solo medios estatales',
  'labels.only_official': 'solo declaraciones oficiales',
  'labels.only_wire': 'solo despachos de agencia',
  'labels.only_press_release': 'solo nota de prensa',
  'labels.only_paywalled': 'solo para suscriptores',
  'labels.day': 'día {count}',
  'labels.developing': 'en desarrollo',
  'labels.reports_differ': 'informaciones divergentes',
  'labels.extractive': 'citado',

  'labels.source_wire_copy': 'texto de agencia',
  'labels.source_state_media': 'medio estatal',
  'labels.source_official': 'oficial',
  'labels.source_wire': 'agencia',
  'labels.source_press_release': 'nota de prensa',
  'labels.source_paywalled': 'suscripción',
} satisfies Room<typeof english>;
