import type { schedules as english } from '../en/schedules.ts';
import type { Room } from '../room.ts';

/** Ce que disent /schedule et /digest history, et ce qu’apprennent les modérateurs sans l’avoir demandé. */
export const schedules = {
  'schedules.edit': 'Modifier une programmation ; ce que vous omettez reste tel quel',
  'schedules.pause': 'Mettre une programmation en pause, pour de bon ou jusqu’à une date',
  'schedules.resume': 'Laisser une programmation en pause publier de nouveau',
  'schedules.skip': 'Sauter la prochaine synthèse d’une programmation',
  'schedules.test': 'Publier ce qu’une programmation publierait maintenant, marqué comme test',
  'schedules.undo': 'Annuler la dernière modification des programmations',
  'schedules.option_regions': 'Seulement ces régions ou pays, séparés par des virgules ; all pour tous',
  'schedules.option_form': 'Quels jours elle couvre (daily par défaut)',
  'schedules.option_weekdays': 'Ces jours-là : mon, wed, fri …',
  'schedules.option_layout': 'Comment les sujets sont disposés (full par défaut)',
  'schedules.option_look': 'Dans la forme récente de Discord ou en embeds (components par défaut)',
  'schedules.option_lead_image':
    'Une image pour le sujet à la une, masquée jusqu’à ce qu’on l’ouvre (non par défaut)',
  'schedules.option_length': 'Sa longueur (normal par défaut)',
  'schedules.option_language': 'Langue de la synthèse, par exemple en, de ou ko',
  'schedules.option_min_sources': 'Omettre les sujets ayant moins de sources indépendantes (1 par défaut)',
  'schedules.option_ping_role': 'Mentionner ce rôle une fois, dans le premier message',
  'schedules.option_nothing_new': 'Sans nouveauté : publier une ligne, le dire dans la liste, ou sauter',
  'schedules.option_breaking_sources':
    'Publier tout de suite quand tant de sources indépendantes rapportent un sujet (0 : jamais)',
  'schedules.option_breaking_hours': 'Comptées sur tant d’heures (3 par défaut)',
  'schedules.option_breaking_per_day': 'Tant par jour au plus (2 par défaut)',
  'schedules.option_tags': 'Tags des publications du forum, séparés par des virgules',
  'schedules.option_until': 'Combien de temps : 3d, 2w, ou un jour comme 2026-12-24',
  'schedules.edited': 'La programmation #{id} est modifiée :',
  'schedules.paused': 'La programmation #{id} est en pause ; /schedule resume la laisse publier de nouveau :',
  'schedules.resumed': 'La programmation #{id} publie de nouveau :',
  'schedules.skipped':
    'La prochaine synthèse de la programmation #{id} est sautée ; ses nouvelles viendront avec la suivante :',
  'schedules.tested': 'Synthèse de test publiée dans',
  'schedules.undone': 'Annulé : {action}. /schedule list montre où on en est.',
  'schedules.on_days': '{days} à {time} ({zone})',
  'schedules.min_sources': 'au moins {count|one=# source|many=# de sources|other=# sources}',
  'schedules.breaking':
    'tout de suite dès {families|one=# source|many=# de sources|other=# sources} en {hours|one=# heure|many=# d’heures|other=# heures}, {perDay} par jour au plus',
  'schedules.until': 'jusqu’au',
  'schedules.paused_moderator': 'en pause',
  'schedules.paused_channel_gone': 'en pause : son salon a été supprimé',
  'schedules.paused_no_permission': 'en pause : je n’ai pas le droit d’y publier',
  'schedules.paused_never_due': 'en pause : son expression n’arrive plus jamais à échéance',
  'schedules.last_sent': 'dernière publication',
  'schedules.last_nothing_new': 'rien de nouveau',
  'schedules.last_failed': 'n’a pas pu être publiée',
  'schedules.last_uncertain': 'peut-être publiée (allez voir)',
  'schedules.last_missed': '{missed|one=# manquée|many=# manquées|other=# manquées} (je ne tournais pas)',
  'schedules.last_skipped': 'sautée',
  'schedules.notices_heading': 'Des nouvelles de vos programmations',
  'schedules.history': 'Ce qui a été publié ici, et ce qui a été corrigé depuis',
  'schedules.history_none': 'Rien n’a encore été publié. /schedule add ou /digest now pour commencer.',
  'schedules.history_heading': 'Synthèses',
  'schedules.corrections_heading': 'Corrections',
  'schedules.edition_composed': 'sur le point d’être publiée',
  'schedules.edition_publishing': 'en cours de publication',
  'schedules.edition_sent': 'publiée',
  'schedules.edition_empty': 'rien de nouveau',
  'schedules.edition_failed': 'n’a pas pu être publiée',
  'schedules.edition_uncertain': 'peut-être publiée',
  'schedules.edition_cancelled': 'annulée',
  'schedules.edition_correcting': 'en cours de correction',
  'schedules.edition_stories': '{count|one=# sujet|many=# de sujets|other=# sujets}',
  'schedules.correction_rewritten': 'réécrit : {headline}',
  'schedules.correction_withdrawn': 'retiré : {headline}',
  'schedules.correction_pending': 'à modifier',
  'schedules.correction_applied': 'en cours de modification',
  'schedules.correction_posted': 'modifié',
  'schedules.correction_failed': 'n’a pas pu être modifié',
  'error.schedule_paused':
    'La programmation #{id} est en pause, il n’y a donc pas de prochaine synthèse à sauter. /schedule resume id:{id} la laisse publier de nouveau.',
  'error.schedule_nothing_to_undo':
    'Il n’y a aucune modification des programmations de ce serveur à annuler.',
  'error.cron_weekdays':
    'Une expression cron nomme elle-même ses jours de semaine, dans le cinquième champ. Omettez weekdays.',
  'error.weekdays_unknown': 'Écrivez les jours de semaine ainsi : {days}.',
  'error.region_unknown':
    '« {typed} » n’est pas une région ni un pays que je connaisse. Les régions sont : {regions} ; les pays portent leur nom anglais.',
  'error.tag_unknown': 'Ce salon n’a pas ce tag. Ses tags sont : {tags}.',
  'error.language_unknown': '« {typed} » n’est pas un code de langue. Écrivez en, de, fr, ko, uk, es, ja …',
  'error.until_invalid':
    '« {typed} » n’est pas un moment à venir. Écrivez une durée comme 3d, ou un jour comme 2026-12-24.',
  'notices.channel_gone':
    'La programmation #{id} est en pause : son salon a été supprimé. Rien d’autre n’est perdu. Donnez-lui-en un autre avec /schedule edit id:{id} channel:#…, puis /schedule resume id:{id} ; la prochaine synthèse couvrira ce que celle-ci aurait couvert.',
  'notices.no_permission':
    'La programmation #{id} est en pause : je n’ai plus le droit de publier dans son salon. Accordez-moi là-bas « Voir le salon », « Envoyer des messages », « Intégrer des liens » et « Voir les anciens messages », puis /schedule resume id:{id} ; la prochaine synthèse couvrira ce que celle-ci aurait couvert.',
  'notices.not_posted':
    'Une synthèse de la programmation #{id} n’a pas pu être publiée ; la suivante couvrira ce qu’elle aurait couvert. Si cela se reproduit, essayez /schedule test id:{id} et prévenez l’hébergeur de ce bot.',
  'notices.uncertain':
    'Une synthèse de la programmation #{id} a peut-être été publiée, peut-être pas : la connexion a été coupée et je ne peux pas lire le salon pour le savoir. Plutôt que de la publier deux fois, je l’ai laissée. Allez voir, et si elle manque, utilisez /digest now. Avec « Voir les anciens messages », je peux le savoir moi-même.',
  'notices.missed':
    'Je ne tournais pas quand une synthèse de la programmation #{id} était due, et je l’ai su trop tard pour la rattraper. La suivante couvrira ce qu’elle aurait couvert.',
  'notices.never_due':
    'La programmation #{id} est en pause : son expression cron n’arrive plus jamais à échéance. Donnez-lui une autre heure avec /schedule edit id:{id}.',
  'notices.not_corrected':
    'Une synthèse publiée de la programmation #{id} aurait dû être corrigée, mais je n’ai pas pu la modifier. /digest history montre ce qui ne tient plus. Vérifiez mes permissions dans ce salon.',
  'notices.not_announced':
    'Une synthèse de la programmation #{id} a été postée, mais pas publiée dans les salons qui la suivent. Publiez-la à la main (« Publier » sous le message), et vérifiez que j’ai là-bas la permission « Gérer les messages ».',
  'notices.no_threads':
    'Une synthèse de la programmation #{id} a été postée, mais je n’ai pas pu ouvrir de fils pour ses sujets : leurs phrases sont donc dans le salon même. Accordez-moi là-bas « Créer des fils publics » et « Envoyer des messages dans les fils », ou choisissez une autre mise en page avec /schedule edit id:{id} layout:full.',
} satisfies Room<typeof english>;
