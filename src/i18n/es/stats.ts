import type { stats as english } from '../en/stats.ts';
import type { Room } from '../room.ts';

/** Lo que dice /stats. */
export const stats = {
  'commands.stats': 'Lo que lee este servidor, lo publicado y lo retenido, y lo que ha costado',
  'stats.title': 'Este servidor en cifras',
  'stats.feeds':
    'Feeds: {active|one=# leído|many=# leídos|other=# leídos}, {paused} en pausa, {failing} con fallos.',
  'stats.stories':
    'Últimas 24 horas: {articles|one=# artículo|many=# de artículos|other=# artículos} en {stories|one=# noticia|many=# de noticias|other=# noticias} de {publishers|one=# medio|many=# de medios|other=# medios}.',
  'stats.editions':
    'Boletines de los últimos 30 días: {sent|one=# publicado|many=# publicados|other=# publicados}, {failed|one=# fallido|many=# fallidos|other=# fallidos}, {uncertain|one=# incierto|many=# inciertos|other=# inciertos}.',
  'stats.claims':
    'Frases de esos boletines: {kept|one=# publicada con su pasaje|many=# publicadas con su pasaje|other=# publicadas con su pasaje}, {withheld|one=# retenida|many=# retenidas|other=# retenidas}.',
  'stats.withheld': '{count|one=# retenida|many=# retenidas|other=# retenidas}: {why}',
  'stats.writer_model': 'Redactado por {model}; cada frase se comprueba con reglas.',
  'stats.writer_judged': 'Redactado por {model}; cada frase la comprueban unas reglas y {judge}.',
  'stats.writer_quoted':
    'No hay ningún modelo de lenguaje configurado: los boletines citan las frases de los propios artículos.',
  'stats.budget': 'Tokens de hoy: {spent} de {limit} para este servidor.',
  'stats.tokens':
    'Tokens de los últimos 30 días: {tokens} en {calls} peticiones, {digests} de ellos para boletines.',
  'stats.cost': 'Coste de los últimos 30 días: {cost}, de ello boletines {digests}.',
} satisfies Room<typeof english>;
