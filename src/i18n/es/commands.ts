import type { commands as english } from '../en/commands.ts';
import type { Room } from '../room.ts';

/** Lo que dicen los comandos. Discord muestra las descripciones: 100 caracteres como máximo. */
export const commands = {
  'commands.summary': 'Resume las noticias de defensa guardadas, cada frase con su fuente',
  'commands.digest': 'Previsualizar un boletín o publicar uno ahora',
  'commands.digest_preview': 'Ver qué diría un boletín ahora; no se publica nada',
  'commands.digest_now': 'Publicar de inmediato un boletín del último día',
  'commands.schedule': 'Elegir cuándo y dónde se publican los boletines',
  'commands.schedule_add': 'Publicar un boletín en un canal, a diario o según una expresión cron',
  'commands.schedule_list': 'Ver las programaciones de este servidor y sus próximas horas',
  'commands.schedule_remove': 'Quitar una programación',
  'commands.feeds': 'Elegir los feeds que lee este servidor',
  'commands.feeds_add': 'Leer un feed, o encontrar los feeds de una página web',
  'commands.feeds_list': 'Ver los feeds de este servidor y cómo les va',
  'commands.feeds_test': 'Ver qué traería un feed, sin añadirlo',
  'commands.feeds_remove': 'Dejar de leer un feed',
  'commands.help': 'Lo que sé hacer y lo que falta por configurar',

  'commands.option_since': 'Hasta cuándo atrás: 24h, 3d, 2w … (por defecto, 24h)',
  'commands.option_topic': 'Solo este tema',
  'commands.option_topics': 'Solo estos temas, separados por comas (por defecto, todos)',
  'commands.option_url': 'La dirección de un artículo',
  'commands.option_channel': 'Dónde se publican los boletines',
  'commands.option_channel_here': 'Dónde publicarlo (por defecto, aquí)',
  'commands.option_time': 'Hora del día, por ejemplo 07:00 (por defecto, 07:00)',
  'commands.option_cron': 'En vez de una hora: cinco campos cron, por ejemplo 0 7 * * 1-5',
  'commands.option_zone': 'Zona horaria, por ejemplo Europe/Madrid (por defecto, UTC)',
  'commands.option_schedule_id': 'El número que muestra /schedule list',
  'commands.option_feed_url': 'La dirección del feed, o de una página que tenga uno',
  'commands.option_feed_name': 'Cómo llamarlo aquí (por defecto, su propio título)',

  'commands.summary_none_in_period':
    'No hay noticias de defensa en ese período. Prueba con uno más largo, por ejemplo since: 7d.',
  'commands.summary_no_stories_yet':
    'Aún no hay noticias guardadas. Un moderador puede añadir feeds con /feeds add; las primeras noticias llegan en unos minutos.',
  'commands.digest_nothing_new':
    'No hay nada nuevo que publicar: ninguna noticia guardada del último día tiene una afirmación que mostrar.',
  'commands.digest_repeated': 'Este boletín ya se ha publicado.',
  'commands.digest_posted':
    'Boletín con {stories|one=# noticia|many=# de noticias|other=# noticias} publicado en',
  'commands.schedule_added': 'La programación #{id} está lista:',
  'commands.schedule_removed': 'La programación #{id} se ha quitado. Lo que publicó se queda donde está.',
  'commands.schedule_none':
    'No hay ninguna programación. Añade una con /schedule add channel:#noticias time:07:00 zone:Europe/Madrid.',
  'commands.schedule_heading': 'Programaciones',
  'commands.schedule_daily': 'cada día a las {time} ({zone})',
  'commands.schedule_cron': 'según {cron} ({zone})',
  'commands.schedule_next': 'próxima vez',
  'commands.help_title': 'Sitrep: noticias de defensa con sus fuentes',
  'commands.help_intro':
    'Cada frase que publico nombra los artículos de los que procede y antes se ha cotejado con sus palabras exactas.',
  'commands.help_members': 'Para todos',
  'commands.help_moderators': 'Para moderadores («Gestionar servidor» o un rol de /settings moderators)',
  'commands.help_managers': 'Para miembros con «Gestionar servidor»',
  'commands.help_direct':
    'Aquí respondo con el catálogo de feeds que mi responsable comparte con todos. En un servidor que me haya añadido respondo con los feeds de ese servidor.',
  'commands.help_setup': 'Falta por configurar',
  'commands.help_no_feeds': 'Añade un feed: /feeds add url:https://…',
  'commands.help_no_schedule': 'Elige cuándo publicar: /schedule add channel:#noticias time:07:00',
  'commands.help_channel_gone':
    'está programado, pero no veo ese canal: elige otro con /schedule, o déjame verlo.',
  'commands.help_channel_closed':
    'está programado, pero no puedo publicar ahí. Concede a mi rol: {permissions}.',
  'commands.help_no_model':
    'No hay ningún modelo configurado, así que los boletines citan frases enteras de los artículos. El responsable del bot puede definir OPENAI_API_KEY u OPENAI_BASE_URL.',
  'commands.control_stale':
    'Ese botón es de una versión anterior de mí y ya no hace nada. Vuelve a usar el comando para obtener uno nuevo.',
  'commands.press': 'escribe: press {id}',
  'commands.menu_summarise': 'Resumir artículo enlazado',
  'commands.unknown': 'No tengo ningún comando /{command}. /help enumera lo que sé hacer.',

  'error.guild_not_allowed':
    'Este bot solo atiende a los servidores que ha elegido su responsable, y este no es uno de ellos. Pídele que añada el identificador de servidor {guild}.',
  'error.direct_not_allowed':
    'Este bot solo atiende a los servidores que ha elegido su responsable, así que no responde aquí. Úsalo en uno de esos servidores.',
  'error.moderators_only':
    'Esto es solo para moderadores: miembros con el permiso «Gestionar servidor» o con un rol que indique /settings moderators. Pídeselo a uno de ellos.',
  'error.managers_only':
    'Esto es solo para miembros con el permiso «Gestionar servidor»: ellos deciden quién modera. Pídeselo a uno de ellos.',
  'error.askers_only':
    'En este servidor esto es solo para miembros con ciertos roles; /settings view los indica. Pide a un moderador que añada el tuyo con /settings edit.',
  'error.limit_member':
    'Has hecho esto {times|one=# vez|many=# de veces|other=# veces} en una hora, que es el máximo aquí. Inténtalo de nuevo en {minutes|one=# minuto|many=# de minutos|other=# minutos}.',
  'error.limit_guild':
    'Este servidor ha gastado {times|one=su única llamada|many=sus # de llamadas|other=sus # llamadas} de esta hora. Inténtalo de nuevo en {minutes|one=# minuto|many=# de minutos|other=# minutos}; los moderadores pueden subir el límite con /settings edit.',
  'error.message_no_link': 'Ese mensaje no tiene enlaces. Elige uno que enlace a un artículo.',
  'linked.reading': 'Leyendo la página…',
  'linked.not_stored':
    'Esta página no figura aquí entre las noticias guardadas. La he leído solo para esta respuesta y no guardo nada de ella; no se ha consultado ningún otro medio.',
  'error.linked_closed':
    'El sitio no me deja leer {url}: es solo para suscriptores o no admite bots. Ábrela tú o elige un artículo de lectura libre.',
  'error.attachment_kind':
    'No puedo leer {name} como texto. Adjunta un archivo de texto sin formato (UTF-8).',
  'error.attachment_large': '{name} es demasiado grande. Adjunta un archivo de {limit} KB como máximo.',
  'error.attachment_unavailable': 'No he podido obtener {name} de Discord. Adjúntalo otra vez.',
  'error.attachment_missing': 'No puedo abrir {name}. Indica la ruta de un archivo que yo pueda leer.',
  'error.form_fields': 'Esto necesita un formulario. Escribe lo mismo otra vez con sus campos: {names}',
  'error.command_unknown': 'No hay ningún comando /{command}. /help enumera los que hay.',
  'error.subcommand_unknown': '/{command} necesita una de estas palabras: {names}.',
  'error.option_missing': 'Indica {name}: este comando lo necesita.',
  'error.option_unknown': 'Este comando no tiene la opción {name}. Admite: {names}.',
  'error.option_id': '{name} debe ser un número del comando list.',
  'error.option_choice': '{name} debe ser uno de estos valores: {choices}.',
  'error.option_period':
    '{name} debe ser un período como 90m, 24h, 7d o 2w (un año como máximo), no «{typed}».',
  'error.option_topic': 'No hay ningún tema «{typed}». Los temas son: {topics}.',
  'error.story_unknown':
    'No hay ninguna noticia {id} entre las de este servidor. /summary muestra las actuales.',
  'error.article_not_stored':
    'Ese artículo no figura entre las noticias guardadas de este servidor. Solo figuran los artículos de sus feeds; /feeds list los muestra.',
  'error.channel_unknown':
    'No veo ese canal en este servidor. Elige uno que yo pueda ver y en el que pueda publicar.',
  'error.channel_permissions':
    'Todavía no puedo publicar un boletín en ese canal. Ahí falta: {permissions}. Concédeselo a mi rol en los ajustes del canal e inténtalo de nuevo.',
  'error.digest_not_posted':
    'El boletín está redactado, pero no se ha podido publicar ({reason}). Comprueba mis permisos en ese canal e inténtalo de nuevo.',
  'error.schedules_full':
    'Este servidor tiene {limit|one=# programación|many=# de programaciones|other=# programaciones}, el máximo posible. Quita antes una.',
  'error.schedule_unknown':
    'No hay ninguna programación #{id} en este servidor. /schedule list muestra las que hay.',
  'error.zone_unknown':
    '«{typed}» no es una zona horaria. Usa un nombre IANA como Europe/Madrid, America/New_York o UTC.',
  'error.time_or_cron': 'Indica time o cron, no ambos.',
  'error.time_invalid': '«{typed}» no es una hora del día. Escríbela como HH:MM, por ejemplo 07:00.',
  'error.cron_invalid':
    '«{typed}» no es una expresión cron. Escribe cinco campos: minuto hora día mes día-de-la-semana, por ejemplo 0 7 * * 1-5.',
  'error.cron_never': 'La expresión cron «{typed}» no se cumple nunca. Elige otra.',
} satisfies Room<typeof english>;
