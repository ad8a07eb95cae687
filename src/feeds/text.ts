import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';

/**
 * Text from outside, made safe to store, show and send: nothing invisible, nothing that a model's tokenizer reads as
 * a command, well-formed Unicode. HTML becomes plain text here and nowhere else.
 */

// Joiners carry meaning inside these scripts and in emoji; anywhere else they only hide things.
const JOINED =
  /\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Gurmukhi}|\p{Script=Gujarati}|\p{Script=Oriya}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Kannada}|\p{Script=Malayalam}|\p{Script=Sinhala}|\p{Extended_Pictographic}|\uFE0F/u;
/** What no reader sees: ignorable code points (emoji and script joiners apart), control characters, lone surrogates. */
const INVISIBLE =
  /[\p{DI}--[\u200C\u200D\uFE0F]]|[\p{Cc}--[\n\t]]|\p{Cs}|[\uFFF9-\uFFFB]|\p{Noncharacter_Code_Point}/gv;
const JOINERS = /(.?)[\u200C\u200D]+(?=(.?))/gsu;
const SPACES = /[\t\f\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const NEWLINES = /\r\n?|[\u0085\u2028\u2029]/g;

/** Markers that chat templates use between turns: `<|im_start|>`, `[INST]`, `<<SYS>>`, `<end_of_turn>` … */
const CONTROL_TOKENS =
  /<[|｜][^<>|｜\n]{0,80}[|｜]>|\[\/?(?:INST|SYS|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS)\]|<<\/?SYS>>|<\/?(?:s|bos|eos|pad|unk|mask|start_of_turn|end_of_turn|start_of_image|fim_prefix|fim_suffix|fim_middle|think|tool_call|tool_response|begin_of_text|end_of_text)>/gi;
const TOKEN_OPENERS = /<[|｜]|[|｜]>/g;

/** Text without invisible characters, bidi controls, lone surrogates and model control tokens; spaces made plain. */
export function cleanText(text: string): string {
  const visible = text
    .normalize('NFC')
    .replace(NEWLINES, '\n')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(JOINERS, keepJoiner);
  return withoutControlTokens(visible);
}

function keepJoiner(found: string, before: string, after: string): string {
  return JOINED.test(before) && JOINED.test(after)
    ? before + found.slice(before.length, before.length + 1)
    : before;
}

/** Removal can join two halves into a new token, so it repeats; what is left after that loses its delimiters. */
function withoutControlTokens(text: string): string {
  let result = text;
  for (let pass = 0; pass < 4; pass++) {
    const next = result.replace(CONTROL_TOKENS, ' ');
    if (next === result) return result;
    result = next;
  }
  return result.replace(CONTROL_TOKENS, ' ').replace(TOKEN_OPENERS, ' ');
}

/** One clean line: for titles, names and other short fields. `max` counts UTF-16 units. */
export function cleanLine(text: string, max = 1_000): string {
  const line = cleanText(text.length > max * 4 ? text.slice(0, max * 4) : text)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= max) return line;
  // Cutting may split a character in two; the half is dropped.
  const kept = line.slice(0, max - 1).replace(/\p{Cs}$/u, '');
  return `${kept.trimEnd()}…`;
}

/** Clean text as paragraphs separated by one blank line: the only form in which article text is stored. */
export function cleanParagraphs(paragraphs: readonly string[]): string {
  return paragraphs
    .map(paragraph => cleanText(paragraph).replace(/\s+/g, ' ').trim())
    .filter(paragraph => paragraph !== '')
    .join('\n\n');
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const UNREAD = new Set(
  'script style noscript template head title iframe object embed svg math canvas audio video select button textarea figcaption'.split(
    ' ',
  ),
);
const HIDDEN_STYLE =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d]))/i;
const TAG = /<\/?[a-z][^<>]*>/i;
const MAX_DEPTH = 512;

/**
 * HTML (or plain text) as clean paragraphs separated by one blank line: what a feed carries, as text. Hidden parts,
 * scripts, captions and alt texts are left out. Nesting beyond a fixed depth ends the text there.
 */
export function htmlToText(html: string): string {
  if (!TAG.test(html)) return cleanParagraphs(decodeHTMLStrict(html).split(/\n\s*\n/));
  const paragraphs: string[] = [];
  let parts: string[] = [];
  let depth = 0;
  /** Depth at which an unread element began, 0 when none is open. */
  let unreadAt = 0;
  const endParagraph = () => {
    paragraphs.push(parts.join(''));
    parts = [];
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > MAX_DEPTH) throw new TooDeep();
        if (unreadAt > 0) return;
        if (UNREAD.has(name) || isHidden(attributes)) unreadAt = depth;
        else if (BLOCKS.has(name)) endParagraph();
        else if (name === 'br') parts.push('\n');
      },
      onclosetag(name) {
        if (unreadAt === depth) unreadAt = 0;
        depth--;
        if (unreadAt === 0 && BLOCKS.has(name)) endParagraph();
      },
      ontext(text) {
        if (unreadAt === 0) parts.push(decodeHTMLStrict(text));
      },
    },
    // Strict decoding above: `A&B` and `x&copy=1` stay as they were written.
    { decodeEntities: false },
  );
  try {
    parser.end(html);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
  endParagraph();
  // Two line breaks in a row are how many feeds write a paragraph.
  return cleanParagraphs(paragraphs.flatMap(paragraph => paragraph.split(/\n\s*\n/)));
}

class TooDeep extends Error {}

function isHidden(attributes: Record<string, string>): boolean {
  const style = attributes['style'];
  return (style !== undefined && HIDDEN_STYLE.test(style)) || attributes['hidden'] !== undefined;
}
