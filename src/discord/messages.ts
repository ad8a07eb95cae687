import type { ReplyFile } from '../../commands/index.ts';
import type { Controls } from '../controls.ts';
import { controlCount, controlRows } from './controls.ts';
import { MESSAGE_COMPONENTS, MESSAGE_TEXT } from './limits.ts';

/** Discord's numbers for what we use: component types and the flag that turns a message into components. */
const CONTAINER = 17;
const TEXT = 10;
const SEPARATOR = 14;
const FILE = 13;
const COMPONENTS_V2 = 1 << 15;
const ACCENT = 0x3a5f8a;

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

/** A part of a message: Markdown (may be empty), then controls. */
export interface Piece {
  text: string;
  controls?: Controls | undefined;
}

/** Room for the heading and the footer lines of a message. */
const FRAME_TEXT = 700;
export const PIECE_TEXT = MESSAGE_TEXT - FRAME_TEXT;
/** The container, and a heading and a footer with their separators. */
const FRAME_COMPONENTS = 5;
/** A text and the separator before it. */
const PIECE_COMPONENTS = 2;

/** Groups pieces into messages: as many as fit, in order. `reserved`: components that every message keeps free. */
export function paginate(pieces: readonly Piece[], reserved = 0): Piece[][] {
  const pages: Piece[][] = [];
  let text = 0;
  let components = 0;
  for (const piece of pieces) {
    const needed = PIECE_COMPONENTS + controlCount(piece.controls);
    const page = pages.at(-1);
    if (page && piece.text.length <= text && needed <= components) page.push(piece);
    else {
      pages.push([piece]);
      text = PIECE_TEXT;
      components = MESSAGE_COMPONENTS - FRAME_COMPONENTS - reserved;
    }
    text -= piece.text.length;
    components -= needed;
  }
  return pages;
}

/** One message; a line separates its pieces when it is `ruled`. */
export function messageBody(pieces: readonly Piece[], { ruled }: { ruled: boolean }): MessageBody {
  const inside = pieces.flatMap(({ text, controls }, index) => [
    ...(ruled && index > 0 ? [{ type: SEPARATOR }] : []),
    ...(text === '' ? [] : [{ type: TEXT, content: text }]),
    ...controlRows(controls),
  ]);
  return {
    flags: COMPONENTS_V2,
    components: [{ type: CONTAINER, accent_color: ACCENT, components: inside }],
    allowed_mentions: { parse: [] },
  };
}

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
