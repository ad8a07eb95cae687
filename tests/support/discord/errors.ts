import { formErrors, type Issue, issueText } from './issues.ts';

/** An answer of Discord's that refuses the request: HTTP status, JSON code and sentence. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly body: object;

  constructor(status: number, code: number, message: string, body: object = { message, code }) {
    super(message);
    this.status = status;
    this.code = code;
    this.body = body;
  }
}

/** 50035: the body breaks the spec or a documented limit. Such requests are kept in `rejected`. */
export class FormError extends ApiError {
  readonly issues: Issue[];

  constructor(issues: Issue[]) {
    super(400, 50035, issues.map(issueText).join('; '), formErrors(issues.slice(0, 25)));
    this.issues = issues;
  }
}

const unknown = (what: string, code: number) => () => new ApiError(404, code, `Unknown ${what}`);

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
export const REFUSAL = {
  unknownChannel: unknown('Channel', 10003),
  unknownGuild: unknown('Guild', 10004),
  unknownMember: unknown('Member', 10007),
  unknownMessage: unknown('Message', 10008),
  unknownRole: unknown('Role', 10011),
  unknownUser: unknown('User', 10013),
  unknownWebhook: unknown('Webhook', 10015),
  unknownInteraction: unknown('interaction', 10062),
  unknownCommand: unknown('application command', 10063),
  unknownCommandPermissions: unknown('application command permissions', 10066),
  unknownTag: unknown('Tag', 10087),
  alreadyCrossposted: () => new ApiError(400, 40033, 'This message has already been crossposted.'),
  forumNeedsPost: () => new ApiError(400, 40058, 'Cannot send a message in a forum channel.'),
  alreadyAnswered: () => new ApiError(400, 40060, 'Interaction has already been acknowledged.'),
  tagRequired: () => new ApiError(400, 40067, 'A tag is required to create a forum post in this channel.'),
  tooManyFollowUps: () =>
    new ApiError(400, 40094, 'This interaction has hit the maximum number of follow-up messages.'),
  missingAccess: () => new ApiError(403, 50001, 'Missing Access'),
  notYourMessage: () => new ApiError(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new ApiError(400, 50006, 'Cannot send an empty message'),
  closedDms: () => new ApiError(403, 50007, 'Cannot send messages to this user'),
  notText: () => new ApiError(400, 50008, 'Cannot send messages in a non-text channel'),
  missingPermissions: () => new ApiError(403, 50013, 'Missing Permissions'),
  wrongChannelType: () => new ApiError(400, 50024, 'Cannot execute action on this channel type'),
  expiredToken: () => new ApiError(401, 50027, 'Invalid Webhook Token'),
  archivedThread: () => new ApiError(400, 50083, 'Thread is archived'),
  noMutualGuild: () =>
    new ApiError(403, 50278, 'Cannot send messages to this user due to having no mutual guilds'),
  replyNeedsHistory: () =>
    new ApiError(400, 160002, 'Cannot reply without permission to read message history'),
  threadExists: () => new ApiError(400, 160004, 'A thread has already been created for this message'),
  lockedThread: () => new ApiError(400, 160005, 'Thread is locked'),
} as const;
