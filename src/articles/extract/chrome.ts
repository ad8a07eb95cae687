import type { Paragraph } from './paragraphs.ts';

/** Lines of the site around an article that its text block often contains: labels, prompts, bylines, bare dates. */

const LABEL =
  /^(?:advertisements?|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|reklama|реклама|广告|広告|광고|sponsored(?: content| by.*)?|story continues below.*|article continues (?:below|after).*|continues? (?:below|after) (?:the )?(?:ad|advert).*|scroll (?:down )?(?:to|for) .*|loading(?:\.{3}|…)?|play|pause|listen(?: to (?:this|the) (?:article|story).*)?|\d+:\d\d|watch(?: the video| now)?:?|view (?:gallery|comments|all|original|image.*)|(?:hide|show) (?:caption|comments)|enlarge this image|toggle caption|(?:getty|afp|reuters|ap|epa)(?: images)?(?: ?\/.*)?|image source.*|print|e-?mail|comments?|share|tweet|pin(?: it)?|facebook|twitter|linkedin|whatsapp|telegram|reddit|copy link|save|bookmark|follow|more|next|previous|back to top|top|home|menu|search|close|advert|(?:\d+ )?shares?|\d+|tags?|topics?)[:.]?$/iu;
const PROMPT =
  /^(?:share (?:this|on|via)\b|follow (?:us|@|\w+ on)\b|like us on\b|click (?:here|to)\b|tap (?:here|to)\b|(?:read|see|watch|learn|find out|hear) more\b|continue reading\b|keep reading\b|read (?:also|next|this|the full|original|related)\b|also (?:read|see|on)\b|must read\b|related\s*:|see also\b|more (?:from|on|in)\b.{0,60}$|(?:sign|log) (?:in|up|out)\b|subscribe\b|register\b.{0,40}(?:free|to)\b|join (?:our|us|the)\b.{0,80}(?:newsletter|channel|telegram|whatsapp|discord|community|conversation|discussion)|get (?:the|our|your)\b.{0,80}(?:newsletter|inbox|app|alerts|briefing|delivered)|download (?:our|the)\b.{0,30}app|support (?:our|independent)\b|donate\b|become a (?:member|subscriber)|already a (?:member|subscriber)|to (?:continue|keep) reading\b|(?:enter|type) your e-?mail|thank you for (?:reading|signing|subscribing)|have a (?:tip|story)\b|got a (?:tip|story)\b|(?:send|e-?mail) (?:us )?(?:your )?(?:tips|feedback|comments)|(?:please )?(?:enable|disable) (?:javascript|your ad)|your (?:email|browser)\b.{0,60}$|this (?:site|website) uses cookies|by (?:signing up|subscribing|clicking)\b|we use cookies|lesen sie (?:auch|mehr)|mehr (?:dazu|zum thema)|lire aussi|à lire (?:aussi|également)|abonnez-vous|lea (?:también|más)|le puede interesar|leggi anche|leia (?:também|mais)|czytaj (?:także|też|również|więcej)|читайте (?:также|також)|подписывайтесь|підписуйтесь|関連記事|相关阅读|관련기사)/iu;
const META =
  /^(?:(?:photo|image|picture|video|file photo|foto|bild|фото|credit|caption|image credit|photo credit|photograph|illustration)s?(?: (?:by|credit|courtesy|via))?\s*:.{0,200}|(?:tags?|topics?|теги?|метки|темы|categor(?:y|ies)|filed (?:under|in)|keywords|section|related (?:topics|articles|stories)|posted in|labels|schlagwörter|themen|mots-clés|etiquetas)\s*:.{0,300}|\d+ min(?:ute)?s?(?: of)? read(?:ing)?(?: time)?|reading time\s*:?.{0,20}|.{0,20}\d+ (?:comments?|views|shares|likes)|(?:©|copyright (?:©|\(c\)|\d|by\b)|\(c\)).{0,200}|all rights reserved.{0,100})$/iu;
/** 'Published in 2019, the report …' is a sentence: only a line that gives nothing but a time is the site's. */
const DATED =
  /^(?:(?:last )?(?:updated|published|posted|modified|first published|created|date|issued)|aktualisiert|stand|veröffentlicht|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|опубликовано|обновлено|опубліковано|оновлено|更新|公開|发布|입력|수정)(?![\p{L}\p{N}])/iu;
const BYLINE =
  /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]a|[Dd]i|[Aa]utor|[Аа]втор|(?:[Ww]ritten|[Rr]eported|[Ss]tory|[Tt]ext) by)\s*:?\s+[\p{Lu}@][^.!?]{2,70}$/u;
/** What a prompt asks readers for; other short sentences may begin with the same words. */
const ASKS =
  /newsletter|inbox|e-?mail|subscri|sign(?:ing)? (?:up|in)|log in|register|cookie|\bapp\b|telegram|whatsapp|discord|facebook|twitter|instagram|youtube|channel|donat|support us|our (?:work|journalism|site)|member|javascript|browser|\bad ?block|read more|click|comment|feedback|\btips?\b/i;
const MAX_ZONE_WORDS = 2;
const BARE_DATE =
  /^(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+)?(?:\d{4}年\d{1,2}月\d{1,2}日|\d{4}년 ?\d{1,2}월 ?\d{1,2}일|\d{1,2}[.\s/-]+\p{L}{3,10}\.?[\s,/-]+\d{2,4}|\p{L}{3,10}\.? \d{1,2},? \d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:[\s,|•·–-]*(?:at\s+)?\d{1,2}[:.h]\d{2}.{0,20})?$/iu;
const BIO =
  /^[^.!?]{3,80}\b(?:is|was|covers|writes|has been)\b (?:an? |the )?(?:[\w-]+ ){0,6}(?:reporter|correspondent|editor|journalist|writer|columnist|contributor|fellow|freelance\w*|bureau chief|producer)\b/i;

/** Sentence ends in any script: prose has them, labels have not. */
const SENTENCE_END = /[.!?…。！？।؟]["'”’»)\]]*$/u;

/** A sign of these scripts says as much as two or three letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

export function isProse({ text, linked }: Paragraph): boolean {
  const length = text.length < 140 ? text.length + 1.5 * (text.match(DENSE)?.length ?? 0) : text.length;
  return linked < 0.5 && (length > 140 || (length > 40 && SENTENCE_END.test(text)));
}

function isChromeLine({ text, linked, kind }: Paragraph): boolean {
  if (text.length > 320) return false;
  if (LABEL.test(text) || META.test(text) || BARE_DATE.test(text)) return true;
  if (DATED.test(text) && wordsBesideTime(text.replace(DATED, ' ')) <= MAX_ZONE_WORDS) return true;
  if (PROMPT.test(text)) return linked > 0.3 || text.length < 50 || (text.length < 160 && ASKS.test(text));
  // A block that is nothing but a link leads elsewhere; in a list it may be a source that the article names.
  return linked > 0.8 && kind !== 'heading' && !SENTENCE_END.test(text);
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
    ({ text }, index) =>
      index > head + 1 || !(BYLINE.test(text) || (index < head && isHeadMatter(text, title, author))),
  );
  let end = body.length;
  while (end > 1) {
    const last = body[end - 1];
    if (last === undefined) break;
    const isTail = last.kind === 'heading' || BYLINE.test(last.text) || isBio(last.text, author);
    if (!isTail) break;
    end--;
  }
  return body.slice(0, end);
}

/** 'A B is a reporter …' about the author; of anybody else it may be news. */
function isBio(text: string, author: string | null): boolean {
  if (!BIO.test(text)) return false;
  const surnames = (author ?? '').split(/\s*,\s*|\s+and\s+/).flatMap(name => name.split(' ').at(-1) || []);
  if (surnames.length > 0) return surnames.some(name => text.includes(name));
  return !/^[^.!?]{3,80}\b(?:was|has been)\b/i.test(text) && !/^(?:he|she|they|the)\b/i.test(text);
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
  return wordsBesideTime(rest) === 0;
}

const wordsBesideTime = (text: string): number =>
  (
    text
      .replace(DATES, ' ')
      .replace(HEAD_WORDS, ' ')
      .match(/\p{L}{2,}/gu) ?? []
  ).length;
