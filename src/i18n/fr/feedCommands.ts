import type { feedCommands as english } from '../en/feedCommands.ts';
import type { Room } from '../room.ts';

/** Ce que disent les commandes de gestion des flux. Discord affiche les descriptions : 100 caractères au plus. */
export const feedCommands = {
  'commands.feeds_pause': 'Cesser de lire un flux quelque temps ; rien n’est supprimé',
  'commands.feeds_resume': 'Relire tout de suite un flux en pause ou disparu',
  'commands.feeds_rename': 'Donner ici un autre nom à un flux',
  'commands.feeds_edit': 'Voir ou modifier les mots d’un flux et les données sur son média',
  'commands.feeds_import': 'Ajouter les flux d’un fichier OPML venu d’un autre lecteur de flux',
  'commands.feeds_export': 'Obtenir les flux de ce serveur en fichier OPML',
  'commands.feeds_catalogue': 'Ajouter de vraies sources de défense par région, type ou spécialité',
  'commands.feeds_audit': 'Voir qui a modifié quel flux, et quand',
  'commands.feeds_undo': 'Annuler la dernière modification des flux de ce serveur',
  'commands.option_feed': 'Son nom ou son numéro',
  'commands.option_feed_new_name': 'Comment l’appeler ici',
  'commands.option_first': 'Ce qu’il liste à présent : all, skip ou latest 5 (all par défaut)',
  'commands.option_everything_counts': 'Le flux ne traite que de défense : rien n’en est laissé de côté',
  'commands.option_page': 'Quelle page de la liste',
  'commands.option_publisher': 'Le nom du média, tel que les lecteurs le connaissent',
  'commands.option_family':
    'Propriétaire ou rédaction : les médias d’un même groupe comptent pour une source',
  'commands.option_country': 'Deux lettres, par exemple UA ; none annule l’indication',
  'commands.option_kind': 'De quel type de source il s’agit',
  'commands.option_include':
    'Seulement les articles avec l’un de ces mots, séparés par des virgules ; none pour tous',
  'commands.option_exclude': 'Aucun article avec l’un de ces mots, séparés par des virgules ; none pour tous',
  'commands.option_opml': 'Le fichier OPML exporté par votre lecteur de flux',
  'commands.option_catalogue':
    'Une source, ou toutes celles d’une région, d’un type ou d’une spécialité : commencez à taper',

  'feeds.added_all':
    '{articles|one=Son # article listé est enregistré et en cours de lecture|many=Ses # d’articles listés sont enregistrés et en cours de lecture|other=Ses # articles listés sont enregistrés et en cours de lecture}.',
  'feeds.added_latest':
    '{articles|one=Son article le plus récent est enregistré et en cours de lecture|many=Ses # d’articles les plus récents sont enregistrés et en cours de lecture|other=Ses # articles les plus récents sont enregistrés et en cours de lecture}.',
  'feeds.added_skip': 'Ce qu’il liste à présent est laissé de côté ; ce qu’il apporte désormais arrive.',
  'feeds.added_next': 'Prochaine lecture {when}. Voyez son état avec /feeds list.',
  'feeds.added_no_schedule':
    'Aucune synthèse n’est encore programmée : /schedule add channel:#actualites time:07:00. D’ici là, /summary montre ce qui est arrivé.',
  'feeds.choose_here': 'Choisissez un flux',
  'feeds.choose_again': 'Choisissez-en un ici, ou relancez /feeds add avec l’une de ces adresses.',

  'feeds.list_heading': 'Flux de ce serveur',
  'feeds.list_counts': '{total} en tout : {states}.',
  'feeds.list_more': 'Page {page} sur {pages}. La suivante : /feeds list page:{next}.',
  'feeds.list_page': 'Page {page} sur {pages}.',
  'feeds.state_well': '{count} en ordre',
  'feeds.state_waiting': '{count} pas encore {count|one=lu|many=lus|other=lus}',
  'feeds.state_failing': '{count} en échec',
  'feeds.state_gone': '{count} {count|one=disparu|many=disparus|other=disparus}',
  'feeds.state_stale': '{count} {count|one=muet|many=muets|other=muets}',
  'feeds.state_paused': '{count} en pause',
  'feeds.next_poll': 'prochaine lecture',
  'feeds.next_try': 'Prochain essai',
  'feeds.never_read': 'Il n’a encore jamais pu être lu.',
  'feeds.stale_since': 'répond ; dernière nouveauté',
  'feeds.stale_rhythm': 'Il apportait d’ordinaire quelque chose à ce rythme : {rhythm}.',
  'feeds.stale_advice': 'Regardez si le site publie encore là, ou s’il a un autre flux.',
  'feeds.gone_advice':
    'Cherchez une adresse plus récente ; /feeds resume réessaie celle-ci, /feeds remove la retire.',
  'feeds.address_hidden': 'son adresse contient un secret et n’est pas affichée',
  'feeds.words_include': 'seulement avec : {words}',
  'feeds.words_exclude': 'sans : {words}',
  'feeds.everything_counts': 'tout compte',

  'feeds.paused':
    '{name} est en pause : rien n’en est montré jusqu’à /feeds resume. Les autres serveurs ne sont pas concernés.',
  'feeds.resumed': '{name} est de nouveau lu, dès maintenant.',
  'feeds.renamed': '{before} s’appelle désormais {name}.',
  'feeds.removed_next': 'Une erreur ? /feeds undo le rétablit.',

  'feeds.edit_heading': '{name} (#{id})',
  'feeds.edited': 'Modifié. Désormais :',
  'feeds.edit_words': 'Mots',
  'feeds.edit_words_none': 'tous les articles arrivent',
  'feeds.edit_counts': 'Compte comme défense',
  'feeds.edit_counts_all': 'tout ce qu’il apporte',
  'feeds.edit_counts_some': 'ce qui, d’après ses mots, traite de défense',
  'feeds.edit_publisher': 'Média',
  'feeds.edit_publisher_own': '{facts} (défini ici)',
  'feeds.edit_publisher_auto': 'tel que le bot le connaît ; rien n’est défini ici',
  'feeds.edit_how':
    'Modifiez-le avec les options de /feeds edit : include, exclude, everything_counts, publisher, family, country, kind. none annule une valeur.',

  'feeds.test_known_feed': 'Ce serveur le lit déjà, sous le nom {name} (#{id}).',
  'feeds.test_counts':
    '{comes} sur {total|one=# entrée|many=# d’entrées|other=# entrées} {comes|one=arriverait|many=arriveraient|other=arriveraient} dans ce serveur comme actualité de défense.',
  'feeds.test_comes': 'arrive',
  'feeds.test_no_page': 'arrive avec son seul texte : sans lien',
  'feeds.test_repeated': 'compte une fois : le flux la liste deux fois',
  'feeds.test_excluded': 'retenue : elle contient le mot exclu « {word} »',
  'feeds.test_not_included': 'retenue : elle ne contient aucun des mots {words}',
  'feeds.test_excluded_here':
    'laissée de côté : les paramètres de ce serveur excluent l’un de ses mots (/settings view)',
  'feeds.test_known': 'déjà ici, par {feed}',
  'feeds.test_old': 'enregistrée et trouvée par /search, trop ancienne pour une synthèse',
  'feeds.test_off_topic':
    'enregistrée et trouvée par /search, absente des synthèses : aucun signe de défense dans le titre et le résumé',
  'feeds.test_relevance': 'défense {score} sur 100',
  'feeds.test_more': 'Et {count|one=# autre entrée|many=# d’autres entrées|other=# autres entrées}.',
  'feeds.test_others': 'La page propose aussi d’autres flux :',
  'feeds.test_add': 'Rien n’a été enregistré. Pour le lire : /feeds add url:{url}',
  'feeds.test_truncated':
    'Le flux s’interrompt ou dépasse ce qu’on lit d’un flux : le reste est laissé de côté.',
  'feeds.test_judged': 'Jugé d’après le titre et le résumé ; l’article entier peut en dire plus une fois lu.',

  'feeds.bulk_counts':
    '{added|one=# ajouté|many=# ajoutés|other=# ajoutés}, {known|one=# déjà lu ici|many=# déjà lus ici|other=# déjà lus ici}, {refused|one=# refusé|many=# refusés|other=# refusés}, {over|one=# laissé de côté|many=# laissés de côté|other=# laissés de côté}.',
  'feeds.bulk_added': 'Ajoutés',
  'feeds.bulk_known': 'Déjà lus ici',
  'feeds.bulk_repeated': 'Listés deux fois, pris une fois',
  'feeds.bulk_refused': 'Refusés',
  'feeds.bulk_over': 'Laissés de côté',
  'feeds.bulk_more': 'et {count|one=# autre|many=# d’autres|other=# autres}',
  'feeds.bulk_left':
    '{left|one=# flux n’a pas été examiné|many=# de flux n’ont pas été examinés|other=# flux n’ont pas été examinés} : un fichier peut en lister 1 000. Scindez-le et importez le reste.',
  'feeds.bulk_cut': 'Le fichier est endommagé ou trop long, et n’a été lu que jusque-là.',
  'feeds.bulk_next':
    'Ils sont lus l’un après l’autre maintenant : /feeds list montre l’état de chacun. Une erreur ? /feeds undo.',
  'feeds.import_reading': 'Lecture de {name} …',
  'feeds.import_running': 'Ajout des flux : {done} sur {total} …',
  'feeds.exported':
    '{count|one=# flux|many=# de flux|other=# flux}, au format OPML : tout lecteur de flux peut importer le fichier.',
  'feeds.exported_secrets':
    'Gardez-le pour vous : {count|one=l’adresse de # d’entre eux contient|many=les adresses de # d’entre eux contiennent|other=les adresses de # d’entre eux contiennent} un secret destiné à ce seul serveur.',
  'feeds.export_title': 'Flux de Sitrep',
  'feeds.catalogue_heading': 'Le catalogue',
  'feeds.catalogue_how':
    'Ajoutez l’un de ces groupes, ou une seule source, avec /feeds catalogue : commencez à taper une région, un type, une spécialité ou un nom.',

  'feeds.audit_heading': 'Modifications des flux de ce serveur',
  'feeds.audit_none': 'Personne n’a encore modifié les flux de ce serveur.',
  'feeds.audit_undone': 'annulé',
  'feeds.did_feeds.add': 'a ajouté {name}',
  'feeds.did_feeds.remove': 'a retiré {name}',
  'feeds.did_feeds.pause': 'a mis {name} en pause',
  'feeds.did_feeds.resume': 'a repris {name}',
  'feeds.did_feeds.rename': 'a renommé {before} en {name}',
  'feeds.did_feeds.edit': 'a modifié {name}',
  'feeds.did_feeds.import': 'a importé {count|one=# flux|many=# de flux|other=# flux} : {names}',
  'feeds.did_feeds.catalogue':
    'a ajouté {count|one=# flux|many=# de flux|other=# flux} du catalogue : {names}',
  'feeds.did_feeds.undo': 'a annulé : « {undone} »',
  'feeds.undone': 'Annulé : {who} {did}.',
  'feeds.undone_next': 'Un autre /feeds undo annule la modification précédente.',
  'feeds.undo_overtaken':
    'Cela ne peut plus être annulé : {who} {did}. Ce qui avait été modifié a disparu ou a été ajouté de nouveau depuis. Un autre /feeds undo annule la modification précédente.',

  'feeds.notice_failing': '{name} ne peut plus être lu ; premier échec',
  'feeds.notice_gone': '{name} a été supprimé par son éditeur :',
  'feeds.notice_recovered': '{name} est de nouveau lu ; reprise',
  'feeds.notices_heading': 'Des nouvelles de vos flux',
  'feeds.notice_kept':
    'De nouveaux essais ont lieu au moins chaque jour ; rien de ce qu’il listera alors n’est perdu.',

  'error.feed_undo_busy': 'Quelqu’un d’autre vient de l’annuler. /feeds audit l’affiche.',
  'error.feed_first':
    '« {typed} » n’est pas compris. Écrivez all, skip, ou combien des plus récents : latest 5.',
  'error.feed_country':
    '« {typed} » n’est pas un code de pays. Écrivez deux lettres (ISO 3166), par exemple UA, ou none pour annuler l’indication.',
  'error.feed_kind': '« {typed} » n’est pas un type de source. Les types sont : {kinds}.',
  'error.feed_words':
    'Donnez au plus 30 mots ou expressions de 60 caractères au plus chacun, séparés par des virgules.',
  'error.feed_nothing_to_export': 'Ce serveur n’a aucun flux à exporter. Ajoutez-en un avec /feeds add.',
  'feeds.limits':
    'Le serveur {guild} peut avoir {feeds|one=# flux|many=# de flux|other=# flux} et {watches|one=# veille|many=# de veilles|other=# veilles}, et ajouter {addsPerHour|one=# flux|many=# de flux|other=# flux} en une heure.',
  'error.file_unreadable':
    'Le fichier {path} ne peut pas être lu. Vérifiez son nom, et que vous avez le droit de le lire.',
  'error.limits_value': '{name} doit être un nombre entier de 0 à 100000.',
} satisfies Room<typeof english>;
