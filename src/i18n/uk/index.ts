import { answers } from './answers.ts';
import { briefs } from './briefs.ts';
import { commands } from './commands.ts';
import { digests } from './digests.ts';
import { edition } from './edition.ts';
import { errors } from './errors.ts';
import { feedCommands } from './feedCommands.ts';
import { feedNews } from './feedNews.ts';
import { feeds } from './feeds.ts';
import { greeting } from './greeting.ts';
import { hosting } from './hosting.ts';
import { labels } from './labels.ts';
import { permissions } from './permissions.ts';
import { schedules } from './schedules.ts';
import { settings } from './settings.ts';
import { stats } from './stats.ts';
import { stories } from './stories.ts';
import { topics } from './topics.ts';
import { verify } from './verify.ts';
import { watches } from './watches.ts';
import { why } from './why.ts';

/**
 * Українська. Звертання: ви, з малої літери. Лапки «…», апостроф ’. Глосарій, скрізь однаковий:
 *
 *   feed стрічка · digest дайджест · edition випуск · story сюжет · article стаття · entry запис
 *   source джерело · publisher видання (хто видає стрічку: видавець) · family власник · wire інформагентство
 *   state media державне ЗМІ · official офіційне · press release пресреліз · paywall платний доступ · copy копія
 *   claim твердження · passage уривок · headline заголовок · judge модель-перевірник · designator позначення техніки
 *   schedule розклад · watch відстеження · topic тема · region регіон · catalogue каталог · layout розміщення
 *   withheld вилучено · left out виключено, пропущено · correction виправлення · extractive цитати · breaking терміново
 *   host власник бота · moderator модератор · member учасник · channel канал · message повідомлення · role роль
 *   Manage Server «Керувати сервером» · View Channel «Переглядати канал» · Send Messages «Надсилати повідомлення»
 *   Embed Links «Вбудовувати посилання» · Read Message History «Читати історію повідомлень»
 *   Manage Messages «Керувати повідомленнями» · Publish «Опублікувати»
 */
export const uk = {
  ...errors,
  ...answers,
  ...briefs,
  ...commands,
  ...digests,
  ...labels,
  ...feedNews,
  ...feeds,
  ...feedCommands,
  ...greeting,
  ...hosting,
  ...settings,
  ...schedules,
  ...stats,
  ...stories,
  ...verify,
  ...watches,
  ...permissions,
  ...edition,
  ...topics,
  ...why,
} as const;
