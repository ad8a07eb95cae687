import type { digests as english } from '../en/digests.ts';
import type { Room } from '../room.ts';

/** Що дайджест каже навколо своїх тверджень. */
export const digests = {
  'digests.title': 'Дайджест оборони',
  'digests.title_weekly': 'Дайджест оборони за тиждень',
  'digests.title_weekend': 'Дайджест оборони за вихідні',
  'digests.breaking_title': 'Терміново: {headline}',
  'digests.breaking': 'Терміново',
  'digests.test': 'Тестова публікація: саме це розклад опублікував би зараз. Вона нічого не змінює.',
  'digests.corrected': '{day}: «{headline}» переписано, бо стаття, на яку було посилання, змінилася.',
  'digests.withdrawn':
    '{day}: «{headline}» відкликано, бо стаття, на яку було посилання, більше цього не каже.',
  'digests.moved_up': 'Після виправлення сюжети цієї частини містяться в повідомленнях вище.',
  'digests.nothing_new':
    'Від попереднього дайджесту нічого нового: жоден збережений сюжет не має нових тверджень.',
  'digests.credit': 'текст: {agency}',
  'digests.picture': 'Зображення: {publisher}; його не перевірено',
  'digests.conflict': 'Повідомлення розходяться ({what}):',
  'digests.new_claim': 'нове',
  'digests.also_reported_by': 'Також повідомляють: {names}.',
  'digests.how_checked':
    'Написано й перевірено програмами: кожне речення перед публікацією звірено з уривком, на який воно посилається (числа, дати, імена, цитати, заперечення). Уривки показує кнопка «Джерела».',
  'digests.withheld':
    '{count|one=# речення вилучено, бо його не підтвердив|few=# речення вилучено, бо їх не підтвердив|many=# речень вилучено, бо їх не підтвердив|other=# речення вилучено, бо їх не підтвердив} жоден уривок.',
  'digests.size':
    '{stories|one=# сюжет|few=# сюжети|many=# сюжетів|other=# сюжету}, {publishers|one=# видання|few=# видання|many=# видань|other=# видання}',
  'digests.part': 'повідомлення {part} з {parts}',
  'digests.edition': 'Випуск {marker}',
  'digests.lead': 'Головний сюжет',
  'digests.corrections': 'Виправлення',
  'digests.changes': 'Нове від попереднього дайджесту',
  'digests.before': 'Відоме раніше',
  'digests.also_reported_by_more':
    'Також повідомляють: {names} і ще {count|one=# видання|few=# видання|many=# видань|other=# видання}.',
  'digests.more_found':
    'Знайдено ще {count|one=# сюжет|few=# сюжети|many=# сюжетів|other=# сюжету}: їх показує кнопка «Більше».',
  'digests.more_found_preview':
    'Знайдено ще {count|one=# сюжет|few=# сюжети|many=# сюжетів|other=# сюжету}: їх показує /latest.',
  'digests.pick': 'Відкрити сюжет: усі речення, кожне зі своїм уривком',
  'digests.button_sources': 'Джерела',
  'digests.button_more': 'Більше',
  'digests.button_error': 'Повідомити про помилку',
} satisfies Room<typeof english>;
