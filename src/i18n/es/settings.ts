import type { settings as english } from '../en/settings.ts';
import type { Room } from '../room.ts';

/** Lo que dice /settings. */
export const settings = {
  'commands.settings': 'Elegir cómo me comporto en este servidor y ver qué guardo de ti',
  'commands.settings_view': 'Ver los ajustes de este servidor',
  'commands.settings_edit': 'Cambiar zona horaria, idioma, quién puede preguntar, límites, temas y regiones',
  'commands.settings_content': 'Elegir qué medios, países, tipos y palabras cuentan en este servidor',
  'commands.settings_moderators': 'Elegir los roles que pueden moderarme, además de «Gestionar servidor»',
  'commands.settings_data': 'Lo que guardo de ti en este servidor; llévatelo o bórralo',

  'commands.option_settings_zone': 'Zona horaria de este servidor, por ejemplo Europe/Madrid',
  'commands.option_settings_language': 'Idioma de lo que publico; a cada uno le respondo en el suyo',
  'commands.option_settings_answers': 'Si todos ven mis respuestas a los miembros, o solo quien preguntó',
  'commands.option_settings_ask_role': 'Un rol que puede usar /ask (el primero excluye a quien no lo tenga)',
  'commands.option_settings_no_ask_role': 'Un rol que ya no hará falta para usar /ask',
  'commands.option_settings_per_member': 'Cuántos resúmenes, búsquedas y preguntas tiene un miembro por hora',
  'commands.option_settings_per_server': 'Cuántos tiene todo el servidor por hora',
  'commands.option_settings_topics': 'Solo estos temas, separados por comas; "all" para todos',
  'commands.option_settings_regions': 'Solo estas regiones, separadas por comas; "all" para todas',
  'commands.option_settings_no_kinds':
    'Tipos que dejar fuera: state_media, official, wire, independent; o none',
  'commands.option_settings_no_publishers':
    'Medios que dejar fuera, por nombre, sitio o propietario, con comas; o none',
  'commands.option_settings_no_countries': 'Países de medios que dejar fuera, en dos letras (RU, CN); o none',
  'commands.option_settings_no_words': 'Los artículos con una de estas palabras quedan fuera; o none',
  'commands.option_settings_always_words':
    'Los artículos con una de estas palabras cuentan como defensa; o none',
  'commands.option_settings_add': 'Un rol que a partir de ahora puede moderarme',
  'commands.option_settings_drop': 'Un rol que ya no podrá moderarme',

  'settings.title': 'Ajustes de este servidor',
  'settings.zone': 'Zona horaria:',
  'settings.language': 'Idioma de las publicaciones:',
  'settings.moderators': 'Moderadores: miembros con «Gestionar servidor»',
  'settings.moderators_or': ', o con',
  'settings.askers': 'Pueden usar /ask:',
  'settings.everyone': 'todos',
  'settings.answers': 'Respuestas a los miembros:',
  'settings.answers_private': 'solo para quien preguntó',
  'settings.answers_public': 'a la vista de todos',
  'settings.limits':
    'Por hora: {member|one=# llamada|many=# de llamadas|other=# llamadas} por miembro, {guild|one=# llamada|many=# de llamadas|other=# llamadas} en total',
  'settings.topics': 'Temas:',
  'settings.regions': 'Regiones:',
  'settings.left_out': 'Fuera de todos los recuentos y boletines:',
  'settings.left_out_words': 'Artículos fuera por una palabra:',
  'settings.always_words': 'Palabras que siempre cuentan como defensa:',
  'settings.none': 'ninguno',
  'settings.all': 'sin restricción',
  'settings.saved': 'Guardado. Los ajustes son ahora estos:',
  'settings.unchanged': 'Ya estaba así; no ha cambiado nada.',

  'settings.data_title': 'Lo que guardo de ti en este servidor',
  'settings.data_audit':
    '{count|one=# cambio que hiciste|many=# de cambios que hiciste|other=# cambios que hiciste}, con tu nombre y tu identificador',
  'settings.data_feeds':
    '{count|one=# feed que añadiste|many=# de feeds que añadiste|other=# feeds que añadiste}, con tu identificador',
  'settings.data_schedules':
    '{count|one=# programación que creaste|many=# de programaciones que creaste|other=# programaciones que creaste}, con tu identificador',
  'settings.data_watches':
    '{count|one=# seguimiento que creaste|many=# de seguimientos que creaste|other=# seguimientos que creaste}',
  'settings.data_reports':
    '{count|one=# error que señalaste|many=# de errores que señalaste|other=# errores que señalaste} en boletines, con tu nombre y tu identificador',
  'settings.data_nothing':
    'Nada: ningún cambio, feed, programación ni seguimiento de aquí lleva tu nombre o tu identificador.',
  'settings.data_note':
    'No leo mensajes ni tengo una lista de miembros. Tus preguntas se responden y no se guardan con tu nombre.',
  'settings.data_export': 'Descargar',
  'settings.data_delete': 'Borrar',
  'settings.data_exported': 'Todo lo que guardo de ti en este servidor está en el archivo.',
  'settings.data_confirm':
    'Tu nombre y tu identificador se quitarán de estos registros para siempre. Tus seguimientos terminan; lo demás que configuraste se queda y sigue funcionando. ¿Borrar?',
  'settings.data_yes': 'Sí, borrar',
  'settings.data_deleted': 'Hecho: ya nada en los registros de este servidor te nombra.',

  'error.option_region':
    'No hay ninguna región ni país «{typed}» en mi lista. Escribe los nombres en inglés, separados por comas; las regiones son: {regions}.',
  'error.settings_kind': 'No hay ningún tipo de medio «{typed}». Elige entre: {kinds}.',
  'error.settings_country': '«{typed}» no es un código de país. Escribe dos letras, por ejemplo RU o CN.',
  'error.settings_list':
    '{name} admite como máximo {most|one=# entrada|many=# de entradas|other=# entradas}.',
  'error.settings_count': '{name} debe ser un número de 1 a {most}.',
  'error.settings_nothing': 'Elige al menos una cosa que cambiar; /settings view muestra cómo está ahora.',
  'error.settings_language': 'Todavía no hablo «{typed}». Elige entre: {languages}.',
  'error.settings_role_everyone':
    'Ese rol es el de todos, lo que permitiría a cualquier miembro moderarme. Elige uno más restringido.',
  'error.settings_roles_full':
    'Se {limit|one=puede nombrar # rol|many=pueden nombrar # de roles|other=pueden nombrar # roles} como máximo. Quita antes uno.',
} satisfies Room<typeof english>;
