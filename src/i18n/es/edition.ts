import type { edition as english } from '../en/edition.ts';
import type { Room } from '../room.ts';

/** Lo que responden los botones de un boletín publicado. */
export const edition = {
  'edition.sources_heading': 'Fuentes: noticia {number} de {count}',
  'edition.previous': 'Noticia anterior',
  'edition.next': 'Noticia siguiente',
  'edition.ask': 'Preguntar sobre esto',
  'edition.whole_heading': 'El boletín completo: noticias {from} a {to} de {count}',
  'edition.earlier': 'Noticias anteriores',
  'edition.later': 'Más noticias',
  'edition.others': 'Noticias no incluidas',
  'edition.others_heading': 'Encontradas en el mismo período, pero fuera del boletín',
  'edition.others_none': 'Todas las noticias encontradas en ese período están en el boletín.',
  'edition.others_pick': 'Abrir una de ellas',
  'edition.opened': 'Lo que abre el menú: cada frase con su pasaje',
  'edition.only_you': 'Solo lo ve quien lo abre',
  'edition.report_title': 'Señalar un error',
  'edition.report_what': '¿Qué está mal y cómo lo sabes?',
  'edition.report_hint': 'Por ejemplo: la noticia 2 dice 72 obuses, el artículo dice 36.',
  'edition.report_thanks':
    'Gracias. Los moderadores de este servidor ven tu aviso, con tu nombre, en /digest history; pueden hacer que se corrija el boletín.',
  'edition.reports_heading': 'Errores señalados por miembros',
  'edition.report_of': 'edición {code}, de {name}: «{text}»',
  'notices.error_reported':
    'Un miembro ha señalado un error en el boletín {code}, publicado en <#{channel}>. /digest history muestra lo que escribió.',
  'error.edition_gone':
    'Ese boletín ya no se conserva aquí, así que no puedo abrirlo. /latest muestra las noticias más recientes, y /sources story: los pasajes de una.',
  'error.edition_story_gone':
    'Esa noticia se sacó del boletín con una corrección. /digest history muestra por qué; /latest enumera lo que vale ahora.',
  'error.reports_full':
    'Hoy ya se han señalado bastantes errores. Los moderadores los verán; cuéntales el tuyo directamente.',
} satisfies Room<typeof english>;
