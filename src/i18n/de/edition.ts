import type { edition as english } from '../en/edition.ts';
import type { Room } from '../room.ts';

/** Was die Schaltflächen eines geposteten Lageberichts antworten. */
export const edition = {
  'edition.sources_heading': 'Quellen: Meldung {number} von {count}',
  'edition.previous': 'Vorige Meldung',
  'edition.next': 'Nächste Meldung',
  'edition.ask': 'Dazu fragen',
  'edition.whole_heading': 'Der ganze Lagebericht: {from} bis {to} von {count} Meldungen',
  'edition.earlier': 'Frühere Meldungen',
  'edition.later': 'Weitere Meldungen',
  'edition.others': 'Ausgelassene Meldungen',
  'edition.others_heading': 'In derselben Zeit gefunden, aber nicht im Lagebericht',
  'edition.others_none': 'Jede Meldung, die in dieser Zeit gefunden wurde, steht im Lagebericht.',
  'edition.others_pick': 'Eine davon öffnen',
  'edition.opened': 'Was das Menü öffnet: jeder Satz mit seiner Textstelle',
  'edition.only_you': 'Das sieht nur, wer es öffnet',
  'edition.report_title': 'Fehler melden',
  'edition.report_what': 'Was stimmt nicht, und woher weißt du es?',
  'edition.report_hint': 'Zum Beispiel: Meldung 2 sagt 72 Haubitzen, der Artikel sagt 36.',
  'edition.report_thanks':
    'Danke. Die Moderatoren dieses Servers sehen deinen Hinweis mit deinem Namen unter /digest history; sie können den Lagebericht korrigieren lassen.',
  'edition.reports_heading': 'Fehler, die Mitglieder gemeldet haben',
  'edition.report_of': 'Ausgabe {code}, von {name}: „{text}“',
  'notices.error_reported':
    'Ein Mitglied hat einen Fehler im Lagebericht {code} gemeldet, gepostet in <#{channel}>. /digest history zeigt, was es geschrieben hat.',
  'error.edition_gone':
    'Dieser Lagebericht wird hier nicht mehr aufbewahrt, deshalb kann ich ihn nicht öffnen. /latest zeigt die neuesten Meldungen, /sources story: die Textstellen einer Meldung.',
  'error.edition_story_gone':
    'Diese Meldung wurde durch eine Korrektur aus dem Lagebericht genommen. /digest history zeigt den Grund; /latest zeigt, was jetzt gilt.',
  'error.reports_full':
    'Heute wurden genug Fehler gemeldet. Die Moderatoren sehen sie; sag ihnen deinen bitte direkt.',
} satisfies Room<typeof english>;
