import type { stories as english } from '../en/stories.ts';
import type { Room } from '../room.ts';

/** Ce que disent /story, /latest et /sources. */
export const stories = {
  'commands.story': 'Un sujet en entier : affirmations, chronologie, sources et raison de son rang',
  'commands.option_story_headline': 'Un titre (tapez pour chercher) ou un numéro de sujet',
  'commands.latest': 'Les sujets les plus récents, par thème ou région',
  'commands.option_region': 'Seulement les sujets sur cette région ou ce pays',
  'commands.option_summary_feed': 'Seulement les sujets rapportés par ce flux (commencez à taper son nom)',
  'commands.option_summary_length': 'Longueur : short (courte), normal ou long (longue)',
  'commands.option_private': 'Vous seul voyez la réponse',
  'commands.sources': 'Qui ce serveur lit ; ou, pour un sujet, chaque affirmation avec son passage exact',

  'story.timeline': 'Comment il a évolué',
  'story.brought': 'premier avec',
  'story.repeated': 'même texte plus tard chez {names}',
  'story.families': 'Qui en parle',
  'story.copies': 'copies : {names}',
  'story.rank': 'Pourquoi il est à ce rang : {points} points',
  'story.rank_sources': 'sources indépendantes ({count})',
  'story.rank_outlets': 'médias qui le reprennent',
  'story.rank_importance': 'signes d’importance : {signs}',
  'story.rank_interests': 'choisi par ce serveur : {interests}',
  'story.rank_novelty': 'pas encore montré aux lecteurs',
  'story.rank_relevance': 'part de la défense dans le sujet',
  'story.rank_recency': 'fraîcheur (diminue de moitié toutes les 18 heures)',
  'story.sign_nuclear': 'armes nucléaires',
  'story.sign_war': 'guerre',
  'story.sign_alliance': 'une alliance entière',
  'story.sign_coup': 'un coup d’État',
  'story.sign_chemical': 'armes chimiques ou biologiques',
  'story.sign_casualties': 'victimes',
  'story.sign_attack': 'une attaque',
  'story.sign_ceasefire': 'un cessez-le-feu',
  'story.sign_standoff': 'un face-à-face',
  'story.sign_command': 'un changement de commandement',
  'story.sign_treaty': 'un traité',
  'story.button_sources': 'Passages exacts',
  'story.button_story': 'Sujet complet',

  'latest.heading': 'Sujets les plus récents',
  'latest.none':
    'Aucun sujet de défense enregistré {days|one=du dernier jour|many=des # derniers jours|other=des # derniers jours} ne correspond. Choisissez un autre thème ou une autre région, ou voyez avec /settings view ce que ce serveur écarte.',
  'latest.sources': '{count|one=source unique|many=# de sources indépendantes|other=# sources indépendantes}',
  'latest.articles': '{count|one=# article|many=# d’articles|other=# articles}',
  'latest.pick': 'Ouvrir un sujet',
  'latest.older': 'Plus anciens',
  'latest.newer': 'Plus récents',

  'sources.heading':
    'Qui ce serveur lit ({days|one=dernier jour|many=# derniers jours|other=# derniers jours})',
  'sources.none':
    'Aucun flux de ce serveur n’a apporté d’article {days|one=le dernier jour|many=ces # derniers jours|other=ces # derniers jours}. /feeds list les affiche.',
  'sources.line': '{count|one=# article|many=# d’articles|other=# articles}, le dernier',
  'sources.kind_independent': 'indépendant',
  'sources.kind_state_media': 'média d’État',
  'sources.kind_official': 'officiel',
  'sources.kind_wire': 'agence',
  'sources.excluded': 'écarté par les paramètres de ce serveur',
  'sources.more':
    '{count|one=# autre média n’est pas listé|many=# d’autres médias ne sont pas listés|other=# autres médias ne sont pas listés}.',
  'sources.family':
    'Une ligne par propriétaire : les médias d’un même propriétaire comptent pour une source.',
  'sources.of_story': 'Sujet #{id} : chaque affirmation avec les passages sur lesquels elle repose',
} satisfies Room<typeof english>;
