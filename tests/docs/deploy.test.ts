import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { environment } from '../../src/config.ts';

/** The container and service files, held against the code that they start. */

const read = (path: string) => readFileSync(path, 'utf8');

interface Service {
  build?: string;
  image?: string;
  env_file?: string;
  environment?: Record<string, string>;
  volumes?: string[];
  read_only?: boolean;
  tmpfs?: string[];
  cap_drop?: string[];
  security_opt?: string[];
  stop_grace_period?: string;
}

const composed = globSync('compose*.yaml').map(path => {
  const file = parse(read(path), { merge: true }) as {
    services: Record<string, Service>;
    volumes: Record<string, unknown>;
  };
  return { path, ...file };
});
const ours = composed.flatMap(({ path, services }) =>
  Object.entries(services)
    .filter(([, { build }]) => build !== undefined)
    .map(([name, service]) => ({ name: `${path}: ${name}`, service })),
);
const image = read('Dockerfile').replace(/\\\n/g, ' ');
/** The instructions of the last stage: what is in the image. */
const last = image.slice(image.lastIndexOf('\nFROM ')).split('\n');
const copied = last
  .filter(line => line.startsWith('COPY ') && !line.includes('--from='))
  .flatMap(line => line.split(/\s+/).slice(1, -1));
const start = 'node --max-semi-space-size=4 --import=./scripts/node-version.mjs src/main.ts';

it('every way to start the bot starts the same', () => {
  const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
  expect(scripts['start']).toBe(start);
  const command = JSON.parse(/^CMD (\[.*\])$/m.exec(last.join('\n'))?.[1] ?? '[]') as string[];
  expect(command.join(' ')).toBe(start);
  const unit = /^ExecStart=\S*\/(node .*)$/m.exec(read('deploy/sitrep.service'))?.[1];
  expect(unit).toBe(start);
});

it('the image holds what the bot reads and nothing that it must not', () => {
  for (const path of copied) expect(existsSync(path), `${path} is copied into the image`).toBe(true);
  for (const needed of ['package.json', 'prompts', 'commands', 'src', 'scripts/node-version.mjs'])
    expect(copied).toContain(needed);
  const let_in = read('.dockerignore')
    .split('\n')
    .filter(line => line.startsWith('!'))
    .map(line => line.slice(1));
  expect(read('.dockerignore').split('\n')).toContain('*');
  for (const path of [...copied, 'package-lock.json']) expect(let_in).toContain(path);
  for (const secret of ['.env', 'data', '.git', 'node_modules']) expect(let_in).not.toContain(secret);
});

it('the image uses a Node that the bot runs on', () => {
  const wanted = (JSON.parse(read('package.json')) as { engines: { node: string } }).engines.node;
  const images = [...image.matchAll(/^FROM node:(\d+)/gm)].map(([, major]) => Number(major));
  expect(images.length).toBeGreaterThan(0);
  for (const major of images) expect(major).toBeGreaterThanOrEqual(Number(wanted.replace(/\D/g, '')));
});

it('compose files name settings that exist', () => {
  expect(ours.length).toBeGreaterThan(0);
  const settings = [...Object.keys(environment.shape), 'NODE_ENV', 'NODE_OPTIONS'];
  for (const { name, service } of ours)
    for (const setting of Object.keys(service.environment ?? {}))
      expect(settings, `${name} sets ${setting}`).toContain(setting);
  for (const [, setting = ''] of (/^ENV .*$/m.exec(last.join('\n'))?.[0] ?? '').matchAll(/\b([A-Z_]+)=/g))
    expect(settings, `the image sets ${setting}`).toContain(setting);
  for (const { service } of ours)
    expect(environment.safeParse({ ...service.environment, DISCORD_TOKEN: 'x' }).error).toBeUndefined();
});

it('containers run without root, capabilities and a writable root', () => {
  expect(last).toContain('USER node');
  for (const { name, service } of ours) {
    expect(service.read_only, name).toBe(true);
    expect(service.cap_drop, name).toEqual(['ALL']);
    expect(service.security_opt, name).toEqual(['no-new-privileges:true']);
    expect(Number.parseInt(service.stop_grace_period ?? '0', 10), name).toBeGreaterThan(10);
  }
});

it('a store of one file lies on a volume', () => {
  const declared = last.filter(line => line.startsWith('VOLUME ')).map(line => line.slice('VOLUME '.length));
  for (const { name, service } of ours) {
    const file = /^file:(\/[^/]+)\//.exec(service.environment?.['DATABASE_URL'] ?? '')?.[1];
    if (file === undefined) continue;
    expect(declared, name).toContain(file);
    expect(
      service.volumes?.some(volume => volume.endsWith(`:${file}`)),
      name,
    ).toBe(true);
  }
  for (const { services, volumes, path } of composed)
    for (const { volumes: used } of Object.values(services))
      for (const volume of used ?? []) expect(Object.keys(volumes), path).toContain(volume.split(':')[0]);
});
