// The stand-in driven over HTTP, for tests in which it runs as a process of its own: POST /control/<verb> with
// a JSON body, answers in JSON. A mistake of the caller's answers 400 {error}.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readRaw } from '../body.ts';
import type { Discord } from '../index.ts';
import type { Json } from '../types.ts';
import { controlVerbs } from './verbs.ts';

export function createControl(discord: Omit<Discord, 'control'>) {
  const verbs = controlVerbs(discord as Discord);

  async function run(request: IncomingMessage): Promise<unknown> {
    const name = (request.url ?? '').split('?')[0]?.replace('/control/', '') ?? '';
    const verb = verbs[name];
    if (!verb) throw new Error(`no such verb: ${name}; there are: ${Object.keys(verbs).join(', ')}`);
    const raw = String(await readRaw(request));
    return verb(raw ? (JSON.parse(raw) as Json) : {});
  }

  return {
    async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const answer = await run(request).then(
        value => ({ status: 200, body: value ?? {} }),
        (error: unknown) => ({
          status: 400,
          body: { error: error instanceof Error ? error.message : String(error) },
        }),
      );
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer.body));
    },
  };
}
