import type { settings as english } from '../en/settings.ts';
import type { Room } from '../room.ts';

/** Ce que dit /settings. */
export const settings = {
  'commands.settings': 'Choisir comment je me comporte dans ce serveur, et voir ce que je garde de vous',
  'commands.settings_view': 'Voir les paramètres de ce serveur',
  'commands.settings_edit': 'Modifier fuseau horaire, langue, qui peut demander, limites, thèmes et régions',
  'commands.settings_content': 'Choisir quels médias, pays, types et mots comptent dans ce serveur',
  'commands.settings_moderators': 'Choisir les rôles qui peuvent me modérer, outre « Gérer le serveur »',
  'commands.settings_data': 'Ce que je garde de vous dans ce serveur : à emporter ou à supprimer',

  'commands.option_settings_zone': 'Fuseau horaire de ce serveur, par exemple Europe/Paris',
  'commands.option_settings_language':
    'Langue de mes publications ; chacun reçoit ses réponses dans sa langue',
  'commands.option_settings_answers':
    'Si tous voient mes réponses aux membres, ou seulement la personne qui demande',
  'commands.option_settings_ask_role':
    'Un rôle qui peut utiliser /ask (le premier exclut ceux qui n’en ont pas)',
  'commands.option_settings_no_ask_role': 'Un rôle qui ne sera plus nécessaire pour utiliser /ask',
  'commands.option_settings_per_member': 'Combien de résumés, recherches et questions a un membre par heure',
  'commands.option_settings_per_server': 'Combien en a tout le serveur par heure',
  'commands.option_settings_topics': 'Seulement ces thèmes, séparés par des virgules ; "all" pour tous',
  'commands.option_settings_regions': 'Seulement ces régions, séparées par des virgules ; "all" pour toutes',
  'commands.option_settings_no_kinds': 'Types à écarter : state_media, official, wire, independent ; ou none',
  'commands.option_settings_no_publishers':
    'Médias à écarter, par nom, site ou propriétaire, avec des virgules ; ou none',
  'commands.option_settings_no_countries': 'Pays de médias à écarter, en deux lettres (RU, CN) ; ou none',
  'commands.option_settings_no_words': 'Les articles avec l’un de ces mots restent dehors ; ou none',
  'commands.option_settings_always_words':
    'Les articles avec l’un de ces mots comptent comme défense ; ou none',
  'commands.option_settings_add': 'Un rôle qui peut désormais me modérer',
  'commands.option_settings_drop': 'Un rôle qui ne doit plus me modérer',

  'settings.title': 'Paramètres de ce serveur',
  'settings.zone': 'Fuseau horaire :',
  'settings.language': 'Langue des publications :',
  'settings.moderators': 'Modérateurs : les membres ayant « Gérer le serveur »',
  'settings.moderators_or': ', ou',
  'settings.askers': 'Peuvent utiliser /ask :',
  'settings.everyone': 'tout le monde',
  'settings.answers': 'Réponses aux membres :',
  'settings.answers_private': 'seulement pour la personne qui demande',
  'settings.answers_public': 'visibles de tous',
  'settings.limits':
    'Par heure : {member|one=# appel|many=# d’appels|other=# appels} par membre, {guild|one=# appel|many=# d’appels|other=# appels} en tout',
  'settings.topics': 'Thèmes :',
  'settings.regions': 'Régions :',
  'settings.left_out': 'Écartés de tous les comptes et synthèses :',
  'settings.left_out_words': 'Articles écartés pour un mot :',
  'settings.always_words': 'Mots qui comptent toujours comme défense :',
  'settings.none': 'aucun',
  'settings.all': 'sans restriction',
  'settings.saved': 'Enregistré. Voici maintenant les paramètres :',
  'settings.unchanged': 'C’était déjà ainsi ; rien n’a changé.',

  'settings.data_title': 'Ce que je garde de vous dans ce serveur',
  'settings.data_audit':
    '{count|one=# modification faite par vous, avec votre nom et votre identifiant|many=# de modifications faites par vous, avec votre nom et votre identifiant|other=# modifications faites par vous, avec votre nom et votre identifiant}',
  'settings.data_feeds':
    '{count|one=# flux ajouté par vous, avec votre identifiant|many=# de flux ajoutés par vous, avec votre identifiant|other=# flux ajoutés par vous, avec votre identifiant}',
  'settings.data_schedules':
    '{count|one=# programmation créée par vous, avec votre identifiant|many=# de programmations créées par vous, avec votre identifiant|other=# programmations créées par vous, avec votre identifiant}',
  'settings.data_watches':
    '{count|one=# veille créée par vous|many=# de veilles créées par vous|other=# veilles créées par vous}',
  'settings.data_reports':
    '{count|one=# erreur signalée|many=# d’erreurs signalées|other=# erreurs signalées} dans des synthèses, avec votre nom et votre identifiant',
  'settings.data_nothing':
    'Rien : aucune modification, aucun flux, aucune programmation ni aucune veille d’ici ne porte votre nom ou votre identifiant.',
  'settings.data_note':
    'Je ne lis aucun message et ne tiens aucune liste de membres. Vos questions reçoivent une réponse et ne sont pas gardées sous votre nom.',
  'settings.data_export': 'Télécharger',
  'settings.data_delete': 'Supprimer',
  'settings.data_exported': 'Tout ce que je garde de vous dans ce serveur est dans le fichier.',
  'settings.data_confirm':
    'Votre nom et votre identifiant seront retirés définitivement de ces enregistrements. Vos veilles prennent fin ; le reste de ce que vous avez mis en place demeure et continue de fonctionner. Supprimer ?',
  'settings.data_yes': 'Oui, supprimer',
  'settings.data_deleted': 'C’est fait : plus rien dans les enregistrements de ce serveur ne vous nomme.',

  'error.option_region':
    'Il n’y a pas de région ni de pays « {typed} » dans ma liste. Écrivez les noms anglais, séparés par des virgules ; les régions sont : {regions}.',
  'error.settings_kind': 'Il n’y a pas de type de média « {typed} ». Choisissez parmi : {kinds}.',
  'error.settings_country':
    '« {typed} » n’est pas un code de pays. Écrivez deux lettres, par exemple RU ou CN.',
  'error.settings_list': '{name} peut contenir {most|one=# entrée|many=# d’entrées|other=# entrées} au plus.',
  'error.settings_count': '{name} doit être un nombre de 1 à {most}.',
  'error.settings_nothing': 'Choisissez au moins une chose à modifier ; /settings view montre l’état actuel.',
  'error.settings_language': 'Je ne parle pas encore « {typed} ». Choisissez parmi : {languages}.',
  'error.settings_role_everyone':
    'Ce rôle est celui de tout le monde, ce qui laisserait chaque membre me modérer. Choisissez-en un plus restreint.',
  'error.settings_roles_full':
    '{limit|one=# rôle peut être nommé|many=# de rôles peuvent être nommés|other=# rôles peuvent être nommés} au plus. Retirez-en d’abord un.',
} satisfies Room<typeof english>;
