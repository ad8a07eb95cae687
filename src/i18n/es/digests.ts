import type { digests as english } from '../en/digests.ts';
import type { Room } from '../room.ts';

/** Lo que dice un boletín en torno a sus afirmaciones. */
export const digests = {
  'digests.title': 'Boletín de defensa',
  'digests.title_weekly': 'Boletín de defensa de la semana',
  'digests.title_weekend': 'Boletín de defensa del fin de semana',
  'digests.breaking_title': 'Última hora: {headline}',
  'digests.breaking': 'Última hora',
  'digests.test': 'Publicación de prueba: esto es lo que la programación publicaría ahora. No cambia nada.',
  'digests.corrected': '{day}: «{headline}» se ha reescrito porque un artículo citado ha cambiado.',
  'digests.withdrawn': '{day}: «{headline}» se ha retirado porque un artículo citado ya no lo dice.',
  'digests.moved_up': 'Tras una corrección, las noticias de esta parte están en los mensajes de arriba.',
  'digests.nothing_new':
    'Nada nuevo desde el último boletín: ninguna noticia guardada tiene una afirmación nueva que mostrar.',
  'digests.credit': 'texto de {agency}',
  'digests.picture': 'Imagen de {publisher}; no se ha comprobado',
  'digests.conflict': 'Las informaciones difieren ({what}):',
  'digests.new_claim': 'nuevo',
  'digests.also_reported_by': 'También lo publican {names}.',
  'digests.how_checked':
    'Redactado por un programa y verificado por otro: cada frase se ha cotejado con el pasaje que cita (números, fechas, nombres, citas, negaciones) antes de publicarse. «Fuentes» muestra los pasajes.',
  'digests.withheld':
    '{count|one=Se ha retenido # frase porque ningún pasaje la respaldaba|many=Se han retenido # de frases porque ningún pasaje las respaldaba|other=Se han retenido # frases porque ningún pasaje las respaldaba}.',
  'digests.size':
    '{stories|one=# noticia|many=# de noticias|other=# noticias} de {publishers|one=# medio|many=# de medios|other=# medios}',
  'digests.part': 'mensaje {part} de {parts}',
  'digests.edition': 'Edición {marker}',
  'digests.lead': 'Noticia principal',
  'digests.corrections': 'Correcciones',
  'digests.changes': 'Nuevo desde el último boletín',
  'digests.before': 'Ya conocido',
  'digests.also_reported_by_more': 'También lo publican {names} y {count|one=# más|many=# más|other=# más}.',
  'digests.more_found':
    '{count|one=Se ha encontrado # noticia más|many=Se han encontrado # de noticias más|other=Se han encontrado # noticias más}: el botón «Más» las muestra.',
  'digests.more_found_preview':
    '{count|one=Se ha encontrado # noticia más|many=Se han encontrado # de noticias más|other=Se han encontrado # noticias más}: /latest las muestra.',
  'digests.pick': 'Abrir una noticia: todas sus frases, cada una con su pasaje',
  'digests.button_sources': 'Fuentes',
  'digests.button_more': 'Más',
  'digests.button_error': 'Señalar un error',
} satisfies Room<typeof english>;
