import type { feedCommands as english } from '../en/feedCommands.ts';
import type { Room } from '../room.ts';

/** Was die Befehle sagen, die Feeds verwalten. Beschreibungen zeigt Discord an: höchstens 100 Zeichen. */
export const feedCommands = {
  'commands.feeds_pause': 'Einen Feed eine Weile nicht lesen; gelöscht wird nichts',
  'commands.feeds_resume': 'Einen pausierten oder verschwundenen Feed sofort wieder lesen',
  'commands.feeds_rename': 'Einem Feed hier einen anderen Namen geben',
  'commands.feeds_edit': 'Wörter eines Feeds und Angaben zu seinem Medium ansehen oder ändern',
  'commands.feeds_import': 'Die Feeds einer OPML-Datei aus einem anderen Feedreader hinzufügen',
  'commands.feeds_export': 'Die Feeds dieses Servers als OPML-Datei herunterladen',
  'commands.feeds_catalogue': 'Echte Verteidigungsquellen nach Region, Art oder Schwerpunkt hinzufügen',
  'commands.feeds_audit': 'Zeigt, wer wann welchen Feed geändert hat',
  'commands.feeds_undo': 'Die letzte Änderung an den Feeds dieses Servers zurücknehmen',
  'commands.option_feed': 'Sein Name oder seine Nummer',
  'commands.option_feed_new_name': 'Wie er hier heißen soll',
  'commands.option_first': 'Was er jetzt auflistet: all, skip oder latest 5 (Standard: all)',
  'commands.option_everything_counts':
    'Der Feed handelt durchweg von Verteidigung: Nichts davon wird ausgelassen',
  'commands.option_page': 'Welche Seite der Liste',
  'commands.option_publisher': 'Der Name des Mediums, wie Leser es kennen',
  'commands.option_family': 'Eigentümer oder Redaktion: Medien eines Hauses zählen als eine Quelle',
  'commands.option_country': 'Zwei Buchstaben, etwa UA; none nimmt die Angabe zurück',
  'commands.option_kind': 'Was für eine Art von Quelle es ist',
  'commands.option_include': 'Nur Artikel mit einem dieser Wörter, durch Kommas getrennt; none für alle',
  'commands.option_exclude': 'Keine Artikel mit einem dieser Wörter, durch Kommas getrennt; none für alle',
  'commands.option_opml': 'Die OPML-Datei, die dein Feedreader exportiert hat',
  'commands.option_catalogue':
    'Eine Quelle oder alle einer Region, Art oder eines Schwerpunkts: einfach lostippen',

  'feeds.added_all':
    '{articles|one=Sein # aufgelisteter Artikel ist|other=Seine # aufgelisteten Artikel sind} gespeichert und {articles|one=wird|other=werden} jetzt gelesen.',
  'feeds.added_latest':
    '{articles|one=Sein neuester Artikel ist|other=Seine neuesten # Artikel sind} gespeichert und {articles|one=wird|other=werden} jetzt gelesen.',
  'feeds.added_skip': 'Was er jetzt auflistet, bleibt außen vor; was er von nun an bringt, kommt.',
  'feeds.added_next': 'Nächster Abruf: {when}. Wie es ihm geht, zeigt /feeds list.',
  'feeds.added_no_schedule':
    'Es gibt noch keinen Zeitplan für Lageberichte: /schedule add channel:#nachrichten time:07:00. Bis dahin zeigt /summary, was gekommen ist.',
  'feeds.choose_here': 'Wähl einen Feed',
  'feeds.choose_again': 'Wähl hier einen aus oder ruf /feeds add noch einmal mit einer dieser Adressen auf.',

  'feeds.list_heading': 'Feeds dieses Servers',
  'feeds.list_counts': '{total} insgesamt: {states}.',
  'feeds.list_more': 'Seite {page} von {pages}. Die nächste zeigt /feeds list page:{next}.',
  'feeds.list_page': 'Seite {page} von {pages}.',
  'feeds.state_well': '{count} in Ordnung',
  'feeds.state_waiting': '{count} noch nicht gelesen',
  'feeds.state_failing': '{count} gestört',
  'feeds.state_gone': '{count} verschwunden',
  'feeds.state_stale': '{count} verstummt',
  'feeds.state_paused': '{count} pausiert',
  'feeds.next_poll': 'nächster Abruf',
  'feeds.next_try': 'Nächster Versuch',
  'feeds.never_read': 'Bisher ließ er sich nie lesen.',
  'feeds.stale_since': 'antwortet, brachte Neues aber zuletzt',
  'feeds.stale_rhythm': 'Sonst kam etwa alle {rhythm} etwas.',
  'feeds.stale_advice': 'Sieh nach, ob die Website dort noch veröffentlicht oder einen anderen Feed hat.',
  'feeds.gone_advice':
    'Such eine neuere Adresse; /feeds resume versucht es noch einmal mit dieser, /feeds remove nimmt sie heraus.',
  'feeds.address_hidden': 'seine Adresse enthält ein Geheimnis und wird nicht gezeigt',
  'feeds.words_include': 'nur mit: {words}',
  'feeds.words_exclude': 'ohne: {words}',
  'feeds.everything_counts': 'alles zählt',

  'feeds.paused':
    '{name} ist pausiert: Bis /feeds resume wird nichts davon gezeigt. Andere Server berührt das nicht.',
  'feeds.resumed': '{name} wird ab jetzt wieder gelesen.',
  'feeds.renamed': '{before} heißt jetzt {name}.',
  'feeds.removed_next': 'Ein Versehen? /feeds undo holt ihn zurück.',

  'feeds.edit_heading': '{name} (#{id})',
  'feeds.edited': 'Geändert. Von nun an:',
  'feeds.edit_words': 'Wörter',
  'feeds.edit_words_none': 'jeder Artikel kommt',
  'feeds.edit_counts': 'Zählt als Verteidigung',
  'feeds.edit_counts_all': 'alles, was er bringt',
  'feeds.edit_counts_some': 'was nach seinen Wörtern von Verteidigung handelt',
  'feeds.edit_publisher': 'Medium',
  'feeds.edit_publisher_own': '{facts} (hier festgelegt)',
  'feeds.edit_publisher_auto': 'wie der Bot es kennt; hier ist nichts festgelegt',
  'feeds.edit_how':
    'Ändern lässt es sich mit den Optionen von /feeds edit: include, exclude, everything_counts, publisher, family, country, kind. none nimmt einen Wert zurück.',

  'feeds.test_known_feed': 'Dieser Server liest ihn schon, als {name} (#{id}).',
  'feeds.test_counts':
    '{comes} von {total|one=# Eintrag|other=# Einträgen} {comes|one=käme|other=kämen} in diesem Server als Verteidigungsnachricht an.',
  'feeds.test_comes': 'kommt',
  'feeds.test_no_page': 'kommt nur mit dem Text des Feeds: ohne Link',
  'feeds.test_repeated': 'zählt einmal: der Feed listet ihn doppelt auf',
  'feeds.test_excluded': 'zurückgehalten: enthält das ausgeschlossene Wort „{word}“',
  'feeds.test_not_included': 'zurückgehalten: enthält keines der Wörter {words}',
  'feeds.test_excluded_here':
    'ausgelassen: die Einstellungen dieses Servers schließen eines seiner Wörter aus (/settings view)',
  'feeds.test_known': 'schon hier, über {feed}',
  'feeds.test_old': 'wird gespeichert und von /search gefunden, zu alt für einen Lagebericht',
  'feeds.test_off_topic':
    'wird gespeichert und von /search gefunden, fehlt in Lageberichten: in Titel und Vorspann deutet nichts auf Verteidigung',
  'feeds.test_relevance': 'Verteidigung {score} von 100',
  'feeds.test_more': 'Und {count|one=# weiterer Eintrag|other=# weitere Einträge}.',
  'feeds.test_others': 'Die Seite bietet noch andere Feeds an:',
  'feeds.test_add': 'Gespeichert wurde nichts. Um ihn zu lesen: /feeds add url:{url}',
  'feeds.test_truncated':
    'Der Feed bricht früh ab oder ist länger, als wir von einem lesen: Der Rest bleibt außen vor.',
  'feeds.test_judged':
    'Beurteilt nach Titel und Vorspann; der ganze Artikel kann mehr ergeben, sobald er gelesen ist.',

  'feeds.bulk_counts':
    '{added} hinzugefügt, {known} hier schon gelesen, {refused} abgelehnt, {over} ausgelassen.',
  'feeds.bulk_added': 'Hinzugefügt',
  'feeds.bulk_known': 'Hier schon gelesen',
  'feeds.bulk_repeated': 'Doppelt aufgelistet, einmal genommen',
  'feeds.bulk_refused': 'Abgelehnt',
  'feeds.bulk_over': 'Ausgelassen',
  'feeds.bulk_more': 'und {count} weitere',
  'feeds.bulk_left':
    '{left|one=# Feed wurde|other=# Feeds wurden} nicht angesehen: Eine Datei darf 1.000 auflisten. Teil sie auf und importier den Rest.',
  'feeds.bulk_cut': 'Die Datei ist beschädigt oder zu lang und wurde bis dahin gelesen.',
  'feeds.bulk_next':
    'Sie werden jetzt nacheinander gelesen: /feeds list zeigt, wie es jedem geht. Ein Versehen? /feeds undo.',
  'feeds.import_reading': '{name} wird gelesen …',
  'feeds.import_running': 'Feeds werden hinzugefügt: {done} von {total} …',
  'feeds.exported': '{count|one=# Feed|other=# Feeds} als OPML: Jeder Feedreader kann die Datei importieren.',
  'feeds.exported_secrets':
    'Behalt sie für dich: {count|one=Die Adresse von # davon enthält|other=Die Adressen von # davon enthalten} ein Geheimnis, das nur für diesen Server bestimmt ist.',
  'feeds.export_title': 'Sitrep-Feeds',
  'feeds.catalogue_heading': 'Der Katalog',
  'feeds.catalogue_how':
    'Mit /feeds catalogue fügst du eine davon oder eine einzelne Quelle hinzu: Tippe eine Region, eine Art, einen Schwerpunkt oder einen Namen.',

  'feeds.audit_heading': 'Änderungen an den Feeds dieses Servers',
  'feeds.audit_none': 'An den Feeds dieses Servers hat noch niemand etwas geändert.',
  'feeds.audit_undone': 'zurückgenommen',
  'feeds.did_feeds.add': 'hat {name} hinzugefügt',
  'feeds.did_feeds.remove': 'hat {name} entfernt',
  'feeds.did_feeds.pause': 'hat {name} pausiert',
  'feeds.did_feeds.resume': 'hat {name} fortgesetzt',
  'feeds.did_feeds.rename': 'hat {before} in {name} umbenannt',
  'feeds.did_feeds.edit': 'hat {name} bearbeitet',
  'feeds.did_feeds.import': 'hat {count|one=# Feed|other=# Feeds} importiert: {names}',
  'feeds.did_feeds.catalogue': 'hat {count|one=# Feed|other=# Feeds} aus dem Katalog hinzugefügt: {names}',
  'feeds.did_feeds.undo': 'hat zurückgenommen: „{undone}“',
  'feeds.undone': 'Zurückgenommen: {who} {did}.',
  'feeds.undone_next': 'Ein weiteres /feeds undo nimmt die Änderung davor zurück.',
  'feeds.undo_overtaken':
    'Das lässt sich nicht mehr zurücknehmen: {who} {did}. Was damals geändert wurde, ist inzwischen weg oder neu hinzugefügt. Ein weiteres /feeds undo nimmt die Änderung davor zurück.',

  'feeds.notice_failing': '{name} lässt sich nicht lesen, erstmals',
  'feeds.notice_gone': '{name} wurde vom Herausgeber entfernt:',
  'feeds.notice_recovered': '{name} wird wieder gelesen, zuerst',
  'feeds.notices_heading': 'Neues von deinen Feeds',
  'feeds.notice_kept':
    'Es wird mindestens täglich wieder versucht; nichts, was er dann auflistet, geht verloren.',

  'error.feed_undo_busy': 'Das hat gerade schon jemand anders zurückgenommen. /feeds audit zeigt es.',
  'error.feed_first':
    '„{typed}“ ist nicht zu verstehen. Schreib all, skip oder wie viele der neuesten: latest 5.',
  'error.feed_country':
    '„{typed}“ ist kein Ländercode. Schreib zwei Buchstaben (ISO 3166), etwa UA, oder none, um die Angabe zurückzunehmen.',
  'error.feed_kind': '„{typed}“ ist keine Art von Quelle. Die Arten sind: {kinds}.',
  'error.feed_words':
    'Gib höchstens 30 Wörter oder Wendungen von je höchstens 60 Zeichen an, durch Kommas getrennt.',
  'error.feed_nothing_to_export':
    'Dieser Server hat keine Feeds zum Exportieren. Füg mit /feeds add einen hinzu.',
  'feeds.limits':
    'Server {guild} darf {feeds|one=# Feed|other=# Feeds} und {watches|one=# Beobachtung|other=# Beobachtungen} haben und in einer Stunde {addsPerHour|one=# Feed|other=# Feeds} hinzufügen.',
  'error.file_unreadable':
    'Die Datei {path} lässt sich nicht lesen. Prüf ihren Namen und ob du sie lesen darfst.',
  'error.limits_value': '{name} muss eine ganze Zahl von 0 bis 100000 sein.',
} satisfies Room<typeof english>;
