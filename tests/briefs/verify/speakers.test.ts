import { expect, it } from 'vitest';
import { verdict } from './support.ts';

it.each([
  // what the article says before | passage | the right speaker | another
  ['Judge Ana Rask read the verdict in Osen.', '"Rumour is no proof," she told the packed hall.', 'Ana Rask said that "rumour is no proof".', 'The lawyer of Jon Tarrow said that "rumour is no proof".'],
  ['', 'The leader of the opposition, Joan Marrow, spoke last. "Ships are not furniture," she said.', '"Ships are not furniture," Joan Marrow said.', '"Ships are not furniture," Jon Tarrow said.'],
  ['', '"The guns are for show," said a junior officer who asked not to be named.', 'The guns are "for show", a junior officer said.', 'The guns are "for show", Admiral Jon Tarrow said.'],
  ['', 'Jon Tarrow, who flew the aircraft to Osen, called it "a fine old lady".', 'The aircraft is "a fine old lady", Jon Tarrow said.', 'The aircraft is "a fine old lady", Ilse Marrow said.'],
  ['', 'Observers of the Northern League said that they had seen "isolated" faults.', 'Observers of the Northern League called the faults "isolated".', 'Nadia Quill called the faults "isolated".'],
])('%s %s', (around, passage, sound, wrong) => {
  const named = `${around} Jon Tarrow, Ilse Marrow and Nadia Quill were there.`.trim();
  expect(verdict(passage, sound, around)).toBe('ok');
  expect(verdict(passage, wrong, around === '' ? named : around)).toMatch(/^(?:quotation_speaker|name)$/);
}); // biome-ignore format: a table
