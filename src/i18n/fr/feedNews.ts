import type { feedNews as english } from '../en/feedNews.ts';
import type { Room } from '../room.ts';

/** Ce qu’on écrit au membre qui a ajouté un flux quand personne ne s’en est occupé. */
export const feedNews = {
  'digests.feed_failing':
    'Le flux {name} ne peut plus être lu : {reason} Je réessaie, au moins chaque jour. /feeds list l’affiche ; /feeds pause ou /feeds remove y met fin.',
  'digests.feed_gone':
    'Le flux {name} a disparu : c’est son éditeur qui le dit. /feeds remove le retire de la liste, /feeds resume le réessaie.',
  'digests.feed_recovered': 'Le flux {name} peut de nouveau être lu.',
} satisfies Room<typeof english>;
