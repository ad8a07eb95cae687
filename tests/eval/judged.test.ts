import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Judge } from '../../src/briefs/judging.ts';
import { type AttributionResult, evaluateAttribution, parseAttribution } from '../../src/eval/attribution.ts';
import { judgeAttribution, type JudgedScores } from '../../src/eval/judged.ts';
import { LOCAL_GUILD, NO_TOKENS } from '../../src/model.ts';
import { hurriedClock } from '../support/hurriedClock.ts';
import { type ModelRequest, type ModelStandIn, startModel } from '../support/openai/index.ts';

const JUDGE = 'second-opinion';
const SAILED = 'The frigate Aldan left Port Mirin on Monday with 212 sailors aboard, the Vessen navy said.';
const PATROL = 'Her captain, Commander Ilse Marrow, said the patrol would last six weeks.';
const source = (id: string) => ({ id, text: `${SAILED} ${PATROL}`, publishedAt: '2026-03-04' });
const claim = (text: string, supported: boolean) => ({ text, cites: ['s'], quote: text, supported });

const records = [
  {
    id: 'one',
    sources: [source('s')],
    claims: [
      claim(SAILED, true),
      // Wrong by its label alone: the rules cannot see why, a judge may.
      claim(PATROL, false),
      { ...claim(SAILED, false), text: 'The frigate Aldan left Port Mirin with 340 sailors aboard.' },
    ],
  },
  { id: 'two', sources: [source('s')], claims: [claim(SAILED, true)] },
];

let model: ModelStandIn;
const folder = mkdtempSync(join(tmpdir(), 'sitrep-judged-'));
const file = join(folder, 'claims.jsonl');
beforeAll(async () => {
  model = await startModel({ models: ['writer', JUDGE] });
  writeFileSync(file, records.map(record => JSON.stringify(record)).join('\n'));
});
afterAll(async () => {
  await model.close();
  rmSync(folder, { recursive: true, force: true });
});

const sentencesIn = ({ messages }: ModelRequest): string[] =>
  [
    ...(messages.findLast(({ role }) => role === 'user')?.content ?? '').matchAll(/^Sentence \d+: (.*)$/gm),
  ].map(([, text = '']) => JSON.parse(text));

/** The command as a host runs it. */
function evaluate(env: Record<string, string>): Promise<AttributionResult & { judge?: JudgedScores }> {
  const child = spawn(process.execPath, ['src/cli.ts', 'eval', 'attribution', file, '--json'], {
    env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: `file:${join(folder, 'eval.db')}`, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', text => (out += text));
  return new Promise(resolve => child.once('exit', () => resolve(JSON.parse(out))));
}

it('with a judge configured, tells what the rules and the judge catch together', async () => {
  model.respondWith(request => ({
    json: {
      verdicts: sentencesIn(request).map((text, index) => ({
        index: index + 1,
        verdict: text === PATROL ? 'unsupported' : 'supported',
      })),
    },
  }));
  const found = await evaluate({ OPENAI_BASE_URL: model.baseUrl, OPENAI_JUDGE_MODEL: JUDGE });
  expect(found.claim).toMatchObject({ n: 4, recall: 0.5, rejected: 0 });
  expect(found.judge).toMatchObject({
    claim: { n: 4, recall: 1, precision: 1, rejected: 0 },
    record: { n: 2, recall: 1, precision: 1 },
    asked: 3,
    unsure: 0,
  });
  // Only what the rules let pass costs a judge's time.
  const asked = model.requests.filter(one => one.model === JUDGE).flatMap(sentencesIn);
  expect(asked.toSorted()).toEqual([PATROL, SAILED, SAILED].toSorted());
}, 60_000);

it('without a judge says nothing of one', async () => {
  expect(await evaluate({})).not.toHaveProperty('judge');
}, 60_000);

it('leaves to the rules what the judge cannot tell, and says how often', async () => {
  const { checked } = evaluateAttribution(
    records.map(record => parseAttribution(JSON.stringify(record))),
    () => 0,
  );
  const unsure: Judge = async ({ claims }) => ({ verdicts: claims.map(() => 'unsure'), tokens: NO_TOKENS });
  expect(await judgeAttribution(checked, unsure, hurriedClock(1), LOCAL_GUILD)).toMatchObject({
    asked: 3,
    unsure: 3,
    claim: { recall: 0.5, rejected: 0 },
  });
});
