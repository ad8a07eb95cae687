import type { feedNews as english } from '../en/feedNews.ts';
import type { Room } from '../room.ts';

/** Lo que se escribe a quien añadió un feed cuando nadie se ha ocupado de él. */
export const feedNews = {
  'digests.feed_failing':
    'El feed {name} ya no se puede leer: {reason} Sigo intentándolo, al menos a diario. /feeds list lo muestra; /feeds pause o /feeds remove le ponen fin.',
  'digests.feed_gone':
    'El feed {name} ha desaparecido: lo dice su editor. /feeds remove lo quita de la lista, /feeds resume lo vuelve a probar.',
  'digests.feed_recovered': 'El feed {name} se puede leer de nuevo.',
} satisfies Room<typeof english>;
