import type { Llm } from '../../src/llm/client.ts';
import { NO_TOKENS } from '../../src/model.ts';
import { NO_MODEL } from '../briefs/support.ts';

/** A model that answers with `claims` made from each article it is shown. */
function standIn(claimOf: (id: number, sentence: string) => object): Llm & { shown: string[] } {
  const shown: string[] = [];
  return {
    ...NO_MODEL,
    enabled: true,
    model: 'stand-in',
    shown,
    resolveModel: async () => 'stand-in',
    complete: async request => {
      if (request.schemaName === 'repair')
        return {
          ok: true,
          value: request.schema.parse({ claims: [] }),
          tokens: NO_TOKENS,
          model: 'stand-in',
        };
      shown.push(request.prompt.user);
      const claims = [
        ...request.prompt.user.matchAll(/^\[(\w+) article (\d+): .*\]\n([\s\S]*?)\n\[\1 end\]$/gm),
      ].flatMap(([, marker = '', id = '', block = '']) =>
        block
          .split('\n')
          .map(line => line.replace(`${marker}| `, ''))
          .filter(line => !line.startsWith('Title: ') && line !== '(…)')
          .map(line => claimOf(Number(id), line)),
      );
      return { ok: true, value: request.schema.parse({ claims }), tokens: NO_TOKENS, model: 'stand-in' };
    },
  };
}

/** Never declines: a claim from every passage that it is shown. */
export const eager = () =>
  standIn((id, sentence) => ({ text: sentence, cites: [id], quote: sentence, kind: 'fact' }));
/** Alters a number or a deed in each of its claims. */
export const liar = () =>
  standIn((id, sentence) => ({
    text: sentence.replace(/\d+|six/, '777').replace('left', 'sank'),
    cites: [id],
    quote: sentence,
    kind: 'fact',
  }));
