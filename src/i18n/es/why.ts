import type { why as english } from '../en/why.ts';
import type { Room } from '../room.ts';

/** Lo que dice /why: el recorrido de un artículo, y qué hacer cuando acabó antes de tiempo. */
export const why = {
  'commands.why': 'Qué fue de un artículo: visto, leído, agrupado, publicado, o por qué no',
  'commands.option_why_url': 'La dirección del artículo',

  'why.unknown': 'Ningún feed de este servidor ha traído ese artículo.',
  'why.unknown_means':
    'Es decir: ninguno lo lista, o ya estaba en la lista antes de añadir aquí el feed y entonces se dejó fuera (first: skip o latest), o se borró por ser demasiado antiguo.',
  'why.unknown_near': 'Feeds de ese sitio que lee este servidor:',
  'why.unknown_none': 'Ningún feed de este servidor viene de ese sitio.',
  'why.unknown_do_near':
    'Si es nuevo, espera a la próxima lectura. Si el feed no lo lista nunca, quizá el sitio tenga otro feed: /feeds add con la dirección de su sección.',
  'why.unknown_do_none': 'Para tener artículos de ahí: /feeds add url:{site}',
  'why.is_feed': 'Esa es la dirección de un feed que lee este servidor, no la de un artículo:',

  'why.seen': 'Visto en {feed}',
  'why.seen_last': 'en la lista por última vez',
  'why.seen_paused': 'ese feed está en pausa, así que ahora no cuenta',
  'why.held_excluded': 'retenido ahí por la palabra excluida «{word}»',
  'why.held_not_included': 'retenido ahí: no contiene ninguna de las palabras {words}',
  'why.read': 'Leído',
  'why.read_page': 'la propia página, {characters} caracteres',
  'why.read_feed': 'el texto del feed, {characters} caracteres',
  'why.read_because': 'La página no se usó: {reason}',
  'why.read_waiting': 'Su página aún no se ha leído; toca',
  'why.read_retry': 'Hasta ahora: {reason}',
  'why.read_changed': 'Su texto ha cambiado {count|one=# vez|many=# de veces|other=# veces} desde entonces.',
  'why.paywalled': 'La página es solo para suscriptores.',
  'why.publisher': 'Medio: {name}',
  'why.credit': 'Atribuido a {agency}.',
  'why.copy': 'Su texto es una copia: cuenta como una sola fuente con',
  'why.original': 'Su texto cuenta como una fuente propia.',
  'why.defence_yes': 'Cuenta como defensa ({score} de 100).',
  'why.defence_all':
    'Cuenta como defensa por decisión de este servidor: su feed está en «todo cuenta», o contiene una palabra que siempre cuenta ({score} de 100 por sus palabras).',
  'why.defence_no':
    'No cuenta como defensa ({score} de 100, hacen falta 50), así que los boletines lo dejan fuera.',
  'why.defence_no_do':
    'Si su feed trata solo de defensa, configúralo así: /feeds edit everything_counts:true.',
  'why.words_for': 'Palabras a favor: {words}.',
  'why.words_against': 'Palabras en contra: {words}.',
  'why.topics': 'Temas: {topics}.',
  'why.hidden':
    'Aquí no se muestra nada suyo: todos los feeds que lo trajeron están en pausa o lo retienen, o los ajustes de este servidor excluyen su medio o una de sus palabras (/settings view).',
  'why.story':
    'En la noticia #{id}, con {articles|one=# artículo|many=# de artículos|other=# artículos} de {sources|one=# fuente|many=# de fuentes|other=# fuentes}. /summary story:{id} la muestra.',
  'why.no_story': 'Aún sin agrupar en una noticia: ocurre en el minuto siguiente a su lectura.',
  'why.brief': 'La noticia se redactó ({writer}, {language})',
  'why.no_brief': 'La noticia aún no se ha redactado para este servidor.',
  'why.edition': 'Boletín {code} en',
  'why.edition_cited': 'cita este artículo',
  'why.edition_uncited': 'incluye la noticia, sin ninguna frase de este artículo',
  'why.no_edition': 'Ningún boletín de este servidor ha mostrado la noticia hasta ahora.',
  'why.delivery_pending': 'espera a enviarse',
  'why.delivery_sent': 'enviado',
  'why.delivery_failed': 'no se pudo enviar',
  'why.delivery_stale': 'enviado, corrigiéndose',
  'why.delivery_gone': 'enviado, y borrado después por alguien',
  'why.delivery_uncertain': 'quizá enviado; Discord no lo dijo',
} satisfies Room<typeof english>;
