/** Page furniture and talk to the reader: not news, whatever page it stands on. */
const FURNITURE = [
  /^(?:recent|related|popular|latest|more|most read|trending)\s+(?:posts?|articles?|stories|news|on|from)\b/i,
  /^(?:advertis\w+|sponsored|promoted|read (?:more|also|next|the full)|see also|also read|related|share this|tags?|topics?|categories|filed under|source|photos?|images?|video|credit|caption|listen|watch)\b\s*[:|–-]/i,
  /\b(?:sign up|subscribe|subscri(?:ption|ber)s?|(?:our|free|daily|weekly|e-?mail) newsletters?|log ?in|cookies?|privacy policy|terms of (?:use|service)|all rights reserved|copyright|paywall|free trial|ad ?blocker|unlock this|already a (?:member|subscriber)|comments? (?:are|is) closed|leave a comment|click here|tap here|follow us|join our|download our|support our journalism|your inbox)\b/i,
  /©|\(c\)\s*\d{4}/i,
  /^(?:reporting|editing|writing|additional reporting|edited|written|compiled|translated)\s+by\b/i,
  /^(?:this (?:article|story|report|piece|post) (?:was|has been|is|first|originally)|originally published|first published|last updated|updated on|published on|posted on|editor.?s note|correction|with inputs? from|the views expressed|opinions expressed)\b/i,
  /^(?:getty|reuters|afp|epa|ap) (?:images|photo)/i,
];

/** True when a sentence is furniture of a page (advertising, navigation, credits) rather than a report. */
export function isFurniture(sentence: string): boolean {
  return FURNITURE.some(pattern => pattern.test(sentence));
}
