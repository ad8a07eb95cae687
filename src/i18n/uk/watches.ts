import type { watches as english } from '../en/watches.ts';
import type { Room } from '../room.ts';

/** Відстеження: про що учасник або канал хоче дізнаватися. */
export const watches = {
  'watches.command': 'Дізнаватися, коли повідомляють про важливе для вас',
  'watches.add': 'Відстежувати слова, тему або сюжет: в особистих повідомленнях чи в каналі',
  'watches.list': 'Показати ваші відстеження; модераторам також відстеження каналів',
  'watches.remove': 'Припинити відстеження',
  'watches.option_words': 'Слова, які мають бути в повідомленні всі разом; кома розділяє варіанти',
  'watches.option_channel': 'Писати туди, а не вам (для модераторів)',
  'watches.option_id': 'Яке відстеження',
  'watches.kind_words': 'слова',
  'watches.kind_topic': 'тема',
  'watches.kind_story': 'сюжет',
  'watches.to_you': 'особисті повідомлення',
  'watches.added': 'Відстежую:',
  'watches.how':
    'Коли з’являється щось нове, ви отримуєте перевірений огляд із джерелами: щонайбільше {count|one=# повідомлення|few=# повідомлення|many=# повідомлень|other=# повідомлення} на годину, з усім, що знайдено до того часу.',
  'watches.none': 'Відстежень ще немає. /watch add створює їх: для слів, теми або сюжету.',
  'watches.heading_list': 'Відстеження',
  'watches.stop': 'Припинити це відстеження',
  'watches.stop_one': 'Припинити відстеження',
  'watches.stopped': 'Припинено: #{id} {label}.',
  'watches.resume': 'Відновити #{id}',
  'watches.resumed': 'Відновлено: #{id} {label}. Новини останньої доби теж надійдуть.',
  'watches.follow': 'Стежити',
  'watches.title': 'Відстеження: {label}',
  'watches.paused_closed_dms': 'призупинено: мені не можна писати вам особисто',
  'watches.paused_channel_gone': 'призупинено: каналу більше немає',
  'watches.paused_no_permission': 'призупинено: мені не можна там писати',
  'watches.paused_heading': 'Призупинені відстеження',
  'watches.paused_what_to_do':
    'Дозвольте учасникам цього сервера писати вам або поверніть мені право писати в каналі, а тоді натисніть кнопку.',
  'watches.notice_channel_gone':
    'Відстеження «{label}» призупинено: каналу <#{channel}> більше немає. Створіть його знову в іншому каналі командою /watch add.',
  'watches.notice_no_permission':
    'Відстеження «{label}» призупинено: мені не можна писати в <#{channel}>. Надайте мені це право, а тоді відновіть відстеження в /watch list.',
  'error.watch_exists': 'Це вже відстежується: номер {id} у /watch list.',
  'error.watch_limit_member':
    'Ви вже маєте тут {most|one=# відстеження|few=# відстеження|many=# відстежень|other=# відстеження}, більше не можна. Спершу припиніть одне: /watch remove.',
  'error.watch_limit_guild':
    'Цей сервер уже має {most|one=# відстеження|few=# відстеження|many=# відстежень|other=# відстеження}, більше не можна. Спершу припиніть одне: /watch remove.',
  'error.watch_unknown': 'У вас тут немає відстеження з номером {id}. Ваші показує /watch list.',
  'error.watch_one_of': 'Вкажіть щось одне для відстеження: слова, тему або сюжет.',
  'error.watch_words': 'За самим «{words}» нічого знайти не вдасться. Додайте змістовніше слово.',
  'error.watch_forum': 'Форум не може отримувати відстеження. Виберіть текстовий канал.',
  'error.watch_channel_moderators':
    'Відстеження для каналу створюють лише модератори. Не вказуйте канал, і я писатиму вам.',
  'error.watch_in_server':
    'За сюжетами стежать на сервері, який їх читає. Скористайтеся там командою /watch add.',
} satisfies Room<typeof english>;
