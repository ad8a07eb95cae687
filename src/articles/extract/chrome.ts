import type { Paragraph } from './paragraphs.ts';

/** Lines of the site around an article that its text block often contains: labels, prompts, bylines, bare dates. */

const LABEL =
  /^(?:advertisements?|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|reklama|реклама|广告|広告|광고|sponsored(?: content| by.*)?|story continues below.*|article continues (?:below|after).*|continues? (?:below|after) (?:the )?(?:ad|advert).*|scroll (?:down )?(?:to|for) .*|loading(?:\.{3}|…)?|play|pause|listen(?: to this article)?.*|\d+:\d\d|watch(?: the video| now)?:?|view (?:gallery|comments|all|original|image.*)|(?:hide|show) (?:caption|comments)|enlarge this image|toggle caption|(?:getty|afp|reuters|ap|epa)(?: images)?(?: ?\/.*)?|image source.*|print|e-?mail|comments?|share|tweet|pin(?: it)?|facebook|twitter|linkedin|whatsapp|telegram|reddit|copy link|save|bookmark|follow|more|next|previous|back to top|top|home|menu|search|close|advert|(?:\d+ )?shares?|\d+|tags?|topics?)[:.]?$/iu;
const PROMPT =
  /^(?:share (?:this|on|via)\b|follow (?:us|@|\w+ on)\b|like us on\b|click (?:here|to)\b|tap (?:here|to)\b|(?:read|see|watch|learn|find out|hear) more\b|continue reading\b|keep reading\b|read (?:also|next|this|the full|original|related)\b|also (?:read|see|on)\b|must read\b|related\s*:|see also\b|more (?:from|on|in)\b.{0,60}$|(?:sign|log) (?:in|up|out)\b|subscribe\b|register\b.{0,40}(?:free|to)\b|join (?:our|us|the)\b.{0,80}(?:newsletter|channel|telegram|whatsapp|discord|community|conversation|discussion)|get (?:the|our|your)\b.{0,80}(?:newsletter|inbox|app|alerts|briefing|delivered)|download (?:our|the)\b.{0,30}app|support (?:our|independent)\b|donate\b|become a (?:member|subscriber)|already a (?:member|subscriber)|to (?:continue|keep) reading\b|(?:enter|type) your e-?mail|thank you for (?:reading|signing|subscribing)|have a (?:tip|story)\b|got a (?:tip|story)\b|(?:send|e-?mail) (?:us )?(?:your )?(?:tips|feedback|comments)|(?:please )?(?:enable|disable) (?:javascript|your ad)|your (?:email|browser)\b.{0,60}$|this (?:site|website) uses cookies|by (?:signing|subscribing|clicking)\b|we use cookies|lesen sie (?:auch|mehr)\b|mehr (?:dazu|zum thema)\b|lire aussi\b|à lire (?:aussi|également)\b|abonnez-vous\b|lea (?:también|más)\b|le puede interesar\b|leggi anche\b|leia (?:também|mais)\b|czytaj (?:także|też|również|więcej)\b|читайте (?:также|також)\b|подписывайтесь\b|підписуйтесь\b|関連記事|相关阅读|관련기사)/iu;
const META =
  /^(?:(?:last )?(?:updated|published|posted|modified|first published|created|date|issued|aktualisiert|stand|veröffentlicht|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato)\b(?: (?:on|at|le|am|el|il))?\s*:?\s*.{0,60}\d.{0,40}|(?:photo|image|picture|video|file photo|foto|bild|фото|credit|caption|image credit|photo credit|photograph|illustration)s?(?: (?:by|credit|courtesy|via))?\s*:.{0,200}|(?:tags?|topics?|categor(?:y|ies)|filed (?:under|in)|keywords|section|related (?:topics|articles|stories)|posted in|labels|schlagwörter|themen|mots-clés|etiquetas)\s*:.{0,300}|\d+ min(?:ute)?s?(?: of)? read(?:ing)?(?: time)?|reading time\s*:?.{0,20}|.{0,20}\d+ (?:comments?|views|shares|likes)|(?:©|copyright|\(c\)).{0,200}|all rights reserved.{0,100})$/iu;
const BYLINE =
  /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]a|[Dd]i|[Aa]utor|[Аа]втор|(?:[Ww]ritten|[Rr]eported|[Ss]tory|[Tt]ext) by)\s*:?\s+[\p{Lu}@][^.!?]{2,70}$/u;
const BARE_DATE =
  /^(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+)?(?:\d{1,2}[.\s/-]+\p{L}{3,10}\.?[\s,/-]+\d{2,4}|\p{L}{3,10}\.? \d{1,2},? \d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:[\s,|•·–-]*(?:at\s+)?\d{1,2}[:.h]\d{2}.{0,20})?$/iu;
const BIO =
  /^[^.!?]{3,80}\b(?:is|was|covers|writes|has been)\b (?:an? |the )?(?:[\w-]+ ){0,6}(?:reporter|correspondent|editor|journalist|writer|columnist|contributor|fellow|freelance\w*|bureau chief|producer)\b/i;

/** Sentence ends in any script: prose has them, labels have not. */
const SENTENCE_END = /[.!?…。！？।؟]["'”’»)\]]*$/u;

export const isProse = ({ text, linked }: Paragraph): boolean =>
  linked < 0.5 && (text.length > 140 || (text.length > 40 && SENTENCE_END.test(text)));

function isChromeLine({ text, linked, kind }: Paragraph): boolean {
  if (text.length > 320) return false;
  if (LABEL.test(text) || META.test(text) || BARE_DATE.test(text)) return true;
  if (PROMPT.test(text)) return text.length < 120 || linked > 0.3;
  // A block that is nothing but a link leads elsewhere; in a list it may be a source that the article names.
  return linked > 0.9 && text.length < 200 && kind !== 'heading' && !SENTENCE_END.test(text);
}

/** Paragraphs of the article alone: site lines, a repeated title, byline and dates at the top, tails at the end. */
export function withoutChrome(
  paragraphs: readonly Paragraph[],
  title: string,
  author: string | null,
): Paragraph[] {
  const kept = paragraphs.filter(paragraph => !isChromeLine(paragraph));
  const firstProse = kept.findIndex(isProse);
  const head = firstProse < 0 ? 0 : firstProse;
  const body = kept.filter(
    ({ text }, index) => index >= head || !(BYLINE.test(text) || isHeadMatter(text, title, author)),
  );
  let end = body.length;
  while (end > 1) {
    const last = body[end - 1];
    if (last === undefined) break;
    const isTail = last.kind === 'heading' || BYLINE.test(last.text) || BIO.test(last.text);
    if (!isTail) break;
    end--;
  }
  return body.slice(0, end);
}

const DATES =
  /\b(?:\d{1,2}[.\s/-]+\p{L}{3,10}\.?[\s,/-]+\d{2,4}|\p{L}{3,10}\.? \d{1,2},? \d{4}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?)\b/giu;
const HEAD_WORDS =
  /\b(?:by|von|par|por|posted|published|updated|written|on|at|in|ago|hours?|minutes?|mins?|days?|reading|read|time|am|pm|utc|gmt|cet|est|edt|\d+)\b/giu;

/** A line above the text that is only title, author, date and reading time, in any order. */
function isHeadMatter(text: string, title: string, author: string | null): boolean {
  if (text.length > title.length + 140) return false;
  let rest = text.replace(title === '' ? '\n' : title, ' ');
  for (const name of (author ?? '').split(/\s*,\s*/)) if (name !== '') rest = rest.replace(name, ' ');
  const words =
    rest
      .replace(DATES, ' ')
      .replace(HEAD_WORDS, ' ')
      .match(/\p{L}{2,}/gu) ?? [];
  return words.length === 0;
}
