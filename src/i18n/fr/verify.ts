import type { verify as english } from '../en/verify.ts';
import type { Room } from '../room.ts';

/** Pourquoi une affirmation a été écartée, en une phrase chacune. */
export const verify = {
  'verify.id_unknown': 'Elle cite un article qui ne fait pas partie de ce sujet.',
  'verify.quote_missing': 'Elle ne cite aucun passage.',
  'verify.quote_not_verbatim': 'Le passage qu’elle cite ne figure pas dans l’article indiqué.',
  'verify.quote_not_whole_sentences':
    'Le passage qu’elle cite ne se compose pas d’une à trois phrases entières de l’article.',
  'verify.quotation_altered':
    'Elle met entre guillemets des mots que le passage ne donne pas comme citation.',
  'verify.quotation_speaker': 'Elle attribue une citation à quelqu’un d’autre que le passage.',
  'verify.number': 'Un nombre ne concorde pas avec le passage.',
  'verify.unit': 'Une unité ou une monnaie ne concorde pas avec le passage.',
  'verify.date': 'Une date ou une heure ne concorde pas avec le passage et sa date de publication.',
  'verify.name': 'Un nom ne figure pas dans le passage.',
  'verify.designator': 'Une désignation d’arme, d’unité ou de modèle ne figure pas dans le passage.',
  'verify.negation': 'Elle affirme ce que le passage nie, ou nie ce qu’il affirme.',
  'verify.opposite': 'Elle dit le contraire de ce que dit le passage.',
  'verify.modality':
    'Elle donne pour certain ce que le passage rapporte comme prévu, possible ou allégué, ou l’inverse.',
  'verify.status':
    'La qualité d’une personne ou d’une chose (ancien, par intérim, à la retraite …) n’est pas celle du passage.',
  'verify.role': 'Qui a fait quoi à qui n’est pas comme dans le passage.',
  'verify.over_general': 'Elle affirme plus que le passage (tous, toujours, seulement …).',
  'verify.thin_quote': 'L’essentiel de ce qu’elle dit n’est pas dans le passage qu’elle cite.',
  'verify.empty': 'Elle est vide ou trop longue pour une phrase.',
  'verify.address': 'Elle contient un lien, une mention ou une mise en forme.',
  'verify.not_postable': 'Elle contient un lien, une mention, une mise en forme ou des caractères cachés.',
  'verify.off_topic': 'Le passage qu’elle cite traite d’autre chose que le sujet.',
  'verify.needs_judge':
    'Elle est dans une autre langue que son passage, et aucun modèle vérificateur ne l’a confirmée.',
  'verify.judge': 'Le modèle vérificateur a jugé que le passage ne la soutient pas.',
  'verify.checker_failed': 'Elle n’a pas pu être vérifiée.',
} satisfies Room<typeof english>;
