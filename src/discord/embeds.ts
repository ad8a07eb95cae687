import { z } from 'zod';
import type { MessageBody } from './messages.ts';

/**
 * The same message without Components V2: for servers that prefer embeds, and where Discord refuses components. Texts
 * become embeds, so that all limits of the first form (40 components, 4,000 characters) keep those of this one.
 */

const COMPONENTS_V2 = 1 << 15;
const TEXT = 10;
const ROW = 1;
const CONTAINER = 17;
const MOST_EMBEDS = 10;

/** A message body as it was before Components V2. */
export interface EmbedBody {
  content: string;
  embeds: { description: string; color: number }[];
  components: unknown[];
  allowed_mentions: MessageBody['allowed_mentions'];
}

interface Component {
  type: number;
  content?: string | undefined;
  accent_color?: number | undefined;
  components?: unknown[] | undefined;
}

const componentShape: z.ZodType<Component> = z.looseObject({
  type: z.number(),
  content: z.string().optional(),
  accent_color: z.number().optional(),
  components: z.array(z.unknown()).optional(),
});

/** Whether a body is in the form that this file replaces. */
export const isComponentsBody = (body: object): body is MessageBody =>
  'flags' in body && typeof body.flags === 'number' && (body.flags & COMPONENTS_V2) !== 0;

export function asEmbeds({ components, allowed_mentions }: MessageBody): EmbedBody {
  const top = z.array(componentShape).parse(components);
  const container = top.find(({ type }) => type === CONTAINER);
  const inside = z.array(componentShape).parse(container?.components ?? []);
  const texts = inside.flatMap(({ type, content = '' }) => (type === TEXT ? [content] : []));
  // The last embed takes what there is no room for.
  const apart = texts.slice(0, MOST_EMBEDS - 1);
  const rest = texts.slice(MOST_EMBEDS - 1).join('\n\n');
  const color = container?.accent_color ?? 0;
  return {
    content: top.flatMap(({ type, content = '' }) => (type === TEXT ? [content] : [])).join('\n'),
    embeds: [...apart, ...(rest === '' ? [] : [rest])].map(description => ({ description, color })),
    components: inside.filter(({ type }) => type === ROW),
    allowed_mentions,
  };
}
