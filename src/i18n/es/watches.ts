import type { watches as english } from '../en/watches.ts';
import type { Room } from '../room.ts';

/** Los seguimientos: de qué quiere que se le avise un miembro o un canal. */
export const watches = {
  'watches.command': 'Recibir un aviso cuando se informe de algo que te interesa',
  'watches.add': 'Seguir palabras, un tema o una noticia: en tus mensajes directos o en un canal',
  'watches.list': 'Ver tus seguimientos; los moderadores ven también los de los canales',
  'watches.remove': 'Terminar un seguimiento',
  'watches.option_words': 'Palabras que deben aparecer todas; una coma separa alternativas',
  'watches.option_channel': 'Escribir ahí en vez de a ti (moderadores)',
  'watches.option_id': 'Qué seguimiento',
  'watches.kind_words': 'palabras',
  'watches.kind_topic': 'tema',
  'watches.kind_story': 'noticia',
  'watches.to_you': 'mensajes directos',
  'watches.added': 'Seguimiento activo:',
  'watches.how':
    'Cuando un artículo trae algo nuevo, recibes un resumen verificado con sus fuentes: como máximo {count|one=# mensaje|many=# de mensajes|other=# mensajes} por hora, con todo lo encontrado hasta entonces.',
  'watches.none': 'Aún no hay seguimientos. /watch add crea uno: de palabras, un tema o una noticia.',
  'watches.heading_list': 'Seguimientos',
  'watches.stop': 'Terminar este seguimiento',
  'watches.stop_one': 'Terminar un seguimiento',
  'watches.stopped': 'Terminado: #{id} {label}.',
  'watches.resume': 'Reanudar #{id}',
  'watches.resumed': 'Reanudado: #{id} {label}. Lo que trajo el último día aún se te contará.',
  'watches.follow': 'Seguir',
  'watches.title': 'Seguimiento: {label}',
  'watches.paused_closed_dms': 'en pausa: tus mensajes directos están cerrados para mí',
  'watches.paused_channel_gone': 'en pausa: el canal ya no existe',
  'watches.paused_no_permission': 'en pausa: no puedo escribir ahí',
  'watches.paused_heading': 'Seguimientos en pausa',
  'watches.paused_what_to_do':
    'Permite que los miembros de este servidor te escriban, o devuélveme el permiso para escribir en el canal; después pulsa el botón.',
  'watches.notice_channel_gone':
    'El seguimiento de «{label}» está en pausa: su canal <#{channel}> ya no existe. Vuelve a crearlo en otro canal con /watch add.',
  'watches.notice_no_permission':
    'El seguimiento de «{label}» está en pausa: no puedo escribir en <#{channel}>. Dame ese permiso y reanúdalo en /watch list.',
  'error.watch_exists': 'Eso ya se sigue: es el número {id} de /watch list.',
  'error.watch_limit_member':
    'Tienes aquí {most|one=# seguimiento|many=# de seguimientos|other=# seguimientos}, el máximo permitido. Termina antes uno: /watch remove.',
  'error.watch_limit_guild':
    'Este servidor tiene {most|one=# seguimiento|many=# de seguimientos|other=# seguimientos}, el máximo permitido. Termina antes uno: /watch remove.',
  'error.watch_unknown': 'No tienes aquí ningún seguimiento número {id}. /watch list muestra los tuyos.',
  'error.watch_one_of': 'Indica una sola cosa que seguir: palabras, un tema o una noticia.',
  'error.watch_words':
    'Con «{words}» a secas no se encontraría ningún artículo. Añade una palabra más precisa.',
  'error.watch_forum': 'Un foro no admite seguimientos. Elige un canal de texto.',
  'error.watch_channel_moderators':
    'Solo los moderadores crean seguimientos para un canal. Omite el canal y te escribo a ti.',
  'error.watch_in_server': 'Las noticias se siguen en un servidor que las lea. Usa allí /watch add.',
} satisfies Room<typeof english>;
