import { globSync, readFileSync } from 'node:fs';

/** A document that people read, and what in it is meant to be typed. */
export interface Document {
  path: string;
  text: string;
  /** Inline code, as written between backticks. */
  inline: string[];
  /** Lines of fenced blocks with their language. */
  lines: { language: string; text: string }[];
  /** Targets of links and pictures. */
  links: string[];
}

const WHERE = ['*.md', 'docs/**/*.md', 'commands/*.md', 'prompts/README.md', 'src/**/*.md', 'deploy/*.md'];
const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;

/** Every document but the changelog, which tells of the past too. */
export const documents: readonly Document[] = globSync(WHERE)
  .filter(path => path !== 'CHANGELOG.md')
  .toSorted()
  .map(path => {
    const text = readFileSync(path, 'utf8');
    const prose = text.replace(FENCE, '');
    return {
      path,
      text,
      inline: [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code),
      lines: [...text.matchAll(FENCE)].flatMap(([, language = '', body = '']) =>
        body
          .split('\n')
          .filter(line => line !== '')
          .map(line => ({ language, text: line })),
      ),
      links: [...prose.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)].map(
        ([, link, attribute]) => link ?? attribute ?? '',
      ),
    };
  });

/** All that is meant to be typed: inline code and lines of shell blocks, comments and prompts taken off. */
export const typed: readonly { path: string; code: string }[] = documents.flatMap(
  ({ path, inline, lines }) => [
    ...inline.map(code => ({ path, code })),
    ...lines
      .filter(({ language }) => language === 'sh')
      .map(({ text }) => ({ path, code: text.replace(/(^|\s)#.*$/, '').trim() })),
  ],
);
