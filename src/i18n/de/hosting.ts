import type { hosting as english } from '../en/hosting.ts';
import type { Room } from '../room.ts';

/** Was der Betreiber über das Posten im Ganzen entscheidet. */
export const hosting = {
  'error.publishing_stopped':
    'Der Betreiber dieses Bots hat das Posten vorerst ganz eingestellt. Frag den Betreiber oder versuch es später noch einmal.',
} satisfies Room<typeof english>;
