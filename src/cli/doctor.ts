import { join } from 'node:path';
import { type Config, parseConfig } from '../config.ts';
import { checkDiscord } from '../discord/checkup.ts';
import { sentenceFor } from '../errors.ts';
import { translate } from '../i18n/index.ts';
import { checkModels } from '../llm/checkup.ts';
import { loadPrompts } from '../llm/prompts.ts';
import { llmSettings } from '../llm/settings.ts';
import type { Clock, Observer, Random } from '../model.ts';
import { type Finding, finding } from '../ops/finding.ts';
import { feedTroubles, postingPlaces } from '../store/checkup.ts';
import { openStore, type Store } from '../store/database.ts';
import { writeFact } from '../store/facts.ts';
import { isPublishingStopped } from '../store/publishing.ts';
import { type Answer, reasonOf } from './verb.ts';

export interface DoctorDeps {
  clock: Clock;
  observer: Observer;
  random: Random;
  progress(text: string): void;
}

const MOST_FEEDS = 20;
const MOST_PLACES = 200;

/** Looks at everything that a host can have set up wrongly, and says for each what to do. Posts and changes nothing. */
export async function doctor(env: Record<string, string | undefined>, deps: DoctorDeps): Promise<Finding[]> {
  const findings = [checkNode(process.versions.node), checkPrompts()];
  let config: Config;
  try {
    config = parseConfig(env);
    findings.push(finding('config', 'ok', 'doctor.config_ok'));
  } catch (error) {
    // Nothing else can be looked at without knowing where it is.
    return [
      ...findings,
      finding('config', 'problem', 'doctor.config_problem', { problems: sentenceFor(error) }),
    ];
  }
  deps.progress('store');
  const store = await openStore(config.DATABASE_URL).catch((error: unknown) => {
    findings.push(finding('store', 'problem', 'doctor.store_problem', { problem: sentenceFor(error) }));
    return null;
  });
  try {
    if (store) findings.push(await checkWriting(store, deps.clock));
    if (store && (await isPublishingStopped(store.db)))
      findings.push(finding('publishing', 'warning', 'doctor.publishing_stopped'));
    deps.progress('Discord');
    findings.push(...(await discordFindings(config, store, deps)));
    deps.progress('model');
    if (store) findings.push(...(await checkModels(llmSettings(config), { store, ...deps })));
    if (store) findings.push(...(await checkFeeds(store)));
  } finally {
    await store?.close();
  }
  return findings;
}

/** The findings for people, worst first, and as a document. */
export function doctorAnswer(findings: readonly Finding[]): Answer {
  const order = { problem: 0, warning: 1, ok: 2 };
  const marks = { problem: 'PROBLEM', warning: 'note', ok: 'ok' };
  const told = findings
    .toSorted((a, b) => order[a.state] - order[b.state])
    .map(({ about, state, key, params }) => ({ about, state, text: translate('en', key, params) }));
  return {
    document: told,
    text: told
      .map(({ about, state, text }) => `${marks[state].padEnd(8)}${about.padEnd(11)}${text}`)
      .join('\n'),
  };
}

function checkNode(version: string): Finding {
  const key = Number.parseInt(version, 10) >= 24 ? 'doctor.node_ok' : 'doctor.node_old';
  return finding('node', key === 'doctor.node_ok' ? 'ok' : 'problem', key, { version });
}

function checkPrompts(): Finding {
  try {
    loadPrompts(join(import.meta.dirname, '../../prompts'));
    return finding('config', 'ok', 'doctor.prompts_ok');
  } catch (error) {
    return finding('config', 'problem', 'doctor.config_problem', { problems: sentenceFor(error) });
  }
}

async function checkWriting({ db, engine }: Store, clock: Clock): Promise<Finding> {
  try {
    await writeFact(db, 'doctor', 'the store could be written to', clock.now());
    return finding('store', 'ok', 'doctor.store_ok', { engine });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return finding('store', 'problem', 'doctor.store_readonly', { reason });
  }
}

async function discordFindings(config: Config, store: Store | null, deps: DoctorDeps): Promise<Finding[]> {
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, SHARDS: ids, SHARD_COUNT: count } = config;
  if (token === undefined) return [finding('discord', 'warning', 'doctor.token_missing')];
  const shards = ids && count ? { shards: { ids, count } } : {};
  const places = store ? await postingPlaces(store.db, MOST_PLACES) : [];
  return checkDiscord({ token, apiUrl, ...shards }, places, deps);
}

async function checkFeeds({ db }: Store): Promise<Finding[]> {
  const { count, failing } = await feedTroubles(db, MOST_FEEDS);
  if (count === 0) return [finding('feeds', 'warning', 'doctor.feeds_none')];
  if (failing.length === 0) return [finding('feeds', 'ok', 'doctor.feeds_ok', { count })];
  return [
    finding('feeds', 'warning', 'doctor.feeds_failing', { failing: failing.length, count }),
    ...failing.map(({ url, since, errorCode }) =>
      finding('feeds', 'warning', 'doctor.feed_failing', {
        host: new URL(url).host,
        since: new Date(since).toISOString().slice(0, 16).replace('T', ' '),
        reason: reasonOf(errorCode),
      }),
    ),
  ];
}

/** `doctor` ends with 1 when something is in the way. */
export const hasProblem = (findings: readonly Finding[]): boolean =>
  findings.some(({ state }) => state === 'problem');
