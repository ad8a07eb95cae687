import type { feeds as english } from '../en/feeds.ts';
import type { Room } from '../room.ts';

/** Was über Feeds gesagt wird, und warum einer nicht zu lesen war: was geschehen ist, dann was zu tun ist. */
export const feeds = {
  'feeds.added': '{name} wird ab jetzt gelesen (Feed #{id}).',
  'feeds.choose': 'Diese Seite bietet mehrere Feeds an. Füg den gewünschten hinzu:',
  'feeds.none': 'Es gibt noch keinen Feed. Füg einen hinzu: /feeds add url:https://…',
  'feeds.removed': '{name} wird nicht mehr gelesen. Was er gebracht hat, bleibt gespeichert.',
  'feeds.status_waiting': 'noch nicht abgerufen',
  'feeds.status_ok': 'zuletzt gelesen',
  'feeds.status_paused': 'pausiert',
  'feeds.status_failing': 'gestört, erstmals',
  'feeds.status_gone': 'verschwunden: der Herausgeber hat ihn entfernt',
  'feeds.newest': 'neuester Eintrag',
  'feeds.test_heading': '{title} ({format}, {entries|one=# Eintrag|other=# Einträge})',
  'feeds.test_lost':
    '{lost|one=# Eintrag war|other=# Einträge waren} nicht zu lesen: Dort ist der Feed fehlerhaft.',
  'feeds.test_empty': 'Der Feed ist in Ordnung, listet derzeit aber keine Einträge auf.',
  'feeds.undated': 'ohne Datum',

  'error.feeds_full':
    'Dieser Server liest {limit|one=# Feed|other=# Feeds}, mehr sind nicht möglich. Entfern zuerst einen: /feeds remove.',
  'error.feed_already': 'Dieser Server liest diesen Feed schon, als {name} (#{id}).',
  'error.feeds_too_fast':
    'Dieser Server hat in einer Stunde {limit|one=# Feed|other=# Feeds} hinzugefügt, mehr sind nicht möglich. Versuch es später noch einmal.',
  'error.feed_name_empty': 'Gib dem Feed einen Namen aus mindestens einem Zeichen.',
  'error.feed_nothing_to_undo':
    'Es gibt keine Änderung an den Feeds dieses Servers, die sich zurücknehmen ließe.',
  'error.opml_unreadable':
    'Diese Datei ist keine OPML-Liste von Feeds. Exportier eine aus deinem Feedreader und versuch es noch einmal.',
  'error.catalogue_unknown':
    'Im Katalog heißt nichts {choice}. Wähl einen der Vorschläge, zum Beispiel region:europe.',
  'error.feed_unknown':
    'Dieser Server hat keinen Feed {reference}. /feeds list zeigt alle mit ihren Nummern.',
  'error.feed_none_found':
    'Diese Seite nennt keinen Feed. Such auf der Website einen RSS- oder Atom-Link und gib dessen Adresse an.',
  'error.feed_empty': 'Unter dieser Adresse kam nichts zurück. Prüf sie oder versuch es später noch einmal.',
  'error.feed_html_page':
    'Unter dieser Adresse liegt eine Webseite, kein Feed. Gib die Adresse ihres RSS- oder Atom-Feeds an.',
  'error.feed_block_page':
    'Statt ihres Feeds schickte die Website eine Seite, die Bots aussperrt. Frag den Herausgeber oder nimm einen anderen Feed.',
  'error.feed_not_a_feed':
    'Die Adresse antwortet, aber nicht mit einem Feed (RSS, Atom oder JSON Feed). Prüf die Adresse.',
  'error.feed_too_large': 'Der Feed ist zu groß, um gelesen zu werden. Bitte um einen kürzeren.',
  'error.feed_too_complex':
    'Der Feed ist zu tief verschachtelt, um gelesen zu werden. Sag dem Herausgeber Bescheid.',
  'error.fetch_bad_url': 'Das ist keine Webadresse. Gib eine an, die mit https:// beginnt',
  'error.fetch_scheme': 'Nur Adressen mit http und https lassen sich lesen.',
  'error.fetch_port':
    'Nur die üblichen Web-Ports (80 und 443) lassen sich lesen. Der Betreiber dieses Bots kann andere erlauben.',
  'error.fetch_private_address':
    'Diese Adresse liegt in einem privaten Netz und wird abgelehnt. Der Betreiber dieses Bots kann sie erlauben (FEED_ALLOW_HOSTS).',
  'error.fetch_dns': 'Eine solche Website wurde nicht gefunden. Prüf die Adresse auf Tippfehler.',
  'error.fetch_connect':
    'Die Website lehnt die Verbindung ab. Vielleicht ist sie gerade ausgefallen: Versuch es später noch einmal.',
  'error.fetch_tls': 'Das Zertifikat der Website ist ungültig. Sag dem Herausgeber Bescheid.',
  'error.fetch_timeout': 'Die Website hat nicht rechtzeitig geantwortet. Versuch es später noch einmal.',
  'error.fetch_too_large': 'Die Antwort war zu groß, um gelesen zu werden.',
  'error.fetch_bad_encoding': 'Die Antwort kam beschädigt an. Versuch es später noch einmal.',
  'error.fetch_too_many_redirects':
    'Die Adresse führt von Weiterleitung zu Weiterleitung. Gib die endgültige Adresse an.',
  'error.fetch_unauthorized':
    'Die Website verlangt dort ein Passwort. Gib eine Adresse an, die allen offensteht.',
  'error.fetch_forbidden': 'Die Website lässt sich dort nicht von Bots lesen. Nimm einen anderen Feed.',
  'error.fetch_not_found': 'Unter dieser Adresse hat die Website nichts. Prüf sie oder such eine neuere.',
  'error.fetch_gone': 'Der Herausgeber hat diese Adresse endgültig entfernt. Such eine neuere.',
  'error.fetch_rate_limited': 'Die Website bittet uns, später wiederzukommen.',
  'error.fetch_server_error': 'Die Website hat selbst eine Störung. Versuch es später noch einmal.',
  'error.fetch_http_status': 'Mit der Antwort der Website lässt sich nichts anfangen. Prüf die Adresse.',
  'error.fetch_network': 'Die Verbindung brach ab. Versuch es später noch einmal.',
  'error.fetch_cancelled': 'Abgebrochen, bevor die Website antwortete. Versuch es noch einmal.',
  'error.feed_allow_hosts':
    'FEED_ALLOW_HOSTS enthält einen unlesbaren Eintrag: {entry}. Schreib Hosts, Paare host:port oder CIDRs, durch Kommas getrennt.',
} satisfies Room<typeof english>;
