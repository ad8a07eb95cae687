import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { withoutSecrets } from '../../src/ops/log.ts';

/** Logs something in a process of its own, as the log writes past everything else to its standard error. */
function logged(fields: string, secrets: string[] = []): { lines: string[]; raw: string } {
  const script = `
    const { createLog } = await import('./src/ops/log.ts');
    createLog('info', ${JSON.stringify(secrets)}).info('something', ${fields});
  `;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  return { lines: stderr.split('\n').filter(line => line !== ''), raw: stderr };
}

const FORGED = 'x\n{"level":50,"msg":"forged"}\r\n\u001b[2J\u009b31m\u2028\u202ereversed\u0000\u0007';

it('nothing that is logged can begin a line of its own', () => {
  const hostile = JSON.stringify(FORGED);
  const { lines, raw } = logged(
    `{ title: ${hostile}, deep: { [${hostile}]: [${hostile}] }, error: new Error(${hostile}, { cause: new Error(${hostile}) }) }`,
  );
  expect(lines).toHaveLength(1);
  const line = JSON.parse(lines[0] ?? '') as { msg: string; title: string; error: string };
  expect(line.msg).toBe('something');
  expect(line.title).toContain('x\n{"level":50,"msg":"forged"}');
  expect(line.error).toContain('caused by');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(raw.slice(0, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
});

it('a secret is cut out of every string, however deep and however written', () => {
  const secret = 'hunter2/+&secret';
  const { raw } = logged(
    `(() => {
      const secret = ${JSON.stringify(secret)};
      const round = { secret };
      round.self = round;
      return {
        plain: 'a ' + secret + ' b', [secret]: 1, deep: [{ header: { x: secret } }],
        url: 'postgres://bot:' + encodeURIComponent(secret) + '@host/db',
        basic: Buffer.from(secret).toString('base64'), round,
        error: new Error('no ' + secret, { cause: new Error(secret) }),
      };
    })()`,
    [secret],
  );
  expect(raw).toContain('[hidden]');
  for (const shape of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64'), 'hunter2'])
    expect(raw).not.toContain(shape);
});

it('an error that is printed for the host shows its cause and no secret', () => {
  const cause = new Error('password hunter2-secret refused');
  cause.cause = cause;
  const text = withoutSecrets(new Error('no store', { cause }), ['hunter2-secret']);
  expect(text).toContain('password [hidden] refused');
  expect(text).not.toContain('hunter2');
});
