import type { commands as english } from '../en/commands.ts';
import type { Room } from '../room.ts';

/** Що кажуть слеш-команди. Описи показує Discord: щонайбільше 100 знаків. */
export const commands = {
  'commands.summary': 'Стислий огляд збережених сюжетів про оборону, кожне речення з джерелом',
  'commands.digest': 'Переглянути дайджест або опублікувати його зараз',
  'commands.digest_preview': 'Показати, що було б у дайджесті зараз; нічого не публікується',
  'commands.digest_now': 'Одразу опублікувати дайджест за останню добу',
  'commands.schedule': 'Коли й де публікувати дайджести',
  'commands.schedule_add': 'Публікувати дайджест у каналі щодня або за cron-виразом',
  'commands.schedule_list': 'Показати розклади цього сервера та час наступних випусків',
  'commands.schedule_remove': 'Видалити розклад',
  'commands.feeds': 'Які стрічки читає цей сервер',
  'commands.feeds_add': 'Читати стрічку або знайти стрічки на вебсторінці',
  'commands.feeds_list': 'Показати стрічки цього сервера та їхній стан',
  'commands.feeds_test': 'Показати, що принесла б стрічка, не додаючи її',
  'commands.feeds_remove': 'Більше не читати стрічку',
  'commands.help': 'Що я вмію і що ще треба налаштувати',

  'commands.option_since': 'За який час: 24h, 3d, 2w … (типово 24h)',
  'commands.option_topic': 'Лише ця тема',
  'commands.option_topics': 'Лише ці теми, через кому (типово всі)',
  'commands.option_url': 'Адреса однієї статті',
  'commands.option_channel': 'Де публікувати дайджести',
  'commands.option_channel_here': 'Де його опублікувати (типово тут)',
  'commands.option_time': 'Час доби, наприклад 07:00 (типово 07:00)',
  'commands.option_cron': 'Замість часу: п’ять полів cron, наприклад 0 7 * * 1-5',
  'commands.option_zone': 'Часовий пояс, наприклад Europe/Kyiv (типово UTC)',
  'commands.option_schedule_id': 'Номер, який показує /schedule list',
  'commands.option_feed_url': 'Адреса стрічки або сторінки, на якій вона є',
  'commands.option_feed_name': 'Як її тут називати (типово за її власною назвою)',

  'commands.summary_none_in_period':
    'За цей період сюжетів про оборону немає. Спробуйте довший, наприклад since: 7d.',
  'commands.summary_no_stories_yet':
    'Збережених сюжетів ще немає. Модератор може додати стрічки командою /feeds add; перші сюжети з’являться за кілька хвилин.',
  'commands.digest_nothing_new':
    'Нового для публікації немає: жоден збережений сюжет останньої доби не має тверджень, які можна показати.',
  'commands.digest_repeated': 'Цей дайджест уже опубліковано.',
  'commands.digest_posted':
    'Дайджест опубліковано ({stories|one=# сюжет|few=# сюжети|many=# сюжетів|other=# сюжету}), канал:',
  'commands.schedule_added': 'Розклад #{id} створено:',
  'commands.schedule_removed': 'Розклад #{id} видалено. Опубліковане за ним залишається.',
  'commands.schedule_none':
    'Розкладу ще немає. Створіть його: /schedule add channel:#новини time:07:00 zone:Europe/Kyiv.',
  'commands.schedule_heading': 'Розклади',
  'commands.schedule_daily': 'щодня о {time} ({zone})',
  'commands.schedule_cron': 'за виразом {cron} ({zone})',
  'commands.schedule_next': 'наступний випуск:',
  'commands.help_title': 'Sitrep: новини оборони з джерелами',
  'commands.help_intro':
    'У кожному моєму реченні названо статті, з яких воно взяте, і перед публікацією його звірено з їхнім дослівним текстом.',
  'commands.help_members': 'Для всіх',
  'commands.help_moderators': 'Для модераторів («Керувати сервером» або роль із /settings moderators)',
  'commands.help_managers': 'Для учасників із дозволом «Керувати сервером»',
  'commands.help_direct':
    'Тут я відповідаю за каталогом стрічок, який мій власник відкрив для всіх. На сервері, що мене додав, я відповідаю за стрічками цього сервера.',
  'commands.help_setup': 'Залишилося налаштувати',
  'commands.help_no_feeds': 'Додайте стрічку: /feeds add url:https://…',
  'commands.help_no_schedule': 'Виберіть, коли публікувати: /schedule add channel:#новини time:07:00',
  'commands.help_channel_gone':
    'є в розкладі, але я не бачу цього каналу: виберіть інший командою /schedule або дозвольте мені його переглядати.',
  'commands.help_channel_closed':
    'є в розкладі, але мені не можна там публікувати. Надайте моїй ролі дозволи: {permissions}.',
  'commands.help_no_model':
    'Модель не задано, тому дайджести цитують цілі речення статей. Власник бота може задати OPENAI_API_KEY або OPENAI_BASE_URL.',
  'commands.control_stale':
    'Ця кнопка від моєї старішої версії й більше не працює. Викличте команду ще раз, щоб отримати нову.',
  'commands.press': 'введіть: press {id}',
  'commands.menu_summarise': 'Огляд статті за посиланням',
  'commands.unknown': 'Команди /{command} у мене немає. Що я вмію, показує /help.',

  'error.guild_not_allowed':
    'Цей бот працює лише на серверах, які вибрав його власник, а цього серед них немає. Попросіть власника додати сервер з ID {guild}.',
  'error.direct_not_allowed':
    'Цей бот працює лише на серверах, які вибрав його власник, тому тут він не відповідає. Користуйтеся ним на одному з тих серверів.',
  'error.moderators_only':
    'Це можуть лише модератори: учасники з дозволом «Керувати сервером» або з роллю, яку названо в /settings moderators. Зверніться до когось із них.',
  'error.managers_only':
    'Це можуть лише учасники з дозволом «Керувати сервером»: вони вирішують, хто модерує. Зверніться до когось із них.',
  'error.askers_only':
    'На цьому сервері це можуть лише учасники з певними ролями; їх показує /settings view. Попросіть модератора додати вашу командою /settings edit.',
  'error.limit_member':
    'Ви зробили це {times|one=# раз|few=# рази|many=# разів|other=# раза} за годину, більше тут не можна. Спробуйте ще раз через {minutes|one=# хвилину|few=# хвилини|many=# хвилин|other=# хвилини}.',
  'error.limit_guild':
    'Цей сервер вичерпав ліміт на годину: {times|one=# виклик|few=# виклики|many=# викликів|other=# виклику}. Спробуйте ще раз через {minutes|one=# хвилину|few=# хвилини|many=# хвилин|other=# хвилини}; модератори можуть збільшити ліміт командою /settings edit.',
  'error.message_no_link': 'У цьому повідомленні немає посилання. Виберіть те, що посилається на статтю.',
  'linked.reading': 'Читаю сторінку…',
  'linked.not_stored':
    'Цієї сторінки немає тут серед збережених сюжетів. Я прочитав її лише для цієї відповіді й нічого з неї не зберігаю; інші видання не перевірялися.',
  'error.linked_closed':
    'Сайт не дає мені прочитати {url}: сторінка лише для передплатників або закрита для ботів. Відкрийте її самі або виберіть статтю у вільному доступі.',
  'error.attachment_kind': 'Не можу прочитати {name} як текст. Прикріпіть звичайний текстовий файл (UTF-8).',
  'error.attachment_large': 'Файл {name} завеликий. Прикріпіть файл до {limit} КБ.',
  'error.attachment_unavailable': 'Не вдалося отримати {name} з Discord. Прикріпіть його ще раз.',
  'error.attachment_missing': 'Не можу відкрити {name}. Вкажіть шлях до файлу, який мені можна читати.',
  'error.form_fields': 'Для цього потрібна форма. Введіть те саме ще раз із її полями: {names}',
  'error.command_unknown': 'Команди /{command} немає. Що є, показує /help.',
  'error.subcommand_unknown': 'Для /{command} потрібна одна з підкоманд: {names}.',
  'error.option_missing': 'Вкажіть {name}: без цього команда не працює.',
  'error.option_unknown': 'Ця команда не має параметра {name}. Вона приймає: {names}.',
  'error.option_id': 'Значенням {name} має бути номер зі списку (команда list).',
  'error.option_choice': 'Значенням {name} має бути одне з: {choices}.',
  'error.option_period':
    'Значенням {name} має бути період, наприклад 90m, 24h, 7d або 2w (щонайбільше рік), а не «{typed}».',
  'error.option_topic': 'Теми «{typed}» немає. Теми: {topics}.',
  'error.story_unknown': 'Серед сюжетів цього сервера немає сюжету {id}. Поточні показує /summary.',
  'error.article_not_stored':
    'Цієї статті немає серед збережених сюжетів цього сервера. Там є лише статті з його стрічок; їх показує /feeds list.',
  'error.channel_unknown':
    'Я не бачу такого каналу на цьому сервері. Виберіть той, який я можу переглядати і в якому можу писати.',
  'error.channel_permissions':
    'Мені ще не можна публікувати дайджест у цьому каналі. Бракує дозволів: {permissions}. Надайте їх моїй ролі в налаштуваннях каналу й спробуйте ще раз.',
  'error.digest_not_posted':
    'Дайджест написано, але опублікувати його не вдалося ({reason}). Перевірте мої дозволи в цьому каналі й спробуйте ще раз.',
  'error.schedules_full':
    'На цьому сервері вже {limit|one=# розклад|few=# розклади|many=# розкладів|other=# розкладу}, більше не можна. Спершу видаліть один.',
  'error.schedule_unknown': 'Розкладу #{id} на цьому сервері немає. Усі показує /schedule list.',
  'error.zone_unknown':
    '«{typed}» не є часовим поясом. Напишіть назву IANA, наприклад Europe/Kyiv, America/New_York або UTC.',
  'error.time_or_cron': 'Вкажіть або time, або cron, але не обидва.',
  'error.time_invalid': '«{typed}» не є часом доби. Пишіть у форматі ГГ:ХХ, наприклад 07:00.',
  'error.cron_invalid':
    '«{typed}» не є cron-виразом. Напишіть п’ять полів: хвилина година день місяць день-тижня, наприклад 0 7 * * 1-5.',
  'error.cron_never': 'Cron-вираз «{typed}» ніколи не спрацює. Виберіть інший.',
} satisfies Room<typeof english>;
