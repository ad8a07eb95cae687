import type { settings as english } from '../en/settings.ts';
import type { Room } from '../room.ts';

/** Was /settings sagt. */
export const settings = {
  'commands.settings': 'Wie ich mich in diesem Server verhalte und was ich über dich speichere',
  'commands.settings_view': 'Zeigt die Einstellungen dieses Servers',
  'commands.settings_edit': 'Zeitzone, Sprache, wer fragen darf, Grenzen, Themen und Regionen ändern',
  'commands.settings_content': 'Welche Medien, Länder, Arten und Wörter in diesem Server zählen',
  'commands.settings_moderators': 'Welche Rollen mich neben „Server verwalten“ moderieren dürfen',
  'commands.settings_data': 'Was ich in diesem Server über dich speichere: mitnehmen oder löschen',

  'commands.option_settings_zone': 'Zeitzone dieses Servers, etwa Europe/Berlin',
  'commands.option_settings_language':
    'Sprache meiner Posts; Antworten bekommt jeder in seiner eigenen Sprache',
  'commands.option_settings_answers': 'Ob alle meine Antworten an Mitglieder sehen oder nur, wer gefragt hat',
  'commands.option_settings_ask_role':
    'Eine Rolle, die /ask nutzen darf (die erste schließt alle anderen aus)',
  'commands.option_settings_no_ask_role': 'Eine Rolle, die für /ask nicht mehr nötig sein soll',
  'commands.option_settings_per_member':
    'Wie viele Zusammenfassungen, Suchen und Fragen ein Mitglied pro Stunde hat',
  'commands.option_settings_per_server': 'Wie viele der ganze Server pro Stunde hat',
  'commands.option_settings_topics': 'Nur diese Themen, durch Kommas getrennt; "all" für alle',
  'commands.option_settings_regions': 'Nur diese Regionen, durch Kommas getrennt; "all" für alle',
  'commands.option_settings_no_kinds':
    'Arten, die wegfallen: state_media, official, wire, independent; oder none',
  'commands.option_settings_no_publishers':
    'Medien, die wegfallen, nach Name, Website oder Eigentümer, mit Kommas; oder none',
  'commands.option_settings_no_countries':
    'Länder von Medien, die wegfallen, als zwei Buchstaben (RU, CN); oder none',
  'commands.option_settings_no_words': 'Artikel mit einem dieser Wörter bleiben draußen; oder none',
  'commands.option_settings_always_words':
    'Artikel mit einem dieser Wörter zählen als Verteidigung; oder none',
  'commands.option_settings_add': 'Eine Rolle, die mich ab jetzt moderieren darf',
  'commands.option_settings_drop': 'Eine Rolle, die mich nicht mehr moderieren soll',

  'settings.title': 'Einstellungen dieses Servers',
  'settings.zone': 'Zeitzone:',
  'settings.language': 'Sprache der Posts:',
  'settings.moderators': 'Moderatoren: Mitglieder mit „Server verwalten“',
  'settings.moderators_or': ', oder mit',
  'settings.askers': 'Dürfen /ask nutzen:',
  'settings.everyone': 'alle',
  'settings.answers': 'Antworten an Mitglieder:',
  'settings.answers_private': 'nur für den, der gefragt hat',
  'settings.answers_public': 'für alle sichtbar',
  'settings.limits':
    'Pro Stunde: {member|one=# Aufruf|other=# Aufrufe} je Mitglied, {guild|one=# Aufruf|other=# Aufrufe} insgesamt',
  'settings.topics': 'Themen:',
  'settings.regions': 'Regionen:',
  'settings.left_out': 'Aus allen Zählungen und Lageberichten ausgelassen:',
  'settings.left_out_words': 'Artikel, die wegen eines Wortes wegfallen:',
  'settings.always_words': 'Wörter, die immer als Verteidigung zählen:',
  'settings.none': 'keine',
  'settings.all': 'alle',
  'settings.saved': 'Gespeichert. Das sind jetzt die Einstellungen:',
  'settings.unchanged': 'So war es schon; geändert hat sich nichts.',

  'settings.data_title': 'Was ich in diesem Server über dich speichere',
  'settings.data_audit': '{count|one=# Änderung|other=# Änderungen} von dir, mit deinem Namen und deiner ID',
  'settings.data_feeds': '{count|one=# Feed, den|other=# Feeds, die} du hinzugefügt hast, mit deiner ID',
  'settings.data_schedules':
    '{count|one=# Zeitplan, den|other=# Zeitpläne, die} du angelegt hast, mit deiner ID',
  'settings.data_watches': '{count|one=# Beobachtung|other=# Beobachtungen} von dir',
  'settings.data_reports':
    '{count|one=# Fehler|other=# Fehler} in Lageberichten, die du gemeldet hast, mit deinem Namen und deiner ID',
  'settings.data_nothing':
    'Nichts: Keine Änderung, kein Feed, kein Zeitplan und keine Beobachtung hier trägt deinen Namen oder deine ID.',
  'settings.data_note':
    'Ich lese keine Nachrichten und führe keine Mitgliederliste. Deine Fragen werden beantwortet und nicht unter deinem Namen aufbewahrt.',
  'settings.data_export': 'Herunterladen',
  'settings.data_delete': 'Löschen',
  'settings.data_exported': 'Alles, was ich in diesem Server über dich speichere, steht in der Datei.',
  'settings.data_confirm':
    'Dein Name und deine ID werden endgültig aus diesen Aufzeichnungen entfernt. Deine Beobachtungen enden; was du sonst eingerichtet hast, bleibt und läuft weiter. Löschen?',
  'settings.data_yes': 'Ja, löschen',
  'settings.data_deleted': 'Erledigt: Nichts in den Aufzeichnungen dieses Servers nennt dich mehr.',

  'error.option_region':
    'Eine Region oder ein Land „{typed}“ steht nicht in meiner Liste. Schreib englische Namen, durch Kommas getrennt; die Regionen sind: {regions}.',
  'error.settings_kind': 'Eine Art „{typed}“ von Medien gibt es nicht. Wähl unter: {kinds}.',
  'error.settings_country': '„{typed}“ ist kein Ländercode. Schreib zwei Buchstaben, etwa RU oder CN.',
  'error.settings_list':
    'In {name} {most|one=kann höchstens # Eintrag|other=können höchstens # Einträge} stehen.',
  'error.settings_count': '{name} muss eine Zahl von 1 bis {most} sein.',
  'error.settings_nothing':
    'Wähl mindestens eine Sache, die sich ändern soll; /settings view zeigt, wie es jetzt ist.',
  'error.settings_language': '„{typed}“ spreche ich noch nicht. Wähl unter: {languages}.',
  'error.settings_role_everyone':
    'Diese Rolle haben alle, damit dürfte mich jedes Mitglied moderieren. Wähl eine engere.',
  'error.settings_roles_full':
    'Es {limit|one=kann höchstens # Rolle|other=können höchstens # Rollen} genannt werden. Nimm zuerst eine weg.',
} satisfies Room<typeof english>;
