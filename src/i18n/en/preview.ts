/** The page of `digest preview --html`. */
export const preview = {
  'preview.app': 'APP',
  'preview.written': 'The digest is in {file}: open it in a browser.',
  'error.file_not_written': 'I cannot write {file}. Give the path of a file in a folder that I may write to.',
} as const;
