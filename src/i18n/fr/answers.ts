import type { answers as english } from '../en/answers.ts';
import type { Room } from '../room.ts';

/** Chercher et demander. */
export const answers = {
  'error.search_failed':
    'La recherche n’a pas abouti. Réessayez dans un instant, avec moins de mots si cela persiste.',
  'answers.command':
    'Répond à une question d’après les sujets enregistrés, avec les sources, ou dit qu’ils se taisent',
  'answers.option_question': 'Ce que vous voulez savoir, en une phrase',
  'answers.search_command': 'Trouve des articles enregistrés par mots, noms, désignations et dates',
  'answers.option_query': 'Mots à chercher ; les "guillemets" gardent des mots ensemble',
  'answers.nothing_found':
    'Aucun article enregistré ne contient de mots de « {query} ». Essayez d’autres mots, ou moins de mots ; les noms et les désignations donnent les meilleurs résultats.',
  'answers.search_heading': 'Recherche : {query} (page {page})',
  'answers.previous': 'Précédent',
  'answers.next': 'Suivant',
  'answers.searching': 'Recherche dans {articles|one=# article|many=# d’articles|other=# articles} …',
  'answers.writing': 'Rédaction de la réponse …',
  'answers.checking': 'Vérification de chaque phrase avec sa source …',
  'answers.as_of': 'D’après la source la plus récente :',
  'answers.how_checked': 'Chaque phrase a été comparée au passage qu’elle cite.',
  'answers.not_in_there':
    'Les sujets enregistrés ne le disent pas. J’ai parcouru {articles|one=# article|many=# d’articles|other=# articles}, enregistrés depuis le',
  'answers.closest': 'Ce qui s’en rapproche le plus :',
  'answers.nothing_stored':
    'Il n’y a rien à parcourir : ce serveur n’a aucun article enregistré pour cette période. Les modérateurs ajoutent des flux avec /feeds add ; les premiers articles arrivent en quelques minutes.',
  'answers.follow_up': 'Poser une autre question',
  'answers.follow_up_label': 'Votre question suivante',
  'answers.follow_up_hint': 'Par exemple : qui a dit cela ?',
} satisfies Room<typeof english>;
