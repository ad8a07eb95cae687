import type { schedules as english } from '../en/schedules.ts';
import type { Room } from '../room.ts';

/** Lo que dicen /schedule y /digest history, y lo que se comunica a los moderadores sin que lo pidan. */
export const schedules = {
  'schedules.edit': 'Cambiar una programación; lo que omitas queda como está',
  'schedules.pause': 'Poner en pausa una programación, indefinidamente o hasta una fecha',
  'schedules.resume': 'Dejar que una programación en pausa vuelva a publicar',
  'schedules.skip': 'Omitir el próximo boletín de una programación',
  'schedules.test': 'Publicar lo que una programación publicaría ahora, marcado como prueba',
  'schedules.undo': 'Deshacer el último cambio en las programaciones',
  'schedules.option_regions': 'Solo estas regiones o países, separados por comas; all para todos',
  'schedules.option_form': 'Qué días abarca (por defecto, daily)',
  'schedules.option_weekdays': 'Estos días: mon, wed, fri …',
  'schedules.option_layout': 'Cómo se disponen las noticias (por defecto, full)',
  'schedules.option_look': 'En la forma nueva de Discord o como embeds (por defecto, components)',
  'schedules.option_lead_image': 'Una imagen de la noticia principal, oculta hasta abrirla (por defecto, no)',
  'schedules.option_length': 'Qué extensión tiene (por defecto, normal)',
  'schedules.option_language': 'Idioma del boletín, por ejemplo en, de o ko',
  'schedules.option_min_sources': 'Omitir noticias con menos fuentes independientes (por defecto, 1)',
  'schedules.option_ping_role': 'Mencionar este rol una vez, en el primer mensaje',
  'schedules.option_nothing_new': 'Si no hay nada nuevo: publicar una línea, decirlo en la lista u omitirlo',
  'schedules.option_breaking_sources':
    'Publicar enseguida cuando tantas fuentes independientes den una noticia (0: nunca)',
  'schedules.option_breaking_hours': 'Contadas en tantas horas (por defecto, 3)',
  'schedules.option_breaking_per_day': 'Como máximo tantas al día (por defecto, 2)',
  'schedules.option_tags': 'Etiquetas de las publicaciones del foro, separadas por comas',
  'schedules.option_until': 'Cuánto tiempo: 3d, 2w o un día como 2026-12-24',
  'schedules.edited': 'La programación #{id} ha cambiado:',
  'schedules.paused': 'La programación #{id} está en pausa; /schedule resume la deja publicar de nuevo:',
  'schedules.resumed': 'La programación #{id} vuelve a publicar:',
  'schedules.skipped':
    'Se omite el próximo boletín de la programación #{id}; sus noticias llegan con el siguiente:',
  'schedules.tested': 'Boletín de prueba publicado en',
  'schedules.undone': 'Deshecho: {action}. /schedule list muestra cómo queda todo.',
  'schedules.on_days': '{days} a las {time} ({zone})',
  'schedules.min_sources': 'al menos {count|one=# fuente|many=# de fuentes|other=# fuentes}',
  'schedules.breaking':
    'enseguida a partir de {families|one=# fuente|many=# de fuentes|other=# fuentes} en {hours|one=# hora|many=# de horas|other=# horas}, como máximo {perDay} al día',
  'schedules.until': 'hasta el',
  'schedules.paused_moderator': 'en pausa',
  'schedules.paused_channel_gone': 'en pausa: su canal se ha eliminado',
  'schedules.paused_no_permission': 'en pausa: no puedo publicar ahí',
  'schedules.paused_never_due': 'en pausa: su expresión no se cumple nunca más',
  'schedules.last_sent': 'última publicación',
  'schedules.last_nothing_new': 'nada nuevo',
  'schedules.last_failed': 'no se pudo publicar',
  'schedules.last_uncertain': 'quizá publicado (míralo ahí)',
  'schedules.last_missed': '{missed|one=# perdido|many=# perdidos|other=# perdidos} (yo no estaba en marcha)',
  'schedules.last_skipped': 'omitido',
  'schedules.notices_heading': 'Novedades de tus programaciones',
  'schedules.history': 'Lo que se ha publicado aquí y lo que se ha corregido después',
  'schedules.history_none': 'Aún no se ha publicado nada. Empieza con /schedule add o /digest now.',
  'schedules.history_heading': 'Boletines',
  'schedules.corrections_heading': 'Correcciones',
  'schedules.edition_composed': 'a punto de publicarse',
  'schedules.edition_publishing': 'publicándose',
  'schedules.edition_sent': 'publicado',
  'schedules.edition_empty': 'nada nuevo',
  'schedules.edition_failed': 'no se pudo publicar',
  'schedules.edition_uncertain': 'quizá publicado',
  'schedules.edition_cancelled': 'cancelado',
  'schedules.edition_correcting': 'corrigiéndose',
  'schedules.edition_stories': '{count|one=# noticia|many=# de noticias|other=# noticias}',
  'schedules.correction_rewritten': 'reescrita: {headline}',
  'schedules.correction_withdrawn': 'retirada: {headline}',
  'schedules.correction_pending': 'por editar',
  'schedules.correction_applied': 'editándose',
  'schedules.correction_posted': 'editado',
  'schedules.correction_failed': 'no se pudo editar',
  'error.schedule_paused':
    'La programación #{id} está en pausa, así que no hay un próximo boletín que omitir. /schedule resume id:{id} la deja publicar de nuevo.',
  'error.schedule_nothing_to_undo':
    'No hay ningún cambio en las programaciones de este servidor que se pueda deshacer.',
  'error.cron_weekdays':
    'Una expresión cron indica ella misma sus días de la semana, en el quinto campo. Omite weekdays.',
  'error.weekdays_unknown': 'Escribe los días de la semana así: {days}.',
  'error.region_unknown':
    '«{typed}» no es una región ni un país que yo conozca. Las regiones son: {regions}; los países van por su nombre inglés.',
  'error.tag_unknown': 'Ese canal no tiene esa etiqueta. Sus etiquetas son: {tags}.',
  'error.language_unknown': '«{typed}» no es un código de idioma. Escribe en, de, fr, ko, uk, es, ja …',
  'error.until_invalid':
    '«{typed}» no es un momento futuro. Escribe un período como 3d o un día como 2026-12-24.',
  'notices.channel_gone':
    'La programación #{id} está en pausa: su canal se ha eliminado. No se ha perdido nada más. Dale otro con /schedule edit id:{id} channel:#…, después /schedule resume id:{id}; el próximo boletín abarca lo que habría abarcado este.',
  'notices.no_permission':
    'La programación #{id} está en pausa: ya no puedo publicar en su canal. Concédeme ahí «Ver canal», «Enviar mensajes», «Insertar enlaces» y «Leer el historial de mensajes», después /schedule resume id:{id}; el próximo boletín abarca lo que habría abarcado este.',
  'notices.not_posted':
    'Un boletín de la programación #{id} no se ha podido publicar; el siguiente abarca lo que habría abarcado. Si se repite, prueba /schedule test id:{id} y avisa al responsable de este bot.',
  'notices.uncertain':
    'Un boletín de la programación #{id} puede haberse publicado o no: la conexión se cortó y no puedo leer el canal para averiguarlo. Antes que publicarlo dos veces, lo he dejado. Míralo ahí y, si falta, usa /digest now. Con «Leer el historial de mensajes» puedo saberlo por mí mismo.',
  'notices.missed':
    'No estaba en marcha cuando tocaba un boletín de la programación #{id}, y lo supe demasiado tarde para recuperarlo. El siguiente abarca lo que habría abarcado.',
  'notices.never_due':
    'La programación #{id} está en pausa: su expresión cron no se cumple nunca más. Dale otra hora con /schedule edit id:{id}.',
  'notices.not_corrected':
    'Un boletín publicado de la programación #{id} tenía que corregirse, pero no he podido editarlo. /digest history muestra lo que ya no se sostiene. Comprueba mis permisos en ese canal.',
  'notices.not_announced':
    'Un boletín de la programación #{id} se ha enviado, pero no se ha publicado en los canales que lo siguen. Publícalo a mano («Publicar» bajo el mensaje) y comprueba que ahí tenga el permiso «Gestionar mensajes».',
  'notices.no_threads':
    'Un boletín de la programación #{id} se ha enviado, pero no he podido abrir hilos para sus noticias, así que sus frases están en el propio canal. Dame ahí «Crear hilos públicos» y «Enviar mensajes en hilos», o elige otro diseño con /schedule edit id:{id} layout:full.',
} satisfies Room<typeof english>;
