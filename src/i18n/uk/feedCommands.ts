import type { feedCommands as english } from '../en/feedCommands.ts';
import type { Room } from '../room.ts';

/** Що кажуть команди, які керують стрічками. Описи показує Discord: щонайбільше 100 знаків. */
export const feedCommands = {
  'commands.feeds_pause': 'Тимчасово не читати стрічку; нічого не видаляється',
  'commands.feeds_resume': 'Одразу знову читати призупинену або зниклу стрічку',
  'commands.feeds_rename': 'Дати стрічці тут іншу назву',
  'commands.feeds_edit': 'Переглянути або змінити слова стрічки й відомості про її видання',
  'commands.feeds_import': 'Додати стрічки з файлу OPML іншої програми для читання стрічок',
  'commands.feeds_export': 'Отримати стрічки цього сервера файлом OPML',
  'commands.feeds_catalogue': 'Додати справжні джерела про оборону за регіоном, видом або напрямом',
  'commands.feeds_audit': 'Показати, хто, коли й яку стрічку змінив',
  'commands.feeds_undo': 'Скасувати останню зміну в стрічках цього сервера',
  'commands.option_feed': 'Її назва або номер',
  'commands.option_feed_new_name': 'Як її тут називати',
  'commands.option_first': 'Що робити з наявними записами: all, skip або latest 5 (типово all)',
  'commands.option_everything_counts': 'Уся стрічка про оборону: нічого з неї не пропускати',
  'commands.option_page': 'Яка сторінка списку',
  'commands.option_publisher': 'Назва видання, під якою його знають читачі',
  'commands.option_family': 'Власник або редакція: видання одного власника рахуються одним джерелом',
  'commands.option_country': 'Дві літери, наприклад UA; none скасовує значення',
  'commands.option_kind': 'Якого виду це джерело',
  'commands.option_include': 'Лише статті з одним із цих слів, через кому; none: усі',
  'commands.option_exclude': 'Без статей з одним із цих слів, через кому; none: усі',
  'commands.option_opml': 'Файл OPML, який експортувала ваша програма для читання стрічок',
  'commands.option_catalogue': 'Джерело або всі джерела регіону, виду чи напряму: почніть вводити',

  'feeds.added_all':
    'Наявні записи ({articles|one=# стаття|few=# статті|many=# статей|other=# статті}) збережено, зараз вони читаються.',
  'feeds.added_latest':
    'Найновіші записи ({articles|one=# стаття|few=# статті|many=# статей|other=# статті}) збережено, зараз вони читаються.',
  'feeds.added_skip': 'Наявні записи пропущено; надходитиме те, що стрічка принесе відтепер.',
  'feeds.added_next': 'Наступне опитування {when}. Стан стрічки показує /feeds list.',
  'feeds.added_no_schedule':
    'Розкладу дайджестів ще немає: /schedule add channel:#новини time:07:00. А поки що /summary показує, що надійшло.',
  'feeds.choose_here': 'Виберіть стрічку',
  'feeds.choose_again': 'Виберіть одну тут або викличте /feeds add ще раз з однією з цих адрес.',

  'feeds.list_heading': 'Стрічки цього сервера',
  'feeds.list_counts': 'Усього {total}: {states}.',
  'feeds.list_more': 'Сторінка {page} із {pages}. Наступна: /feeds list page:{next}.',
  'feeds.list_page': 'Сторінка {page} із {pages}.',
  'feeds.state_well': 'справних {count}',
  'feeds.state_waiting': 'ще не прочитаних {count}',
  'feeds.state_failing': 'зі збоями {count}',
  'feeds.state_gone': 'зниклих {count}',
  'feeds.state_stale': 'без новин {count}',
  'feeds.state_paused': 'призупинених {count}',
  'feeds.next_poll': 'наступне опитування',
  'feeds.next_try': 'Наступна спроба',
  'feeds.never_read': 'Її ще жодного разу не вдалося прочитати.',
  'feeds.stale_since': 'відповідає, але востаннє принесла щось нове',
  'feeds.stale_rhythm': 'Раніше вона приносила щось приблизно раз на {rhythm}.',
  'feeds.stale_advice': 'Перевірте, чи сайт ще публікує там новини і чи не має іншої стрічки.',
  'feeds.gone_advice':
    'Пошукайте новішу адресу; /feeds resume пробує цю ще раз, /feeds remove прибирає її зі списку.',
  'feeds.address_hidden': 'її адреса містить секрет і не показується',
  'feeds.words_include': 'лише зі словами: {words}',
  'feeds.words_exclude': 'без слів: {words}',
  'feeds.everything_counts': 'рахується все',

  'feeds.paused':
    'Стрічку {name} призупинено: до /feeds resume нічого з неї не показується. Інших серверів це не стосується.',
  'feeds.resumed': '{name} відтепер знову читається.',
  'feeds.renamed': '{before} тепер називається {name}.',
  'feeds.removed_next': 'Помилилися? /feeds undo поверне її.',

  'feeds.edit_heading': '{name} (#{id})',
  'feeds.edited': 'Змінено. Відтепер:',
  'feeds.edit_words': 'Слова',
  'feeds.edit_words_none': 'надходить кожна стаття',
  'feeds.edit_counts': 'Рахується як оборона',
  'feeds.edit_counts_all': 'усе, що вона приносить',
  'feeds.edit_counts_some': 'те, що за своїми словами стосується оборони',
  'feeds.edit_publisher': 'Видання',
  'feeds.edit_publisher_own': '{facts} (задано тут)',
  'feeds.edit_publisher_auto': 'за даними бота; тут нічого не задано',
  'feeds.edit_how':
    'Змінюйте параметрами /feeds edit: include, exclude, everything_counts, publisher, family, country, kind. Значення none скасовує задане.',

  'feeds.test_known_feed': 'Цей сервер уже читає її: {name} (#{id}).',
  'feeds.test_counts':
    'Як новини оборони до цього сервера дійшло б {comes} із {total|one=# запису|few=# записів|many=# записів|other=# запису}.',
  'feeds.test_comes': 'надходить',
  'feeds.test_no_page': 'надходить лише з власним текстом: посилання немає',
  'feeds.test_repeated': 'рахується один раз: у стрічці він двічі',
  'feeds.test_excluded': 'затримано: є виключене слово «{word}»',
  'feeds.test_not_included': 'затримано: немає жодного зі слів {words}',
  'feeds.test_excluded_here':
    'пропущено: налаштування цього сервера виключають одне з його слів (/settings view)',
  'feeds.test_known': 'уже є тут, зі стрічки {feed}',
  'feeds.test_old': 'збережено, знаходиться через /search, для дайджесту застаре',
  'feeds.test_off_topic':
    'збережено, знаходиться через /search, у дайджести не входить: у заголовку й анотації немає ознак оборони',
  'feeds.test_relevance': 'оборона {score} зі 100',
  'feeds.test_more': 'І ще {count|one=# запис|few=# записи|many=# записів|other=# запису}.',
  'feeds.test_others': 'Сторінка пропонує й інші стрічки:',
  'feeds.test_add': 'Нічого не збережено. Щоб читати її: /feeds add url:{url}',
  'feeds.test_truncated': 'Стрічка обривається або довша, ніж те, що читається з однієї: решту пропущено.',
  'feeds.test_judged':
    'Оцінено за заголовком і анотацією; повна стаття після прочитання може сказати більше.',

  'feeds.bulk_counts': 'Додано {added}, уже читалося тут {known}, відхилено {refused}, не взято {over}.',
  'feeds.bulk_added': 'Додано',
  'feeds.bulk_known': 'Уже читалося тут',
  'feeds.bulk_repeated': 'Зазначено двічі, взято один раз',
  'feeds.bulk_refused': 'Відхилено',
  'feeds.bulk_over': 'Не взято',
  'feeds.bulk_more': 'і ще {count}',
  'feeds.bulk_left':
    'Не переглянуто {left|one=# стрічку|few=# стрічки|many=# стрічок|other=# стрічки}: у файлі може бути до 1000. Розділіть файл та імпортуйте решту.',
  'feeds.bulk_cut': 'Файл пошкоджений або задовгий, його прочитано до цього місця.',
  'feeds.bulk_next':
    'Тепер вони читаються одна за одною: стан кожної показує /feeds list. Помилилися? /feeds undo.',
  'feeds.import_reading': 'Читаю {name} …',
  'feeds.import_running': 'Додаю стрічки: {done} із {total} …',
  'feeds.exported':
    '{count|one=# стрічка|few=# стрічки|many=# стрічок|other=# стрічки} у форматі OPML: цей файл імпортує будь-яка програма для читання стрічок.',
  'feeds.exported_secrets':
    'Не поширюйте файл: у ньому {count|one=# адреса|few=# адреси|many=# адрес|other=# адреси} із секретом, призначеним лише для цього сервера.',
  'feeds.export_title': 'Стрічки Sitrep',
  'feeds.catalogue_heading': 'Каталог',
  'feeds.catalogue_how':
    'Додайте цілу групу або окреме джерело командою /feeds catalogue: почніть вводити регіон, вид, напрям або назву.',

  'feeds.audit_heading': 'Зміни в стрічках цього сервера',
  'feeds.audit_none': 'Стрічок цього сервера ще ніхто не змінював.',
  'feeds.audit_undone': 'скасовано',
  'feeds.did_feeds.add': 'додав(-ла) {name}',
  'feeds.did_feeds.remove': 'видалив(-ла) {name}',
  'feeds.did_feeds.pause': 'призупинив(-ла) {name}',
  'feeds.did_feeds.resume': 'відновив(-ла) {name}',
  'feeds.did_feeds.rename': 'перейменував(-ла) {before} на {name}',
  'feeds.did_feeds.edit': 'змінив(-ла) {name}',
  'feeds.did_feeds.import':
    'імпортував(-ла) {count|one=# стрічку|few=# стрічки|many=# стрічок|other=# стрічки}: {names}',
  'feeds.did_feeds.catalogue':
    'додав(-ла) з каталогу {count|one=# стрічку|few=# стрічки|many=# стрічок|other=# стрічки}: {names}',
  'feeds.did_feeds.undo': 'скасував(-ла) зміну: {undone}',
  'feeds.undone': 'Скасовано: {who} {did}.',
  'feeds.undone_next': 'Ще один виклик /feeds undo скасує попередню зміну.',
  'feeds.undo_overtaken':
    'Це вже не можна скасувати: {who} {did}. Зміненого вже немає, або відтоді його додано знову. Ще один виклик /feeds undo скасує попередню зміну.',

  'feeds.notice_failing': '{name} не читається, перший збій',
  'feeds.notice_gone': 'Видавець прибрав {name}:',
  'feeds.notice_recovered': '{name} знову читається:',
  'feeds.notices_heading': 'Новини про ваші стрічки',
  'feeds.notice_kept':
    'Спроби тривають щонайменше раз на добу; ніщо з того, що стрічка тоді показуватиме, не загубиться.',

  'error.feed_undo_busy': 'Це щойно скасував хтось інший. Подробиці показує /feeds audit.',
  'error.feed_first':
    'Значення «{typed}» незрозуміле. Напишіть all, skip або кількість найновіших: latest 5.',
  'error.feed_country':
    '«{typed}» не є кодом країни. Напишіть дві літери (ISO 3166), наприклад UA, або none, щоб скасувати значення.',
  'error.feed_kind': '«{typed}» не є видом джерела. Види: {kinds}.',
  'error.feed_words': 'Вкажіть щонайбільше 30 слів або фраз, кожна до 60 знаків, через кому.',
  'error.feed_nothing_to_export': 'На цьому сервері немає стрічок для експорту. Додайте першу: /feeds add.',
  'feeds.limits':
    'Сервер {guild}: стрічок до {feeds}, відстежень до {watches}, нових стрічок за годину до {addsPerHour}.',
  'error.file_unreadable':
    'Не вдається прочитати файл {path}. Перевірте назву та чи маєте ви право його читати.',
  'error.limits_value': 'Значенням {name} має бути ціле число від 0 до 100000.',
} satisfies Room<typeof english>;
