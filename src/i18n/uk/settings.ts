import type { settings as english } from '../en/settings.ts';
import type { Room } from '../room.ts';

/** Що каже /settings. */
export const settings = {
  'commands.settings': 'Як мені поводитися на цьому сервері і що я про вас зберігаю',
  'commands.settings_view': 'Показати налаштування цього сервера',
  'commands.settings_edit': 'Змінити часовий пояс, мову, хто може питати, ліміти, теми й регіони',
  'commands.settings_content': 'Вибрати, які видання, країни, види та слова рахуються на цьому сервері',
  'commands.settings_moderators': 'Вибрати ролі, які можуть мене модерувати, крім «Керувати сервером»',
  'commands.settings_data': 'Що я зберігаю про вас на цьому сервері; завантажити або видалити',

  'commands.option_settings_zone': 'Часовий пояс цього сервера, наприклад Europe/Kyiv',
  'commands.option_settings_language': 'Мова моїх публікацій; відповіді надходять мовою того, хто питає',
  'commands.option_settings_answers': 'Чи бачать мої відповіді учасникам усі, чи лише той, хто питав',
  'commands.option_settings_ask_role': 'Роль, якій дозволено /ask (перша закриває доступ тим, хто її не має)',
  'commands.option_settings_no_ask_role': 'Роль, яка більше не потрібна для /ask',
  'commands.option_settings_per_member': 'Скільки оглядів, пошуків і запитань на годину має учасник',
  'commands.option_settings_per_server': 'Скільки їх на годину має весь сервер',
  'commands.option_settings_topics': 'Лише ці теми, через кому; "all": усі теми',
  'commands.option_settings_regions': 'Лише ці регіони, через кому; "all": усі регіони',
  'commands.option_settings_no_kinds':
    'Які види виключити: state_media, official, wire, independent; або none',
  'commands.option_settings_no_publishers':
    'Які видання виключити, за назвою, сайтом або власником, через кому; або none',
  'commands.option_settings_no_countries': 'Країни видань, які виключити, двома літерами (RU, CN); або none',
  'commands.option_settings_no_words': 'Статті з одним із цих слів виключаються; або none',
  'commands.option_settings_always_words': 'Статті з одним із цих слів завжди про оборону; або none',
  'commands.option_settings_add': 'Роль, яка відтепер може мене модерувати',
  'commands.option_settings_drop': 'Роль, яка більше не може мене модерувати',

  'settings.title': 'Налаштування цього сервера',
  'settings.zone': 'Часовий пояс:',
  'settings.language': 'Мова публікацій:',
  'settings.moderators': 'Модератори: учасники з дозволом «Керувати сервером»',
  'settings.moderators_or': ', або з роллю',
  'settings.askers': 'Можуть користуватися /ask:',
  'settings.everyone': 'усі',
  'settings.answers': 'Відповіді учасникам:',
  'settings.answers_private': 'бачить лише той, хто питав',
  'settings.answers_public': 'бачать усі',
  'settings.limits':
    'За годину: {member|one=# виклик|few=# виклики|many=# викликів|other=# виклику} на учасника, {guild|one=# виклик|few=# виклики|many=# викликів|other=# виклику} загалом',
  'settings.topics': 'Теми:',
  'settings.regions': 'Регіони:',
  'settings.left_out': 'Виключено з усіх підрахунків і дайджестів:',
  'settings.left_out_words': 'Слова, за якими статті виключаються:',
  'settings.always_words': 'Слова, що завжди означають оборону:',
  'settings.none': 'немає',
  'settings.all': 'усі',
  'settings.saved': 'Збережено. Тепер налаштування такі:',
  'settings.unchanged': 'Так уже й було; нічого не змінено.',

  'settings.data_title': 'Що я зберігаю про вас на цьому сервері',
  'settings.data_audit':
    '{count|one=# ваша зміна|few=# ваші зміни|many=# ваших змін|other=# вашої зміни}, з вашим іменем та ID',
  'settings.data_feeds':
    '{count|one=# додана вами стрічка|few=# додані вами стрічки|many=# доданих вами стрічок|other=# доданої вами стрічки}, з вашим ID',
  'settings.data_schedules':
    '{count|one=# створений вами розклад|few=# створені вами розклади|many=# створених вами розкладів|other=# створеного вами розкладу}, з вашим ID',
  'settings.data_reports':
    '{count|one=# помилка|few=# помилки|many=# помилок|other=# помилки} в дайджестах, про які ви повідомили, з вашим іменем та ID',
  'settings.data_watches':
    '{count|one=# ваше відстеження|few=# ваші відстеження|many=# ваших відстежень|other=# вашого відстеження}',
  'settings.data_nothing':
    'Нічого: жодна зміна, стрічка, розклад чи відстеження тут не містить вашого імені або ID.',
  'settings.data_note':
    'Я не читаю повідомлень і не веду списку учасників. На ваші запитання я відповідаю, але не зберігаю їх під вашим іменем.',
  'settings.data_export': 'Завантажити',
  'settings.data_delete': 'Видалити',
  'settings.data_exported': 'Усе, що я зберігаю про вас на цьому сервері, у файлі.',
  'settings.data_confirm':
    'Ваше ім’я та ID буде назавжди вилучено з цих записів. Ваші відстеження припиняться; решта налаштованого вами залишиться й працюватиме далі. Видалити?',
  'settings.data_yes': 'Так, видалити',
  'settings.data_deleted': 'Готово: у записах цього сервера вас більше ніщо не називає.',

  'error.option_region':
    'Регіону або країни «{typed}» у моєму списку немає. Пишіть англійські назви через кому; регіони: {regions}.',
  'error.settings_kind': 'Виду видань «{typed}» немає. Виберіть із таких: {kinds}.',
  'error.settings_country': '«{typed}» не є кодом країни. Напишіть дві літери, наприклад RU або CN.',
  'error.settings_list':
    'У {name} можна вказати щонайбільше {most|one=# значення|few=# значення|many=# значень|other=# значення}.',
  'error.settings_count': 'Значенням {name} має бути число від 1 до {most}.',
  'error.settings_nothing': 'Виберіть, що змінити; поточні налаштування показує /settings view.',
  'error.settings_language': 'Мовою «{typed}» я ще не говорю. Виберіть одну з таких: {languages}.',
  'error.settings_role_everyone':
    'Цю роль мають усі, тож мене міг би модерувати кожен учасник. Виберіть вужчу.',
  'error.settings_roles_full':
    'Можна назвати щонайбільше {limit|one=# роль|few=# ролі|many=# ролей|other=# ролі}. Спершу приберіть одну.',
} satisfies Room<typeof english>;
