import type { feeds as english } from '../en/feeds.ts';
import type { Room } from '../room.ts';

/** Lo que se dice de los feeds, y por qué no se pudo leer uno: qué ha pasado y qué hacer. */
export const feeds = {
  'feeds.added': '{name} se lee desde ahora (feed #{id}).',
  'feeds.choose': 'Esa página ofrece varios feeds. Añade el que quieras:',
  'feeds.none': 'No hay ningún feed. Añade uno con /feeds add url:https://…',
  'feeds.removed': '{name} ya no se lee. Lo que trajo sigue guardado.',
  'feeds.status_waiting': 'sin leer aún',
  'feeds.status_ok': 'última lectura',
  'feeds.status_paused': 'en pausa',
  'feeds.status_failing': 'con fallos desde',
  'feeds.status_gone': 'desaparecido: su editor lo retiró',
  'feeds.newest': 'entrada más reciente',
  'feeds.test_heading': '{title} ({format}, {entries|one=# entrada|many=# de entradas|other=# entradas})',
  'feeds.test_lost':
    '{lost|one=No se ha podido leer # entrada|many=No se han podido leer # de entradas|other=No se han podido leer # entradas}: el feed está mal formado ahí.',
  'feeds.test_empty': 'El feed está bien, pero ahora no lista ninguna entrada.',
  'feeds.undated': 'sin fecha',

  'error.feeds_full':
    'Este servidor lee {limit|one=# feed|many=# de feeds|other=# feeds}, el máximo posible. Quita antes uno: /feeds remove.',
  'error.feed_already': 'Este servidor ya lee ese feed, como {name} (#{id}).',
  'error.feeds_too_fast':
    'Este servidor ha añadido {limit|one=# feed|many=# de feeds|other=# feeds} en una hora, el máximo posible. Inténtalo más tarde.',
  'error.feed_name_empty': 'Dale al feed un nombre de al menos un carácter.',
  'error.feed_nothing_to_undo': 'No hay ningún cambio en los feeds de este servidor que se pueda deshacer.',
  'error.opml_unreadable':
    'Ese archivo no es una lista OPML de feeds. Exporta una desde tu lector de feeds e inténtalo de nuevo.',
  'error.catalogue_unknown':
    'El catálogo no tiene nada que se llame {choice}. Elige una de las sugerencias, por ejemplo region:europe.',
  'error.feed_unknown':
    'Este servidor no tiene el feed {reference}. /feeds list los muestra con sus números.',
  'error.feed_none_found':
    'Esa página no indica ningún feed. Busca un enlace RSS o Atom en el sitio y da su dirección.',
  'error.feed_empty': 'La dirección no ha devuelto nada. Compruébala o inténtalo más tarde.',
  'error.feed_html_page':
    'La dirección responde con una página web, no con un feed. Da la dirección de su feed RSS o Atom.',
  'error.feed_block_page':
    'En lugar de su feed, el sitio respondió con una página que bloquea a los bots. Pregunta a su editor o usa otro feed.',
  'error.feed_not_a_feed':
    'La dirección responde, pero no con un feed (RSS, Atom o JSON Feed). Comprueba la dirección.',
  'error.feed_too_large': 'El feed es demasiado grande para leerlo. Pide uno más corto.',
  'error.feed_too_complex': 'El feed tiene demasiados niveles anidados para leerlo. Avisa a su editor.',
  'error.fetch_bad_url': 'Eso no es una dirección web. Da una que empiece por https://',
  'error.fetch_scheme': 'Solo se pueden leer direcciones http y https.',
  'error.fetch_port':
    'Solo se pueden leer los puertos web habituales (80 y 443). El responsable de este bot puede permitir otros.',
  'error.fetch_private_address':
    'Esa dirección está en una red privada y se rechaza. El responsable de este bot puede permitirla (FEED_ALLOW_HOSTS).',
  'error.fetch_dns': 'No se ha encontrado ese sitio. Comprueba que la dirección no tenga una errata.',
  'error.fetch_connect': 'El sitio rechaza la conexión. Puede que esté caído: inténtalo más tarde.',
  'error.fetch_tls': 'El certificado del sitio no es válido. Avisa a su editor.',
  'error.fetch_timeout': 'El sitio no respondió a tiempo. Inténtalo más tarde.',
  'error.fetch_too_large': 'La respuesta era demasiado grande para leerla.',
  'error.fetch_bad_encoding': 'La respuesta llegó dañada. Inténtalo más tarde.',
  'error.fetch_too_many_redirects':
    'La dirección lleva de redirección en redirección. Da la dirección final.',
  'error.fetch_unauthorized': 'El sitio pide ahí una contraseña. Da una dirección abierta a todos.',
  'error.fetch_forbidden': 'El sitio no deja que los bots lean ahí. Usa otro feed.',
  'error.fetch_not_found': 'El sitio no tiene nada en esa dirección. Compruébala o busca una más nueva.',
  'error.fetch_gone': 'El editor ha retirado esa dirección para siempre. Busca una más nueva.',
  'error.fetch_rate_limited': 'El sitio nos pide que volvamos más tarde.',
  'error.fetch_server_error': 'El propio sitio tiene problemas. Inténtalo más tarde.',
  'error.fetch_http_status': 'El sitio respondió de una forma que no sirve. Comprueba la dirección.',
  'error.fetch_network': 'La conexión se cortó. Inténtalo más tarde.',
  'error.fetch_cancelled': 'Detenido antes de que el sitio respondiera. Inténtalo de nuevo.',
  'error.feed_allow_hosts':
    'FEED_ALLOW_HOSTS tiene una entrada que no se entiende: {entry}. Escribe hosts, pares host:port o CIDR, separados por comas.',
} satisfies Room<typeof english>;
