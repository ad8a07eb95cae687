import type { hosting as english } from '../en/hosting.ts';
import type { Room } from '../room.ts';

/** Що з рішень власника бота бачать учасники; решту показує лише його термінал. */
export const hosting = {
  'error.publishing_stopped':
    'Власник бота тимчасово зупинив усі публікації. Зверніться до нього або спробуйте пізніше.',
} satisfies Room<typeof english>;
