import type { feedCommands as english } from '../en/feedCommands.ts';
import type { Room } from '../room.ts';

/** Lo que dicen los comandos que gestionan feeds. Discord muestra las descripciones: 100 caracteres como máximo. */
export const feedCommands = {
  'commands.feeds_pause': 'Dejar de leer un feed por un tiempo; no se borra nada',
  'commands.feeds_resume': 'Volver a leer de inmediato un feed en pausa o desaparecido',
  'commands.feeds_rename': 'Dar aquí otro nombre a un feed',
  'commands.feeds_edit': 'Ver o cambiar las palabras de un feed y los datos de su medio',
  'commands.feeds_import': 'Añadir los feeds de un archivo OPML de otro lector de feeds',
  'commands.feeds_export': 'Obtener los feeds de este servidor como archivo OPML',
  'commands.feeds_catalogue': 'Añadir fuentes de defensa reales por región, tipo o especialidad',
  'commands.feeds_audit': 'Ver quién cambió qué feed y cuándo',
  'commands.feeds_undo': 'Deshacer el último cambio en los feeds de este servidor',
  'commands.option_feed': 'Su nombre o su número',
  'commands.option_feed_new_name': 'Cómo llamarlo aquí',
  'commands.option_first': 'Lo que lista ahora: all, skip o latest 5 (por defecto, all)',
  'commands.option_everything_counts': 'El feed trata solo de defensa: no se deja fuera nada de él',
  'commands.option_page': 'Qué página de la lista',
  'commands.option_publisher': 'El nombre del medio, tal como lo conocen los lectores',
  'commands.option_family': 'Propietario o redacción: los medios de un mismo grupo cuentan como una fuente',
  'commands.option_country': 'Dos letras, por ejemplo UA; none quita el dato',
  'commands.option_kind': 'Qué tipo de fuente es',
  'commands.option_include': 'Solo artículos con una de estas palabras, separadas por comas; none para todos',
  'commands.option_exclude':
    'Ningún artículo con una de estas palabras, separadas por comas; none para todos',
  'commands.option_opml': 'El archivo OPML que exportó tu lector de feeds',
  'commands.option_catalogue':
    'Una fuente, o todas las de una región, un tipo o una especialidad: empieza a escribir',

  'feeds.added_all':
    '{articles|one=Su # artículo listado está guardado y se está leyendo|many=Sus # de artículos listados están guardados y se están leyendo|other=Sus # artículos listados están guardados y se están leyendo}.',
  'feeds.added_latest':
    '{articles|one=Su artículo más reciente está guardado y se está leyendo|many=Sus # de artículos más recientes están guardados y se están leyendo|other=Sus # artículos más recientes están guardados y se están leyendo}.',
  'feeds.added_skip': 'Lo que lista ahora se deja fuera; lo que traiga a partir de ahora llega.',
  'feeds.added_next': 'Próxima lectura {when}. Mira cómo le va con /feeds list.',
  'feeds.added_no_schedule':
    'Todavía no hay ningún boletín programado: /schedule add channel:#noticias time:07:00. Hasta entonces, /summary muestra lo que ha llegado.',
  'feeds.choose_here': 'Elige un feed',
  'feeds.choose_again': 'Elige uno aquí, o vuelve a usar /feeds add con una de estas direcciones.',

  'feeds.list_heading': 'Feeds de este servidor',
  'feeds.list_counts': '{total} en total: {states}.',
  'feeds.list_more': 'Página {page} de {pages}. La siguiente: /feeds list page:{next}.',
  'feeds.list_page': 'Página {page} de {pages}.',
  'feeds.state_well': '{count} bien',
  'feeds.state_waiting': '{count} sin leer aún',
  'feeds.state_failing': '{count} con fallos',
  'feeds.state_gone': '{count} {count|one=desaparecido|many=desaparecidos|other=desaparecidos}',
  'feeds.state_stale': '{count} en silencio',
  'feeds.state_paused': '{count} en pausa',
  'feeds.next_poll': 'próxima lectura',
  'feeds.next_try': 'Próximo intento',
  'feeds.never_read': 'Hasta ahora nunca se ha podido leer.',
  'feeds.stale_since': 'responde, pero no trae nada nuevo desde',
  'feeds.stale_rhythm': 'Antes traía algo cada {rhythm}.',
  'feeds.stale_advice': 'Mira si el sitio sigue publicando ahí o si tiene otro feed.',
  'feeds.gone_advice':
    'Busca una dirección más nueva; /feeds resume vuelve a probar esta, /feeds remove la quita.',
  'feeds.address_hidden': 'su dirección contiene un secreto y no se muestra',
  'feeds.words_include': 'solo con: {words}',
  'feeds.words_exclude': 'sin: {words}',
  'feeds.everything_counts': 'todo cuenta',

  'feeds.paused':
    '{name} está en pausa: no se muestra nada suyo hasta /feeds resume. A los demás servidores no les afecta.',
  'feeds.resumed': '{name} se vuelve a leer desde ahora.',
  'feeds.renamed': '{before} se llama ahora {name}.',
  'feeds.removed_next': '¿Un descuido? /feeds undo lo recupera.',

  'feeds.edit_heading': '{name} (#{id})',
  'feeds.edited': 'Cambiado. A partir de ahora:',
  'feeds.edit_words': 'Palabras',
  'feeds.edit_words_none': 'llegan todos los artículos',
  'feeds.edit_counts': 'Cuenta como defensa',
  'feeds.edit_counts_all': 'todo lo que trae',
  'feeds.edit_counts_some': 'lo que por sus palabras trata de defensa',
  'feeds.edit_publisher': 'Medio',
  'feeds.edit_publisher_own': '{facts} (definido aquí)',
  'feeds.edit_publisher_auto': 'tal como lo conoce el bot; aquí no hay nada definido',
  'feeds.edit_how':
    'Se cambia con las opciones de /feeds edit: include, exclude, everything_counts, publisher, family, country, kind. none quita un valor.',

  'feeds.test_known_feed': 'Este servidor ya lo lee, como {name} (#{id}).',
  'feeds.test_counts':
    '{comes} de {total|one=# entrada|many=# de entradas|other=# entradas} {comes|one=llegaría|many=llegarían|other=llegarían} a este servidor como noticia de defensa.',
  'feeds.test_comes': 'llega',
  'feeds.test_no_page': 'llega solo con su propio texto: no tiene enlace',
  'feeds.test_repeated': 'cuenta una vez: el feed la lista dos veces',
  'feeds.test_excluded': 'retenida: contiene la palabra excluida «{word}»',
  'feeds.test_not_included': 'retenida: no contiene ninguna de las palabras {words}',
  'feeds.test_excluded_here':
    'fuera: los ajustes de este servidor excluyen una de sus palabras (/settings view)',
  'feeds.test_known': 'ya está aquí, por {feed}',
  'feeds.test_old': 'se guarda y /search la encuentra, demasiado antigua para un boletín',
  'feeds.test_off_topic':
    'se guarda y /search la encuentra, fuera de los boletines: nada en el título ni en la entradilla indica defensa',
  'feeds.test_relevance': 'defensa {score} de 100',
  'feeds.test_more': 'Y {count|one=# entrada más|many=# de entradas más|other=# entradas más}.',
  'feeds.test_others': 'La página ofrece además otros feeds:',
  'feeds.test_add': 'No se ha guardado nada. Para leerlo: /feeds add url:{url}',
  'feeds.test_truncated':
    'El feed acaba antes de tiempo o es más largo de lo que se lee de uno: el resto se deja fuera.',
  'feeds.test_judged':
    'Juzgado por el título y la entradilla; el artículo entero puede decir más cuando se lea.',

  'feeds.bulk_counts':
    '{added|one=# añadido|many=# añadidos|other=# añadidos}, {known|one=# ya leído aquí|many=# ya leídos aquí|other=# ya leídos aquí}, {refused|one=# rechazado|many=# rechazados|other=# rechazados}, {over|one=# dejado fuera|many=# dejados fuera|other=# dejados fuera}.',
  'feeds.bulk_added': 'Añadidos',
  'feeds.bulk_known': 'Ya leídos aquí',
  'feeds.bulk_repeated': 'Listados dos veces, tomados una',
  'feeds.bulk_refused': 'Rechazados',
  'feeds.bulk_over': 'Dejados fuera',
  'feeds.bulk_more': 'y {count} más',
  'feeds.bulk_left':
    '{left|one=No se ha mirado # feed|many=No se han mirado # de feeds|other=No se han mirado # feeds}: un archivo puede listar 1000. Divídelo e importa el resto.',
  'feeds.bulk_cut': 'El archivo está dañado o es demasiado largo, y se ha leído hasta ahí.',
  'feeds.bulk_next':
    'Ahora se leen uno tras otro: /feeds list muestra cómo le va a cada uno. ¿Un descuido? /feeds undo.',
  'feeds.import_reading': 'Leyendo {name} …',
  'feeds.import_running': 'Añadiendo feeds: {done} de {total} …',
  'feeds.exported':
    '{count|one=# feed|many=# de feeds|other=# feeds}, en OPML: cualquier lector de feeds puede importar el archivo.',
  'feeds.exported_secrets':
    'Guárdatelo: {count|one=la dirección de # de ellos contiene|many=las direcciones de # de ellos contienen|other=las direcciones de # de ellos contienen} un secreto destinado solo a este servidor.',
  'feeds.export_title': 'Feeds de Sitrep',
  'feeds.catalogue_heading': 'El catálogo',
  'feeds.catalogue_how':
    'Añade uno de estos grupos, o una sola fuente, con /feeds catalogue: empieza a escribir una región, un tipo, una especialidad o un nombre.',

  'feeds.audit_heading': 'Cambios en los feeds de este servidor',
  'feeds.audit_none': 'Nadie ha cambiado todavía los feeds de este servidor.',
  'feeds.audit_undone': 'deshecho',
  'feeds.did_feeds.add': 'añadió {name}',
  'feeds.did_feeds.remove': 'quitó {name}',
  'feeds.did_feeds.pause': 'puso en pausa {name}',
  'feeds.did_feeds.resume': 'reanudó {name}',
  'feeds.did_feeds.rename': 'cambió el nombre de {before} a {name}',
  'feeds.did_feeds.edit': 'editó {name}',
  'feeds.did_feeds.import': 'importó {count|one=# feed|many=# de feeds|other=# feeds}: {names}',
  'feeds.did_feeds.catalogue':
    'añadió {count|one=# feed|many=# de feeds|other=# feeds} del catálogo: {names}',
  'feeds.did_feeds.undo': 'deshizo: «{undone}»',
  'feeds.undone': 'Deshecho: {who} {did}.',
  'feeds.undone_next': 'Otro /feeds undo deshace el cambio anterior.',
  'feeds.undo_overtaken':
    'Esto ya no se puede deshacer: {who} {did}. Lo que se cambió ha desaparecido o se ha vuelto a añadir desde entonces. Otro /feeds undo deshace el cambio anterior.',

  'feeds.notice_failing': '{name} no se puede leer desde',
  'feeds.notice_gone': '{name} fue retirado por su editor:',
  'feeds.notice_recovered': '{name} se vuelve a leer desde',
  'feeds.notices_heading': 'Novedades de tus feeds',
  'feeds.notice_kept': 'Se vuelve a intentar al menos a diario; nada de lo que liste entonces se pierde.',

  'error.feed_undo_busy': 'Otra persona acaba de deshacerlo. /feeds audit lo muestra.',
  'error.feed_first': '«{typed}» no se entiende. Escribe all, skip o cuántos de los más recientes: latest 5.',
  'error.feed_country':
    '«{typed}» no es un código de país. Escribe dos letras (ISO 3166), por ejemplo UA, o none para quitar el dato.',
  'error.feed_kind': '«{typed}» no es un tipo de fuente. Los tipos son: {kinds}.',
  'error.feed_words':
    'Indica como máximo 30 palabras o expresiones de hasta 60 caracteres cada una, separadas por comas.',
  'error.feed_nothing_to_export': 'Este servidor no tiene feeds que exportar. Añade uno con /feeds add.',
  'feeds.limits':
    'El servidor {guild} puede tener {feeds|one=# feed|many=# de feeds|other=# feeds} y {watches|one=# seguimiento|many=# de seguimientos|other=# seguimientos}, y añadir {addsPerHour|one=# feed|many=# de feeds|other=# feeds} en una hora.',
  'error.file_unreadable': 'El archivo {path} no se puede leer. Comprueba su nombre y que puedas leerlo.',
  'error.limits_value': '{name} debe ser un número entero de 0 a 100000.',
} satisfies Room<typeof english>;
