import type { answers as english } from '../en/answers.ts';
import type { Room } from '../room.ts';

/** Suchen und fragen. */
export const answers = {
  'error.search_failed':
    'Die Suche wurde nicht fertig. Versuch es gleich noch einmal, und falls es dabei bleibt, mit weniger Wörtern.',
  'answers.command':
    'Beantwortet eine Frage aus den gespeicherten Meldungen, mit Quellen, oder sagt, dass nichts da ist',
  'answers.option_question': 'Was du wissen willst, in einem Satz',
  'answers.search_command': 'Findet gespeicherte Artikel nach Wörtern, Namen, Typenbezeichnungen und Datum',
  'answers.option_query': 'Suchwörter; "Anführungszeichen" halten Wörter zusammen',
  'answers.nothing_found':
    'Kein gespeicherter Artikel enthält Wörter aus „{query}“. Versuch andere oder weniger Wörter; Namen und Typenbezeichnungen führen am besten zum Ziel.',
  'answers.search_heading': 'Suche: {query} (Seite {page})',
  'answers.previous': 'Zurück',
  'answers.next': 'Weiter',
  'answers.searching': '{articles|one=# Artikel wird|other=# Artikel werden} durchsucht …',
  'answers.writing': 'Die Antwort wird geschrieben …',
  'answers.checking': 'Jeder Satz wird mit seiner Quelle verglichen …',
  'answers.as_of': 'Stand der neuesten Quelle:',
  'answers.how_checked': 'Jeder Satz wurde mit der Textstelle verglichen, auf die er sich beruft.',
  'answers.not_in_there':
    'Die gespeicherten Meldungen geben darauf keine Antwort. Durchsucht {articles|one=wurde # Artikel|other=wurden # Artikel}, gespeichert seit dem',
  'answers.closest': 'Am nächsten kommt:',
  'answers.nothing_stored':
    'Es gibt nichts zu durchsuchen: Aus dieser Zeit hat dieser Server keine gespeicherten Artikel. Moderatoren fügen Feeds mit /feeds add hinzu; nach ein paar Minuten treffen die ersten Artikel ein.',
  'answers.follow_up': 'Weiterfragen',
  'answers.follow_up_label': 'Deine nächste Frage',
  'answers.follow_up_hint': 'Zum Beispiel: Wer hat das gesagt?',
} satisfies Room<typeof english>;
