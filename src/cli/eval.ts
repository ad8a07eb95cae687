import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evalAll, evalTable, isAboveFloor } from '../eval/all.ts';
import { evaluateAttribution, parseAttribution } from '../eval/attribution.ts';
import { evalClustering, readClusteringLines } from '../eval/clustering.ts';
import { evalExtraction } from '../eval/extraction.ts';
import { evalFeeds } from '../eval/feeds.ts';
import { judgeAttribution } from '../eval/judged.ts';
import { evalRelevance, readRelevanceLines } from '../eval/relevance.ts';
import { evalRetrieval, readRetrievalArticles, readRetrievalQuestions } from '../eval/retrieval.ts';
import { type Answer, type Verbs, word } from './verb.ts';

const ROOT = join(import.meta.dirname, '../..');
const EVAL_DATA = join(ROOT, 'eval');
const EVAL_PAGE = join(ROOT, 'docs/benchmarks/evaluations.md');

/** The product's own code, with its shipped settings, measured on a file of labelled data. */
export const EVAL_VERBS: Verbs = {
  'eval all': {
    usage: 'eval all [--write]',
    async run(app, { flags, progress }) {
      const found = await evalAll(app, EVAL_DATA, progress);
      const page = `# Evaluations\n\nOur own test splits, run on ${new Date().toISOString().slice(0, 10)} with Node ${process.version}: \`npm run eval -- --write\`. The interval is Wilson's of a share of n; for an F1 it is an approximation. What each split is, and how often it was looked at, stands beside it in \`eval/\`.\n\n${evalTable(found)}\n`;
      if (flags['write'] === true) writeFileSync(EVAL_PAGE, page);
      const missed = found.filter(figure => !isAboveFloor(figure));
      return { document: found, text: evalTable(found), failed: missed.length > 0 };
    },
  },
  'eval clustering': {
    usage: 'eval clustering FILE.jsonl',
    async run(_app, { words }) {
      const lines = readClusteringLines(readFileSync(word(words, 0, this.usage), 'utf8'));
      return figures(evalClustering(lines, () => performance.now()));
    },
  },
  'eval retrieval': {
    usage: 'eval retrieval ARTICLES.jsonl QUESTIONS.jsonl',
    async run(app, { words }) {
      const articles = readRetrievalArticles(readFileSync(word(words, 0, this.usage), 'utf8'));
      const questions = readRetrievalQuestions(readFileSync(word(words, 1, this.usage), 'utf8'));
      const { clock, observer } = app.feeds;
      const time = () => performance.now();
      return figures(
        (await evalRetrieval(articles, questions, { clock, observer, time, briefs: app.compose.briefs }))
          .report,
      );
    },
  },
  'eval relevance': {
    usage: 'eval relevance FILE.jsonl',
    async run(_app, { words }) {
      const lines = readRelevanceLines(readFileSync(word(words, 0, this.usage), 'utf8'));
      return figures(evalRelevance(lines));
    },
  },
  'eval attribution': {
    usage: 'eval attribution FILE.jsonl',
    async run(app, { words, guildId }) {
      const records = readFileSync(word(words, 0, this.usage), 'utf8')
        .split('\n')
        .filter(row => row.trim() !== '')
        .map(parseAttribution);
      const { checked, ...report } = evaluateAttribution(records, () => performance.now());
      const { judge } = app.compose.briefs;
      if (!judge) return figures(report);
      return figures({
        ...report,
        judge: await judgeAttribution(checked, judge, app.compose.clock, guildId),
      });
    },
  },
  'eval feeds': {
    usage: 'eval feeds DIR',
    async run(_app, { words }) {
      return figures(await evalFeeds(word(words, 0, this.usage)));
    },
  },
  'eval extraction': {
    usage: 'eval extraction DIR',
    async run(app, { words }) {
      return figures(await evalExtraction(word(words, 0, this.usage), app.reading.pages));
    },
  },
};

/** Measured figures: the same document for people and programs. */
const figures = (report: object): Answer => ({ document: report, text: JSON.stringify(report, null, 2) });
