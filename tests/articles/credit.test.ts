import { expect, it } from 'vitest';
import { takeCredit } from '../../src/articles/credit.ts';

const BODY = 'The ministry said the ship had left harbour.';
const MORE = 'Officials gave no further details on Tuesday.';

it.each([
  ['Source: Northgate News Agency', 'Northgate News Agency'],
  ['(Source: Northgate News Agency)', 'Northgate News Agency'],
  ['Quelle: dpa', 'dpa'],
  ['Źródło: PAP', 'PAP'],
  ['Источник: ТАСС', 'TASS'],
  ['Джерело: Укрінформ', 'Ukrinform'],
  ['Fuente: Agencia Meridiana', 'Agencia Meridiana'],
  ['出典：共同通信', 'Kyodo'],
  ['来源：新华社', 'Xinhua'],
  ['출처: 연합뉴스', 'Yonhap'],
  ['المصدر: رويترز', 'Reuters'],
  ['Avec AFP', 'AFP'],
  ['Mit Material von dpa', 'dpa'],
  ['With reporting by the Associated Press', 'AP'],
  ['With files from The Canadian Press', 'Canadian Press'],
  ['по материалам РИА Новости', 'RIA Novosti'],
  ['This article was originally published by Harbour Journal', 'Harbour Journal'],
  ['(AFP)', 'AFP'],
  ['— Reuters', 'Reuters'],
  ['Reuters', 'Reuters'],
  ['AFP/Reuters', 'AFP'],
])('takes the last line %j', (line, agency) => {
  expect(takeCredit([BODY, MORE, line], null)).toEqual({
    paragraphs: [BODY, MORE],
    credit: { agency, text: line },
  });
});

it.each([
  [`${MORE} (AFP)`, MORE, 'AFP'],
  [`${MORE} Source: Northgate News Agency`, MORE, 'Northgate News Agency'],
  [`${MORE} — Reuters`, MORE, 'Reuters'],
  ['事故はなかった。（共同）', '事故はなかった。', 'Kyodo'],
])('takes the end of %j', (last, left, agency) => {
  const taken = takeCredit([BODY, last], null);
  expect(taken.paragraphs).toEqual([BODY, left]);
  expect(taken.credit?.agency).toBe(agency);
});

it.each([
  ['(Northgate News Agency) — ', '', 'Northgate News Agency'],
  ['WARSAW (Reuters) - ', 'WARSAW — ', 'Reuters'],
  ['SEOUL, March 3 (Yonhap) -- ', 'SEOUL, March 3 — ', 'Yonhap'],
  ['Berlin (dpa) – ', 'Berlin — ', 'dpa'],
  ['МОСКВА, 3 марта. /ТАСС/. ', 'МОСКВА, 3 марта — ', 'TASS'],
  ['(ANSA) - ROMA, 3 MAR - ', 'ROMA, 3 MAR — ', 'ANSA'],
  ['新华社北京3月4日电 ', '', 'Xinhua'],
])('takes the dateline %j and keeps the place', (dateline, kept, agency) => {
  const taken = takeCredit([`${dateline}${BODY}`, MORE], null);
  expect(taken.paragraphs).toEqual([`${kept}${BODY}`, MORE]);
  expect(taken.credit?.agency).toBe(agency);
});

it.each([
  ['Reuters', 'Reuters'],
  ['Jane Doe, Reuters', 'Reuters'],
  ['By Jane Doe (AFP)', 'AFP'],
  ['Reuters Staff', 'Reuters'],
  ['Von dpa', 'dpa'],
  ['Northgate News Agency', 'Northgate News Agency'],
])('takes the byline %j', (author, agency) => {
  expect(takeCredit([BODY], author).credit?.agency).toBe(agency);
});

it.each<[string, string[], string | null]>([
  ['a person', [BODY, 'With reporting by Jane Doe'], 'Jane Doe'],
  ['a subheading', [BODY, 'Navy', MORE], null],
  [
    'an abbreviation in brackets inside a sentence',
    [`The North Atlantic Treaty Organization (NATO) met.`, MORE],
    null,
  ],
  ['a remark after a dash', [BODY, 'It was a long day — Monday'], null],
  [
    'a sentence about a source',
    [
      BODY,
      'Source code: the ministry published nothing about it and said so at length on Tuesday, according to people who were there, none of whom wished to be named because of the sensitivity of what was said in the room.',
    ],
    null,
  ],
  ['a text that is one line', ['Source: Northgate News Agency'], null],
  ['a photo note', [BODY, '(Photo)'], null],
])('finds no credit in %s', (_, paragraphs, author) => {
  expect(takeCredit(paragraphs, author)).toEqual({ paragraphs, credit: null });
});

it('stays fast on text made to stop it', () => {
  const hostile = [
    `${'A'.repeat(50_000)} (${'B '.repeat(50_000)}`,
    'Source: '.repeat(20_000),
    '— '.repeat(50_000),
  ];
  expect(takeCredit(hostile, 'x, '.repeat(20_000)).credit).toBeNull();
});
