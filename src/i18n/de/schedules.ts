import type { schedules as english } from '../en/schedules.ts';
import type { Room } from '../room.ts';

/** Was Moderatoren ungefragt über Zeitpläne erfahren. */
export const schedules = {
  'notices.channel_gone':
    'Zeitplan #{id} ist pausiert: Sein Kanal wurde gelöscht. Sonst ist nichts verloren. Gib ihm mit /schedule edit id:{id} channel:#… einen neuen, dann /schedule resume id:{id}; der nächste Lagebericht enthält, was dieser enthalten hätte.',
  'notices.no_permission':
    'Zeitplan #{id} ist pausiert: Ich darf in seinem Kanal nicht mehr posten. Gib mir dort „Kanal ansehen“, „Nachrichten senden“, „Links einbetten“ und „Nachrichtenverlauf anzeigen“, dann /schedule resume id:{id}; der nächste Lagebericht enthält, was dieser enthalten hätte.',
  'notices.not_posted':
    'Ein Lagebericht von Zeitplan #{id} konnte nicht gepostet werden; der nächste enthält, was er enthalten hätte. Kommt das wieder vor, versuch /schedule test id:{id} und sag dem Betreiber dieses Bots Bescheid.',
  'notices.uncertain':
    'Ein Lagebericht von Zeitplan #{id} wurde vielleicht gepostet, vielleicht nicht: Die Verbindung brach ab, und ich kann den Kanal nicht lesen, um nachzusehen. Statt ihn zweimal zu posten, habe ich es dabei belassen. Sieh dort nach, und falls er fehlt, nimm /digest now. Mit „Nachrichtenverlauf anzeigen“ kann ich es selbst feststellen.',
  'notices.missed':
    'Ich lief nicht, als ein Lagebericht von Zeitplan #{id} fällig war, und habe es zu spät gemerkt, um ihn nachzuholen. Der nächste enthält, was er enthalten hätte.',
  'notices.never_due':
    'Zeitplan #{id} ist pausiert: Sein Cron-Ausdruck tritt nie mehr ein. Gib ihm mit /schedule edit id:{id} eine andere Zeit.',
  'notices.not_corrected':
    'Ein geposteter Lagebericht von Zeitplan #{id} hätte korrigiert werden sollen, aber ich konnte ihn nicht bearbeiten. /digest history zeigt, was nicht mehr stimmt. Prüf meine Berechtigungen in diesem Kanal.',
  'notices.not_announced':
    'Ein Lagebericht von Zeitplan #{id} wurde gepostet, aber nicht in den Kanälen veröffentlicht, die ihm folgen. Veröffentliche ihn von Hand („Veröffentlichen“ unter der Nachricht) und prüf, ob ich dort „Nachrichten verwalten“ darf.',
} satisfies Room<typeof english>;
