// Documented limits of message bodies that the OpenAPI description does not carry.
import { type Issue, lengthOf, required, tooLong } from '../issues.ts';
import { MESSAGE_FLAG, type UploadedFile } from '../types.ts';
import type { MessageBody } from '../world/posts.ts';
import { checkComponents, type Component } from './components.ts';

type Embed = NonNullable<MessageBody['embeds']>[number];

/** Keys that a Components V2 message may not carry. */
const LEGACY = ['content', 'embeds', 'poll', 'sticker_ids'] as const;

const filled = (value: unknown): boolean =>
  typeof value === 'string' || Array.isArray(value) ? value.length > 0 : Boolean(value);

/**
 * Faults of a message body. `v2` says whether the message is (or becomes, or already was) a Components V2
 * message; `files` are the uploads that `attachment://` links may name.
 */
export function checkMessage(body: MessageBody, v2: boolean, files: UploadedFile[] | null): Issue[] {
  const issues = [...checkMentions(body), ...checkEmbeds(body.embeds ?? [])];
  if (lengthOf(body.content) > 2000) issues.push(tooLong(['content'], 2000));
  if (body.components) issues.push(...checkComponents(body.components as unknown as Component[], v2));
  if (v2)
    for (const key of LEGACY)
      if (filled((body as Record<string, unknown>)[key]))
        issues.push({
          path: [key],
          code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
          message: `The ${key} field cannot be used with the flag IS_COMPONENTS_V2.`,
        });
  if (files) issues.push(...checkReferences(body, files));
  return issues;
}

export const asksForV2 = (body: MessageBody): boolean =>
  (Number(body.flags ?? 0) & MESSAGE_FLAG.componentsV2) !== 0;

function checkMentions({ allowed_mentions: rules }: MessageBody): Issue[] {
  return (['users', 'roles'] as const)
    .filter(kind => (rules?.parse as string[] | undefined)?.includes(kind) && rules?.[kind]?.length)
    .map(kind => ({
      path: ['allowed_mentions'],
      code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    }));
}

function checkEmbeds(embeds: Embed[]): Issue[] {
  const issues: Issue[] = [];
  const total = embeds.reduce((sum, embed) => sum + embedSize(embed), 0);
  if (total > 6000)
    issues.push({
      path: ['embeds'],
      code: 'MAX_EMBED_SIZE_EXCEEDED',
      message: 'Embed size exceeds maximum size of 6000.',
    });
  embeds.forEach((embed, index) => {
    embed.fields?.forEach((field, at) => {
      for (const key of ['name', 'value'] as const)
        if (!field[key]?.trim()) issues.push(required(['embeds', index, 'fields', at, key]));
    });
    for (const [path, url] of [
      [['url'], embed.url],
      [['author', 'url'], embed.author?.url],
    ] as const)
      if (url && !/^https?:\/\//.test(url))
        issues.push({
          path: ['embeds', index, ...path],
          code: 'URL_TYPE_INVALID_SCHEME',
          message: 'Scheme must be one of (http, https).',
        });
  });
  return issues;
}

function embedSize(embed: Embed): number {
  const parts = [embed.title, embed.description, embed.footer?.text, embed.author?.name];
  const fields = (embed.fields ?? []).flatMap(field => [field.name, field.value]);
  return [...parts, ...fields].reduce((sum, text) => sum + lengthOf(text), 0);
}

function checkReferences(body: MessageBody, files: UploadedFile[]): Issue[] {
  const text = JSON.stringify([body.embeds ?? [], body.components ?? []]);
  const names = [...text.matchAll(/"attachment:\/\/([^"\\]+)"/g)].map(match => match[1] ?? '');
  return names
    .filter(name => !files.some(file => file.name === name))
    .map(name => ({
      path: [body.embeds?.length ? 'embeds' : 'components'],
      code: 'ATTACHMENT_NOT_FOUND',
      message: `attachment://${name} names a file that was not uploaded with this message.`,
    }));
}

/** Whether nothing would be seen: Discord refuses such a message with 50006. */
export function isEmpty(
  body: MessageBody & { poll?: unknown; sticker_ids?: unknown[] },
  files: number,
): boolean {
  const shown = body.embeds?.some(embed =>
    Object.entries(embed).some(
      ([key, value]) => !['type', 'color', 'timestamp'].includes(key) && filled(value),
    ),
  );
  return !(
    body.content?.trim() ||
    shown ||
    body.components?.length ||
    body.sticker_ids?.length ||
    body.poll ||
    files
  );
}
