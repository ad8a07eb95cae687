import { answers } from './answers.ts';
import { briefs } from './briefs.ts';
import { commands } from './commands.ts';
import { labels } from './labels.ts';
import { digests } from './digests.ts';
import { edition } from './edition.ts';
import { errors } from './errors.ts';
import { feedCommands } from './feedCommands.ts';
import { feedNews } from './feedNews.ts';
import { feeds } from './feeds.ts';
import { greeting } from './greeting.ts';
import { hosting } from './hosting.ts';
import { permissions } from './permissions.ts';
import { settings } from './settings.ts';
import { schedules } from './schedules.ts';
import { stats } from './stats.ts';
import { stories } from './stories.ts';
import { topics } from './topics.ts';
import { verify } from './verify.ts';
import { watches } from './watches.ts';
import { why } from './why.ts';

/**
 * Deutsch. Anrede: du, wie Discord selbst. Anführungszeichen „…“. Glossar, überall gleich gebraucht:
 *
 *   feed Feed · digest Lagebericht · edition Ausgabe · story Meldung · article Artikel · entry Eintrag
 *   source Quelle · publisher Medium (wer einen Feed herausgibt: Herausgeber) · wire Agentur · state media Staatsmedien
 *   official amtlich · press release Pressemitteilung · paywall Bezahlschranke · copy Kopie
 *   claim Aussage · passage Textstelle · headline Überschrift · designator Typenbezeichnung · judge Prüfmodell
 *   schedule Zeitplan · watch Beobachtung · topic Thema · region Region · catalogue Katalog · layout Anordnung
 *   withheld zurückgehalten · left out ausgelassen · correction Korrektur · extractive zitiert · breaking Eilmeldung
 *   host Betreiber · moderator Moderator · member Mitglied · channel Kanal · message Nachricht · server Server
 *   Manage Server „Server verwalten“ · View Channel „Kanal ansehen“ · Send Messages „Nachrichten senden“
 *   Embed Links „Links einbetten“ · Read Message History „Nachrichtenverlauf anzeigen“
 *   Manage Messages „Nachrichten verwalten“ · Publish „Veröffentlichen“
 */
export const de = {
  ...errors,
  ...answers,
  ...briefs,
  ...commands,
  ...digests,
  ...edition,
  ...labels,
  ...feedNews,
  ...feeds,
  ...feedCommands,
  ...greeting,
  ...hosting,
  ...permissions,
  ...settings,
  ...schedules,
  ...stats,
  ...stories,
  ...topics,
  ...verify,
  ...watches,
  ...why,
} as const;
