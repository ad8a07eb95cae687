import type { feeds as english } from '../en/feeds.ts';
import type { Room } from '../room.ts';

/** Ce qui est dit des flux, et pourquoi l’un d’eux n’a pas pu être lu : ce qui s’est passé, puis que faire. */
export const feeds = {
  'feeds.added': '{name} est lu dès maintenant (flux #{id}).',
  'feeds.choose': 'Cette page propose plusieurs flux. Ajoutez celui que vous voulez :',
  'feeds.none': 'Aucun flux. Ajoutez-en un avec /feeds add url:https://…',
  'feeds.removed': '{name} n’est plus lu. Ce qu’il a apporté reste enregistré.',
  'feeds.status_waiting': 'pas encore lu',
  'feeds.status_ok': 'dernière lecture',
  'feeds.status_paused': 'en pause',
  'feeds.status_failing': 'en échec, pour la première fois',
  'feeds.status_gone': 'disparu : son éditeur l’a supprimé',
  'feeds.newest': 'entrée la plus récente',
  'feeds.test_heading': '{title} ({format}, {entries|one=# entrée|many=# d’entrées|other=# entrées})',
  'feeds.test_lost':
    '{lost|one=# entrée n’a pas pu être lue|many=# d’entrées n’ont pas pu être lues|other=# entrées n’ont pas pu être lues} : le flux y est mal formé.',
  'feeds.test_empty': 'Le flux est en ordre, mais ne liste aucune entrée pour l’instant.',
  'feeds.undated': 'sans date',

  'error.feeds_full':
    'Ce serveur lit {limit|one=# flux|many=# de flux|other=# flux}, le maximum possible. Retirez-en d’abord un : /feeds remove.',
  'error.feed_already': 'Ce serveur lit déjà ce flux, sous le nom {name} (#{id}).',
  'error.feeds_too_fast':
    'Ce serveur a ajouté {limit|one=# flux|many=# de flux|other=# flux} en une heure, le maximum possible. Réessayez plus tard.',
  'error.feed_name_empty': 'Donnez au flux un nom d’au moins un caractère.',
  'error.feed_nothing_to_undo': 'Il n’y a aucune modification des flux de ce serveur à annuler.',
  'error.opml_unreadable':
    'Ce fichier n’est pas une liste de flux OPML. Exportez-en une depuis votre lecteur de flux et réessayez.',
  'error.catalogue_unknown':
    'Le catalogue n’a rien qui s’appelle {choice}. Choisissez l’une des suggestions, par exemple region:europe.',
  'error.feed_unknown': 'Ce serveur n’a pas de flux {reference}. /feeds list les affiche avec leurs numéros.',
  'error.feed_none_found':
    'Cette page n’indique aucun flux. Cherchez un lien RSS ou Atom sur le site, et donnez son adresse.',
  'error.feed_empty': 'L’adresse a répondu par du vide. Vérifiez-la, ou réessayez plus tard.',
  'error.feed_html_page':
    'L’adresse répond par une page web, pas par un flux. Donnez l’adresse de son flux RSS ou Atom.',
  'error.feed_block_page':
    'Au lieu de son flux, le site a répondu par une page qui bloque les bots. Demandez à son éditeur, ou utilisez un autre flux.',
  'error.feed_not_a_feed':
    'L’adresse répond, mais pas par un flux (RSS, Atom ou JSON Feed). Vérifiez l’adresse.',
  'error.feed_too_large': 'Le flux est trop volumineux pour être lu. Demandez-en un plus court.',
  'error.feed_too_complex': 'Le flux est trop imbriqué pour être lu. Prévenez son éditeur.',
  'error.fetch_bad_url': 'Ce n’est pas une adresse web. Donnez-en une qui commence par https://',
  'error.fetch_scheme': 'Seules les adresses http et https peuvent être lues.',
  'error.fetch_port':
    'Seuls les ports web habituels (80 et 443) peuvent être lus. L’hébergeur de ce bot peut en autoriser d’autres.',
  'error.fetch_private_address':
    'Cette adresse se trouve dans un réseau privé et est refusée. L’hébergeur de ce bot peut l’autoriser (FEED_ALLOW_HOSTS).',
  'error.fetch_dns':
    'Aucun site de ce nom n’a été trouvé. Vérifiez l’adresse : une faute de frappe, peut-être.',
  'error.fetch_connect': 'Le site refuse la connexion. Il est peut-être en panne : réessayez plus tard.',
  'error.fetch_tls': 'Le certificat du site n’est pas valide. Prévenez son éditeur.',
  'error.fetch_timeout': 'Le site n’a pas répondu à temps. Réessayez plus tard.',
  'error.fetch_too_large': 'La réponse était trop volumineuse pour être lue.',
  'error.fetch_bad_encoding': 'La réponse est arrivée endommagée. Réessayez plus tard.',
  'error.fetch_too_many_redirects': 'L’adresse mène de redirection en redirection. Donnez l’adresse finale.',
  'error.fetch_unauthorized': 'Le site y demande un mot de passe. Donnez une adresse ouverte à tous.',
  'error.fetch_forbidden': 'Le site refuse d’être lu par des bots à cet endroit. Utilisez un autre flux.',
  'error.fetch_not_found': 'Le site n’a rien à cette adresse. Vérifiez-la, ou cherchez-en une plus récente.',
  'error.fetch_gone': 'L’éditeur a supprimé cette adresse pour de bon. Cherchez-en une plus récente.',
  'error.fetch_rate_limited': 'Le site nous demande de revenir plus tard.',
  'error.fetch_server_error': 'Le site est lui-même en difficulté. Réessayez plus tard.',
  'error.fetch_http_status': 'Le site a répondu d’une façon inutilisable. Vérifiez l’adresse.',
  'error.fetch_network': 'La connexion a été coupée. Réessayez plus tard.',
  'error.fetch_cancelled': 'Interrompu avant que le site ne réponde. Réessayez.',
  'error.feed_allow_hosts':
    'FEED_ALLOW_HOSTS contient une entrée illisible : {entry}. Écrivez des hôtes, des paires host:port ou des CIDR, séparés par des virgules.',
} satisfies Room<typeof english>;
