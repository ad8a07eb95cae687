import { EDITION_CONTROLS } from '../../src/digests/controls.ts';
import { AppError } from '../../src/errors.ts';
import { translate } from '../../src/i18n/index.ts';
import {
  addErrorReport,
  type ErrorReport,
  reportsOfGuild,
  reportsSince,
} from '../../src/store/errorReports.ts';
import { addNotice } from '../../src/store/notices.ts';
import { scheduleById } from '../../src/store/schedules.ts';
import { type Block, type Caller, type Component, say } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { pressedEdition } from './find.ts';
import { DAY_MS } from '../../src/time.ts';

const LONGEST = 1_000;
/** In a day: nobody can flood the moderators. */
const MEMBER_REPORTS = 5;
const GUILD_REPORTS = 50;
const SHOWN = 10;

/** `editionReport:<code>`: a form; what is sent is kept for the moderators, and they are told of it. */
export const editionReport: Component = {
  name: EDITION_CONTROLS.report,
  access: 'member',
  answers: 'private',
  limited: true,
  async form(call, context) {
    await pressedEdition(call, context);
    return {
      title: translate(call.locale, 'edition.report_title'),
      fields: [
        {
          name: 'what',
          label: translate(call.locale, 'edition.report_what'),
          placeholder: translate(call.locale, 'edition.report_hint'),
          long: true,
          maxLength: LONGEST,
        },
      ],
    };
  },
  async run(call, context) {
    const edition = await pressedEdition(call, context);
    const text = (call.fields['what'] ?? '').trim().slice(0, LONGEST);
    if (text === '') throw new AppError('error.option_missing', { name: 'what' });
    const { store, clock, observer } = context;
    const { guildId, user, interactionId } = call;
    const at = clock.now();
    await store.transaction(async db => {
      const before = await reportsSince(db, guildId, user.id, at - DAY_MS);
      if (before.member >= MEMBER_REPORTS || before.guild >= GUILD_REPORTS)
        throw new AppError('error.reports_full');
      const report = { guildId, editionId: edition.id, code: edition.code, text, at, interactionId };
      const isNew = await addErrorReport(db, { ...report, userId: user.id, userName: user.name });
      if (!isNew) return;
      const schedule = edition.scheduleId === null ? null : await scheduleById(db, edition.scheduleId);
      const params = { code: edition.code, channel: edition.channelId };
      const userId = schedule?.createdBy ?? '';
      await addNotice(db, { guildId, key: 'notices.error_reported', params, userId, at });
    });
    observer.warn('error reported by a member', { guild: guildId, edition: edition.id });
    return say(translate(call.locale, 'edition.report_thanks'));
  },
};

/** What members reported, for `/digest history`; moderators alone see it. */
export async function reportBlocks(
  { guildId, isModerator, locale }: Caller,
  { store }: CommandContext,
): Promise<Block[]> {
  const reports = isModerator ? await reportsOfGuild(store.db, guildId, SHOWN) : [];
  if (reports.length === 0) return [];
  return [
    { type: 'heading', text: translate(locale, 'edition.reports_heading') },
    { type: 'list', items: reports.map(report => reportLine(report, locale)) },
  ];
}

const reportLine = ({ at, code, userName: name, text }: ErrorReport, locale: string) => [
  { time: at, style: 'relative' as const },
  ` · ${translate(locale, 'edition.report_of', { code, name, text })}`,
];
