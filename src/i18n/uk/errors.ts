import type { errors as english } from '../en/errors.ts';
import type { Room } from '../room.ts';

/** Речення про очікувані збої: що сталося, а тоді що робити. */
export const errors = {
  'error.unexpected':
    'З нашого боку щось пішло не так. Спробуйте ще раз; якщо не мине, повідомте власника бота.',
  'error.config':
    'У конфігурації є помилки:\n{problems}\nЩо означає кожне налаштування, дивіться в .env.example.',
  'error.token_missing':
    'Щоб запустити бота, задайте DISCORD_TOKEN (у .env або в середовищі); як отримати його за п’ять хвилин, описано в README.md, а "npm run demo" показує роботу бота без жодного облікового запису.',
  'error.discord_login':
    'Discord не впустив бота: {reason} Перевірте DISCORD_TOKEN (сторінка Bot вашого застосунку на порталі розробника) і DISCORD_API_URL та запустіть бота знову.',
  'error.usage': '{usage}',
  'error.article_unreadable': 'Не вдалося прочитати сторінку {url}: {reason}',
  'error.page_none': 'Стрічка не дає для неї сторінки, лише власний текст.',
  'error.page_robots': 'Файл robots.txt сайту забороняє ботам читати цю сторінку, тому її не чіпаємо.',
  'error.page_robots_unknown': 'Зараз не вдалося отримати robots.txt цього сайту. Спробуйте пізніше.',
  'error.page_no_text': 'На цій сторінці не знайдено тексту статті. Перевірте, чи це справді одна стаття.',
  'error.page_too_large': 'Сторінка завелика, щоб її прочитати.',
  'error.page_too_many_elements': 'На сторінці забагато елементів, щоб безпечно її прочитати.',
  'error.page_too_deep': 'Вкладеність сторінки заглибока, щоб безпечно її прочитати.',
  'error.page_unclosed_links': 'Розмітка сторінки надто пошкоджена, щоб безпечно її прочитати.',
  'error.page_timeout': 'Читання сторінки тривало задовго, і його зупинено.',
  'error.page_crashed': 'Не вдалося прочитати сторінку. Спробуйте пізніше.',
  'error.page_closed': 'Бот саме вимикається. Спробуйте, коли він знову працюватиме.',
  'error.article_empty': 'Сторінку отримано, але тексту статті на ній не знайдено.',
  'error.database_url':
    'DATABASE_URL має бути файлом (file:data/sitrep.db) або адресою PostgreSQL (postgres://user:password@host/name), а не {url}.',
  'error.store_unusable':
    'Не вдається відкрити сховище {url}: {reason}. Перевірте, чи тека існує й доступна для запису або чи працює сервер бази даних.',
} satisfies Room<typeof english>;
