import { expect, it } from 'vitest';
import { verdict } from './support.ts';

it.each([
  // passage | what it says | what it says of something else | code
  ['The blast killed nine dockers and injured at least 31, the port said.', 'Nine dockers were killed in the blast.', 'The blast killed 31 dockers.', 'number'],
  ['The navy ordered 14 launches on Tuesday, with an option for six more.', 'The option is for six launches.', 'The option is for 14 launches.', 'number'],
  ['The brigade received 40 lorries from the port, of which it has repaired only eight.', 'The port gave the brigade 40 lorries.', 'The brigade received eight lorries from the port.', 'number'],
  ['Five of the eight hangars have roofs; the other three were never finished.', 'Five of eight hangars have roofs.', 'Three of the eight hangars have roofs.', 'number'],
  ['The plan is for 20 guns: 12 would be built in Osen and eight bought abroad.', 'Of the 20 guns 12 would be built in Osen and eight bought abroad.', 'Of the 20 guns eight would be built in Osen and 12 bought abroad.', 'number'],
  ['The yard raised its price from 40 to 55 million euros.', 'The price of the yard rose to 55 million euros.', 'The yard has a price of 65 million euros.', 'number'],
  ['The trawler sank on Monday and was raised on Wednesday.', 'On 18 May the trawler sank.', 'The trawler was raised on 18 May.', 'date'],
  ['The fort was built in 1911 and turned into a prison in 1952.', 'In 1952 the fort became a prison.', 'The fort was built in 1952.', 'date'],
])('%s', (passage, sound, wrong, code) => {
  expect(verdict(passage, sound)).toBe('ok');
  expect(verdict(passage, wrong)).toBe(code);
}); // biome-ignore format: a table

it.each([
  // what the article says before | passage | what it says | what it says of somebody else
  ['', 'Tarland has lent 30 pontoons, and Velmark has promised two cranes.', 'Tarland lent 30 pontoons.', 'Velmark lent 30 pontoons.'],
  ['', 'Norway sent a tug on Thursday; a lighter, from Denmark, is on its way.', 'A tug was dispatched by Norway.', 'A tug was dispatched by Denmark.'],
  ['', "Kenya's harbour service has promised to clear the wreck by May.", 'The harbour authorities of Kenya promised to clear the wreck by May.', 'The harbour authorities of Ghana promised to clear the wreck by May.'],
  ['Jon Tarrow, the mayor of Osen, spoke first.', 'His lawyer, Ilse Marrow, announced an appeal.', 'Ilse Marrow announced an appeal.', 'Jon Tarrow announced an appeal.'],
])('%s %s', (around, passage, sound, wrong) => {
  expect(verdict(passage, sound, around)).toBe('ok');
  expect(verdict(passage, wrong, around)).toBe('name');
}); // biome-ignore format: a table

it.each([
  // what the article says before | passage | claim: the one named does stand behind the passage's words
  ['The frigate Aldan left Osen.', 'She is to return in May, her captain said.', 'The Aldan is to return in May.'],
  ['', 'Three mines were found by Turkish divers and one by a Romanian trawler.', 'One mine was found by a Romanian trawler.'],
  ['', 'On Monday Osen Yards delivered the oiler, the third of its class, to Norway.', 'Norway received the third oiler on Monday.'],
  ['', 'Seoul fired two rockets.', 'South Korea fired a pair of rockets.'],
  ['', 'The Left Bloc will vote against the bill, while the Liberals are undecided.', 'It is not clear how the Liberals will vote.'],
])('lets pass: %s %s ⊢ %s', (around, passage, claim) => {
  expect(verdict(passage, claim, around)).toBe('ok');
}); // biome-ignore format: a table

it.each([
  // what the article says before | passage | whose or who it is | whose or who it is not
  ['Floods hit the north of Romania. Hungary has lent pumps. Rain is to go on.', 'The environment minister ordered a review.', "Romania's environment minister ordered a review.", "Serbia's environment minister ordered a review."],
  ['Fires burn in Portugal. Spain helps. Rain is far off. Winds are strong.', 'Prime minister Jon Tarrow cut short a visit to Angola.', "Portugal's prime minister cut short a visit to Angola.", "Norway's prime minister cut short a visit to Angola."],
  ['Mayors blamed the operator, Hidro Osen, for the flood. Rain fell all week. Roads were shut. Two villages were cut off.', 'The operator said that it had opened no gates.', 'Hidro Osen said that it had opened no gates.', 'Aqua Tarn said that it had opened no gates.'],
])('%s %s', (around, passage, sound, wrong) => {
  expect(verdict(passage, sound, around)).toBe('ok');
  expect(verdict(passage, wrong, around)).toBe('name');
}); // biome-ignore format: a table

it.each([
  // passage | whose it is | whose it is not
  ['The Turkish tug Alda found the mine; Romanian divers defused it.', 'The mine was found by a Turkish tug.', 'The mine was found by a Romanian tug.'],
  ["The Greek minister spoke of a small step, her Turkish colleague of a breakthrough.", 'The Turkish minister spoke of a breakthrough.', 'The Bulgarian minister spoke of a breakthrough.'],
  ["Canada's regulator grounded the type; Brazil's saw no need to.", "Canada's regulator grounded the type.", "Brazil's regulator grounded the type."],
])('%s', (passage, sound, wrong) => {
  expect(verdict(passage, sound)).toBe('ok');
  expect(verdict(passage, wrong)).toBe('name');
}); // biome-ignore format: a table
