/** Why a claim was withheld, in one sentence each. */
export const verify = {
  'verify.id_unknown': 'It cites an article that is not part of this story.',
  'verify.quote_missing': 'It cites no passage.',
  'verify.quote_not_verbatim': 'The passage it quotes is not in the cited article.',
  'verify.quote_not_whole_sentences':
    'The passage it quotes is not one to three whole sentences of the article.',
  'verify.quotation_altered': 'It puts words in quotation marks that the passage does not quote.',
  'verify.quotation_speaker': 'It gives a quotation to someone other than the passage does.',
  'verify.number': 'A number in it does not agree with the passage.',
  'verify.unit': 'A unit or currency in it does not agree with the passage.',
  'verify.date': 'A date or time in it does not agree with the passage and its publication date.',
  'verify.name': 'A name in it is not in the passage.',
  'verify.designator': 'A weapon, unit or type designation in it is not in the passage.',
  'verify.negation': 'It affirms what the passage denies, or denies what the passage affirms.',
  'verify.opposite': 'It says the opposite of what the passage says.',
  'verify.modality':
    'It states as certain what the passage reports as planned, possible or alleged, or the reverse.',
  'verify.status':
    'The standing of a person or thing in it (former, acting, retired …) is not the passage’s.',
  'verify.role': 'Who did what to whom is not as in the passage.',
  'verify.over_general': 'It claims more than the passage says (all, always, only …).',
  'verify.thin_quote': 'Most of what it says is not in the passage it quotes.',
  'verify.empty': 'It is empty or too long for one sentence.',
  'verify.address': 'It contains a link, a mention or formatting.',
  'verify.not_postable': 'It contains a link, a mention, formatting or hidden characters.',
  'verify.off_topic': 'The passage it quotes is about something else than the story.',
  'verify.needs_judge': 'It is in another language than its passage, and no judge confirmed it.',
  'verify.judge': 'The judge found that the passage does not carry it.',
  'verify.checker_failed': 'It could not be checked.',
} as const;
