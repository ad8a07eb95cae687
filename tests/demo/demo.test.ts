import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { OUTLETS } from '../../src/demo/newsroom/outlets/index.ts';

/** Runs the demo as a newcomer without a terminal does. */
function runDemo(): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['src/demo/main.ts'], {
    env: { PATH: process.env['PATH'] ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => (output += text));
  return new Promise(resolve => child.once('exit', code => resolve({ code, output })));
}

it('prints a digest in which every claim is cited and no trap shows', async () => {
  const { code, output } = await runDemo();
  expect(code, output).toBe(0);
  const stories = output.match(/^#\d+ · /gm) ?? [];
  expect(stories.length).toBeGreaterThanOrEqual(5);
  const claims = output.replace(/\n {2}(?! *\[)/g, ' ').match(/^• .*/gm) ?? [];
  expect(claims.length).toBeGreaterThanOrEqual(10);
  for (const claim of claims) expect(claim).toMatch(/\[\d+\]$/);

  for (const canary of OUTLETS.flatMap(outlet =>
    outlet.articles.flatMap(article => article.trap?.canaries ?? []),
  ))
    expect(output).not.toContain(canary);
  expect(output).not.toMatch(/Advertisement|Recent posts|Share on/);
}, 60_000);
