/** Briefs: what a reader is told about how a story was written. */
export const briefs = {
  'error.prompts':
    'The prompt files in {folder} have mistakes:\n{problems}\nprompts/README.md says how they are built.',
  'brief.extractive.off':
    'Extractive: no language model is set up, so these are the articles’ own sentences.',
  'brief.extractive.budget':
    'Extractive: today’s budget for the language model is spent, so these are the articles’ own sentences.',
  'brief.extractive.unavailable':
    'Extractive: the language model could not be reached in time, so these are the articles’ own sentences.',
  'brief.extractive.unusable':
    'Extractive: what the language model wrote did not pass the check against its sources, so these are the articles’ own sentences.',
  'brief.extractive.language':
    'Extractive: the articles are in another language and no checked translation is possible, so these are their own sentences.',
} as const;
