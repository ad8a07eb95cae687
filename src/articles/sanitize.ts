/** Clean text for articles: the same rules as for what a feed carries, which comes first on a datum's path. */
export { cleanLine, cleanParagraphs, cleanText, htmlToText } from '../feeds/text.ts';
