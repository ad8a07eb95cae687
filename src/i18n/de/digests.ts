import type { digests as english } from '../en/digests.ts';
import type { Room } from '../room.ts';

/** Was ein Lagebericht rund um seine Aussagen sagt. */
export const digests = {
  'digests.title': 'Lagebericht Verteidigung',
  'digests.title_weekly': 'Lagebericht Verteidigung der Woche',
  'digests.title_weekend': 'Lagebericht Verteidigung zum Wochenende',
  'digests.breaking_title': 'Eilmeldung: {headline}',
  'digests.breaking': 'Eilmeldung',
  'digests.test': 'Testpost: Das würde der Zeitplan jetzt posten. Er ändert nichts.',
  'digests.corrected':
    'Korrektur, {day}: „{headline}“ wurde neu geschrieben, weil ein zitierter Artikel sich geändert hat.',
  'digests.withdrawn':
    'Korrektur, {day}: „{headline}“ wurde zurückgezogen, weil ein zitierter Artikel das nicht mehr sagt.',
  'digests.moved_up': 'Nach einer Korrektur stehen die Meldungen dieses Teils in den Nachrichten darüber.',
  'digests.nothing_new':
    'Nichts Neues seit dem letzten Lagebericht: Keine gespeicherte Meldung hat eine neue Aussage vorzuweisen.',
  'digests.credit': 'Text von {agency}',
  'digests.conflict': 'Unterschiedliche Angaben ({what}):',
  'digests.new_claim': 'neu',
  'digests.sources': 'Quellen',
  'digests.also_reported_by': 'Auch berichtet von {names}.',
  'digests.omitted':
    '{count|one=# weitere Meldung|other=# weitere Meldungen}: /summary topic: zeigt sie nach Thema.',
  'digests.how_checked':
    'Maschinell geschrieben und geprüft: Jeder Satz wurde vor dem Posten mit der Textstelle verglichen, auf die er sich beruft.',
  'digests.withheld':
    '{count|one=# Satz wurde|other=# Sätze wurden} zurückgehalten, weil keine Textstelle {count|one=ihn|other=sie} stützt.',
} satisfies Room<typeof english>;
