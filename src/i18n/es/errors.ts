import type { errors as english } from '../en/errors.ts';
import type { Room } from '../room.ts';

/** Frases para los fallos previstos: qué ha pasado y qué hacer. */
export const errors = {
  'error.unexpected':
    'Algo ha ido mal por nuestra parte. Inténtalo de nuevo; si sigue igual, avisa al responsable de este bot.',
  'error.config':
    'La configuración tiene errores:\n{problems}\n.env.example explica qué significa cada ajuste.',
  'error.token_missing':
    'Define DISCORD_TOKEN (en .env o en el entorno) para iniciar el bot; README.md muestra cómo conseguir uno en cinco minutos, y "npm run demo" muestra lo que hace sin ninguna cuenta.',
  'error.discord_login':
    'Discord no ha dejado entrar al bot: {reason} Comprueba DISCORD_TOKEN (página «Bot» de tu aplicación en el portal de desarrolladores) y DISCORD_API_URL, y vuelve a iniciarlo.',
  'error.usage': '{usage}',
  'error.article_unreadable': 'La página {url} no se ha podido leer: {reason}',
  'error.page_none': 'El feed no da ninguna página para eso, solo su propio texto.',
  'error.page_robots': 'El robots.txt del sitio prohíbe a los bots leer esa página, así que no se toca.',
  'error.page_robots_unknown':
    'El robots.txt del sitio no está disponible en este momento. Inténtalo más tarde.',
  'error.page_no_text':
    'No se ha encontrado texto de artículo en esa página. Comprueba que sea un solo artículo.',
  'error.page_too_large': 'La página es demasiado grande para leerla.',
  'error.page_too_many_elements': 'La página tiene demasiadas partes para leerla con seguridad.',
  'error.page_too_deep': 'La página tiene demasiados niveles anidados para leerla con seguridad.',
  'error.page_unclosed_links': 'La página está demasiado mal formada para leerla con seguridad.',
  'error.page_timeout': 'La lectura de la página tardaba demasiado y se ha detenido.',
  'error.page_crashed': 'La página no se ha podido leer. Inténtalo más tarde.',
  'error.page_closed': 'Nos estamos apagando. Inténtalo de nuevo cuando el bot esté en marcha.',
  'error.article_empty': 'La página se ha obtenido, pero no contiene texto de artículo.',
  'error.database_url':
    'DATABASE_URL debe ser un archivo (file:data/sitrep.db) o una dirección de PostgreSQL (postgres://user:password@host/name), no {url}.',
  'error.store_unusable':
    'El almacén {url} no se puede abrir: {reason}. Comprueba que la carpeta exista y admita escritura, o que el servidor de base de datos esté en marcha.',
} satisfies Room<typeof english>;
