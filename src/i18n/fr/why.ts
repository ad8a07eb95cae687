import type { why as english } from '../en/why.ts';
import type { Room } from '../room.ts';

/** Ce que dit /why : le parcours d’un article, et que faire quand il s’est arrêté tôt. */
export const why = {
  'commands.why': 'Ce qu’un article est devenu : vu, lu, regroupé, publié, ou pourquoi pas',
  'commands.option_why_url': 'L’adresse de l’article',

  'why.unknown': 'Aucun flux de ce serveur n’a apporté cet article.',
  'why.unknown_means':
    'Autrement dit : aucun ne le liste, ou il était listé avant que le flux soit ajouté ici et a alors été laissé de côté (first: skip ou latest), ou il a été supprimé parce que trop ancien.',
  'why.unknown_near': 'Flux de ce site que lit ce serveur :',
  'why.unknown_none': 'Aucun flux de ce serveur ne vient de ce site.',
  'why.unknown_do_near':
    'S’il est récent, attendez la prochaine lecture. Si le flux ne le liste jamais, le site a peut-être un autre flux : /feeds add avec l’adresse de sa rubrique.',
  'why.unknown_do_none': 'Pour avoir les articles de ce site : /feeds add url:{site}',
  'why.is_feed': 'C’est l’adresse d’un flux que lit ce serveur, pas d’un article :',

  'why.seen': 'Vu dans {feed}',
  'why.seen_last': 'listé pour la dernière fois',
  'why.seen_paused': 'ce flux est en pause, il ne compte donc pas pour l’instant',
  'why.held_excluded': 'retenu là par le mot exclu « {word} »',
  'why.held_not_included': 'retenu là : il ne contient aucun des mots {words}',
  'why.read': 'Lu',
  'why.read_page': 'la page elle-même, {characters} caractères',
  'why.read_feed': 'le texte du flux, {characters} caractères',
  'why.read_because': 'La page n’a pas été utilisée : {reason}',
  'why.read_waiting': 'Sa page n’est pas encore lue ; elle doit l’être',
  'why.read_retry': 'Jusqu’ici : {reason}',
  'why.read_changed': 'Son texte a changé {count|one=# fois|many=# de fois|other=# fois} depuis.',
  'why.paywalled': 'La page est réservée aux abonnés.',
  'why.publisher': 'Média : {name}',
  'why.credit': 'Attribué à {agency}.',
  'why.copy': 'Son texte est une copie : il ne forme qu’une source avec',
  'why.original': 'Son texte compte comme une source à part entière.',
  'why.defence_yes': 'Compte comme défense ({score} sur 100).',
  'why.defence_all':
    'Compte comme défense par un choix de ce serveur : son flux est réglé sur « tout compte », ou il contient un mot qui compte toujours ({score} sur 100 d’après ses mots).',
  'why.defence_no':
    'Ne compte pas comme défense ({score} sur 100, il en faut 50), les synthèses le laissent donc de côté.',
  'why.defence_no_do':
    'Si son flux ne traite que de défense, réglez-le ainsi : /feeds edit everything_counts:true.',
  'why.words_for': 'Mots en sa faveur : {words}.',
  'why.words_against': 'Mots en sa défaveur : {words}.',
  'why.topics': 'Thèmes : {topics}.',
  'why.hidden':
    'Rien n’en est montré ici : tous les flux qui l’ont apporté sont en pause ou le retiennent, ou les paramètres de ce serveur excluent son média ou l’un de ses mots (/settings view).',
  'why.story':
    'Dans le sujet #{id}, avec {articles|one=# article|many=# d’articles|other=# articles} de {sources|one=# source|many=# de sources|other=# sources}. /summary story:{id} l’affiche.',
  'why.no_story': 'Pas encore rattaché à un sujet : cela suit dans la minute après sa lecture.',
  'why.brief': 'Le sujet a été rédigé ({writer}, {language})',
  'why.no_brief': 'Le sujet n’a pas encore été rédigé pour ce serveur.',
  'why.edition': 'Synthèse {code} dans',
  'why.edition_cited': 'cite cet article',
  'why.edition_uncited': 'contient le sujet, sans phrase de cet article',
  'why.no_edition': 'Aucune synthèse de ce serveur n’a encore montré le sujet.',
  'why.delivery_pending': 'attend d’être envoyée',
  'why.delivery_sent': 'envoyée',
  'why.delivery_failed': 'n’a pas pu être envoyée',
  'why.delivery_stale': 'envoyée, en cours de correction',
  'why.delivery_gone': 'envoyée, puis supprimée par quelqu’un',
  'why.delivery_uncertain': 'peut-être envoyée ; Discord ne l’a pas dit',
} satisfies Room<typeof english>;
