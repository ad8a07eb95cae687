import type { schedules as english } from '../en/schedules.ts';
import type { Room } from '../room.ts';

/** Was /schedule und /digest history sagen und was Moderatoren ungefragt über Zeitpläne erfahren. */
export const schedules = {
  'schedules.edit': 'Einen Zeitplan ändern; was du weglässt, bleibt, wie es ist',
  'schedules.pause': 'Einen Zeitplan pausieren, auf Dauer oder bis zu einem Zeitpunkt',
  'schedules.resume': 'Einen pausierten Zeitplan wieder posten lassen',
  'schedules.skip': 'Den nächsten Lagebericht eines Zeitplans auslassen',
  'schedules.test': 'Posten, was ein Zeitplan jetzt posten würde, als Test gekennzeichnet',
  'schedules.undo': 'Die letzte Änderung an den Zeitplänen zurücknehmen',
  'schedules.option_regions': 'Nur diese Regionen oder Länder, durch Kommas getrennt; all für alle',
  'schedules.option_form': 'Welche Tage er umfasst (Standard: daily)',
  'schedules.option_weekdays': 'An diesen Tagen: mon, wed, fri …',
  'schedules.option_layout': 'Wie die Meldungen angeordnet sind (Standard: full)',
  'schedules.option_look': 'In Discords neuerer Form oder als Embeds (Standard: components)',
  'schedules.option_lead_image': 'Ein Bild zum Aufmacher, verdeckt bis man es öffnet (Standard: aus)',
  'schedules.option_length': 'Wie lang er ist (Standard: normal)',
  'schedules.option_language': 'Sprache des Lageberichts, etwa en, de oder ko',
  'schedules.option_min_sources': 'Meldungen mit weniger unabhängigen Quellen auslassen (Standard: 1)',
  'schedules.option_ping_role': 'Diese Rolle einmal erwähnen, in der ersten Nachricht',
  'schedules.option_nothing_new':
    'Wenn es nichts Neues gibt: eine Zeile posten, in der Liste vermerken oder auslassen',
  'schedules.option_breaking_sources':
    'Sofort posten, wenn so viele unabhängige Quellen eine Meldung bringen (0: nie)',
  'schedules.option_breaking_hours': 'Gezählt über so viele Stunden (Standard: 3)',
  'schedules.option_breaking_per_day': 'Höchstens so viele am Tag (Standard: 2)',
  'schedules.option_tags': 'Tags für die Forumsbeiträge, durch Kommas getrennt',
  'schedules.option_until': 'Wie lange: 3d, 2w oder ein Tag wie 2026-12-24',
  'schedules.edited': 'Zeitplan #{id} ist geändert:',
  'schedules.paused': 'Zeitplan #{id} ist pausiert; /schedule resume lässt ihn wieder posten:',
  'schedules.resumed': 'Zeitplan #{id} postet wieder:',
  'schedules.skipped':
    'Der nächste Lagebericht von Zeitplan #{id} fällt aus; seine Nachrichten kommen mit dem darauf:',
  'schedules.tested': 'Test-Lagebericht gepostet in',
  'schedules.undone': 'Zurückgenommen: {action}. /schedule list zeigt den jetzigen Stand.',
  'schedules.on_days': '{days} um {time} ({zone})',
  'schedules.min_sources': 'mindestens {count|one=# Quelle|other=# Quellen}',
  'schedules.breaking':
    'sofort ab {families|one=# Quelle|other=# Quellen} in {hours|one=# Stunde|other=# Stunden}, höchstens {perDay} am Tag',
  'schedules.until': 'bis',
  'schedules.paused_moderator': 'pausiert',
  'schedules.paused_channel_gone': 'pausiert: sein Kanal wurde gelöscht',
  'schedules.paused_no_permission': 'pausiert: dort darf ich nicht posten',
  'schedules.paused_never_due': 'pausiert: sein Ausdruck tritt nie mehr ein',
  'schedules.last_sent': 'zuletzt gepostet',
  'schedules.last_nothing_new': 'nichts Neues',
  'schedules.last_failed': 'konnte nicht gepostet werden',
  'schedules.last_uncertain': 'vielleicht gepostet (bitte nachsehen)',
  'schedules.last_missed': '{missed} verpasst (ich lief nicht)',
  'schedules.last_skipped': 'ausgelassen',
  'schedules.notices_heading': 'Neues von deinen Zeitplänen',
  'schedules.history': 'Was hier gepostet und was seither korrigiert wurde',
  'schedules.history_none': 'Es wurde noch nichts gepostet. Mit /schedule add oder /digest now geht es los.',
  'schedules.history_heading': 'Lageberichte',
  'schedules.corrections_heading': 'Korrekturen',
  'schedules.edition_composed': 'wird gleich gepostet',
  'schedules.edition_publishing': 'wird gerade gepostet',
  'schedules.edition_sent': 'gepostet',
  'schedules.edition_empty': 'nichts Neues',
  'schedules.edition_failed': 'konnte nicht gepostet werden',
  'schedules.edition_uncertain': 'vielleicht gepostet',
  'schedules.edition_cancelled': 'abgesagt',
  'schedules.edition_correcting': 'wird gerade korrigiert',
  'schedules.edition_stories': '{count|one=# Meldung|other=# Meldungen}',
  'schedules.correction_rewritten': 'neu geschrieben: {headline}',
  'schedules.correction_withdrawn': 'zurückgezogen: {headline}',
  'schedules.correction_pending': 'wird noch bearbeitet',
  'schedules.correction_applied': 'wird gerade bearbeitet',
  'schedules.correction_posted': 'bearbeitet',
  'schedules.correction_failed': 'konnte nicht bearbeitet werden',
  'error.schedule_paused':
    'Zeitplan #{id} ist pausiert, es gibt also keinen nächsten Lagebericht, der ausfallen könnte. /schedule resume id:{id} lässt ihn wieder posten.',
  'error.schedule_nothing_to_undo':
    'Es gibt keine Änderung an den Zeitplänen dieses Servers, die sich zurücknehmen ließe.',
  'error.cron_weekdays':
    'Ein Cron-Ausdruck nennt seine Wochentage selbst, im fünften Feld. Lass weekdays weg.',
  'error.weekdays_unknown': 'Schreib Wochentage so: {days}.',
  'error.region_unknown':
    'Eine Region oder ein Land „{typed}“ kenne ich nicht. Die Regionen sind: {regions}; Länder heißen hier mit ihren englischen Namen.',
  'error.tag_unknown': 'Einen solchen Tag hat dieser Kanal nicht. Seine Tags sind: {tags}.',
  'error.language_unknown': '„{typed}“ ist kein Sprachkürzel. Schreib en, de, fr, ko, uk, es, ja …',
  'error.until_invalid':
    '„{typed}“ ist kein künftiger Zeitpunkt. Schreib einen Zeitraum wie 3d oder einen Tag wie 2026-12-24.',
  'notices.channel_gone':
    'Zeitplan #{id} ist pausiert: Sein Kanal wurde gelöscht. Sonst ist nichts verloren. Gib ihm mit /schedule edit id:{id} channel:#… einen neuen, dann /schedule resume id:{id}; der nächste Lagebericht enthält, was dieser enthalten hätte.',
  'notices.no_permission':
    'Zeitplan #{id} ist pausiert: Ich darf in seinem Kanal nicht mehr posten. Gib mir dort „Kanal ansehen“, „Nachrichten senden“, „Links einbetten“ und „Nachrichtenverlauf anzeigen“, dann /schedule resume id:{id}; der nächste Lagebericht enthält, was dieser enthalten hätte.',
  'notices.not_posted':
    'Ein Lagebericht von Zeitplan #{id} konnte nicht gepostet werden; der nächste enthält, was er enthalten hätte. Kommt das wieder vor, versuch /schedule test id:{id} und sag dem Betreiber dieses Bots Bescheid.',
  'notices.uncertain':
    'Ein Lagebericht von Zeitplan #{id} wurde vielleicht gepostet, vielleicht nicht: Die Verbindung brach ab, und ich kann den Kanal nicht lesen, um nachzusehen. Statt ihn zweimal zu posten, habe ich es dabei belassen. Sieh dort nach, und falls er fehlt, nimm /digest now. Mit „Nachrichtenverlauf anzeigen“ kann ich es selbst feststellen.',
  'notices.missed':
    'Ich lief nicht, als ein Lagebericht von Zeitplan #{id} fällig war, und habe es zu spät gemerkt, um ihn nachzuholen. Der nächste enthält, was er enthalten hätte.',
  'notices.never_due':
    'Zeitplan #{id} ist pausiert: Sein Cron-Ausdruck tritt nie mehr ein. Gib ihm mit /schedule edit id:{id} eine andere Zeit.',
  'notices.not_corrected':
    'Ein geposteter Lagebericht von Zeitplan #{id} hätte korrigiert werden sollen, aber ich konnte ihn nicht bearbeiten. /digest history zeigt, was nicht mehr stimmt. Prüf meine Berechtigungen in diesem Kanal.',
  'notices.not_announced':
    'Ein Lagebericht von Zeitplan #{id} wurde gepostet, aber nicht in den Kanälen veröffentlicht, die ihm folgen. Veröffentliche ihn von Hand („Veröffentlichen“ unter der Nachricht) und prüf, ob ich dort „Nachrichten verwalten“ darf.',
  'notices.no_threads':
    'Ein Lagebericht von Zeitplan #{id} wurde gepostet, aber ich konnte für seine Meldungen keine Threads öffnen; ihre Sätze stehen deshalb im Kanal selbst. Gib mir dort „Öffentliche Threads erstellen“ und „Nachrichten in Threads senden“, oder wähl mit /schedule edit id:{id} layout:full eine andere Anordnung.',
} satisfies Room<typeof english>;
