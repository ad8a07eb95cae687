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
  'digests.moved_up': 'Nach einer Korrektur stehen die Meldungen dieses Teils in den Nachrichten darüber.',
  'digests.nothing_new':
    'Nichts Neues seit dem letzten Lagebericht: Keine gespeicherte Meldung hat eine neue Aussage vorzuweisen.',
  'digests.credit': 'Text von {agency}',
  'digests.picture': 'Bild von {publisher}; nicht geprüft',
  'digests.conflict': 'Unterschiedliche Angaben ({what}):',
  'digests.new_claim': 'neu',
  'digests.also_reported_by': 'Auch berichtet von {names}.',
  'digests.withheld':
    '{count|one=# Satz wurde|other=# Sätze wurden} zurückgehalten, weil keine Textstelle {count|one=ihn|other=sie} stützt.',
  'digests.size': '{stories|one=# Meldung|other=# Meldungen} aus {publishers|one=# Medium|other=# Medien}',
  'digests.part': 'Nachricht {part} von {parts}',
  'digests.edition': 'Ausgabe {marker}',
  'digests.lead': 'Aufmacher',
  'digests.corrections': 'Korrekturen',
  'digests.corrected':
    '{day}: „{headline}“ wurde neu geschrieben, weil ein zitierter Artikel sich geändert hat.',
  'digests.withdrawn':
    '{day}: „{headline}“ wurde zurückgezogen, weil ein zitierter Artikel das nicht mehr sagt.',
  'digests.changes': 'Neu seit dem letzten Lagebericht',
  'digests.before': 'Schon bekannt',
  'digests.also_reported_by_more': 'Auch berichtet von {names} und {count|one=# weiteren|other=# weiteren}.',
  'digests.more_found':
    '{count|one=# weitere Meldung wurde|other=# weitere Meldungen wurden} gefunden: Die Schaltfläche „Mehr“ zeigt sie.',
  'digests.more_found_preview':
    '{count|one=# weitere Meldung wurde|other=# weitere Meldungen wurden} gefunden: /latest zeigt sie.',
  'digests.how_checked':
    'Von einem Programm geschrieben und von einem geprüft: Jeder Satz wurde vor dem Posten mit der Textstelle verglichen, auf die er sich beruft (Zahlen, Daten, Namen, Zitate, Verneinungen). „Quellen“ zeigt die Textstellen.',
  'digests.pick': 'Meldung öffnen: alle Sätze, jeder mit seiner Textstelle',
  'digests.button_sources': 'Quellen',
  'digests.button_more': 'Mehr',
  'digests.button_error': 'Fehler melden',
} satisfies Room<typeof english>;
