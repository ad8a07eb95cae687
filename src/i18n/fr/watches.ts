import type { watches as english } from '../en/watches.ts';
import type { Room } from '../room.ts';

/** Les veilles : ce dont un membre ou un salon veut être averti. */
export const watches = {
  'watches.command': 'Être averti quand on parle de ce qui vous intéresse',
  'watches.add': 'Suivre des mots, un thème ou un sujet : en messages privés ou dans un salon',
  'watches.list': 'Voir vos veilles ; les modérateurs voient aussi celles des salons',
  'watches.remove': 'Mettre fin à une veille',
  'watches.option_words': 'Mots qui doivent tous figurer ; une virgule sépare des variantes',
  'watches.option_channel': 'Écrire là plutôt qu’à vous (modérateurs)',
  'watches.option_id': 'Quelle veille',
  'watches.kind_words': 'mots',
  'watches.kind_topic': 'thème',
  'watches.kind_story': 'sujet',
  'watches.to_you': 'messages privés',
  'watches.added': 'Veille en place :',
  'watches.how':
    'Quand un article apporte du nouveau, vous recevez un résumé vérifié avec ses sources : {count|one=# message|many=# de messages|other=# messages} par heure au plus, avec tout ce qui a été trouvé d’ici là.',
  'watches.none': 'Aucune veille. /watch add en crée une : sur des mots, un thème ou un sujet.',
  'watches.heading_list': 'Veilles',
  'watches.stop': 'Arrêter cette veille',
  'watches.stop_one': 'Arrêter une veille',
  'watches.stopped': 'Arrêtée : #{id} {label}.',
  'watches.resume': 'Reprendre #{id}',
  'watches.resumed': 'Reprise : #{id} {label}. Ce que la dernière journée a apporté vous sera encore dit.',
  'watches.follow': 'Suivre',
  'watches.title': 'Veille : {label}',
  'watches.paused_closed_dms': 'en pause : vos messages privés me sont fermés',
  'watches.paused_channel_gone': 'en pause : le salon n’existe plus',
  'watches.paused_no_permission': 'en pause : je n’ai pas le droit d’y écrire',
  'watches.paused_heading': 'Veilles en pause',
  'watches.paused_what_to_do':
    'Autorisez les membres de ce serveur à vous écrire, ou rendez-moi le droit d’écrire dans le salon ; puis appuyez sur le bouton.',
  'watches.notice_channel_gone':
    'La veille « {label} » est en pause : son salon <#{channel}> n’existe plus. Recréez-la dans un autre salon avec /watch add.',
  'watches.notice_no_permission':
    'La veille « {label} » est en pause : je n’ai pas le droit d’écrire dans <#{channel}>. Donnez-moi ce droit, puis reprenez-la dans /watch list.',
  'error.watch_exists': 'Cela est déjà suivi : c’est le numéro {id} dans /watch list.',
  'error.watch_limit_member':
    'Vous avez ici {most|one=# veille|many=# de veilles|other=# veilles}, le maximum permis. Mettez d’abord fin à l’une d’elles : /watch remove.',
  'error.watch_limit_guild':
    'Ce serveur a {most|one=# veille|many=# de veilles|other=# veilles}, le maximum permis. Mettez d’abord fin à l’une d’elles : /watch remove.',
  'error.watch_unknown': 'Vous n’avez pas ici de veille numéro {id}. /watch list affiche les vôtres.',
  'error.watch_one_of': 'Indiquez une seule chose à suivre : des mots, un thème ou un sujet.',
  'error.watch_words': 'Aucun article ne peut être trouvé par « {words} » seul. Ajoutez un mot plus précis.',
  'error.watch_forum': 'Un forum ne peut pas recevoir de veilles. Choisissez un salon textuel.',
  'error.watch_channel_moderators':
    'Seuls les modérateurs créent des veilles pour un salon. Omettez le salon, et je vous écris.',
  'error.watch_in_server': 'On suit un sujet dans un serveur qui le lit. Utilisez-y /watch add.',
} satisfies Room<typeof english>;
