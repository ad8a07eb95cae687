import type { stories as english } from '../en/stories.ts';
import type { Room } from '../room.ts';

/** Що кажуть /story, /latest і /sources. */
export const stories = {
  'commands.story': 'Один сюжет повністю: твердження, хронологія, джерела й чому він на цьому місці',
  'commands.option_story_headline': 'Заголовок (вводьте для пошуку) або номер сюжету',
  'commands.latest': 'Найновіші сюжети, за темою або регіоном',
  'commands.option_region': 'Лише сюжети про цей регіон або країну',
  'commands.option_summary_feed': 'Лише сюжети, про які повідомила ця стрічка (почніть вводити назву)',
  'commands.option_summary_length': 'Обсяг: short (стислий), normal або long (довгий)',
  'commands.option_private': 'Відповідь бачите лише ви',
  'commands.sources': 'Кого читає цей сервер; або, для сюжету, кожне твердження з точним уривком',

  'story.timeline': 'Як розвивалися події',
  'story.brought': 'уперше тут',
  'story.repeated': 'той самий текст згодом у {names}',
  'story.families': 'Хто про це повідомляє',
  'story.copies': 'копії: {names}',
  'story.rank': 'Чому він на цьому місці (бали: {points})',
  'story.rank_sources': 'незалежні джерела ({count})',
  'story.rank_outlets': 'видання, які про це пишуть',
  'story.rank_importance': 'ознаки важливості: {signs}',
  'story.rank_interests': 'вибрано цим сервером: {interests}',
  'story.rank_novelty': 'читачам ще не показано',
  'story.rank_relevance': 'наскільки це стосується оборони',
  'story.rank_recency': 'новизна (удвічі менше кожні 18 годин)',
  'story.sign_nuclear': 'ядерна зброя',
  'story.sign_war': 'війна',
  'story.sign_alliance': 'альянс загалом',
  'story.sign_coup': 'державний переворот',
  'story.sign_chemical': 'хімічна або біологічна зброя',
  'story.sign_casualties': 'загиблі та поранені',
  'story.sign_attack': 'напад',
  'story.sign_ceasefire': 'припинення вогню',
  'story.sign_standoff': 'протистояння',
  'story.sign_command': 'зміна командування',
  'story.sign_treaty': 'договір',
  'story.button_sources': 'Точні уривки',
  'story.button_story': 'Увесь сюжет',

  'latest.heading': 'Найновіші сюжети',
  'latest.none':
    'За останні {days|one=# день|few=# дні|many=# днів|other=# дня} немає відповідних сюжетів про оборону. Виберіть іншу тему чи регіон або перевірте в /settings view, що виключає цей сервер.',
  'latest.sources':
    '{count|one=# незалежне джерело|few=# незалежні джерела|many=# незалежних джерел|other=# незалежного джерела}',
  'latest.articles': '{count|one=# стаття|few=# статті|many=# статей|other=# статті}',
  'latest.pick': 'Відкрити сюжет',
  'latest.older': 'Старіші',
  'latest.newer': 'Новіші',

  'sources.heading': 'Кого читає цей сервер (останні {days|one=# день|few=# дні|many=# днів|other=# дня})',
  'sources.none':
    'За останні {days|one=# день|few=# дні|many=# днів|other=# дня} жодна стрічка цього сервера не принесла статей. Стрічки показує /feeds list.',
  'sources.line': '{count|one=# стаття|few=# статті|many=# статей|other=# статті}, остання',
  'sources.kind_independent': 'незалежне',
  'sources.kind_state_media': 'державне ЗМІ',
  'sources.kind_official': 'офіційне',
  'sources.kind_wire': 'інформагентство',
  'sources.excluded': 'виключено налаштуваннями цього сервера',
  'sources.more': 'Не показано ще {count|one=# видання|few=# видання|many=# видань|other=# видання}.',
  'sources.family': 'Один рядок на власника: видання одного власника рахуються одним джерелом.',
  'sources.of_story': 'Сюжет #{id}: кожне твердження з уривками, на яких воно ґрунтується',
} satisfies Room<typeof english>;
