import type { feedNews as english } from '../en/feedNews.ts';
import type { Room } from '../room.ts';

/** Was ein Mitglied, das einen Feed hinzugefügt hat, erfährt, wenn niemand nach ihm gesehen hat. */
export const feedNews = {
  'digests.feed_failing':
    'Der Feed {name} lässt sich nicht mehr lesen: {reason} Ich versuche es weiter, mindestens täglich. /feeds list zeigt ihn; mit /feeds pause oder /feeds remove ist Schluss.',
  'digests.feed_gone':
    'Der Feed {name} ist weg: Das sagt sein Herausgeber. /feeds remove nimmt ihn von der Liste, /feeds resume versucht es noch einmal.',
  'digests.feed_recovered': 'Der Feed {name} lässt sich wieder lesen.',
} satisfies Room<typeof english>;
