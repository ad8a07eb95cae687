import { catalogueGroups } from '../feeds/catalogue/index.ts';
import { type MessageKey, type MessageParams, translate } from '../i18n/index.ts';
import type { Finding } from '../ops/finding.ts';

/** Where the dialogue takes place, and what it may try out. */
export interface SetupPorts {
  /** Shows a question and gives the line that was typed. Rejects when the person leaves. */
  ask(question: string): Promise<string>;
  say(text: string): void;
  checkToken(token: string): Promise<Finding[]>;
  checkModel(model: ModelAnswers): Promise<Finding[]>;
  /** Where the settings are to be written, for people. */
  file: string;
}

export interface ModelAnswers {
  OPENAI_API_KEY?: string;
  OPENAI_BASE_URL?: string;
  OPENAI_MODEL?: string;
}

export interface SetupOutcome {
  /** Lines for `.env`. */
  settings: Record<string, string>;
  /** Choices of the catalogue that the server is to read. */
  feeds: string[];
}

const LANGUAGE = 'en';
const t = (key: MessageKey, params: MessageParams = {}) => translate(LANGUAGE, key, params);

/**
 * Asks for what a bot needs and tries each answer out at once: the token against Discord, the model with a small
 * question. Null when the person does not want it written. Writes nothing itself.
 */
export async function guidedSetup(ports: SetupPorts): Promise<SetupOutcome | null> {
  ports.say(t('setup.welcome'));
  const token = await askToken(ports);
  const model = await askModel(ports);
  const feeds = await askFeeds(ports);
  const agreed = await ports.ask(t('setup.save', { file: ports.file }));
  if (!/^(y|yes|j|ja|)$/i.test(agreed.trim())) {
    ports.say(t('setup.not_saved'));
    return null;
  }
  return { settings: { DISCORD_TOKEN: token, ...model }, feeds };
}

async function askToken(ports: SetupPorts): Promise<string> {
  for (;;) {
    const token = (await ports.ask(t('setup.token'))).trim();
    if (token === '') {
      ports.say(t('setup.token_empty'));
      continue;
    }
    ports.say(t('setup.checking'));
    const findings = await ports.checkToken(token);
    tell(ports, findings);
    if (findings.some(({ state }) => state === 'problem')) continue;
    await invite(ports, token, findings);
    return token;
  }
}

/** Waits until the bot is in a server, if it is in none. */
async function invite(ports: SetupPorts, token: string, findings: readonly Finding[]): Promise<void> {
  let alone = findings.find(({ key }) => key === 'doctor.discord_no_guild');
  while (alone) {
    ports.say(t('setup.invite', { invite: String(alone.params['invite']) }));
    if ((await ports.ask(t('setup.invited'))).trim().toLowerCase() === 'skip') return;
    const again = await ports.checkToken(token);
    tell(ports, again);
    alone = again.find(({ key }) => key === 'doctor.discord_no_guild');
  }
}

async function askModel(ports: SetupPorts): Promise<ModelAnswers> {
  for (;;) {
    const choice = (await ports.ask(t('setup.model'))).trim();
    if (choice !== '1' && choice !== '2') return {};
    const answers: ModelAnswers = {};
    if (choice === '1') answers.OPENAI_API_KEY = (await ports.ask(t('setup.model_key'))).trim();
    else answers.OPENAI_BASE_URL = (await ports.ask(t('setup.model_url'))).trim();
    const name = (await ports.ask(t('setup.model_name'))).trim();
    if (name !== '') answers.OPENAI_MODEL = name;
    ports.say(t('setup.checking'));
    const findings = await ports.checkModel(answers);
    tell(ports, findings);
    const works = findings.every(({ state }) => state !== 'problem');
    if (works || (await ports.ask(t('setup.model_again'))).trim().toLowerCase() !== 'again') return answers;
  }
}

async function askFeeds(ports: SetupPorts): Promise<string[]> {
  const groups = catalogueGroups();
  ports.say(groups.map(({ label }, at) => `     ${String(at + 1).padStart(2)}  ${label}`).join('\n'));
  let typed = await ports.ask(t('setup.feeds'));
  for (;;) {
    const numbers = typed.split(/[\s,]+/).filter(word => word !== '');
    const unknown = numbers.find(word => groups[Number(word) - 1] === undefined);
    if (unknown === undefined)
      return [...new Set(numbers.flatMap(word => groups[Number(word) - 1]?.value ?? []))];
    typed = await ports.ask(t('setup.feeds_unknown', { typed: unknown }));
  }
}

const tell = (ports: SetupPorts, findings: readonly Finding[]): void => {
  for (const { key, params, state } of findings)
    ports.say(`     ${state === 'problem' ? '✗' : '✓'} ${t(key, params)}`);
};
