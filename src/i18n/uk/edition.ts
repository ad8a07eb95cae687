import type { edition as english } from '../en/edition.ts';
import type { Room } from '../room.ts';

/** Що відповідають кнопки опублікованого дайджесту. */
export const edition = {
  'edition.sources_heading': 'Джерела: сюжет {number} із {count}',
  'edition.previous': 'Попередній сюжет',
  'edition.next': 'Наступний сюжет',
  'edition.ask': 'Запитати про це',
  'edition.whole_heading':
    'Увесь дайджест: {from}–{to} із {count|one=# сюжету|few=# сюжетів|many=# сюжетів|other=# сюжету}',
  'edition.earlier': 'Попередні сюжети',
  'edition.later': 'Наступні сюжети',
  'edition.others': 'Що не ввійшло',
  'edition.others_heading': 'Знайдено за той самий час, але до дайджесту не ввійшло',
  'edition.others_none': 'Усі сюжети, знайдені за той час, є в дайджесті.',
  'edition.others_pick': 'Відкрити один із них',
  'edition.opened': 'Що відкриває меню: кожне речення зі своїм уривком',
  'edition.only_you': 'Це бачить лише той, хто відкриває',
  'edition.report_title': 'Повідомити про помилку',
  'edition.report_what': 'Що не так і звідки ви це знаєте?',
  'edition.report_hint': 'Наприклад: у сюжеті 2 сказано про 72 гаубиці, а в статті їх 36.',
  'edition.report_thanks':
    'Дякую. Модератори цього сервера побачать ваше повідомлення з вашим іменем у /digest history і зможуть виправити дайджест.',
  'edition.reports_heading': 'Помилки, про які повідомили учасники',
  'edition.report_of': 'випуск {code}, від {name}: «{text}»',
  'notices.error_reported':
    'Учасник повідомив про помилку в дайджесті {code}, опублікованому в <#{channel}>. Що саме він написав, показує /digest history.',
  'error.edition_gone':
    'Цей дайджест тут більше не зберігається, тому відкрити його неможливо. /latest показує найновіші сюжети, а /sources story: уривки одного з них.',
  'error.edition_story_gone':
    'Цей сюжет вилучено з дайджесту під час виправлення. Причину показує /digest history, а те, що чинне тепер, – /latest.',
  'error.reports_full':
    'Сьогодні вже повідомили про достатньо помилок. Модератори їх побачать; про свою скажіть їм, будь ласка, особисто.',
} satisfies Room<typeof english>;
