import type { hosting as english } from '../en/hosting.ts';
import type { Room } from '../room.ts';

/** Ce que l’hébergeur décide sur les publications dans leur ensemble. */
export const hosting = {
  'error.publishing_stopped':
    'L’hébergeur de ce bot a suspendu toute publication pour l’instant. Adressez-vous à lui, ou réessayez plus tard.',
} satisfies Room<typeof english>;
