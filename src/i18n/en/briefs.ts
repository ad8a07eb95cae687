/** Briefs: what a reader is told about how a story was written. */
export const briefs = {
  'error.prompts':
    'The prompt files in {folder} have mistakes:\n{problems}\nprompts/README.md says how they are built.',
  'brief.extractive': 'Quoted: these are the articles’ own sentences.',
  'brief.extractive.off': 'Quoted: no language model is set up, so these are the articles’ own sentences.',
  'brief.extractive.budget':
    'Quoted: today’s budget for the language model is spent, so these are the articles’ own sentences.',
  'brief.extractive.unavailable':
    'Quoted: the language model could not be reached in time, so these are the articles’ own sentences.',
  'brief.extractive.unusable':
    'Quoted: what the language model wrote did not pass the check against its sources, so these are the articles’ own sentences.',
  'brief.extractive.language':
    'Quoted: the articles are in another language and no checked translation is possible, so these are their own sentences.',
} as const;
