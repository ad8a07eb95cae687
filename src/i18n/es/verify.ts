import type { verify as english } from '../en/verify.ts';
import type { Room } from '../room.ts';

/** Por qué se retuvo una afirmación, en una frase cada una. */
export const verify = {
  'verify.id_unknown': 'Cita un artículo que no forma parte de esta noticia.',
  'verify.quote_missing': 'No cita ningún pasaje.',
  'verify.quote_not_verbatim': 'El pasaje que cita no está en el artículo indicado.',
  'verify.quote_not_whole_sentences':
    'El pasaje que cita no consta de una a tres frases enteras del artículo.',
  'verify.quotation_altered': 'Pone entre comillas palabras que el pasaje no da como cita.',
  'verify.quotation_speaker': 'Atribuye una cita a alguien distinto de quien dice el pasaje.',
  'verify.number': 'Un número no concuerda con el pasaje.',
  'verify.unit': 'Una unidad o una moneda no concuerda con el pasaje.',
  'verify.date': 'Una fecha o una hora no concuerda con el pasaje y su fecha de publicación.',
  'verify.name': 'Un nombre no está en el pasaje.',
  'verify.designator': 'Una denominación de arma, unidad o modelo no está en el pasaje.',
  'verify.negation': 'Afirma lo que el pasaje niega, o niega lo que afirma.',
  'verify.opposite': 'Dice lo contrario de lo que dice el pasaje.',
  'verify.modality': 'Da por seguro lo que el pasaje presenta como previsto, posible o supuesto, o al revés.',
  'verify.status': 'La condición de una persona o cosa (ex, en funciones, retirado …) no es la del pasaje.',
  'verify.role': 'Quién hizo qué a quién no es como en el pasaje.',
  'verify.over_general': 'Afirma más de lo que dice el pasaje (todos, siempre, solo …).',
  'verify.thin_quote': 'La mayor parte de lo que dice no está en el pasaje que cita.',
  'verify.empty': 'Está vacía o es demasiado larga para una frase.',
  'verify.address': 'Contiene un enlace, una mención o formato.',
  'verify.not_postable': 'Contiene un enlace, una mención, formato o caracteres ocultos.',
  'verify.off_topic': 'El pasaje que cita trata de algo distinto de la noticia.',
  'verify.needs_judge':
    'Está en un idioma distinto del de su pasaje, y ningún modelo verificador la confirmó.',
  'verify.judge': 'El modelo verificador consideró que el pasaje no la sostiene.',
  'verify.checker_failed': 'No se ha podido comprobar.',
} satisfies Room<typeof english>;
