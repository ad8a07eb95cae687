import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../src/feeds/catalogue/sources.ts';
import { hasSecret, publicUrl } from '../../src/feeds/secrets.ts';

describe('addresses as they may be shown', () => {
  it.each([
    ['https://reader:hunter2@news.example/feed', 'hunter2'],
    ['https://reader@news.example/feed', 'reader'],
    ['https://news.example/feed?token=abc', 'abc'],
    ['https://news.example/feed?api_key=abc', 'abc'],
    ['https://news.example/feed?x.auth=abc', 'abc'],
    ['https://news.example/feed?a=1&Signature=abc', 'abc'],
    ['https://news.example/feed?u=jane@mail.example', 'jane'],
    ['https://news.example/feed?q=9f8e7d6c5b4a39281706f5e4', '9f8e7d6c'],
    ['https://news.example/feed?9f8e7d6c5b4a39281706f5e4', '9f8e7d6c'],
    ['https://news.example/feed?q=aBcDeFgHiJkLmNoPqRsTuV', 'aBcDeF'],
    ['https://news.example/private/9f8e7d6c5b4a39281706f5e4/rss', '9f8e7d6c'],
    ['https://news.example/private/9f8e7d6c5b4a39281706f5e4.xml', '9f8e7d6c'],
    ['https://news.example/f/0b9c1d2e-3f40-4a5b-8c6d-7e8f9a0b1c2d', '0b9c1d2e'],
    ['https://news.example/feed;jsessionid=ABCDEF0123456789', 'ABCDEF'],
    ['https://news.example/feed#token', 'token'],
  ])('%s loses its secret', (url, secret) => {
    expect(hasSecret(url)).toBe(true);
    expect(publicUrl(url)).not.toContain(secret);
    expect(publicUrl(url)).toContain('news.example');
  });

  it.each([
    'https://www.navalnews.com/feed/',
    'https://news.example/arc/outboundfeeds/rss/?outputType=xml',
    'https://news.example/2026/03/two-frigates-leave-for-the-red-sea-on-2026-03-03/feed',
    'https://news.example/category/air-and-missile-defence/feed/?paged=2',
    'https://news.example/InternationalDefenceNews.xml',
  ])('%s stays as it is', url => {
    expect(hasSecret(url)).toBe(false);
    expect(publicUrl(url)).toBe(url);
  });

  it('shows the whole catalogue', () => {
    expect(SOURCES.filter(({ url }) => hasSecret(url)).map(({ url }) => url)).toEqual([]);
  });

  it('shows nothing of what is no address', () => {
    expect(publicUrl('token=abc')).toBe('***');
  });
});
