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
  'digests.corrected':
    'Corrección, {day}: «{headline}» se ha reescrito porque un artículo citado ha cambiado.',
  'digests.withdrawn':
    'Corrección, {day}: «{headline}» se ha retirado porque un artículo citado ya no lo dice.',
  'digests.moved_up': 'Tras una corrección, las noticias de esta parte están en los mensajes de arriba.',
  'digests.nothing_new':
    'Nada nuevo desde el último boletín: ninguna noticia guardada tiene una afirmación nueva que mostrar.',
  'digests.credit': 'texto de {agency}',
  'digests.conflict': 'Las informaciones difieren ({what}):',
  'digests.new_claim': 'nuevo',
  'digests.also_reported_by': 'También lo publican {names}.',
  'digests.how_checked':
    'Redactado por una máquina y verificado: cada frase se ha cotejado con el pasaje que cita antes de publicarse.',
  'digests.withheld':
    '{count|one=Se ha retenido # frase porque ningún pasaje la respaldaba|many=Se han retenido # de frases porque ningún pasaje las respaldaba|other=Se han retenido # frases porque ningún pasaje las respaldaba}.',
} satisfies Room<typeof english>;
