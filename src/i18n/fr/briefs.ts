import type { briefs as english } from '../en/briefs.ts';
import type { Room } from '../room.ts';

/** Comment un sujet a été rédigé. */
export const briefs = {
  'error.prompts':
    'Les fichiers de prompts dans {folder} contiennent des erreurs :\n{problems}\nprompts/README.md explique comment ils sont faits.',
  'brief.extractive.off':
    'Cité : aucun modèle de langage n’est configuré, ce sont donc les phrases mêmes des articles.',
  'brief.extractive.budget':
    'Cité : le budget du jour pour le modèle de langage est épuisé, ce sont donc les phrases mêmes des articles.',
  'brief.extractive.unavailable':
    'Cité : le modèle de langage n’a pas pu être joint à temps, ce sont donc les phrases mêmes des articles.',
  'brief.extractive.unusable':
    'Cité : ce que le modèle de langage a écrit n’a pas résisté à la comparaison avec les sources, ce sont donc les phrases mêmes des articles.',
  'brief.extractive.language':
    'Cité : les articles sont dans une autre langue et aucune traduction vérifiée n’est possible, ce sont donc leurs propres phrases.',
} satisfies Room<typeof english>;
