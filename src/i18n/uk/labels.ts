import type { labels as english } from '../en/labels.ts';
import type { Room } from '../room.ts';

/** Що кажуть про сюжет перед його твердженнями та про джерело поруч із його назвою. */
export const labels = {
  'labels.single_source': 'одне джерело',
  'labels.independent_sources':
    '{count|one=# незалежне джерело|few=# незалежні джерела|many=# незалежних джерел|other=# незалежного джерела}',
  'labels.only_state_media': 'лише державні ЗМІ',
  'labels.only_official': 'лише офіційні заяви',
  'labels.only_wire': 'лише інформагентства',
  'labels.only_press_release': 'лише пресреліз',
  'labels.only_paywalled': 'за платним доступом',
  'labels.day': 'день {count}',
  'labels.developing': 'триває',
  'labels.reports_differ': 'повідомлення розходяться',
  'labels.extractive': 'цитати',

  'labels.source_wire_copy': 'текст агентства',
  'labels.source_state_media': 'державне ЗМІ',
  'labels.source_official': 'офіційне джерело',
  'labels.source_wire': 'інформагентство',
  'labels.source_press_release': 'пресреліз',
  'labels.source_paywalled': 'платний доступ',
} satisfies Room<typeof english>;
