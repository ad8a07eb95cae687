import type { errors as english } from '../en/errors.ts';
import type { Room } from '../room.ts';

/** Sätze für erwartete Fehler: was geschehen ist, dann was zu tun ist. */
export const errors = {
  'error.unexpected':
    'Bei uns ist etwas schiefgegangen. Bitte versuch es noch einmal; bleibt es dabei, sag dem Betreiber dieses Bots Bescheid.',
  'error.config':
    'Die Konfiguration hat Fehler:\n{problems}\nWas jede Einstellung bedeutet, steht in .env.example.',
  'error.token_missing':
    'Setz DISCORD_TOKEN (in .env oder in der Umgebung), um den Bot zu starten; README.md zeigt, wie man in fünf Minuten eines bekommt, und "npm run demo" zeigt ohne jedes Konto, was er kann.',
  'error.discord_login':
    'Discord hat den Bot nicht eingelassen: {reason} Prüf DISCORD_TOKEN (Seite „Bot“ deiner Anwendung im Entwicklerportal) und DISCORD_API_URL und starte dann neu.',
  'error.usage': '{usage}',
  'error.article_unreadable': 'Die Seite unter {url} konnte nicht gelesen werden: {reason}',
  'error.page_none': 'Der Feed nennt dafür keine Seite, nur seinen eigenen Text.',
  'error.page_robots':
    'Die robots.txt der Website verbietet Bots, diese Seite zu lesen, deshalb bleibt sie unberührt.',
  'error.page_robots_unknown':
    'Die robots.txt der Website war gerade nicht zu bekommen. Versuch es später noch einmal.',
  'error.page_no_text':
    'Auf dieser Seite wurde kein Artikeltext gefunden. Prüf, ob sie ein einzelner Artikel ist.',
  'error.page_too_large': 'Die Seite ist zu groß, um gelesen zu werden.',
  'error.page_too_many_elements': 'Die Seite hat zu viele Teile, um sicher gelesen zu werden.',
  'error.page_too_deep': 'Die Seite ist zu tief verschachtelt, um sicher gelesen zu werden.',
  'error.page_unclosed_links': 'Die Seite ist zu fehlerhaft aufgebaut, um sicher gelesen zu werden.',
  'error.page_timeout': 'Das Lesen der Seite dauerte zu lange und wurde abgebrochen.',
  'error.page_crashed': 'Die Seite konnte nicht gelesen werden. Versuch es später noch einmal.',
  'error.page_closed': 'Wir fahren gerade herunter. Versuch es wieder, wenn der Bot läuft.',
  'error.article_empty': 'Die Seite wurde abgerufen, aber ein Artikeltext fand sich darauf nicht.',
  'error.database_url':
    'DATABASE_URL muss eine Datei (file:data/sitrep.db) oder eine PostgreSQL-Adresse sein (postgres://user:password@host/name), nicht {url}.',
  'error.store_unusable':
    'Der Speicher unter {url} lässt sich nicht öffnen: {reason}. Prüf, ob der Ordner existiert und beschreibbar ist oder ob der Datenbankserver läuft.',
} satisfies Room<typeof english>;
