import type { stats as english } from '../en/stats.ts';
import type { Room } from '../room.ts';

/** Що каже /stats. */
export const stats = {
  'commands.stats': 'Що читає цей сервер, що опубліковано й вилучено і скільки це коштувало',
  'stats.title': 'Цей сервер у цифрах',
  'stats.feeds': 'Стрічки: читається {active}, призупинено {paused}, зі збоями {failing}.',
  'stats.stories': 'За останні 24 години: статей {articles}, сюжетів {stories}, видань {publishers}.',
  'stats.editions':
    'Дайджести за останні 30 днів: опубліковано {sent}, не вдалося {failed}, невідомо {uncertain}.',
  'stats.claims': 'Речення цих дайджестів: опубліковано з уривком {kept}, вилучено {withheld}.',
  'stats.withheld': 'Вилучено {count}: {why}',
  'stats.writer_model': 'Пише {model}; кожне речення перевіряють правила.',
  'stats.writer_judged': 'Пише {model}; кожне речення перевіряють правила та {judge}.',
  'stats.writer_quoted': 'Мовну модель не налаштовано: дайджести цитують речення самих статей.',
  'stats.budget': 'Токени сьогодні: {spent} із {limit} для цього сервера.',
  'stats.tokens': 'Токени за останні 30 днів: {tokens} (на дайджести {digests}), запитів {calls}.',
  'stats.cost': 'Витрати за останні 30 днів: {cost}, із них на дайджести {digests}.',
} satisfies Room<typeof english>;
