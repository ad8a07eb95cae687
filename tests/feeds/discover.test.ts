import { expect, it } from 'vitest';
import { discoverFeeds } from '../../src/feeds/discover.ts';

const page = 'https://outlet.example/news/today';

it('finds the feeds that a page names, comment feeds last', () => {
  const html = `<html><head><base href="/sub/">
    <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
    <link rel='alternate home' type='application/atom+xml' title='All &amp; more' href='atom.xml'>
    <link rel="alternate" type="application/feed+json" href="https://cdn.example/feed.json">
    <link rel="alternate" hreflang="fr" href="/fr"><link rel="stylesheet" type="text/css" href="x.css">
    </head><body><a href="/rss">RSS</a></body></html>`;
  expect(discoverFeeds(html, page)).toEqual([
    { url: 'https://outlet.example/sub/atom.xml', title: 'All & more', type: 'atom' },
    { url: 'https://cdn.example/feed.json', title: '', type: 'json' },
    { url: 'https://outlet.example/comments/feed', title: 'Comments', type: 'rss' },
  ]);
});

it('falls back to links that look like feeds', () => {
  const html =
    '<a href="/about">About</a><a href="/feeds/navy.xml">Navy</a><a href="/rss"><b>RSS</b></a><a href="javascript:rss()">x</a>';
  expect(discoverFeeds(html, page).map(feed => [feed.url, feed.title])).toEqual([
    ['https://outlet.example/feeds/navy.xml', 'Navy'],
    ['https://outlet.example/rss', 'RSS'],
  ]);
});

it('names no address twice, and none that is not of the web', () => {
  const link = '<link rel="alternate" type="application/rss+xml" href="/feed">';
  expect(
    discoverFeeds(`${link}${link}<link rel="alternate" type="application/rss+xml" href="file:///x">`, page),
  ).toHaveLength(1);
});
