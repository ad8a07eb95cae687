import type { watches as english } from '../en/watches.ts';
import type { Room } from '../room.ts';

/** Beobachtungen: was einem Mitglied oder Kanal gemeldet werden soll. */
export const watches = {
  'watches.command': 'Meldet dir, wenn über etwas berichtet wird, das dich interessiert',
  'watches.add': 'Wörter, ein Thema oder eine Meldung beobachten: per Direktnachricht oder in einem Kanal',
  'watches.list': 'Zeigt deine Beobachtungen; Moderatoren sehen auch die der Kanäle',
  'watches.remove': 'Eine Beobachtung beenden',
  'watches.option_words': 'Wörter, die alle vorkommen müssen; ein Komma trennt Alternativen',
  'watches.option_channel': 'Dorthin schreiben statt an dich (Moderatoren)',
  'watches.option_id': 'Welche Beobachtung',
  'watches.kind_words': 'Wörter',
  'watches.kind_topic': 'Thema',
  'watches.kind_story': 'Meldung',
  'watches.to_you': 'Direktnachrichten',
  'watches.added': 'Beobachtet wird:',
  'watches.how':
    'Bringt ein Bericht Neues, bekommst du eine geprüfte Zusammenfassung mit Quellen: höchstens {count|one=# Nachricht|other=# Nachrichten} pro Stunde, mit allem, was sich bis dahin gefunden hat.',
  'watches.none':
    'Noch keine Beobachtungen. /watch add legt eine an: für Wörter, ein Thema oder eine Meldung.',
  'watches.heading_list': 'Beobachtungen',
  'watches.stop': 'Beobachtung beenden',
  'watches.stop_one': 'Eine Beobachtung beenden',
  'watches.stopped': 'Beendet: #{id} {label}.',
  'watches.resume': '#{id} fortsetzen',
  'watches.resumed': 'Geht weiter: #{id} {label}. Was der letzte Tag brachte, kommt noch.',
  'watches.follow': 'Folgen',
  'watches.title': 'Beobachtung: {label}',
  'watches.paused_closed_dms': 'pausiert: du nimmst keine Direktnachrichten von mir an',
  'watches.paused_channel_gone': 'pausiert: den Kanal gibt es nicht mehr',
  'watches.paused_no_permission': 'pausiert: dort darf ich nicht schreiben',
  'watches.paused_heading': 'Pausierte Beobachtungen',
  'watches.paused_what_to_do':
    'Erlaube Mitgliedern dieses Servers, dir zu schreiben, oder gib mir das Schreibrecht im Kanal zurück; drücke dann den Knopf.',
  'watches.notice_channel_gone':
    'Die Beobachtung „{label}“ ist pausiert: Den Kanal <#{channel}> gibt es nicht mehr. Lege sie mit /watch add in einem anderen Kanal neu an.',
  'watches.notice_no_permission':
    'Die Beobachtung „{label}“ ist pausiert: In <#{channel}> darf ich nicht schreiben. Gib mir dieses Recht und setze sie in /watch list fort.',
  'error.watch_exists': 'Das wird schon beobachtet: Nummer {id} in /watch list.',
  'error.watch_limit_member':
    'Du hast hier {most|one=# Beobachtung|other=# Beobachtungen}, mehr sind nicht erlaubt. Beende erst eine: /watch remove.',
  'error.watch_limit_guild':
    'Dieser Server hat {most|one=# Beobachtung|other=# Beobachtungen}, mehr sind nicht erlaubt. Beende erst eine: /watch remove.',
  'error.watch_unknown': 'Eine Beobachtung Nummer {id} hast du hier nicht. /watch list zeigt deine.',
  'error.watch_one_of': 'Nenne genau eines: Wörter, ein Thema oder eine Meldung.',
  'error.watch_words':
    'Mit „{words}“ allein lässt sich kein Bericht finden. Ergänze ein Wort, das mehr sagt.',
  'error.watch_forum': 'Ein Forum kann keine Beobachtungen aufnehmen. Wähle einen Textkanal.',
  'error.watch_channel_moderators':
    'Nur Moderatoren legen Beobachtungen für einen Kanal an. Lass den Kanal weg, dann schreibe ich dir.',
  'error.watch_in_server': 'Meldungen folgt man in einem Server, der sie liest. Nutze dort /watch add.',
} satisfies Room<typeof english>;
