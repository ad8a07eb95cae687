import type { stories as english } from '../en/stories.ts';
import type { Room } from '../room.ts';

/** Lo que dicen /story, /latest y /sources. */
export const stories = {
  'commands.story': 'Una noticia completa: afirmaciones, cronología, fuentes y por qué destaca',
  'commands.option_story_headline': 'Un titular (escribe para buscar) o un número de noticia',
  'commands.latest': 'Las noticias más recientes, por tema o región',
  'commands.option_region': 'Solo noticias sobre esta región o este país',
  'commands.option_summary_feed': 'Solo noticias que dio este feed (empieza a escribir su nombre)',
  'commands.option_summary_length': 'Extensión: short (breve), normal o long (larga)',
  'commands.option_private': 'Solo tú ves la respuesta',
  'commands.sources': 'A quién lee este servidor; o, de una noticia, cada afirmación con su pasaje exacto',

  'story.timeline': 'Cómo ha evolucionado',
  'story.brought': 'primero con',
  'story.repeated': 'mismo texto después en {names}',
  'story.families': 'Quién informa',
  'story.copies': 'copias: {names}',
  'story.rank': 'Por qué ocupa este puesto: {points} puntos',
  'story.rank_sources': 'fuentes independientes ({count})',
  'story.rank_outlets': 'medios que la publican',
  'story.rank_importance': 'señales de importancia: {signs}',
  'story.rank_interests': 'elegido por este servidor: {interests}',
  'story.rank_novelty': 'no mostrada antes a ningún lector',
  'story.rank_relevance': 'cuánto trata de defensa',
  'story.rank_recency': 'actualidad (se reduce a la mitad cada 18 horas)',
  'story.sign_nuclear': 'armas nucleares',
  'story.sign_war': 'guerra',
  'story.sign_alliance': 'una alianza en su conjunto',
  'story.sign_coup': 'un golpe de Estado',
  'story.sign_chemical': 'armas químicas o biológicas',
  'story.sign_casualties': 'víctimas',
  'story.sign_attack': 'un ataque',
  'story.sign_ceasefire': 'un alto el fuego',
  'story.sign_standoff': 'un enfrentamiento latente',
  'story.sign_command': 'un relevo en el mando',
  'story.sign_treaty': 'un tratado',
  'story.button_sources': 'Pasajes exactos',
  'story.button_story': 'Noticia completa',

  'latest.heading': 'Noticias más recientes',
  'latest.none':
    'Ninguna noticia de defensa guardada {days|one=del último día|many=de los últimos # días|other=de los últimos # días} coincide. Elige otro tema u otra región, o mira con /settings view qué deja fuera este servidor.',
  'latest.sources':
    '{count|one=fuente única|many=# de fuentes independientes|other=# fuentes independientes}',
  'latest.articles': '{count|one=# artículo|many=# de artículos|other=# artículos}',
  'latest.pick': 'Abrir una noticia',
  'latest.older': 'Anteriores',
  'latest.newer': 'Más recientes',

  'sources.heading':
    'A quién lee este servidor ({days|one=último día|many=últimos # días|other=últimos # días})',
  'sources.none':
    'Ningún feed de este servidor ha traído un artículo {days|one=en el último día|many=en los últimos # días|other=en los últimos # días}. /feeds list los muestra.',
  'sources.line': '{count|one=# artículo|many=# de artículos|other=# artículos}, el último',
  'sources.kind_independent': 'independiente',
  'sources.kind_state_media': 'medio estatal',
  'sources.kind_official': 'oficial',
  'sources.kind_wire': 'agencia',
  'sources.excluded': 'fuera por los ajustes de este servidor',
  'sources.more':
    '{count|one=# medio más no figura|many=# de medios más no figuran|other=# medios más no figuran} en la lista.',
  'sources.family': 'Una línea por propietario: los medios de un mismo propietario cuentan como una fuente.',
  'sources.of_story': 'Noticia #{id}: cada afirmación con los pasajes en los que se apoya',
} satisfies Room<typeof english>;
