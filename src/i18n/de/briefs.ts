import type { briefs as english } from '../en/briefs.ts';
import type { Room } from '../room.ts';

/** Wie eine Meldung geschrieben wurde. */
export const briefs = {
  'error.prompts':
    'Die Prompt-Dateien in {folder} haben Fehler:\n{problems}\nWie sie aufgebaut sind, steht in prompts/README.md.',
  'brief.extractive.off':
    'Zitiert: Es ist kein Sprachmodell eingerichtet, deshalb sind das die Sätze der Artikel selbst.',
  'brief.extractive.budget':
    'Zitiert: Das heutige Budget für das Sprachmodell ist verbraucht, deshalb sind das die Sätze der Artikel selbst.',
  'brief.extractive.unavailable':
    'Zitiert: Das Sprachmodell war nicht rechtzeitig erreichbar, deshalb sind das die Sätze der Artikel selbst.',
  'brief.extractive.unusable':
    'Zitiert: Was das Sprachmodell schrieb, hielt dem Vergleich mit den Quellen nicht stand, deshalb sind das die Sätze der Artikel selbst.',
  'brief.extractive.language':
    'Zitiert: Die Artikel sind in einer anderen Sprache und eine geprüfte Übersetzung ist nicht möglich, deshalb sind das ihre eigenen Sätze.',
} satisfies Room<typeof english>;
