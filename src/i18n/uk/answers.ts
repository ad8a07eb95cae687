import type { answers as english } from '../en/answers.ts';
import type { Room } from '../room.ts';

/** Пошук і запитання. */
export const answers = {
  'error.search_failed':
    'Пошук не завершився. Спробуйте за мить ще раз; якщо не допоможе, введіть менше слів.',
  'answers.command':
    'Відповідає на запитання за збереженими сюжетами, з джерелами, або каже, що відповіді немає',
  'answers.option_question': 'Що ви хочете знати, одним реченням',
  'answers.search_command': 'Шукає збережені статті за словами, назвами, позначеннями техніки й датами',
  'answers.option_query': 'Слова для пошуку; "лапки" тримають слова разом',
  'answers.nothing_found':
    'У жодній збереженій статті немає слів «{query}». Спробуйте інші слова або менше слів; найкраще працюють назви й позначення техніки.',
  'answers.search_heading': 'Пошук: {query} (сторінка {page})',
  'answers.previous': 'Назад',
  'answers.next': 'Далі',
  'answers.searching': 'Шукаю: {articles|one=# стаття|few=# статті|many=# статей|other=# статті} …',
  'answers.writing': 'Пишу відповідь …',
  'answers.checking': 'Звіряю кожне речення з джерелом …',
  'answers.as_of': 'Станом на найновіше джерело:',
  'answers.how_checked': 'Кожне речення звірено з уривком, на який воно посилається.',
  'answers.not_in_there':
    'У збережених сюжетах відповіді немає. Переглянуто {articles|one=# статтю|few=# статті|many=# статей|other=# статті}; найдавнішу з них збережено',
  'answers.closest': 'Найближче за змістом:',
  'answers.nothing_stored':
    'Шукати немає де: за цей час сервер не має збережених статей. Модератори додають стрічки командою /feeds add; перші статті з’являються за кілька хвилин.',
  'answers.follow_up': 'Запитати ще про це',
  'answers.follow_up_label': 'Ваше наступне запитання',
  'answers.follow_up_hint': 'Наприклад: хто це сказав?',
} satisfies Room<typeof english>;
