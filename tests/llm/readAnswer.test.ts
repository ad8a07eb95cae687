import { expect, it } from 'vitest';
import { readAnswer } from '../../src/llm/readAnswer.ts';
import { withoutSpecialTokens } from '../../src/llm/specialTokens.ts';
import { GOOD, shape } from './support.ts';

const VALUE = { word: 'hull', count: 3 };

const readable: [string, string][] = [
  ['plain', GOOD],
  ['in a code fence', `Here you are:\n\`\`\`json\n${GOOD}\n\`\`\`\nAnything else?`],
  ['with prose around it', `Sure! ${GOOD} I hope this helps {really}.`],
  ['after reasoning', `<think>Perhaps {"word": "keel", "count": 1}? No.</think>${GOOD}`],
  ['after reasoning that only ends', `so {"word": "keel", "count": 1}\n</think>\n${GOOD}`],
  [
    'in a final channel',
    `<|channel|>analysis<|message|>{"word":"keel","count":1}<|end|><|start|>assistant<|channel|>final<|message|>${GOOD}<|return|>`,
  ],
  ['with special tokens', `<s>${GOOD}</s><|endoftext|>`],
  ['with a trailing comma', '{"word": "hull", "count": 3,}'],
  ['in a list of one', `[${GOOD}]`],
  ['wrapped', `{"answer": ${GOOD}}`],
];
for (const [name, content] of readable)
  it(`reads an answer ${name}`, () => expect(readAnswer(content, shape)).toEqual(VALUE));

it('mends unescaped quotes and raw line breaks inside strings', () => {
  expect(readAnswer('{"word": "the "Aldan", a\nfrigate", "count": 3}', shape)).toEqual({
    word: 'the "Aldan", a\nfrigate',
    count: 3,
  });
});

it('keeps a closing tag that stands inside a string of the answer', () => {
  expect(readAnswer('{"word": "a </think> b", "count": 1}', shape)).toEqual({
    word: 'a </think> b',
    count: 1,
  });
});

for (const content of [
  '',
  'no',
  '{"word": "hull"',
  '{"word": 3, "count": "x"}',
  '[]',
  'null',
  '{'.repeat(5000),
])
  it(`refuses ${content.slice(0, 20) || 'nothing'}`, () => expect(readAnswer(content, shape)).toBeNull());

it('takes control tokens out of text, nested ones too', () => {
  expect(withoutSpecialTokens('a<|endoftext|>b <<|x|>|im_start|>c </s>[INST] d')).toBe('ab c  d');
  expect(withoutSpecialTokens('5 < 6 | 7 > 3 and [1] stay')).toBe('5 < 6 | 7 > 3 and [1] stay');
});
