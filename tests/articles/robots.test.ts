import { expect, it } from 'vitest';
import { parseRobots } from '../../src/articles/robots.ts';

const allows = (rules: string, path: string, agent = 'sitrep') =>
  parseRobots(rules, agent).allows(`https://x.example${path}`);

it.each<[string, string, boolean]>([
  ['', '/a', true],
  ['User-agent: *\nDisallow:', '/a', true],
  ['User-agent: *\nDisallow: /', '/a', false],
  ['User-agent: *\nDisallow: /', '/robots.txt', true],
  ['User-agent: *\nDisallow: /private', '/private/x', false],
  ['User-agent: *\nDisallow: /private', '/public', true],
  ['User-agent: *\nDisallow: /n\nAllow: /news', '/news/1', true],
  ['User-agent: *\nAllow: /p\nDisallow: /p', '/p', true],
  ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf', false],
  ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?x=1', true],
  ['User-agent: *\nDisallow: /*/print', '/2026/print/1', false],
  ['User-agent: *\nDisallow: /a*b*c$', '/a-b-b-c', false],
  ['User-agent: *\nDisallow: /?s=', '/?s=x', false],
  ['User-agent: *\nDisallow: /caf%C3%A9', '/café', false],
  ['User-agent: other\nDisallow: /', '/a', true],
  ['User-agent: Sitrep/0.1\nDisallow: /\n\nUser-agent: *\nAllow: /', '/a', false],
  ['User-agent: *\nDisallow: /\n\nUser-agent: sitrep\nDisallow: /x', '/a', true],
  ['User-agent: other\nUser-agent: sitrep # us\nDisallow: /x # why', '/x', false],
  ['User-agent: *\nCrawl-delay: 5\nDisallow: /x\nSitemap: https://x.example/s.xml', '/x', false],
  ['user-agent:*\r\ndisallow:/x', '/x', false],
  ['Disallow: /', '/a', true],
])('%j for %s', (rules, path, expected) => {
  expect(allows(rules, path)).toBe(expected);
});

it('ends on hostile rules', () => {
  const stars = `User-agent: *\n${`Disallow: ${'/*a'.repeat(160)}$\n`.repeat(3_000)}`;
  expect(allows(stars, `/${'a'.repeat(4_000)}`)).toBe(true);
});
