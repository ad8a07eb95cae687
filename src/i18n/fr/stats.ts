import type { stats as english } from '../en/stats.ts';
import type { Room } from '../room.ts';

/** Ce que dit /stats. */
export const stats = {
  'commands.stats': 'Ce que lit ce serveur, ce qui a été publié et écarté, et ce que cela a coûté',
  'stats.title': 'Ce serveur en chiffres',
  'stats.feeds': 'Flux : {active|one=# lu|many=# lus|other=# lus}, {paused} en pause, {failing} en échec.',
  'stats.stories':
    'Dernières 24 heures : {articles|one=# article|many=# d’articles|other=# articles} dans {stories|one=# sujet|many=# de sujets|other=# sujets}, de {publishers|one=# média|many=# de médias|other=# médias}.',
  'stats.editions':
    'Synthèses des 30 derniers jours : {sent|one=# publiée|many=# publiées|other=# publiées}, {failed|one=# échouée|many=# échouées|other=# échouées}, {uncertain|one=# incertaine|many=# incertaines|other=# incertaines}.',
  'stats.claims':
    'Phrases de ces synthèses : {kept|one=# publiée avec son passage|many=# publiées avec leur passage|other=# publiées avec leur passage}, {withheld|one=# écartée|many=# écartées|other=# écartées}.',
  'stats.withheld': '{count|one=# écartée|many=# écartées|other=# écartées} : {why}',
  'stats.writer_model': 'Rédigé par {model} ; chaque phrase est vérifiée par des règles.',
  'stats.writer_judged': 'Rédigé par {model} ; chaque phrase est vérifiée par des règles et par {judge}.',
  'stats.writer_quoted':
    'Aucun modèle de langage n’est configuré : les synthèses citent les phrases mêmes des articles.',
  'stats.budget': 'Tokens aujourd’hui : {spent} sur {limit} pour ce serveur.',
  'stats.tokens':
    'Tokens des 30 derniers jours : {tokens} en {calls} requêtes, dont {digests} pour les synthèses.',
  'stats.cost': 'Coût des 30 derniers jours : {cost}, dont synthèses {digests}.',
} satisfies Room<typeof english>;
