import { z } from 'zod';
import { type Finding, finding } from '../ops/finding.ts';
import { LOCAL_GUILD, type Observer } from '../model.ts';
import { createLlm, type LlmDeps } from './client.ts';
import type { Role } from './models.ts';
import type { LlmSettings } from './settings.ts';

const WAIT_MS = 30_000;

const QUESTION = {
  system: 'You answer with one JSON object and nothing else, of this form: {"word": "ready"}',
  user: 'Are you ready? Return the JSON object now.',
};

/** Asks the model, and the judge where one is named, one small question each, by the path that briefs take. */
export async function checkModels(settings: LlmSettings, deps: LlmDeps): Promise<Finding[]> {
  if (settings.apiKey === null && settings.baseUrl === null)
    return [finding('model', 'warning', 'doctor.model_off')];
  const findings = [await ask('writer', settings, deps)];
  if (settings.judgeModel !== null) findings.push(await ask('judge', settings, deps));
  return findings;
}

async function ask(role: Role, settings: LlmSettings, deps: LlmDeps): Promise<Finding> {
  const heard: string[] = [];
  const llm = createLlm(settings, { ...deps, observer: listening(deps.observer, heard) });
  const startedAt = deps.clock.now();
  const answer = await llm.complete({
    purpose: 'doctor',
    guildId: LOCAL_GUILD,
    role,
    prompt: QUESTION,
    schema: z.object({ word: z.string() }),
    schemaName: 'doctor',
    maxOutputTokens: 200,
    deadlineAt: startedAt + WAIT_MS,
  });
  const seconds = ((deps.clock.now() - startedAt) / 1000).toFixed(1);
  if (answer.ok) return finding('model', 'ok', 'doctor.model_ok', { model: answer.model, role, seconds });
  const model = (role === 'judge' ? llm.judgeModel : llm.model) ?? '?';
  const said = (heard.at(-1) ?? answer.reason).replace(/\.+$/, '');
  const about = { role, model, reason: answer.reason, said };
  if (answer.reason === 'budget') return finding('model', 'warning', 'doctor.model_budget', about);
  return finding('model', 'problem', 'doctor.model_failed', about);
}

/** What the server said when it refused: the client logs it, and here a person wants to read it. */
const listening = (observer: Observer, heard: string[]): Observer => {
  const hear = (fields: Record<string, unknown> = {}) => {
    if (typeof fields['message'] === 'string') heard.push(fields['message']);
  };
  return { ...observer, debug: (_event, fields) => hear(fields), warn: (_event, fields) => hear(fields) };
};
