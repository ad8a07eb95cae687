import { controlId, type Controls } from '../../src/controls.ts';
import { translate } from '../../src/i18n/index.ts';
import type { Watch } from '../../src/model.ts';
import type { Inline } from '../command.ts';

const LABEL = 100;

/** A watch in a line: number, what it looks for, where it writes, whether it is paused and why. */
export const describeWatch = (
  { id, kind, label, channelId, pauseReason }: Watch,
  locale: string,
): Inline[] => [
  { bold: `#${id}` },
  ` ${translate(locale, `watches.kind_${kind}`)}: ${label} → `,
  channelId === null ? translate(locale, 'watches.to_you') : { channel: channelId },
  ...(pauseReason === null ? [] : [` · ${translate(locale, `watches.paused_${pauseReason}`)}`]),
];

/** Buttons that go on with paused watches. */
export const resumeButtons = (watches: readonly Watch[], locale: string): Controls => ({
  buttons: watches
    .filter(({ state }) => state === 'paused')
    .slice(0, 5)
    .map(({ id }) => ({
      label: translate(locale, 'watches.resume', { id }),
      id: controlId('rewatch', id),
      style: 'primary' as const,
    })),
});

export const labelOf = (text: string): string =>
  text.length <= LABEL ? text : `${text.slice(0, LABEL - 1)}…`;
