import type { feedNews as english } from '../en/feedNews.ts';
import type { Room } from '../room.ts';

/** Що пишуть тому, хто додав стрічку, коли за нею ніхто не дивився. */
export const feedNews = {
  'digests.feed_failing':
    'Стрічку {name} більше не вдається прочитати: {reason} Я пробую далі, щонайменше раз на добу. Її стан показує /feeds list; спинити це можна командами /feeds pause або /feeds remove.',
  'digests.feed_gone':
    'Стрічки {name} більше немає: так відповідає її видавець. /feeds remove прибере її зі списку, /feeds resume спробує ще раз.',
  'digests.feed_recovered': 'Стрічка {name} знову читається.',
} satisfies Room<typeof english>;
