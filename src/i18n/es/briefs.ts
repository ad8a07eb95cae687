import type { briefs as english } from '../en/briefs.ts';
import type { Room } from '../room.ts';

/** Cómo se ha redactado una noticia. */
export const briefs = {
  'error.prompts':
    'Los archivos de prompts en {folder} tienen errores:\n{problems}\nprompts/README.md explica cómo se construyen.',
  'brief.extractive.off':
    'Citado: no hay ningún modelo de lenguaje configurado, así que son las frases de los propios artículos.',
  'brief.extractive.budget':
    'Citado: el presupuesto de hoy para el modelo de lenguaje está agotado, así que son las frases de los propios artículos.',
  'brief.extractive.unavailable':
    'Citado: no se ha podido contactar a tiempo con el modelo de lenguaje, así que son las frases de los propios artículos.',
  'brief.extractive.unusable':
    'Citado: lo que escribió el modelo de lenguaje no superó el cotejo con sus fuentes, así que son las frases de los propios artículos.',
  'brief.extractive.language':
    'Citado: los artículos están en otro idioma y no es posible una traducción verificada, así que son sus propias frases.',
} satisfies Room<typeof english>;
