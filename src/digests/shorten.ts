const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Cuts a text that is too long, at a whole character, with an ellipsis; a direction that was opened is closed. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const isolated = text.includes('\u2068');
  const room = limit - (isolated ? 2 : 1);
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > room) break;
    kept += segment;
  }
  const isOpen = kept.lastIndexOf('\u2068') > kept.lastIndexOf('\u2069');
  return `${kept}…${isOpen ? '\u2069' : ''}`;
}
