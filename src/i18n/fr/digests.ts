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
  'digests.corrected': 'Correction, {day} : « {headline} » a été réécrit, car un article cité a changé.',
  'digests.withdrawn': 'Correction, {day} : « {headline} » a été retiré, car un article cité ne le dit plus.',
  'digests.moved_up':
    'Après une correction, les sujets de cette partie se trouvent dans les messages ci-dessus.',
  'digests.nothing_new':
    'Rien de nouveau depuis la dernière synthèse : aucun sujet enregistré n’a de nouvelle affirmation à montrer.',
  'digests.credit': 'texte de {agency}',
  'digests.conflict': 'Les récits divergent ({what}) :',
  'digests.new_claim': 'nouveau',
  'digests.sources': 'Sources',
  'digests.also_reported_by': 'Également rapporté par {names}.',
  'digests.omitted':
    '{count|one=# autre sujet|many=# d’autres sujets|other=# autres sujets} : /summary topic: les affiche par thème.',
  'digests.how_checked':
    'Rédigé par une machine et vérifié : chaque phrase a été comparée au passage qu’elle cite avant d’être publiée.',
  'digests.withheld':
    '{count|one=# phrase a été écartée, car aucun passage ne l’étayait|many=# de phrases ont été écartées, car aucun passage ne les étayait|other=# phrases ont été écartées, car aucun passage ne les étayait}.',
} satisfies Room<typeof english>;
