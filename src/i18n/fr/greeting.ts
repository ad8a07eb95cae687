import type { greeting as english } from '../en/greeting.ts';
import type { Room } from '../room.ts';

/** Ce que le bot dit une fois, quand un serveur l’a ajouté. */
export const greeting = {
  'greeting.title': 'Sitrep est là',
  'greeting.intro':
    'J’informe ce serveur de l’actualité de la défense. Chaque phrase que je publie nomme les articles dont elle vient. Trois étapes pour un modérateur :',
  'greeting.feeds': '1. Choisissez ce que je lis :',
  'greeting.preview': '2. Après quelques minutes, voyez ce que dirait une synthèse :',
  'greeting.schedule': '3. Choisissez où et quand je la publie :',
  'greeting.note':
    'D’ici là, je ne publie rien. /help montre tout ce que je sais faire et ce qui reste à configurer.',
} satisfies Room<typeof english>;
