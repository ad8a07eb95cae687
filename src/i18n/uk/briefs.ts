import type { briefs as english } from '../en/briefs.ts';
import type { Room } from '../room.ts';

/** Що читачеві кажуть про те, як написано сюжет. */
export const briefs = {
  'error.prompts':
    'У файлах промптів у {folder} є помилки:\n{problems}\nЯк їх складати, описано в prompts/README.md.',
  'brief.extractive.off': 'Цитати: мовну модель не налаштовано, тому це речення із самих статей.',
  'brief.extractive.budget':
    'Цитати: сьогоднішній ліміт мовної моделі вичерпано, тому це речення із самих статей.',
  'brief.extractive.unavailable':
    'Цитати: мовна модель вчасно не відповіла, тому це речення із самих статей.',
  'brief.extractive.unusable':
    'Цитати: написане мовною моделлю не пройшло звірки з джерелами, тому це речення із самих статей.',
  'brief.extractive.language':
    'Цитати: статті іншою мовою, а перевірений переклад неможливий, тому це їхні власні речення.',
} satisfies Room<typeof english>;
