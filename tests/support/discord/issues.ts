/** One fault in a body: where it is, Discord's code for it, and a sentence. */
export interface Issue {
  path: (string | number)[];
  code: string;
  message: string;
}

interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

/** The body of Discord's answer 50035, with each fault at its path. */
export function formErrors(issues: Issue[]): { message: string; code: number; errors: ErrorTree } {
  const errors: ErrorTree = {};
  for (const { path, code, message } of issues) {
    let at = errors;
    for (const key of path) {
      const next = at[key] ?? {};
      at[key] = next;
      at = next as ErrorTree;
    }
    const list = (at['_errors'] ?? []) as { code: string; message: string }[];
    at['_errors'] = [...list, { code, message }];
  }
  return { message: 'Invalid Form Body', code: 50035, errors };
}

export const issueText = (issue: Issue): string =>
  `${issue.path.join('.') || '(body)'}: ${issue.code}: ${issue.message}`;

/** Length as Discord counts it: code points, not UTF-16 units. */
export const lengthOf = (text: unknown): number => (typeof text === 'string' ? [...text].length : 0);

export const required = (path: Issue['path']): Issue => ({
  path,
  code: 'BASE_TYPE_REQUIRED',
  message: 'This field is required',
});

export const tooLong = (path: Issue['path'], limit: number): Issue => ({
  path,
  code: 'BASE_TYPE_MAX_LENGTH',
  message: `Must be ${limit} or fewer in length.`,
});
