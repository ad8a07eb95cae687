import type { ReplyFile } from '../../commands/index.ts';
import type { Controls } from '../controls.ts';
import { controlCount, controlRows } from './controls.ts';
import { MESSAGE_COMPONENTS, MESSAGE_TEXT } from './limits.ts';

/** Discord's numbers for what we use: component types and the flag that turns a message into components. */
const CONTAINER = 17;
const TEXT = 10;
const GALLERY = 12;
const SEPARATOR = 14;
const FILE = 13;
const COMPONENTS_V2 = 1 << 15;
/** The line at a message's edge: a second sign of what its title says in words, never the only one. */
export const ACCENTS = { plain: 0x4f7cac, breaking: 0xb3432b, test: 0x7d8590 } as const;

/** A message body in Components V2 form. Nothing in it may mention anyone but a schedule's own role. */
export interface MessageBody {
  flags: number;
  components: unknown[];
  allowed_mentions: { parse: []; roles?: string[] };
}

/** A message of a reply, with the files that go with it. */
export interface ReplyBody extends MessageBody {
  files: readonly ReplyFile[];
}

/** A part of a message: Markdown (may be empty), then controls. `above`: what parts it from the piece before it. */
export interface Piece {
  text: string;
  controls?: Controls | undefined;
  /** Shown below the text, hidden until a reader opens it. */
  image?: { url: string; description: string } | undefined;
  above?: 'line' | 'space' | undefined;
}

/** What every message keeps free for what stands around its pieces. */
export interface Reserved {
  text: number;
  components: number;
}

/** A text and what parts it from the one before. */
const PIECE_COMPONENTS = 2;

/** Groups pieces into messages: as many as fit, in order. */
export function paginate<P extends Piece>(pieces: readonly P[], reserved: Reserved): P[][] {
  const pages: P[][] = [];
  let text = 0;
  let components = 0;
  for (const piece of pieces) {
    const needed = PIECE_COMPONENTS + (piece.image ? 1 : 0) + controlCount(piece.controls);
    const page = pages.at(-1);
    if (page && piece.text.length <= text && needed <= components) page.push(piece);
    else {
      pages.push([piece]);
      text = MESSAGE_TEXT - reserved.text;
      components = MESSAGE_COMPONENTS - reserved.components;
    }
    text -= piece.text.length;
    components -= needed;
  }
  return pages;
}

/** One message. */
export function messageBody(pieces: readonly Piece[], accent: number = ACCENTS.plain): MessageBody {
  const inside = pieces.flatMap(({ text, controls, image, above }, index) => [
    ...(above !== undefined && index > 0 ? [{ type: SEPARATOR, divider: above === 'line' }] : []),
    ...(text === '' ? [] : [{ type: TEXT, content: text }]),
    ...(image ? [gallery(image)] : []),
    ...controlRows(controls),
  ]);
  return {
    flags: COMPONENTS_V2,
    components: [{ type: CONTAINER, accent_color: accent, components: inside }],
    allowed_mentions: { parse: [] },
  };
}

const gallery = ({ url, description }: NonNullable<Piece['image']>) => ({
  type: GALLERY,
  items: [{ media: { url }, description, spoiler: true }],
});

/** The message with a mention of one role above it, and leave to mention that role alone. */
export const mentioning = (body: MessageBody, roleId: string): MessageBody => ({
  ...body,
  components: [{ type: TEXT, content: `<@&${roleId}>` }, ...body.components],
  allowed_mentions: { parse: [], roles: [roleId] },
});

/** Shows files below a message; a Components V2 message hides those that it does not name. */
export function withFiles(body: MessageBody, files: readonly ReplyFile[]): ReplyBody {
  const safe = files.map(({ name, text }) => ({ name: name.replace(/[^\w.-]+/g, '-'), text }));
  const shown = safe.map(({ name }) => ({ type: FILE, file: { url: `attachment://${name}` } }));
  return { ...body, components: [...body.components, ...shown], files: safe };
}
