import type { why as english } from '../en/why.ts';
import type { Room } from '../room.ts';

/** Was /why sagt: der Weg eines Artikels durch die Stationen und was zu tun ist, wenn er früh endete. */
export const why = {
  'commands.why': 'Was aus einem Artikel wurde: gesehen, gelesen, zugeordnet, gepostet, oder warum nicht',
  'commands.option_why_url': 'Die Adresse des Artikels',

  'why.unknown': 'Kein Feed dieses Servers hat diesen Artikel gebracht.',
  'why.unknown_means':
    'Das heißt: Keiner listet ihn auf, oder er stand schon dort, bevor der Feed hier hinzugefügt wurde, und wurde dabei ausgelassen (first: skip oder latest), oder er wurde als zu alt gelöscht.',
  'why.unknown_near': 'Feeds dieser Website, die dieser Server liest:',
  'why.unknown_none': 'Kein Feed dieses Servers stammt von dieser Website.',
  'why.unknown_do_near':
    'Ist er neu, warte den nächsten Abruf ab. Listet der Feed ihn nie auf, hat die Website vielleicht einen anderen: /feeds add mit der Adresse ihrer Rubrik.',
  'why.unknown_do_none': 'Um Artikel von dort zu bekommen: /feeds add url:{site}',
  'why.is_feed': 'Das ist die Adresse eines Feeds, den dieser Server liest, keines Artikels:',

  'why.seen': 'Gesehen in {feed}',
  'why.seen_last': 'zuletzt aufgelistet',
  'why.seen_paused': 'dieser Feed ist pausiert, deshalb zählt er jetzt nicht',
  'why.held_excluded': 'dort zurückgehalten wegen des ausgeschlossenen Wortes „{word}“',
  'why.held_not_included': 'dort zurückgehalten: enthält keines der Wörter {words}',
  'why.read': 'Gelesen',
  'why.read_page': 'die Seite selbst, {characters} Zeichen',
  'why.read_feed': 'der Text des Feeds, {characters} Zeichen',
  'why.read_because': 'Die Seite wurde nicht verwendet: {reason}',
  'why.read_waiting': 'Seine Seite ist noch nicht gelesen; das ist fällig',
  'why.read_retry': 'Bisher: {reason}',
  'why.read_changed': 'Sein Text hat sich seither {count|one=einmal|other=#-mal} geändert.',
  'why.paywalled': 'Die Seite liegt hinter einer Bezahlschranke.',
  'why.publisher': 'Medium: {name}',
  'why.credit': 'Als Quelle angegeben: {agency}.',
  'why.copy': 'Sein Text ist eine Kopie: Er zählt als eine Quelle mit',
  'why.original': 'Sein Text zählt als eigene Quelle.',
  'why.defence_yes': 'Zählt als Verteidigung ({score} von 100).',
  'why.defence_all':
    'Zählt als Verteidigung, weil dieser Server es so will: Sein Feed steht auf „alles zählt“, oder er enthält ein Wort, das immer zählt ({score} von 100 nach seinen Wörtern).',
  'why.defence_no':
    'Zählt nicht als Verteidigung ({score} von 100, nötig sind 50), deshalb lassen Lageberichte ihn aus.',
  'why.defence_no_do':
    'Handelt sein Feed durchweg von Verteidigung, stell ihn so ein: /feeds edit everything_counts:true.',
  'why.words_for': 'Wörter dafür: {words}.',
  'why.words_against': 'Wörter dagegen: {words}.',
  'why.topics': 'Themen: {topics}.',
  'why.hidden':
    'Hier wird nichts davon gezeigt: Jeder Feed, der ihn gebracht hat, ist pausiert oder hält ihn zurück, oder die Einstellungen dieses Servers schließen sein Medium oder eines seiner Wörter aus (/settings view).',
  'why.story':
    'In Meldung #{id}, mit {articles|one=# Artikel|other=# Artikeln} aus {sources|one=# Quelle|other=# Quellen}. /summary story:{id} zeigt sie.',
  'why.no_story': 'Noch keiner Meldung zugeordnet: Das folgt binnen einer Minute, nachdem er gelesen ist.',
  'why.brief': 'Die Meldung wurde geschrieben ({writer}, {language})',
  'why.no_brief': 'Die Meldung wurde für diesen Server noch nicht geschrieben.',
  'why.edition': 'Lagebericht {code} in',
  'why.edition_cited': 'zitiert diesen Artikel',
  'why.edition_uncited': 'enthält die Meldung, aber keinen Satz dieses Artikels',
  'why.no_edition': 'Kein Lagebericht dieses Servers hat die Meldung bisher gezeigt.',
  'why.delivery_pending': 'wartet auf den Versand',
  'why.delivery_sent': 'gesendet',
  'why.delivery_failed': 'konnte nicht gesendet werden',
  'why.delivery_stale': 'gesendet, wird gerade korrigiert',
  'why.delivery_gone': 'gesendet, seither von jemandem gelöscht',
  'why.delivery_uncertain': 'vielleicht gesendet; Discord hat es nicht bestätigt',
} satisfies Room<typeof english>;
