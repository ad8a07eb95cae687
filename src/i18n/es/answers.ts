import type { answers as english } from '../en/answers.ts';
import type { Room } from '../room.ts';

/** Buscar y preguntar. */
export const answers = {
  'error.search_failed':
    'La búsqueda no ha terminado. Inténtalo de nuevo en un momento, con menos palabras si sigue igual.',
  'answers.command':
    'Responde a una pregunta con las noticias guardadas y sus fuentes, o dice que no lo cuentan',
  'answers.option_question': 'Lo que quieres saber, en una frase',
  'answers.search_command': 'Busca artículos guardados por palabras, nombres, denominaciones y fechas',
  'answers.option_query': 'Palabras que buscar; las "comillas" mantienen juntas las palabras',
  'answers.nothing_found':
    'Ningún artículo guardado contiene palabras de «{query}». Prueba con otras o con menos; los nombres y las denominaciones funcionan mejor.',
  'answers.search_heading': 'Búsqueda: {query} (página {page})',
  'answers.previous': 'Anterior',
  'answers.next': 'Siguiente',
  'answers.searching': 'Buscando en {articles|one=# artículo|many=# de artículos|other=# artículos} …',
  'answers.writing': 'Redactando la respuesta …',
  'answers.checking': 'Cotejando cada frase con su fuente …',
  'answers.as_of': 'Según la fuente más reciente:',
  'answers.how_checked': 'Cada frase se ha cotejado con el pasaje que cita.',
  'answers.not_in_there':
    'Las noticias guardadas no lo dicen. He revisado {articles|one=# artículo|many=# de artículos|other=# artículos}, guardados desde el',
  'answers.closest': 'Lo que más se acerca:',
  'answers.nothing_stored':
    'No hay nada que buscar: este servidor no tiene artículos guardados de ese período. Los moderadores añaden feeds con /feeds add; los primeros artículos tardan unos minutos en llegar.',
  'answers.follow_up': 'Preguntar algo más',
  'answers.follow_up_label': 'Tu siguiente pregunta',
  'answers.follow_up_hint': 'Por ejemplo: ¿quién dijo eso?',
} satisfies Room<typeof english>;
