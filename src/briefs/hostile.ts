/**
 * Sentences that speak to a model or to the reader instead of reporting. This is the outer fence: what holds is that
 * every claim must be carried by a whole sentence of its source; these patterns keep such a sentence from being one.
 */

/** Verbs and objects of an attempt to replace a model's orders, in the languages of the feeds that we know. */
const ORDERS = [
  // English
  /\b(?:ignore|disregard|forget|override|bypass|discard|neglect|skip)\b.{0,40}\b(?:previous|prior|above|preceding|earlier|all|any|every|your|these|those|system|original)\b.{0,40}\b(?:instruct\w*|prompts?|rules?|guidelines?|orders?|directions?|context|messages?|text|training|constraints?)\b/i,
  /\b(?:new|updated|real|actual|following|hidden|secret|admin|developer|system|operator|override)\s+(?:instructions?|prompts?|directives?|system message)\b/i,
  /\b(?:you are|you're|act as|pretend to be|behave as|roleplay as|become|as)\s+(?:now\s+)?(?:an?\s+|the\s+)?(?:helpful\s+)?(?:ai|a\.i\.|llm|chatbot|language model|ai assistant|helpful assistant|summari[sz]er|jailbroken \w+)(?![-\w])/i,
  /\b(?:ai|a\.i\.|llms?|(?:large )?language models?|chatbots?|(?:ai|virtual) assistants?|summari[sz]ers?|crawlers?|bots?)\b.{0,40}\b(?:must|should|shall|need to|have to|(?:are|is) (?:required|instructed|ordered|asked) to|please)\s+(?:now |only |always |also |first )?(?:ignore|disregard|forget|reply|respond|answer|output|print|write|say|return|repeat|summari[sz]e|include|insert|mention|cite|report|quote|state|treat|follow|obey|comply)\b/i,
  /\b(?:note|message|instructions?|attention|memo|warning|reminder|to|dear|hey|hello)\b[\s,:]*(?:to|for)?\s*(?:all |any |the |every )?(?:ais?|a\.i\.s?|llms?|language models?|chatbots?|ai (?:systems?|models?|assistants?|agents?)|assistants?|summari[sz]ers?|models?|bots?)\b\s*[,:;.–—-]/i,
  /\b(?:reply|respond|answer|output|print|write|say|return|repeat|begin|start|end|summari[sz]e|translate|include|insert|append|add|mention|cite|post|state|report|quote)\b(?:\s+(?:only|exactly|verbatim)\b|.{0,30}\b(?:exactly:|the following\b|this (?:text|sentence|line|message|link|claim)\b|nothing (?:else|but)\b|as (?:a )?(?:fact|headline)\b|in (?:your|the) (?:answer|summary|reply|response|output|brief|digest|headline|json)\b))/i,
  /\b(?:your|the)\s+(?:system prompt|instructions|guidelines|answer|summary|reply|response|output|brief|training data|api key|token|previous orders)\b.{0,40}\b(?:must|should|is|are|to|now|reveal|contains?|begins?|ends?)\b/i,
  /\b(?:reveal|print|show|leak|expose|disclose|send|repeat)\b.{0,30}\b(?:system prompt|your instructions|api keys?|passwords?|credentials|your rules|hidden prompt|bot token)\b/i,
  /\b(?:end|begin|start) of (?:the )?(?:articles?|documents?|sources?|passages?|context|data|text|user (?:message|input)|untrusted \w+)\b/i,
  /\b(?:begin|start|end|close|open)s?\s+(?:a |the |this )?(?:new |next |current )?(?:document|context|conversation|prompt|session)\b/i,
  /\b(?:prompt injection|jailbreak mode|developer mode|debug mode|maintenance mode|god mode|safety (?:filters?|checks?) (?:are|is|off)|verification (?:is )?(?:off|disabled|not needed))\b/i,
  /\b(?:cite|citing|quote) (?:article|source|number|id)s?\s+(?:no\.?\s*|number\s*|#)?\d+\b/i,
  // German, French, Spanish, Italian, Portuguese, Dutch
  /\b(?:ignorier\w*|missacht\w*|vergiss|vergesst|vergessen sie)\b.{0,40}\b(?:anweisung\w*|vorgaben?|regeln?|befehle?|instruktion\w*|prompts?)\b/i,
  /\b(?:ignore[rz]?|oublie[rz]?|n[ée]glige[rz]?)\b.{0,40}\b(?:instructions?|consignes?|r[èe]gles?|directives?|ordres?)\b/i,
  /\b(?:ignor[ae]n?|olvid[ae]n?|descart[ae]n?|omit[ae]n?)\b.{0,40}\b(?:instrucciones|[óo]rdenes|reglas|indicaciones|directrices)\b/i,
  /\b(?:ignora(?:te|re)?|dimentica(?:te|re)?)\b.{0,40}\b(?:istruzioni|regole|ordini|direttive)\b/i,
  /\b(?:ignor[ea]m?|esque[çc]a[m]?|desconsidere[m]?)\b.{0,40}\b(?:instru[çc][õo]es|regras|ordens|diretrizes)\b/i,
  /\b(?:negeer|vergeet)\b.{0,40}\b(?:instructies|opdrachten|regels|aanwijzingen)\b/i,
  // Polish, Russian, Ukrainian, Turkish
  /(?:zignoruj|ignoruj|zapomnij|pomi[ńn])\S{0,20}.{0,40}(?:instrukcj|polece|zasad|regu[łl])/iu,
  /(?:игнориру|проигнориру|забуд|отмен)\S{0,20}.{0,50}(?:инструкц|указани|правил|команд|подсказ)/iu,
  /(?:ігнору|проігнору|забуд|скасу)\S{0,20}.{0,50}(?:інструкц|вказівк|правил|команд)/iu,
  /(?:talimat|komut|kural)\S{0,20}.{0,40}(?:yok say|unut|görmezden|dikkate alma)/iu,
  // Arabic, Persian, Hebrew
  /(?:تجاهل|انس|تجاهلوا|نادیده)\S{0,20}.{0,50}(?:التعليمات|الأوامر|القواعد|تعليمات|دستور)/u,
  /(?:دستور|قوانین|راهنما).{0,40}(?:نادیده|فراموش)/u,
  /(?:התעלם|התעלמו|שכח).{0,50}(?:הוראות|ההוראות|כללים)/u,
  // Chinese, Japanese, Korean, Hindi
  /(?:忽略|无视|無視|忘记|忘記|不要理会).{0,20}(?:指令|指示|提示|规则|規則|命令)/u,
  /(?:指示|命令|ルール|プロンプト|指令).{0,12}(?:無視|忘れ)/u,
  /(?:지시|명령|규칙|프롬프트).{0,14}(?:무시|잊)/u,
  /(?:निर्देश|आदेश|नियम).{0,30}(?:अनदेखा|नज़रअंदाज़|भूल|उपेक्षा)/u,
];

/** Letters of other scripts or widths that pass for Latin ones ("іgnоre", "ｉｇｎｏｒｅ"), and figures for letters. */
const LOOKALIKES: Record<string, string> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd', һ: 'h', ο: 'o', α: 'a',
  ν: 'v', ι: 'i', κ: 'k', ρ: 'p', τ: 't', υ: 'u', ε: 'e', ո: 'n', 'ɡ': 'g', 'ⅼ': 'l',
}; // biome-ignore format: a table

/** A word that mixes Latin with look-alike letters, read as Latin. */
function unmasked(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{L}\p{M}]+/gu, word =>
      /\p{Script=Latin}/u.test(word)
        ? word.replace(/[^\p{Script=Latin}]/gu, letter => LOOKALIKES[letter.toLowerCase()] ?? letter)
        : word,
    );
}

/** "i g n o r e" and "i.g.n.o.r.e": single letters that spell a word. */
const joinedLetters = (text: string): string =>
  text.replace(/\b(?:\p{L}[ ._*-]){4,}\p{L}\b/gu, spelled => spelled.replace(/[ ._*-]/g, ''));

/** Figures that stand for letters inside a word ("1gn0re"). */
const withoutFigures = (text: string): string =>
  text.replace(/(?=\w*\p{L})[\w$@]*[013457$@][\w$@]*/gu, word =>
    word.replace(
      /[013457$@]/g,
      figure => ({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', $: 's', '@': 'a' })[figure] ?? figure,
    ),
  );

/** True when a sentence gives orders to a model, or pretends to be the frame around the articles. */
export function isInstruction(sentence: string): boolean {
  const plain = unmasked(sentence);
  const readings = [plain, joinedLetters(plain), withoutFigures(plain)];
  return readings.some(reading => ORDERS.some(pattern => pattern.test(reading)));
}
