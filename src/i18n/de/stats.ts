import type { stats as english } from '../en/stats.ts';
import type { Room } from '../room.ts';

/** Was /stats sagt. */
export const stats = {
  'commands.stats': 'Was dieser Server liest, was gepostet und zurückgehalten wurde und was es gekostet hat',
  'stats.title': 'Dieser Server in Zahlen',
  'stats.feeds': 'Feeds: {active} gelesen, {paused} pausiert, {failing} gestört.',
  'stats.stories':
    'Letzte 24 Stunden: {articles|one=# Artikel|other=# Artikel} in {stories|one=# Meldung|other=# Meldungen} von {publishers|one=# Medium|other=# Medien}.',
  'stats.editions':
    'Lageberichte der letzten 30 Tage: {sent} gepostet, {failed} fehlgeschlagen, {uncertain} ungewiss.',
  'stats.claims':
    'Sätze dieser Lageberichte: {kept} mit ihrer Textstelle gepostet, {withheld} zurückgehalten.',
  'stats.withheld': '{count} zurückgehalten: {why}',
  'stats.writer_model': 'Geschrieben von {model}; jeder Satz wird nach Regeln geprüft.',
  'stats.writer_judged': 'Geschrieben von {model}; jeder Satz wird nach Regeln und von {judge} geprüft.',
  'stats.writer_quoted':
    'Es ist kein Sprachmodell eingerichtet: Lageberichte zitieren die Sätze der Artikel selbst.',
  'stats.budget': 'Tokens heute: {spent} von {limit} für diesen Server.',
  'stats.tokens':
    'Tokens der letzten 30 Tage: {tokens} in {calls} Anfragen, davon {digests} für Lageberichte.',
  'stats.cost': 'Kosten der letzten 30 Tage: {cost}, davon Lageberichte {digests}.',
} satisfies Room<typeof english>;
