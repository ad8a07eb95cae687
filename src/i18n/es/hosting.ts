import type { hosting as english } from '../en/hosting.ts';
import type { Room } from '../room.ts';

/** Lo que decide el responsable del bot sobre las publicaciones en su conjunto. */
export const hosting = {
  'error.publishing_stopped':
    'El responsable de este bot ha detenido por ahora todas las publicaciones. Pregúntale o inténtalo más tarde.',
} satisfies Room<typeof english>;
