/** Control tokens of common chat templates. In an article they crash some servers and can fake a turn on others. */
const SPECIAL_TOKEN =
  /<\|[^<>|\n]{1,40}\|>|<｜[^<>｜\n]{1,40}｜>|<\/?s>|<(?:bos|eos|pad|unk|(?:start|end)_of_turn)>|\[\/?INST\]|<<\/?SYS>>/g;

/** The text without a chat template's control tokens; a token made by removing another goes too. */
export function withoutSpecialTokens(text: string): string {
  let cleaned = text;
  for (let pass = 0; pass < 8; pass++) {
    const next = cleaned.replace(SPECIAL_TOKEN, '');
    if (next === cleaned) return cleaned;
    cleaned = next;
  }
  // Nested on purpose: what still looks like one after eight passes loses its brackets.
  return cleaned.replace(/[<>[\]]/g, ' ');
}
