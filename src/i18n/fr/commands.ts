import type { commands as english } from '../en/commands.ts';
import type { Room } from '../room.ts';

/** Ce que disent les commandes. Discord affiche les descriptions : 100 caractères au plus. */
export const commands = {
  'commands.summary': 'Résume les sujets de défense enregistrés, chaque phrase avec sa source',
  'commands.digest': 'Prévisualiser une synthèse, ou en publier une maintenant',
  'commands.digest_preview': 'Voir ce que dirait une synthèse maintenant ; rien n’est publié',
  'commands.digest_now': 'Publier tout de suite une synthèse de la dernière journée',
  'commands.schedule': 'Choisir quand et où les synthèses sont publiées',
  'commands.schedule_add': 'Publier une synthèse dans un salon, chaque jour ou selon une expression cron',
  'commands.schedule_list': 'Voir les programmations de ce serveur et leurs prochaines échéances',
  'commands.schedule_remove': 'Supprimer une programmation',
  'commands.feeds': 'Choisir les flux que lit ce serveur',
  'commands.feeds_add': 'Lire un flux, ou trouver les flux d’une page web',
  'commands.feeds_list': 'Voir les flux de ce serveur et leur état',
  'commands.feeds_test': 'Voir ce qu’apporterait un flux, sans l’ajouter',
  'commands.feeds_remove': 'Ne plus lire un flux',
  'commands.help': 'Ce que je sais faire, et ce qui reste à configurer',

  'commands.option_since': 'Jusqu’où remonter : 24h, 3d, 2w … (24h par défaut)',
  'commands.option_topic': 'Seulement ce thème',
  'commands.option_topics': 'Seulement ces thèmes, séparés par des virgules (tous par défaut)',
  'commands.option_url': 'L’adresse d’un article',
  'commands.option_channel': 'Où les synthèses sont publiées',
  'commands.option_channel_here': 'Où la publier (ici par défaut)',
  'commands.option_time': 'Heure de la journée, par exemple 07:00 (07:00 par défaut)',
  'commands.option_cron': 'Au lieu d’une heure : cinq champs cron, par exemple 0 7 * * 1-5',
  'commands.option_zone': 'Fuseau horaire, par exemple Europe/Paris (UTC par défaut)',
  'commands.option_schedule_id': 'Le numéro qu’affiche /schedule list',
  'commands.option_feed_url': 'L’adresse du flux, ou d’une page qui en a un',
  'commands.option_feed_name': 'Comment l’appeler ici (son propre titre par défaut)',

  'commands.summary_none_in_period':
    'Aucun sujet de défense sur cette période. Essayez-en une plus longue, par exemple since: 7d.',
  'commands.summary_no_stories_yet':
    'Aucun sujet n’est encore enregistré. Un modérateur peut ajouter des flux avec /feeds add ; les premiers sujets suivent en quelques minutes.',
  'commands.digest_nothing_new':
    'Rien de nouveau à publier : aucun sujet enregistré de la dernière journée n’a d’affirmation à montrer.',
  'commands.digest_repeated': 'Cette synthèse a déjà été publiée.',
  'commands.digest_posted':
    'Synthèse publiée, avec {stories|one=# sujet|many=# de sujets|other=# sujets}, dans',
  'commands.schedule_added': 'La programmation #{id} est en place :',
  'commands.schedule_removed': 'La programmation #{id} est supprimée. Ce qu’elle a publié reste en place.',
  'commands.schedule_none':
    'Aucune programmation. Ajoutez-en une avec /schedule add channel:#actualites time:07:00 zone:Europe/Paris.',
  'commands.schedule_heading': 'Programmations',
  'commands.schedule_daily': 'chaque jour à {time} ({zone})',
  'commands.schedule_cron': 'selon {cron} ({zone})',
  'commands.schedule_next': 'prochaine',
  'commands.help_title': 'Sitrep : l’actualité de la défense avec ses sources',
  'commands.help_intro':
    'Chaque phrase que je publie nomme les articles dont elle vient, et a d’abord été comparée à leurs mots exacts.',
  'commands.help_members': 'Pour tout le monde',
  'commands.help_moderators':
    'Pour les modérateurs (« Gérer le serveur », ou un rôle de /settings moderators)',
  'commands.help_managers': 'Pour les membres ayant « Gérer le serveur »',
  'commands.help_direct':
    'Ici, je réponds d’après le catalogue de flux que mon hébergeur partage avec tous. Dans un serveur qui m’a ajouté, je réponds d’après les flux de ce serveur.',
  'commands.help_setup': 'Reste à configurer',
  'commands.help_no_feeds': 'Ajoutez un flux : /feeds add url:https://…',
  'commands.help_no_schedule': 'Choisissez quand publier : /schedule add channel:#actualites time:07:00',
  'commands.help_channel_gone':
    'est programmé, mais je ne vois pas ce salon : choisissez-en un autre avec /schedule, ou laissez-moi le voir.',
  'commands.help_channel_closed':
    'est programmé, mais je ne peux pas y publier. Accordez à mon rôle : {permissions}.',
  'commands.help_no_model':
    'Aucun modèle n’est configuré, les synthèses citent donc des phrases entières des articles. L’hébergeur peut définir OPENAI_API_KEY ou OPENAI_BASE_URL.',
  'commands.control_stale':
    'Ce bouton vient d’une version plus ancienne de moi et ne fait plus rien. Relancez la commande pour en obtenir un nouveau.',
  'commands.press': 'tapez : press {id}',
  'commands.menu_summarise': 'Résumer l’article lié',
  'commands.unknown': 'Je n’ai pas de commande /{command}. /help liste ce que je sais faire.',

  'error.guild_not_allowed':
    'Ce bot ne sert que les serveurs choisis par son hébergeur, et celui-ci n’en fait pas partie. Demandez à l’hébergeur d’ajouter l’identifiant de serveur {guild}.',
  'error.direct_not_allowed':
    'Ce bot ne sert que les serveurs choisis par son hébergeur, il ne répond donc pas ici. Utilisez-le dans l’un de ces serveurs.',
  'error.moderators_only':
    'C’est réservé aux modérateurs : les membres ayant la permission « Gérer le serveur », ou un rôle que nomme /settings moderators. Adressez-vous à l’un d’eux.',
  'error.managers_only':
    'C’est réservé aux membres ayant la permission « Gérer le serveur » : ils décident qui modère. Adressez-vous à l’un d’eux.',
  'error.askers_only':
    'Dans ce serveur, c’est réservé aux membres ayant certains rôles ; /settings view les nomme. Demandez à un modérateur d’ajouter le vôtre avec /settings edit.',
  'error.limit_member':
    'Vous avez fait cela {times|one=# fois|many=# de fois|other=# fois} en une heure, ce qui est le maximum ici. Réessayez dans {minutes|one=# minute|many=# de minutes|other=# minutes}.',
  'error.limit_guild':
    'Ce serveur a utilisé {times|one=son seul appel|many=ses # d’appels|other=ses # appels} de cette heure. Réessayez dans {minutes|one=# minute|many=# de minutes|other=# minutes} ; les modérateurs peuvent relever la limite avec /settings edit.',
  'error.message_no_link': 'Ce message ne contient pas de lien. Choisissez-en un qui renvoie à un article.',
  'linked.reading': 'Lecture de la page…',
  'linked.not_stored':
    'Cette page ne figure pas ici parmi les sujets enregistrés. Je l’ai lue pour cette seule réponse et n’en garde rien ; aucun autre média n’a été consulté.',
  'error.linked_closed':
    'Le site ne me laisse pas lire {url} : la page est réservée aux abonnés ou fermée aux bots. Ouvrez-la vous-même, ou choisissez un article en accès libre.',
  'error.attachment_kind':
    'Je ne peux pas lire {name} comme du texte. Joignez un fichier texte brut (UTF-8).',
  'error.attachment_large': '{name} est trop volumineux. Joignez un fichier de {limit} Ko au plus.',
  'error.attachment_unavailable': 'Je n’ai pas pu obtenir {name} auprès de Discord. Joignez-le à nouveau.',
  'error.attachment_missing':
    'Je ne peux pas ouvrir {name}. Donnez le chemin d’un fichier que j’ai le droit de lire.',
  'error.form_fields': 'Il faut ici un formulaire. Tapez la même chose avec ses champs : {names}',
  'error.command_unknown': 'Il n’y a pas de commande /{command}. /help liste celles qui existent.',
  'error.subcommand_unknown': '/{command} demande l’un de ces mots : {names}.',
  'error.option_missing': 'Indiquez {name} : cette commande en a besoin.',
  'error.option_unknown': 'Cette commande n’a pas d’option {name}. Elle accepte : {names}.',
  'error.option_id': '{name} doit être un numéro donné par la commande list.',
  'error.option_choice': '{name} doit être l’une de ces valeurs : {choices}.',
  'error.option_period':
    '{name} doit être une durée comme 90m, 24h, 7d ou 2w (un an au plus), pas « {typed} ».',
  'error.option_topic': 'Il n’y a pas de thème « {typed} ». Les thèmes sont : {topics}.',
  'error.story_unknown':
    'Il n’y a pas de sujet {id} parmi ceux de ce serveur. /summary affiche les sujets actuels.',
  'error.article_not_stored':
    'Cet article ne figure pas parmi les sujets enregistrés de ce serveur. Seuls y figurent les articles de ses flux ; /feeds list les affiche.',
  'error.channel_unknown':
    'Je ne vois pas ce salon dans ce serveur. Choisissez-en un que je peux voir et où je peux publier.',
  'error.channel_permissions':
    'Je ne peux pas encore publier de synthèse dans ce salon. Il y manque : {permissions}. Accordez cela à mon rôle dans les paramètres du salon, puis réessayez.',
  'error.digest_not_posted':
    'La synthèse est rédigée mais n’a pas pu être publiée ({reason}). Vérifiez mes permissions dans ce salon, puis réessayez.',
  'error.schedules_full':
    'Ce serveur a {limit|one=# programmation|many=# de programmations|other=# programmations}, le maximum possible. Supprimez-en d’abord une.',
  'error.schedule_unknown':
    'Il n’y a pas de programmation #{id} dans ce serveur. /schedule list affiche celles qui existent.',
  'error.zone_unknown':
    '« {typed} » n’est pas un fuseau horaire. Utilisez un nom IANA comme Europe/Paris, America/New_York ou UTC.',
  'error.time_or_cron': 'Indiquez soit time, soit cron, pas les deux.',
  'error.time_invalid':
    '« {typed} » n’est pas une heure de la journée. Écrivez-la sous la forme HH:MM, par exemple 07:00.',
  'error.cron_invalid':
    '« {typed} » n’est pas une expression cron. Écrivez cinq champs : minute heure jour mois jour-de-semaine, par exemple 0 7 * * 1-5.',
  'error.cron_never': 'L’expression cron « {typed} » n’arrive jamais à échéance. Choisissez-en une autre.',
} satisfies Room<typeof english>;
