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
 * Français. Adresse : vous. Guillemets « … », espace insécable devant « : ; ? ! ». Glossaire, employé partout :
 *
 *   feed flux · digest synthèse · edition édition · story sujet · article article · entry entrée
 *   source source · publisher média (qui publie un flux : éditeur) · wire agence · state media média d’État
 *   official officiel · press release communiqué · paywall réservé aux abonnés · copy copie
 *   claim affirmation · passage passage · headline titre · designator désignation · judge modèle vérificateur
 *   schedule programmation · watch veille · topic thème · region région · catalogue catalogue · kind type
 *   withheld écarté · left out laissé de côté · correction correction · extractive cité · breaking dernière minute
 *   host hébergeur · moderator modérateur · member membre · channel salon · message message · server serveur
 *   Manage Server « Gérer le serveur » · View Channel « Voir le salon » · Send Messages « Envoyer des messages »
 *   Embed Links « Intégrer des liens » · Read Message History « Voir les anciens messages »
 *   Manage Messages « Gérer les messages » · Publish « Publier »
 */
export const fr = {
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
