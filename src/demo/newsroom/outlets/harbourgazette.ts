/** The Harbour Gazette: a port city's paper. Its feed has no guids, and its pages have every box that a page can have. */
import type { OutletSpec } from '../types.ts';
import { SABLE_CREST_BODY } from './meridian.ts';

export const harbourGazette: OutletSpec = {
  key: 'harbourgazette',
  name: 'The Harbour Gazette',
  tagline: 'Since 1887, between the docks and the dockyard',
  kind: 'independent',
  family: 'Gazette Group',
  country: 'GB',
  language: 'en',
  dates: 'day-first',
  layout: 'portal',
  charset: 'utf-8',
  articlePath: '/defence/{id}/{slug}',
  feed: { format: 'rss', path: '/rss/defence', body: 'full', guid: 'none' },
  articles: [
    {
      slug: 'tanker-adrift-after-explosive-boat-strikes',
      hoursAgo: 10,
      title: 'Tanker adrift after explosive boat strikes in Red Sea strait',
      event: 'sable-crest-attack',
      defence: true,
      tags: ['Red Sea'],
      credit: { agency: 'Meridian News Agency', form: 'trailing', line: 'Source: Meridian News Agency' },
      body: SABLE_CREST_BODY.slice(0, 5),
    },
    {
      slug: 'dockyard-wins-tarbert-support-work',
      hoursAgo: 15,
      title: 'Dockyard wins ten-year contract to keep minehunters running',
      byline: 'Callum Brodie',
      event: 'dockyard-minehunter-support',
      defence: true,
      tags: ['Royal Navy', 'industry'],
      body: [
        'The dockyard has won a ten-year contract to maintain four minehunters of the Royal Navy, the Ministry of Defence confirmed on {day:-18h}, securing 340 jobs on the north quay.',
        'The work is worth £212 million and starts in {month:+150d}, when the first of the ships comes out of the water, yard director Moira Sinclair said. She expects to take on 45 apprentices over three years.',
        'Unions welcomed the order but asked what follows it. “Ten years is two apprenticeships and a bit,” said Gordon Peel, who represents the platers.',
        'The yard lost the last contract of the kind to a rival in Wales in 2014 and shed 190 people.',
        'Under the new one, each minehunter comes in for eleven weeks every second year. The yard must have it back at sea on the day that was agreed or pay £38,000 for each day of delay. Sinclair said that she had read that clause “more often than my own marriage certificate”.',
        'A covered berth for the work will be built where the old rope store stands. The council has given permission, on condition that hammering stops at nine in the evening.',
      ],
    },
    {
      slug: 'sea-cadets-find-wartime-buoy',
      hoursAgo: 31,
      title: 'Sea cadets haul up a wartime buoy, and a conger eel',
      byline: 'Callum Brodie',
      event: 'sea-cadets-buoy',
      defence: false,
      tags: ['community'],
      body: [
        'Sea cadets who were practising knots off the lifeboat slip hauled up a marker buoy that had lain there since the 1940s, and found it inhabited.',
        'The conger eel, about a metre and a half long, was put back. The buoy will go to the maritime museum once it has dried, said curator Effie Lamont.',
        'The cadets have asked for the eel to be named after their instructor. He has not commented.',
        'The buoy, of riveted steel and about the size of an oil drum, once marked the swept channel through a minefield laid to protect the approaches. Eleven like it are listed in the harbour book of 1942. Two had been found before, one of them in use as a barbecue.',
        '“We thought it was a mine and told everybody to walk, not run,” said cadet Isla Farquhar, 14, who had tied the knot that held. The coastguard kept the slip closed for an hour until a diver from the dockyard had tapped the thing with his knuckles.',
        'The museum will show it from {date:+30d}, next to the photograph of the crew who laid it.',
      ],
    },
  ],
};
