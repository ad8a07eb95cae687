import type { stories as english } from '../en/stories.ts';
import type { Room } from '../room.ts';

/** Was /story, /latest und /sources sagen. */
export const stories = {
  'commands.story': 'Eine Meldung ganz: Aussagen, Verlauf, Quellen und warum sie so weit oben steht',
  'commands.option_story_headline': 'Eine Überschrift (zum Suchen tippen) oder die Nummer einer Meldung',
  'commands.latest': 'Die neuesten Meldungen, nach Thema oder Region',
  'commands.option_region': 'Nur Meldungen über diese Region oder dieses Land',
  'commands.sources': 'Wen dieser Server liest; oder zu einer Meldung jede Aussage mit ihrer Textstelle',

  'story.timeline': 'Wie sie sich entwickelte',
  'story.brought': 'zuerst mit',
  'story.repeated': 'derselbe Text später bei {names}',
  'story.families': 'Wer darüber berichtet',
  'story.copies': 'Kopien: {names}',
  'story.rank': 'Warum sie hier steht: {points} Punkte',
  'story.rank_sources': 'unabhängige Quellen ({count})',
  'story.rank_outlets': 'Medien, die sie bringen',
  'story.rank_importance': 'Zeichen von Gewicht: {signs}',
  'story.rank_interests': 'von diesem Server gewählt: {interests}',
  'story.rank_novelty': 'war noch nicht zu lesen',
  'story.rank_relevance': 'wie sehr es um Verteidigung geht',
  'story.rank_recency': 'Aktualität (halbiert sich alle 18 Stunden)',
  'story.sign_nuclear': 'Atomwaffen',
  'story.sign_war': 'Krieg',
  'story.sign_alliance': 'ein ganzes Bündnis',
  'story.sign_coup': 'ein Putsch',
  'story.sign_chemical': 'chemische oder biologische Waffen',
  'story.sign_casualties': 'Opfer',
  'story.sign_attack': 'ein Angriff',
  'story.sign_ceasefire': 'eine Waffenruhe',
  'story.sign_standoff': 'eine Konfrontation',
  'story.sign_command': 'ein Wechsel an der Spitze',
  'story.sign_treaty': 'ein Vertrag',
  'story.button_sources': 'Genaue Textstellen',
  'story.button_story': 'Ganze Meldung',

  'latest.heading': 'Neueste Meldungen',
  'latest.none':
    'Keine gespeicherte Verteidigungsmeldung {days|one=des letzten Tages|other=der letzten # Tage} passt. Wähl ein anderes Thema oder eine andere Region oder sieh unter /settings view nach, was dieser Server auslässt.',
  'latest.sources': '{count|one=nur eine Quelle|other=# unabhängige Quellen}',
  'latest.articles': '{count|one=# Artikel|other=# Artikel}',
  'latest.pick': 'Eine Meldung öffnen',
  'latest.older': 'Ältere',
  'latest.newer': 'Neuere',

  'sources.heading': 'Wen dieser Server liest ({days|one=letzter Tag|other=letzte # Tage})',
  'sources.none':
    'Kein Feed dieses Servers hat {days|one=am letzten Tag|other=in den letzten # Tagen} einen Artikel gebracht. /feeds list zeigt sie.',
  'sources.line': '{count|one=# Artikel|other=# Artikel}, zuletzt',
  'sources.kind_independent': 'unabhängig',
  'sources.kind_state_media': 'Staatsmedium',
  'sources.kind_official': 'amtlich',
  'sources.kind_wire': 'Agentur',
  'sources.excluded': 'von den Einstellungen dieses Servers ausgelassen',
  'sources.more':
    '{count|one=# weiteres Medium ist|other=# weitere Medien sind} nicht aufgeführt.',
  'sources.family': 'Eine Zeile je Eigentümer: Medien eines Eigentümers zählen als eine Quelle.',
  'sources.of_story': 'Meldung #{id}: jede Aussage mit den Textstellen, auf denen sie beruht',
} satisfies Room<typeof english>;
