import type { edition as english } from '../en/edition.ts';
import type { Room } from '../room.ts';

/** Ce que répondent les boutons d’une synthèse publiée. */
export const edition = {
  'edition.sources_heading': 'Sources : sujet {number} sur {count}',
  'edition.previous': 'Sujet précédent',
  'edition.next': 'Sujet suivant',
  'edition.ask': 'Poser une question',
  'edition.whole_heading': 'La synthèse entière : sujets {from} à {to} sur {count}',
  'edition.earlier': 'Sujets précédents',
  'edition.later': 'Sujets suivants',
  'edition.others': 'Sujets laissés de côté',
  'edition.others_heading': 'Trouvés dans la même période, mais absents de la synthèse',
  'edition.others_none': 'Tous les sujets trouvés dans cette période figurent dans la synthèse.',
  'edition.others_pick': 'En ouvrir un',
  'edition.opened': 'Ce qu’ouvre le menu : chaque phrase avec son passage',
  'edition.only_you': 'Visible de la seule personne qui l’ouvre',
  'edition.report_title': 'Signaler une erreur',
  'edition.report_what': 'Qu’est-ce qui est faux, et votre preuve ?',
  'edition.report_hint': 'Par exemple : le sujet 2 dit 72 obusiers, l’article dit 36.',
  'edition.report_thanks':
    'Merci. Les modérateurs de ce serveur voient votre signalement, avec votre nom, dans /digest history ; ils peuvent faire corriger la synthèse.',
  'edition.reports_heading': 'Erreurs signalées par des membres',
  'edition.report_of': 'édition {code}, de {name} : « {text} »',
  'notices.error_reported':
    'Un membre a signalé une erreur dans la synthèse {code}, publiée dans <#{channel}>. /digest history montre ce qu’il a écrit.',
  'error.edition_gone':
    'Cette synthèse n’est plus conservée ici, je ne peux donc pas l’ouvrir. /latest montre les sujets les plus récents, et /sources story: les passages d’un sujet.',
  'error.edition_story_gone':
    'Ce sujet a été retiré de la synthèse par une correction. /digest history dit pourquoi ; /latest montre ce qui tient maintenant.',
  'error.reports_full':
    'Assez d’erreurs ont été signalées aujourd’hui. Les modérateurs les verront ; dites-leur la vôtre directement.',
} satisfies Room<typeof english>;
