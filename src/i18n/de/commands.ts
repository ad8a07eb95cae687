import type { commands as english } from '../en/commands.ts';
import type { Room } from '../room.ts';

/** Was Slash-Befehle sagen. Beschreibungen zeigt Discord an: höchstens 100 Zeichen. */
export const commands = {
  'commands.summary': 'Fasst die gespeicherten Verteidigungsmeldungen zusammen, jeder Satz mit Quelle',
  'commands.digest': 'Einen Lagebericht ansehen oder sofort posten',
  'commands.digest_preview': 'Zeigt, was ein Lagebericht jetzt enthielte; gepostet wird nichts',
  'commands.digest_now': 'Postet sofort einen Lagebericht über den letzten Tag',
  'commands.schedule': 'Wann und wo Lageberichte erscheinen',
  'commands.schedule_add': 'Einen Lagebericht in einem Kanal posten, täglich oder nach Cron-Ausdruck',
  'commands.schedule_list': 'Zeigt die Zeitpläne dieses Servers und ihre nächsten Termine',
  'commands.schedule_remove': 'Einen Zeitplan entfernen',
  'commands.feeds': 'Welche Feeds dieser Server liest',
  'commands.feeds_add': 'Einen Feed lesen oder die Feeds einer Webseite finden',
  'commands.feeds_list': 'Zeigt die Feeds dieses Servers und wie es um sie steht',
  'commands.feeds_test': 'Zeigt, was ein Feed brächte, ohne ihn hinzuzufügen',
  'commands.feeds_remove': 'Einen Feed nicht mehr lesen',
  'commands.help': 'Was ich kann und was noch einzurichten ist',

  'commands.option_since': 'Wie weit zurück: 24h, 3d, 2w … (Standard: 24h)',
  'commands.option_topic': 'Nur dieses Thema',
  'commands.option_topics': 'Nur diese Themen, durch Kommas getrennt (Standard: alle)',
  'commands.option_url': 'Die Adresse eines Artikels',
  'commands.option_channel': 'Wo Lageberichte erscheinen',
  'commands.option_channel_here': 'Wo er erscheinen soll (Standard: hier)',
  'commands.option_time': 'Uhrzeit, etwa 07:00 (Standard: 07:00)',
  'commands.option_cron': 'Statt einer Uhrzeit: fünf Cron-Felder, etwa 0 7 * * 1-5',
  'commands.option_zone': 'Zeitzone, etwa Europe/Berlin (Standard: UTC)',
  'commands.option_schedule_id': 'Die Nummer, die /schedule list anzeigt',
  'commands.option_feed_url': 'Die Adresse des Feeds oder einer Seite, die einen hat',
  'commands.option_feed_name': 'Wie er hier heißen soll (Standard: sein eigener Titel)',

  'commands.summary_none_in_period':
    'In diesem Zeitraum gibt es keine Verteidigungsmeldungen. Versuch einen längeren, zum Beispiel since: 7d.',
  'commands.summary_no_stories_yet':
    'Es sind noch keine Meldungen gespeichert. Ein Moderator kann mit /feeds add Feeds hinzufügen; die ersten Meldungen kommen binnen Minuten.',
  'commands.digest_nothing_new':
    'Es gibt nichts Neues zu posten: Keine gespeicherte Meldung des letzten Tages hat eine Aussage vorzuweisen.',
  'commands.digest_repeated': 'Dieser Lagebericht ist schon gepostet.',
  'commands.digest_posted': 'Lagebericht mit {stories|one=# Meldung|other=# Meldungen} gepostet in',
  'commands.schedule_added': 'Zeitplan #{id} steht:',
  'commands.schedule_removed': 'Zeitplan #{id} ist entfernt. Was er gepostet hat, bleibt stehen.',
  'commands.schedule_none':
    'Es gibt noch keinen Zeitplan. Leg einen an: /schedule add channel:#nachrichten time:07:00 zone:Europe/Berlin.',
  'commands.schedule_heading': 'Zeitpläne',
  'commands.schedule_daily': 'täglich um {time} ({zone})',
  'commands.schedule_cron': 'nach {cron} ({zone})',
  'commands.schedule_next': 'nächster Termin',
  'commands.help_title': 'Sitrep: Verteidigungsnachrichten mit ihren Quellen',
  'commands.help_intro':
    'Jeder Satz, den ich poste, nennt die Artikel, aus denen er stammt, und wurde vorher mit ihrem Wortlaut verglichen.',
  'commands.help_members': 'Für alle',
  'commands.help_moderators': 'Für Moderatoren („Server verwalten“ oder eine Rolle aus /settings moderators)',
  'commands.help_managers': 'Für Mitglieder mit „Server verwalten“',
  'commands.help_direct':
    'Hier antworte ich aus dem Feed-Katalog, den mein Betreiber mit allen teilt. In einem Server, der mich hinzugefügt hat, antworte ich aus dessen Feeds.',
  'commands.help_setup': 'Noch einzurichten',
  'commands.help_no_feeds': 'Füg einen Feed hinzu: /feeds add url:https://…',
  'commands.help_no_schedule': 'Leg fest, wann ich poste: /schedule add channel:#nachrichten time:07:00',
  'commands.help_channel_gone':
    'steht in einem Zeitplan, aber ich sehe den Kanal nicht: Wähl mit /schedule einen anderen oder lass mich ihn ansehen.',
  'commands.help_channel_closed':
    'steht in einem Zeitplan, aber ich darf dort nicht posten. Gib meiner Rolle: {permissions}.',
  'commands.help_no_model':
    'Es ist kein Modell eingestellt, deshalb zitieren Lageberichte ganze Sätze der Artikel. Der Betreiber kann OPENAI_API_KEY oder OPENAI_BASE_URL setzen.',
  'commands.control_stale':
    'Dieser Knopf stammt von einer älteren Version von mir und tut nichts mehr. Ruf den Befehl noch einmal auf, dann bekommst du einen neuen.',
  'commands.press': 'tippe: press {id}',
  'commands.menu_summarise': 'Artikel zusammenfassen',
  'commands.unknown': 'Einen Befehl /{command} habe ich nicht. /help listet auf, was ich kann.',

  'error.guild_not_allowed':
    'Dieser Bot bedient nur Server, die sein Betreiber ausgesucht hat, und dieser gehört nicht dazu. Bitte den Betreiber, die Server-ID {guild} aufzunehmen.',
  'error.direct_not_allowed':
    'Dieser Bot bedient nur Server, die sein Betreiber ausgesucht hat, deshalb antwortet er hier nicht. Benutze ihn in einem dieser Server.',
  'error.moderators_only':
    'Das dürfen nur Moderatoren: Mitglieder mit der Berechtigung „Server verwalten“ oder mit einer Rolle, die /settings moderators nennt. Bitte jemanden von ihnen.',
  'error.managers_only':
    'Das dürfen nur Mitglieder mit der Berechtigung „Server verwalten“: Sie entscheiden, wer moderiert. Bitte jemanden von ihnen.',
  'error.askers_only':
    'In diesem Server dürfen das nur Mitglieder mit bestimmten Rollen; /settings view nennt sie. Bitte einen Moderator, deine mit /settings edit aufzunehmen.',
  'error.limit_member':
    'Du hast das {times|one=einmal|other=#-mal} innerhalb einer Stunde getan, mehr geht hier nicht. Versuch es in {minutes|one=# Minute|other=# Minuten} wieder.',
  'error.limit_guild':
    'Dieser Server hat {times|one=seinen einen Aufruf|other=seine # Aufrufe} für diese Stunde verbraucht. Versuch es in {minutes|one=# Minute|other=# Minuten} wieder; Moderatoren können die Grenze mit /settings edit anheben.',
  'error.message_no_link': 'Diese Nachricht enthält keinen Link. Wähl eine, die auf einen Artikel verweist.',
  'linked.reading': 'Ich lese die Seite …',
  'linked.not_stored':
    'Diese Seite gehört hier nicht zu den gespeicherten Meldungen. Ich habe sie nur für diese Antwort gelesen und behalte nichts davon; kein anderes Medium wurde befragt.',
  'error.linked_closed':
    'Die Website lässt mich {url} nicht lesen: Sie ist nur für Abonnenten oder sperrt Bots aus. Öffne sie selbst oder wähle einen frei lesbaren Artikel.',
  'error.attachment_kind': 'Ich kann {name} nicht als Text lesen. Häng eine reine Textdatei an (UTF-8).',
  'error.attachment_large': '{name} ist zu groß. Häng eine Datei von höchstens {limit} KB an.',
  'error.attachment_unavailable':
    'Ich konnte {name} nicht von Discord bekommen. Häng die Datei noch einmal an.',
  'error.attachment_missing':
    'Ich kann {name} nicht öffnen. Gib den Pfad einer Datei an, die ich lesen darf.',
  'error.form_fields': 'Das braucht ein Formular. Tippe dasselbe noch einmal mit seinen Feldern: {names}',
  'error.command_unknown': 'Es gibt keinen Befehl /{command}. /help listet alle auf.',
  'error.subcommand_unknown': '/{command} braucht eines von: {names}.',
  'error.option_missing': 'Bitte gib {name} an: Dieser Befehl braucht es.',
  'error.option_unknown': 'Dieser Befehl hat keine Option {name}. Er kennt: {names}.',
  'error.option_id': '{name} muss eine Nummer aus dem List-Befehl sein.',
  'error.option_choice': '{name} muss eines davon sein: {choices}.',
  'error.option_period':
    '{name} muss ein Zeitraum wie 90m, 24h, 7d oder 2w sein (höchstens ein Jahr), nicht „{typed}“.',
  'error.option_topic': 'Ein Thema „{typed}“ gibt es nicht. Die Themen sind: {topics}.',
  'error.story_unknown':
    'Unter den Meldungen dieses Servers gibt es keine Nummer {id}. /summary zeigt die aktuellen.',
  'error.article_not_stored':
    'Dieser Artikel gehört nicht zu den gespeicherten Meldungen dieses Servers. Das gilt nur für Artikel aus seinen Feeds; /feeds list zeigt sie.',
  'error.channel_unknown':
    'Ich sehe diesen Kanal in diesem Server nicht. Wähl einen, den ich ansehen und in dem ich posten darf.',
  'error.channel_permissions':
    'Ich darf in diesem Kanal noch keinen Lagebericht posten. Dort fehlt: {permissions}. Gib das meiner Rolle in den Kanaleinstellungen und versuch es dann noch einmal.',
  'error.digest_not_posted':
    'Der Lagebericht ist geschrieben, konnte aber nicht gepostet werden ({reason}). Prüf meine Berechtigungen in diesem Kanal und versuch es dann noch einmal.',
  'error.schedules_full':
    'Dieser Server hat {limit|one=# Zeitplan|other=# Zeitpläne}, mehr sind nicht möglich. Entfern zuerst einen.',
  'error.schedule_unknown':
    'In diesem Server gibt es keinen Zeitplan #{id}. /schedule list zeigt, welche es gibt.',
  'error.zone_unknown':
    '„{typed}“ ist keine Zeitzone. Nimm einen IANA-Namen wie Europe/Berlin, America/New_York oder UTC.',
  'error.time_or_cron': 'Gib entweder time oder cron an, nicht beides.',
  'error.time_invalid': '„{typed}“ ist keine Uhrzeit. Schreib sie als HH:MM, zum Beispiel 07:00.',
  'error.cron_invalid':
    '„{typed}“ ist kein Cron-Ausdruck. Schreib fünf Felder: Minute Stunde Tag Monat Wochentag, zum Beispiel 0 7 * * 1-5.',
  'error.cron_never': 'Der Cron-Ausdruck „{typed}“ tritt nie ein. Wähl einen anderen.',
} satisfies Room<typeof english>;
