import { expect, it } from 'vitest';
import { tokensOf } from '../../src/answers/tokens.ts';

const tokens = (text: string, language = 'en') => tokensOf(text, language).map(token => token.text);
const meet = (one: string, other: string, language = 'en') =>
  expect(tokens(one, language)).toEqual(expect.arrayContaining(tokens(other, language)));

it('spells a designator one way', () => {
  for (const written of ['F-16', 'F16', 'F‑16s', 'F16s']) expect(tokens(written)).toEqual(['f16']);
  expect(tokens('an F-16C over Su-34 and K9A2')).toEqual(['f16c', 'f16', 'su34', 'k9a2', 'k9']);
  expect(tokens('USS Chosin Ridge (LHA 11)')).toContain('lha11');
  expect(tokens('on May 16')).toEqual(['may', '16']);
});

it('keeps numbers whole, whatever parts their thousands', () => {
  for (const written of ['31,400', '31.400', '31\u202f400', '31400'])
    expect(tokens(written)).toEqual(['31400']);
  expect(tokens('8,9', 'de')).toEqual(['8.9']);
  expect(tokens('155mm and 155 mm')).toEqual(['155', 'mm', '155', 'mm']);
});

it('brings forms of a word together in several languages', () => {
  meet('assembled deliveries launched', 'assemble delivery launch');
  meet('Drohnen Batterien', 'Drohne Batterie', 'de');
  meet('ракети дронів вагонів', 'ракета дрони вагон', 'uk');
});

it('pairs the letters of scripts without spaces', () => {
  expect(tokens('防衛省は', 'ja')).toEqual(['防衛', '衛省', '省は']);
  expect(tokens('자주포는', 'ko')).toEqual(['자주', '주포', '포는']);
  expect(tokens('K9A2의 첫 18문', 'ko')).toEqual(['k9a2', 'k9', '의', '첫', '18', '문']);
});

it('gives a country, its people and its adjective one token, and tells US from us', () => {
  expect(tokens('Finnish')).toEqual(tokens('Finland'));
  expect(tokens('U.S. and US forces')).toEqual(['unitedstates', 'unitedstates', 'forc']);
  expect(tokens('told us')).toEqual([]);
  expect(tokens('South Korean')).toContain('southkorea');
});

it('reads through characters that cannot be seen', () => {
  expect(tokens('mine\u200bhunters')).toEqual(tokens('minehunters'));
  expect(tokens('air\u{e0041}craft')).toEqual(tokens('aircraft'));
});

it('knows a country by its name in another language, but not a word that only looks like one', () => {
  expect(tokens('Rumänien und Norwegen', 'de')).toEqual(['romania', 'norway']);
  expect(tokens('у Румунії', 'uk')).toEqual(['romania']);
  expect(tokens('Wake Island')).not.toContain('iceland');
  expect(tokens('a polen count')).not.toContain('poland');
});
