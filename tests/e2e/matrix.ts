import type { OptionValue } from '../support/discord/human/options.ts';

/**
 * Everything that can be called, with what a member and a moderator are answered. A new command, component, menu or
 * completion without a row here fails the test.
 */

/** What the store holds when the bot starts. */
export interface Scene {
  /** A page that names two feeds, and a feed on the same site. */
  site: string;
  story: string;
  article: string;
  schedule: string;
  channel: string;
  role: string;
  watch: string;
}

export interface Row {
  options?: (scene: Scene) => Record<string, OptionValue>;
  member: RegExp;
  moderator: RegExp;
  /** What a direct message answers; absent: the command is not offered there. */
  direct?: RegExp;
}

export const MODERATORS_ONLY = /Only moderators can do this/;
const MANAGERS_ONLY = /Only members with the Manage Server permission/;

const both = (answer: RegExp, options: Row['options'] = () => ({}), direct?: RegExp): Row => ({
  options,
  member: answer,
  moderator: answer,
  ...(direct ? { direct } : {}),
});
const moderated = (answer: RegExp, options: Row['options'] = () => ({})): Row => ({
  options,
  member: MODERATORS_ONLY,
  moderator: answer,
});
const story = (scene: Scene) => ({ story: scene.story });
const schedule = (scene: Scene) => ({ id: Number(scene.schedule) });
const UNKNOWN_STORY = /no story|not in/i;

/** In the order in which they are called: what removes something comes after what needs it. */
export const COMMANDS: Record<string, Row> = {
  help: both(/What I can do|\/latest/, undefined, /shares with everyone/),
  latest: both(/Halvard/, undefined, /Kestrel/),
  story: both(/How it developed/, story, UNKNOWN_STORY),
  sources: both(/passage|navy/i, story, UNKNOWN_STORY),
  summary: both(/Halvard/, story, UNKNOWN_STORY),
  ask: both(
    /Halvard/,
    () => ({ question: 'Which frigate struck a mine off Bornholm?' }),
    /do not say|nothing/i,
  ),
  search: both(/harbour/, () => ({ query: 'frigate Halvard mine' }), /Kestrel|No |nothing/i),
  why: both(/Halvard|harbour/, scene => ({ url: scene.article })),
  stats: both(/articles/),
  'watch add': {
    options: scene => ({ topic: 'sea', channel: scene.channel }),
    member: /Only moderators set watches for a channel/,
    moderator: /Watching/,
  },
  'watch list': both(/Watches/),
  'watch remove': {
    options: scene => ({ id: scene.watch }),
    member: /Stopped/,
    moderator: /no watch number/,
  },
  'digest preview': both(/Halvard/),
  'digest now': moderated(/Posted|posted/, scene => ({ channel: scene.channel })),
  'digest history': both(/digest|edition|post/i),
  'settings view': both(/Europe\/Copenhagen/),
  'settings edit': moderated(/Europe\/Oslo/, () => ({ zone: 'Europe/Oslo' })),
  'settings content': moderated(/state media/, () => ({ 'no-kinds': 'state_media' })),
  'settings moderators': {
    options: scene => ({ add: scene.role }),
    member: MANAGERS_ONLY,
    moderator: /Only|moderat/i,
  },
  'settings data': both(/What I keep of you/),
  'schedule add': moderated(/#\d+/, scene => ({ channel: scene.channel, time: '07:00' })),
  'schedule list': moderated(/#\d+/),
  'schedule edit': moderated(/06:30/, scene => ({ ...schedule(scene), time: '06:30' })),
  'schedule pause': moderated(/#?\d/, schedule),
  'schedule resume': moderated(/#?\d/, schedule),
  'schedule skip': moderated(/#?\d/, schedule),
  'schedule test': moderated(/\S/, schedule),
  'schedule remove': moderated(/#?\d/, schedule),
  'schedule undo': moderated(/Taken back/),
  'feeds test': moderated(/Loop/, scene => ({ url: `${scene.site}/feed` })),
  'feeds add': moderated(/Loop/, scene => ({ url: `${scene.site}/feed`, name: 'Loop' })),
  'feeds list': moderated(/Loop/),
  'feeds rename': moderated(/Loop One/, () => ({ feed: 'Loop', name: 'Loop One' })),
  'feeds edit': moderated(/frigate/, () => ({ feed: 'Loop One', include: 'frigate' })),
  'feeds pause': moderated(/paused/i, () => ({ feed: 'Loop One' })),
  'feeds resume': moderated(/Loop One/, () => ({ feed: 'Loop One' })),
  'feeds export': moderated(/\S/),
  'feeds import': moderated(/\S/, scene => ({
    file: {
      name: 'feeds.opml',
      data: `<opml version="2.0"><body><outline type="rss" text="Two" xmlUrl="${scene.site}/two"/></body></opml>`,
    },
  })),
  'feeds catalogue': moderated(/\S/),
  'feeds audit': moderated(/mod/),
  'feeds remove': moderated(/Loop One/, () => ({ feed: 'Loop One' })),
  'feeds undo': moderated(/Loop One/),
};

/** What completes an option; for a member first, then for a moderator. */
export interface Completion {
  typed: string;
  member: RegExp | 'nothing';
  moderator: RegExp;
}

const offers = (typed: string, answer: RegExp): Completion => ({ typed, member: answer, moderator: answer });
const offersModerators = (typed: string, moderator: RegExp): Completion => ({
  typed,
  member: 'nothing',
  moderator,
});

export const COMPLETIONS: Record<string, Completion> = {
  'summary since': offers('7', /7d/),
  'summary story': offers('halvard', /Halvard/),
  'summary region': offers('den', /denmark/),
  'summary feed': offers('harb', /harbour/),
  'latest region': offers('den', /denmark/),
  'story story': offers('halvard', /Halvard/),
  'sources story': offers('halvard', /Halvard/),
  'ask since': offers('2', /24h/),
  'digest preview since': offers('2', /24h/),
  'watch add story': offers('halvard', /Halvard/),
  'watch remove id': { typed: '', member: /bornholm/i, moderator: /paused/ },
  'schedule add zone': offersModerators('copenh', /Europe\/Copenhagen/),
  'schedule edit zone': offersModerators('copenh', /Europe\/Copenhagen/),
  'settings edit zone': offersModerators('copenh', /Europe\/Copenhagen/),
  'settings content no-kinds': offersModerators('sta', /state_media/),
  'feeds add first': offersModerators('', /\S/),
  'feeds pause feed': offersModerators('harb', /harbour/),
  'feeds resume feed': offersModerators('harb', /harbour/),
  'feeds remove feed': offersModerators('harb', /harbour/),
  'feeds rename feed': offersModerators('harb', /harbour/),
  'feeds edit feed': offersModerators('harb', /harbour/),
  'feeds edit country': offersModerators('d', /\S/),
  'feeds catalogue choice': offersModerators('', /\S/),
};

/** A control: the command whose answer shows it, and what comes of using it. */
export interface Control {
  from: string;
  options?: Row['options'];
  /** Typed into the form that it opens. */
  form?: Record<string, string>;
  member: RegExp;
  moderator: RegExp;
}

const control = (from: string, answer: RegExp, options?: Row['options']): Control => ({
  from,
  member: answer,
  moderator: answer,
  ...(options ? { options } : {}),
});

export const CONTROLS: Record<string, Control> = {
  latest: control('latest', /Newest|Latest|page|#\d+/i),
  story: control('latest', /How it developed/),
  sources: control('story', /passage|navy/i, story),
  follow: control('story', /Watching|being watched/, story),
  askmore: {
    ...control('ask', /sailors|Halvard/, () => ({ question: 'Which frigate struck a mine off Bornholm?' })),
    form: { question: 'How many sailors were hurt?' },
  },
  search: control('search', /page 2/, () => ({ query: 'patrol boat harbour' })),
  data: control('settings data', /in the file|for good/),
  rewatch: control('watch list', /Going on/),
  unwatch: control('watch list', /Stopped/),
  feedpick: {
    from: 'feeds add',
    options: scene => ({ url: `${scene.site}/page` }),
    member: MODERATORS_ONLY,
    moderator: /\S/,
  },
};

/** Entries of a message's menu. */
export const MENUS: Record<string, RegExp> = { 'Summarise linked article': /Halvard/ };
