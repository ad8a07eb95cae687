import { passageBlocks } from '../../commands/passages.ts';
import { link, escapeText } from '../../src/discord/markdown.ts';
import { renderBodies } from '../../src/discord/bodies.ts';
import { renderReply } from '../../src/discord/render.ts';
import { isolate } from '../../src/digests/isolate.ts';
import { markerOf } from '../../src/digests/outbox.ts';
import type { EditionContent, EditionStory } from '../../src/model.ts';
import { issueText } from './discord/issues.ts';
import { asksForV2, checkMessage, isEmpty } from './discord/rules/message.ts';
import { compare, type Schema, specSchema } from './discord/spec.ts';
import type { MessageBody } from './discord/world/posts.ts';

/** What is wrong with a rendered edition, a sentence each: Discord's limits, and what readers are promised. */

/** What is wrong with what the digest's menu opens: each story's claims with their passages. */
export async function openedFaultFinder(): Promise<(content: EditionContent) => string[]> {
  const schema = await specSchema('MessageCreateRequest');
  return ({ stories: [story], language = 'en' }) => {
    if (!story) return [];
    const heading = { type: 'heading' as const, text: isolate(story.brief.headline.text) };
    const bodies = renderReply({ blocks: [heading, ...passageBlocks(story, language)] }, language);
    return bodies.flatMap(({ files: _, ...body }) => [
      ...bodyFaults(schema, body as unknown as MessageBody),
      ...mentionFaults(body as unknown as MessageBody, undefined),
      ...textsOf(body).flatMap(text => textFaults(text, null)),
    ]);
  };
}

/** A digest is one to four messages; with one for each story up to ten, each with a second one in its thread. */
const MOST = { full: 4, compact: 4, threads: 10 };
const MOST_WITH_THREADS = 19;

export async function faultFinder(): Promise<(content: EditionContent) => string[]> {
  const schema = await specSchema('MessageCreateRequest');
  return content => {
    const bodies = renderBodies(content).map(body => JSON.parse(body) as MessageBody);
    const again = renderBodies(content).map(body => JSON.parse(body) as MessageBody);
    const claims = new Set(content.stories.flatMap(claimLines));
    const addresses = new Set(content.stories.flatMap(addressesOf));
    return [
      ...(JSON.stringify(bodies) === JSON.stringify(again) ? [] : ['rendered again it is another']),
      ...countFaults(content, bodies),
      ...bodies.flatMap((body, index) =>
        [
          ...bodyFaults(schema, body),
          ...mentionFaults(body, index === 0 ? content.pingRoleId : undefined),
          ...textsOf(body).flatMap(text => [...textFaults(text, addresses), ...claimFaults(text, claims)]),
          ...(textsOf(body)
            .join('\n')
            .includes(escapeText(markerOf(content.code, index + 1, bodies.length)))
            ? []
            : ['the marker is missing']),
        ].map(fault => `message ${index + 1} of ${bodies.length}: ${fault}`),
      ),
    ];
  };
}

function countFaults(content: EditionContent, bodies: readonly MessageBody[]): string[] {
  const most = content.rooms === 'threads' ? MOST_WITH_THREADS : MOST[content.layout ?? 'full'];
  if (content.parts !== undefined && bodies.length !== content.parts)
    return [`${bodies.length} messages instead of the ${content.parts} that were posted`];
  return bodies.length >= 1 && bodies.length <= most ? [] : [`${bodies.length} messages`];
}

function bodyFaults(schema: Schema, body: MessageBody): string[] {
  const issues = [...compare(schema, body, true), ...checkMessage(body, asksForV2(body), [])];
  // JSON writes half a character as an escape.
  const halves = /\\ud[89a-f][0-9a-f]{2}/i.test(JSON.stringify(body)) ? ['half a character in the body'] : [];
  return [...issues.map(issueText), ...halves, ...(isEmpty(body, 0) ? ['it is empty'] : [])];
}

function mentionFaults(body: MessageBody, role: string | undefined): string[] {
  const allowed = JSON.stringify(body.allowed_mentions);
  const expected = JSON.stringify(role === undefined ? { parse: [] } : { parse: [], roles: [role] });
  return allowed === expected ? [] : [`mentions ${allowed}`];
}

/** Everything that is shown as Markdown. */
export function textsOf(body: unknown): string[] {
  if (Array.isArray(body)) return body.flatMap(textsOf);
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([key, value]) =>
    (key === 'content' || key === 'description') &&
    typeof value === 'string' &&
    !('value' in body || 'media' in body)
      ? [value]
      : textsOf(value),
  );
}

/** An escape, a whole link, or one character. */
const TOKEN = /\\[\s\S]|\[((?:\\[\s\S]|[^\]\\])*)\]\((https?:\/\/[^\s()<>]+)\)|[\s\S]/gu;
const OURS = /^<@&923456789012345678>$/;

function textFaults(text: string, addresses: ReadonlySet<string> | null): string[] {
  if (OURS.test(text)) return [];
  const faults: string[] = [];
  if (!text.isWellFormed()) faults.push('half a character');
  if (/@(everyone|here)/.test(text)) faults.push('a mention of everyone');
  if (
    text
      .split('\n')
      .some(line => (line.match(/\u2068/g) ?? []).length !== (line.match(/\u2069/g) ?? []).length)
  )
    faults.push('a direction that is not closed');
  for (const [token, , address] of text.matchAll(TOKEN)) {
    if (address !== undefined && addresses && !addresses.has(address))
      faults.push(`a link that no article has: ${address}`);
    if (token === '[' || token === ']' || token === '<') faults.push(`a bare ${token}`);
    if (token === '`' || token === '|' || token === '~' || token === '_') faults.push(`a bare ${token}`);
  }
  if (/(?<!\]\()https?:\/\//.test(text)) faults.push('an address outside a link');
  return faults;
}

/** A claim is shown whole or not at all. */
const claimFaults = (text: string, claims: ReadonlySet<string>): string[] =>
  text
    .split('\n')
    .filter(line => line.startsWith('- '))
    .map(line => line.replace(/\u00a0(?:\\\[\d+\\\]\u2060?)+$/, ''))
    .filter(line => !claims.has(line))
    .map(line => `a claim that is not whole: ${line.slice(0, 80)}`);

const claimLines = ({ brief }: EditionStory): string[] =>
  brief.claims.map(({ text }) => `- ${escapeText(isolate(text))}`);

const addressesOf = ({ sources }: EditionStory): string[] =>
  sources.flatMap(({ article }) => /\]\((.*)\)$/s.exec(link('x', article.url))?.[1] ?? []);
