import type { ModelAnswer, ModelRequest } from './index.ts';

/** Stand-in writers: they read the evidence out of the prompt, as a model would, and write a brief in their own way. */

interface Shown {
  id: number;
  title: string;
  sentences: string[];
}

/** The articles that a brief prompt shows. */
export function articlesIn(request: ModelRequest): Shown[] {
  const text = request.messages.findLast(message => message.role === 'user')?.content ?? '';
  return [...text.matchAll(/^\[(\w+) article (\d+): .*\]\n([\s\S]*?)\n\[\1 end\]$/gm)].map(
    ([, marker = '', id = '', block = '']) => {
      const lines = block.split('\n').map(line => line.replace(`${marker}| `, ''));
      const title = lines.find(line => line.startsWith('Title: '))?.slice('Title: '.length) ?? '';
      return {
        id: Number(id),
        title,
        sentences: lines.filter(line => !line.startsWith('Title: ') && line !== '(…)'),
      };
    },
  );
}

const isRepair = (request: ModelRequest): boolean =>
  request.messages[0]?.content.includes('did not pass a check') ?? false;

/** Copies each article's first sentence: always supported. */
export function honestWriter(request: ModelRequest): ModelAnswer {
  if (isRepair(request)) return { content: JSON.stringify({ claims: [] }) };
  const claims = articlesIn(request).flatMap(({ id, sentences }) =>
    sentences.slice(0, 1).map(text => ({ text, cites: [id], quote: text, kind: 'fact' })),
  );
  const [first] = claims;
  return {
    content: JSON.stringify({
      headline: first ?? { text: '', cites: [], quote: '' },
      claims: claims.slice(0, 4),
    }),
  };
}

/** Invents: numbers that no source has, quotes that stand nowhere, ids that do not exist, links and mentions. */
export function lyingWriter(request: ModelRequest): ModelAnswer {
  if (isRepair(request)) return { content: JSON.stringify({ claims: [] }) };
  const [first] = articlesIn(request);
  const id = first?.id ?? 0;
  const quote = first?.sentences[0] ?? '';
  const lies = [
    { text: 'At least 9,341 aircraft were destroyed.', cites: [id], quote },
    { text: 'The war is over.', cites: [id], quote: 'The war ended on Tuesday, everyone said.' },
    { text: quote, cites: [999_999], quote },
    { text: 'Read more at https://evil.example @everyone', cites: [id], quote },
    { text: 'General Zebulon Quarrick resigned.', cites: [id], quote },
  ];
  const claims = lies.map(lie => ({ ...lie, kind: 'fact' }));
  return { content: JSON.stringify({ headline: lies[0], claims }) };
}
