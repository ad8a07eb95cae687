import type { verify as english } from '../en/verify.ts';
import type { Room } from '../room.ts';

/** Warum eine Aussage zurückgehalten wurde, in je einem Satz. */
export const verify = {
  'verify.id_unknown': 'Sie beruft sich auf einen Artikel, der nicht zu dieser Meldung gehört.',
  'verify.quote_missing': 'Sie beruft sich auf keine Textstelle.',
  'verify.quote_not_verbatim': 'Die zitierte Textstelle steht so nicht im angegebenen Artikel.',
  'verify.quote_not_whole_sentences':
    'Die zitierte Textstelle besteht nicht aus einem bis drei ganzen Sätzen des Artikels.',
  'verify.quotation_altered':
    'Sie setzt Worte in Anführungszeichen, die die Textstelle nicht als Zitat wiedergibt.',
  'verify.quotation_speaker': 'Sie legt ein Zitat jemand anderem in den Mund als die Textstelle.',
  'verify.number': 'Eine Zahl darin stimmt nicht mit der Textstelle überein.',
  'verify.unit': 'Eine Einheit oder Währung darin stimmt nicht mit der Textstelle überein.',
  'verify.date':
    'Ein Datum oder eine Zeitangabe darin passt nicht zur Textstelle und ihrem Erscheinungsdatum.',
  'verify.name': 'Ein Name darin steht nicht in der Textstelle.',
  'verify.designator': 'Eine Waffen-, Einheiten- oder Typenbezeichnung darin steht nicht in der Textstelle.',
  'verify.negation': 'Sie bejaht, was die Textstelle verneint, oder umgekehrt.',
  'verify.opposite': 'Sie sagt das Gegenteil von dem, was die Textstelle sagt.',
  'verify.modality':
    'Sie stellt als sicher hin, was die Textstelle als geplant, möglich oder behauptet wiedergibt, oder umgekehrt.',
  'verify.status':
    'Der Status einer Person oder Sache darin (ehemalig, amtierend, im Ruhestand …) ist nicht der in der Textstelle.',
  'verify.role': 'Wer wem was getan hat, ist anders als in der Textstelle.',
  'verify.over_general': 'Sie behauptet mehr, als die Textstelle sagt (alle, immer, nur …).',
  'verify.thin_quote': 'Das meiste davon steht nicht in der zitierten Textstelle.',
  'verify.empty': 'Sie ist leer oder zu lang für einen Satz.',
  'verify.address': 'Sie enthält einen Link, eine Erwähnung oder Formatierung.',
  'verify.not_postable': 'Sie enthält einen Link, eine Erwähnung, Formatierung oder verborgene Zeichen.',
  'verify.off_topic': 'Die zitierte Textstelle handelt von etwas anderem als die Meldung.',
  'verify.needs_judge':
    'Sie ist in einer anderen Sprache als ihre Textstelle, und kein Prüfmodell hat sie bestätigt.',
  'verify.judge': 'Das Prüfmodell befand, dass die Textstelle sie nicht trägt.',
  'verify.checker_failed': 'Sie konnte nicht geprüft werden.',
} satisfies Room<typeof english>;
