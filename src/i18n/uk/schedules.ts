import type { schedules as english } from '../en/schedules.ts';
import type { Room } from '../room.ts';

/** Що модераторам кажуть про розклади, коли вони про це не питали. */
export const schedules = {
  'schedules.edit': 'Змінити розклад; чого не вкажете, залишиться як є',
  'schedules.pause': 'Призупинити розклад, назовсім або до певного часу',
  'schedules.resume': 'Відновити публікації призупиненого розкладу',
  'schedules.skip': 'Пропустити наступний дайджест розкладу',
  'schedules.test': 'Опублікувати те, що розклад опублікував би зараз, з позначкою тесту',
  'schedules.undo': 'Скасувати останню зміну в розкладах',
  'schedules.option_regions': 'Лише ці регіони або країни, через кому; all: усі',
  'schedules.option_form': 'Які дні він охоплює (типово daily)',
  'schedules.option_weekdays': 'У ці дні: mon, wed, fri …',
  'schedules.option_layout': 'Як розміщено сюжети (типово full)',
  'schedules.option_look': 'У новішій формі Discord чи як вбудування (типово components)',
  'schedules.option_lead_image':
    'Зображення до головного сюжету, приховане, доки його не відкриють (типово вимкнено)',
  'schedules.option_length': 'Який він завдовжки (типово normal)',
  'schedules.option_language': 'Мова дайджесту, наприклад en, uk або de',
  'schedules.option_min_sources': 'Пропускати сюжети, у яких менше незалежних джерел (типово 1)',
  'schedules.option_ping_role': 'Згадати цю роль один раз, у першому повідомленні',
  'schedules.option_nothing_new': 'Якщо нового немає: опублікувати рядок, зазначити у списку або пропустити',
  'schedules.option_breaking_sources':
    'Публікувати одразу, коли про сюжет повідомляє стільки незалежних джерел (0: ніколи)',
  'schedules.option_breaking_hours': 'За скільки годин їх рахувати (типово 3)',
  'schedules.option_breaking_per_day': 'Щонайбільше стільки на день (типово 2)',
  'schedules.option_tags': 'Теги дописів форуму, через кому',
  'schedules.option_until': 'На скільки: 3d, 2w або до дня, наприклад 2026-12-24',
  'schedules.edited': 'Розклад #{id} змінено:',
  'schedules.paused': 'Розклад #{id} призупинено; /schedule resume відновить публікації:',
  'schedules.resumed': 'Розклад #{id} знову публікує:',
  'schedules.skipped':
    'Наступний дайджест розкладу #{id} буде пропущено; його новини ввійдуть до того, що за ним:',
  'schedules.tested': 'Тестовий дайджест опубліковано, канал:',
  'schedules.undone': 'Скасовано: {action}. Поточний стан показує /schedule list.',
  'schedules.on_days': '{days} о {time} ({zone})',
  'schedules.min_sources': 'щонайменше {count|one=# джерело|few=# джерела|many=# джерел|other=# джерела}',
  'schedules.breaking':
    'терміново від {families|one=# джерела|few=# джерел|many=# джерел|other=# джерела} за {hours|one=# годину|few=# години|many=# годин|other=# години}, щонайбільше {perDay} на день',
  'schedules.until': '– відновлення:',
  'schedules.paused_moderator': 'призупинено',
  'schedules.paused_channel_gone': 'призупинено: канал видалено',
  'schedules.paused_no_permission': 'призупинено: мені не можна там публікувати',
  'schedules.paused_never_due': 'призупинено: його вираз більше ніколи не спрацює',
  'schedules.last_sent': 'остання публікація',
  'schedules.last_nothing_new': 'нічого нового',
  'schedules.last_failed': 'не вдалося опублікувати',
  'schedules.last_uncertain': 'можливо, опубліковано (перевірте там)',
  'schedules.last_missed': 'пропущено {missed} (бот не працював)',
  'schedules.last_skipped': 'пропущено за вказівкою',
  'schedules.notices_heading': 'Новини про ваші розклади',
  'schedules.history': 'Що тут опубліковано і що відтоді виправлено',
  'schedules.history_none': 'Ще нічого не опубліковано. Почніть із /schedule add або /digest now.',
  'schedules.history_heading': 'Дайджести',
  'schedules.corrections_heading': 'Виправлення',
  'schedules.edition_composed': 'готується до публікації',
  'schedules.edition_publishing': 'публікується',
  'schedules.edition_sent': 'опубліковано',
  'schedules.edition_empty': 'нічого нового',
  'schedules.edition_failed': 'не вдалося опублікувати',
  'schedules.edition_uncertain': 'можливо, опубліковано',
  'schedules.edition_cancelled': 'скасовано',
  'schedules.edition_correcting': 'виправляється',
  'schedules.edition_stories': '{count|one=# сюжет|few=# сюжети|many=# сюжетів|other=# сюжету}',
  'schedules.correction_rewritten': 'переписано: {headline}',
  'schedules.correction_withdrawn': 'відкликано: {headline}',
  'schedules.correction_pending': 'очікує на виправлення',
  'schedules.correction_applied': 'виправляється',
  'schedules.correction_posted': 'виправлено',
  'schedules.correction_failed': 'не вдалося виправити',
  'error.schedule_paused':
    'Розклад #{id} призупинено, тому наступного дайджесту, який можна пропустити, немає. /schedule resume id:{id} відновить публікації.',
  'error.schedule_nothing_to_undo': 'Змін у розкладах цього сервера, які можна було б скасувати, немає.',
  'error.cron_weekdays': 'Cron-вираз сам називає дні тижня, у п’ятому полі. Не вказуйте параметр weekdays.',
  'error.weekdays_unknown': 'Пишіть дні тижня так: {days}.',
  'error.region_unknown':
    '«{typed}» не є регіоном або країною, які я знаю. Регіони: {regions}; країни пишіть англійськими назвами.',
  'error.tag_unknown': 'У цьому каналі немає такого тега. Його теги: {tags}.',
  'error.language_unknown': '«{typed}» не є кодом мови. Напишіть en, de, fr, ko, uk, es, ja …',
  'error.until_invalid':
    '«{typed}» не є майбутнім часом. Напишіть період, наприклад 3d, або день, наприклад 2026-12-24.',
  'notices.channel_gone':
    'Розклад #{id} призупинено: його канал видалено. Більше нічого не втрачено. Вкажіть інший канал командою /schedule edit id:{id} channel:#…, а тоді /schedule resume id:{id}; наступний дайджест охопить і те, що мало бути в цьому.',
  'notices.no_permission':
    'Розклад #{id} призупинено: мені більше не можна публікувати в його каналі. Надайте мені там дозволи «Переглядати канал», «Надсилати повідомлення», «Вбудовувати посилання» і «Читати історію повідомлень», а тоді /schedule resume id:{id}; наступний дайджест охопить і те, що мало бути в цьому.',
  'notices.not_posted':
    'Дайджест розкладу #{id} не вдалося опублікувати; наступний охопить і те, що мало бути в ньому. Якщо це повториться, спробуйте /schedule test id:{id} і повідомте власника бота.',
  'notices.uncertain':
    'Невідомо, чи опубліковано дайджест розкладу #{id}: з’єднання обірвалося, а прочитати канал і перевірити я не можу. Щоб не опублікувати його двічі, я все залишаю як є. Перевірте канал, і якщо дайджесту немає, скористайтеся /digest now. Із дозволом «Читати історію повідомлень» я зможу перевіряти це без вас.',
  'notices.missed':
    'Коли настав час дайджесту розкладу #{id}, бот не працював, а надолужувати вже запізно. Наступний охопить і те, що мало бути в ньому.',
  'notices.never_due':
    'Розклад #{id} призупинено: його cron-вираз більше ніколи не спрацює. Вкажіть інший час командою /schedule edit id:{id}.',
  'notices.not_corrected':
    'Опублікований дайджест розкладу #{id} треба було виправити, але змінити його не вдалося. Що більше не є чинним, показує /digest history. Перевірте мої дозволи в цьому каналі.',
  'notices.not_announced':
    'Дайджест розкладу #{id} опубліковано, але не розіслано до каналів, які на нього підписані. Розішліть його вручну (кнопка «Опублікувати» під повідомленням) і перевірте, чи маю я там дозвіл «Керувати повідомленнями».',
  'notices.no_threads':
    'Дайджест розкладу #{id} опубліковано, але відкрити гілки для його сюжетів не вдалося, тож їхні речення стоять у самому каналі. Надайте мені там дозволи «Створювати публічні гілки» та «Надсилати повідомлення в гілках» або оберіть інше подання: /schedule edit id:{id} layout:full.',
} satisfies Room<typeof english>;
