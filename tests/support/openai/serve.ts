// The stand-in as a process of its own: node tests/support/openai/serve.ts [port] [skill] < answers
// Prints one line of JSON, then serves until it is told to end. Each line on its input is a ModelAnswer as JSON:
// they are given in turn, and the last one again and again.
import { createInterface } from 'node:readline';
import type { ModelAnswer } from './answers.ts';
import { type ModelSkill, startModel } from './index.ts';

const [port = '0', skill = 'json_schema'] = process.argv.slice(2);
const model = await startModel({ port: Number(port), skill: skill as ModelSkill });
const waiting: ModelAnswer[] = [];
let last: ModelAnswer = { status: 500, message: 'no answer was scripted' };
model.respondWith(() => {
  last = waiting.shift() ?? last;
  return last;
});
console.log(JSON.stringify({ baseUrl: model.baseUrl, models: ['stand-in-1'] }));

createInterface(process.stdin).on('line', line => {
  if (line.trim()) waiting.push(JSON.parse(line) as ModelAnswer);
});

const end = () => void model.close().then(() => process.exit(0));
process.once('SIGTERM', end);
process.once('SIGINT', end);
