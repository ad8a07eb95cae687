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
 * Español. Trato: tú, como Discord. Comillas «…». Glosario, usado en todas partes:
 *
 *   feed feed · digest boletín · edition edición · story noticia · article artículo · entry entrada
 *   source fuente · publisher medio (quien publica un feed: editor) · wire agencia · state media medio estatal
 *   official oficial · press release nota de prensa · paywall solo para suscriptores · copy copia
 *   claim afirmación · passage pasaje · headline titular · designator denominación · judge modelo verificador
 *   schedule programación · watch seguimiento · topic tema · region región · catalogue catálogo · kind tipo
 *   withheld retenido · left out fuera · correction corrección · extractive citado · breaking última hora
 *   host responsable del bot · moderator moderador · member miembro · channel canal · message mensaje · server servidor
 *   Manage Server «Gestionar servidor» · View Channel «Ver canal» · Send Messages «Enviar mensajes»
 *   Embed Links «Insertar enlaces» · Read Message History «Leer el historial de mensajes»
 *   Manage Messages «Gestionar mensajes» · Publish «Publicar»
 */
export const es = {
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
