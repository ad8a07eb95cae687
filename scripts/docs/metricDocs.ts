import { globSync, readFileSync } from 'node:fs';

/** The list of metrics, read out of the code that counts them. */

const CALL = /\.(count|duration)\(\s*'([a-z_]+)'\s*,\s*([^;]*?)\)?;/g;

/** What a metric means, where its name does not say enough. */
const MEANING: Readonly<Record<string, string>> = {
  feed_polls: 'feeds asked, by what came of it',
  entries: 'entries of feeds that were stored or edited',
  articles_read: 'pages read, by what came of it and where the text was taken from',
  articles_grouped: 'articles given to a story',
  claims_kept: 'claims that passed the check, by writer',
  deliveries: 'messages sent, by what came of the attempt',
  interaction_ack: 'time until a member’s command was acknowledged',
  interaction: 'time until a member had the answer, by command',
  llm_cost_micros: 'cost of model requests, in millionths of the currency of LLM_PRICES',
  retention_articles: 'old articles deleted',
  claims_dropped: 'claims that were withheld, by reason',
  briefs_cached: 'briefs that were still good and cost nothing',
  stories_corrected: 'posted stories whose articles changed, by what was done',
  editions: 'digests by how they ended: sent, failed, uncertain …',
  judge_verdicts: 'what the judge said of claims that passed the check',
  llm_completions: 'model requests, by purpose and outcome',
  llm_tokens: 'tokens, by purpose and kind',
  llm_request: 'time of a model request',
  questions: 'questions asked with /ask, by whether they were answered',
  search: 'time of a search',
  page_reading: 'time to read a page in its worker',
  index_batch: 'time to index a batch of articles',
};

/** A table of every metric with its labels. */
export function metricTable(): string {
  const found = new Map<string, Set<string>>();
  for (const path of globSync(['src/**/*.ts', 'commands/**/*.ts']))
    for (const [, kind, metric = '', rest = ''] of readFileSync(path, 'utf8').matchAll(CALL)) {
      const name =
        kind === 'count' ? `sitrep_${metric}_total` : `sitrep_${metric.replace(/_ms$/, '')}_seconds`;
      const labels = /\{([^{}]*)\}/.exec(rest)?.[1] ?? '';
      const known = found.get(name) ?? new Set();
      for (const label of labels.split(',')) {
        const word = /^\s*(\w+)/.exec(label)?.[1];
        if (word !== undefined) known.add(word);
      }
      found.set(name, known);
    }
  const rows = [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, labels]) => {
      const plain = name.replace(/^sitrep_|_(total|seconds)$/g, '');
      const shown = [...labels].map(label => `\`${label}\``).join(' ');
      return `| \`${name}\` | ${shown} | ${MEANING[plain] ?? plain.replaceAll('_', ' ')} |`;
    });
  return ['| metric | labels | what |', '| --- | --- | --- |', ...rows].join('\n');
}
