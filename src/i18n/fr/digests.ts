import type { digests as english } from '../en/digests.ts';
import type { Room } from '../room.ts';

/** Ce qu’une synthèse dit autour de ses affirmations. */
export const digests = {
  'digests.title': 'Synthèse défense',
  'digests.title_weekly': 'Synthèse défense de la semaine',
  'digests.title_weekend': 'Synthèse défense du week-end',
  'digests.breaking_title': 'Dernière minute : {headline}',
  'digests.breaking': 'Dernière minute',
  'digests.test':
    'Publication de test : voici ce que la programmation publierait maintenant. Elle ne change rien.',
  'digests.moved_up':
    'Après une correction, les sujets de cette partie se trouvent dans les messages ci-dessus.',
  'digests.nothing_new':
    'Rien de nouveau depuis la dernière synthèse : aucun sujet enregistré n’a de nouvelle affirmation à montrer.',
  'digests.credit': 'texte de {agency}',
  'digests.picture': 'Image de {publisher} ; non vérifiée',
  'digests.conflict': 'Les récits divergent ({what}) :',
  'digests.new_claim': 'nouveau',
  'digests.also_reported_by': 'Également rapporté par {names}.',
  'digests.withheld':
    '{count|one=# phrase a été écartée, car aucun passage ne l’étayait|many=# de phrases ont été écartées, car aucun passage ne les étayait|other=# phrases ont été écartées, car aucun passage ne les étayait}.',
  'digests.size':
    '{stories|one=# sujet|many=# de sujets|other=# sujets} de {publishers|one=# média|many=# de médias|other=# médias}',
  'digests.part': 'message {part} sur {parts}',
  'digests.edition': 'Édition {marker}',
  'digests.lead': 'À la une',
  'digests.corrections': 'Corrections',
  'digests.corrected': '{day} : « {headline} » a été réécrit, car un article cité a changé.',
  'digests.withdrawn': '{day} : « {headline} » a été retiré, car un article cité ne le dit plus.',
  'digests.changes': 'Nouveau depuis la dernière synthèse',
  'digests.before': 'Déjà connu',
  'digests.also_reported_by_more':
    'Également rapporté par {names} et {count|one=# autre|many=# d’autres|other=# autres}.',
  'digests.more_found':
    '{count|one=# autre sujet a été trouvé|many=# d’autres sujets ont été trouvés|other=# autres sujets ont été trouvés} : le bouton « Plus » les montre.',
  'digests.more_found_preview':
    '{count|one=# autre sujet a été trouvé|many=# d’autres sujets ont été trouvés|other=# autres sujets ont été trouvés} : /latest les montre.',
  'digests.how_checked':
    'Rédigé par un programme et vérifié par un programme : avant la publication, chaque phrase a été comparée au passage qu’elle cite (nombres, dates, noms, citations, négations). « Sources » montre les passages.',
  'digests.pick': 'Ouvrir un sujet : toutes ses phrases, chacune avec son passage',
  'digests.button_sources': 'Sources',
  'digests.button_more': 'Plus',
  'digests.button_error': 'Signaler une erreur',
} satisfies Room<typeof english>;
