import type { labels as english } from '../en/labels.ts';
import type { Room } from '../room.ts';

/** Ce qui est dit d’un sujet avant ses affirmations, et d’une source à côté de son nom. */
export const labels = {
  'labels.single_source': 'source unique',
  'labels.independent_sources':
    '{count|one=# source indépendante|many=# de sources indépendantes|other=# sources indépendantes}',
  'labels.only_state_media': 'médias d’État seulement',
  'labels.only_official': 'déclarations officielles seulement',
  'labels.only_wire': 'dépêches d’agence seulement',
  'labels.only_press_release': 'communiqué de presse seulement',
  'labels.only_paywalled': 'réservé aux abonnés',
  'labels.day': 'jour {count}',
  'labels.developing': 'en cours',
  'labels.reports_differ': 'récits divergents',
  'labels.extractive': 'cité',

  'labels.source_wire_copy': 'reprise d’agence',
  'labels.source_state_media': 'média d’État',
  'labels.source_official': 'officiel',
  'labels.source_wire': 'agence',
  'labels.source_press_release': 'communiqué',
  'labels.source_paywalled': 'abonnés',
} satisfies Room<typeof english>;
