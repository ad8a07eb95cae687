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
  'digests.corrected':
    'Виправлення, {day}: «{headline}» переписано, бо стаття, на яку було посилання, змінилася.',
  'digests.withdrawn':
    'Виправлення, {day}: «{headline}» відкликано, бо стаття, на яку було посилання, більше цього не каже.',
  'digests.moved_up': 'Після виправлення сюжети цієї частини містяться в повідомленнях вище.',
  'digests.nothing_new':
    'Від попереднього дайджесту нічого нового: жоден збережений сюжет не має нових тверджень.',
  'digests.credit': 'текст: {agency}',
  'digests.conflict': 'Повідомлення розходяться ({what}):',
  'digests.new_claim': 'нове',
  'digests.also_reported_by': 'Також повідомляють: {names}.',
  'digests.how_checked':
    'Написано машиною й перевірено: кожне речення перед публікацією звірено з уривком, на який воно посилається.',
  'digests.withheld':
    '{count|one=# речення вилучено, бо його не підтвердив|few=# речення вилучено, бо їх не підтвердив|many=# речень вилучено, бо їх не підтвердив|other=# речення вилучено, бо їх не підтвердив} жоден уривок.',
} satisfies Room<typeof english>;
