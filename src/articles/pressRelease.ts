/** Services that publish companies' and offices' own texts. */
const SERVICES =
  /(?:^|\W)(?:prnewswire|pr newswire|globenewswire|globe newswire|businesswire|business wire|ots|news aktuell|presseportal|accesswire|einpresswire|ein presswire)(?:\W|$)/i;
const ADDRESS =
  /\/(?:press|news|media)-?releases?\/|\/pressemitteilung(?:en)?\/|\/communiques?(?:-de-presse)?\//i;
const OPENING =
  /^\W*(?:for immediate release|press release|media release|news release|pressemitteilung|communiqué de presse|nota de prensa|comunicato stampa)\b/i;
/** How such texts end. */
const BOILERPLATE =
  /^(?:about [\p{Lu}][^.\n]{1,60}|(?:media|press) contacts?:?.*|forward-looking statements.*|notes to editors:?)$/imu;

/** Whether an article is an office's or a company's own release rather than reporting. */
export function isPressRelease(article: {
  url: string;
  title: string;
  text: string;
  credit: { agency: string } | null;
}): boolean {
  const { url, title, text, credit } = article;
  return (
    ADDRESS.test(url) ||
    SERVICES.test(`${URL.parse(url)?.hostname ?? ''} ${credit?.agency ?? ''}`) ||
    OPENING.test(title) ||
    OPENING.test(text) ||
    BOILERPLATE.test(text)
  );
}
