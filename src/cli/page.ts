import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { passageBlocks } from '../../commands/passages.ts';
import { renderReply } from '../discord/render.ts';
import { renderEdition } from '../discord/renderEdition.ts';
import { isolate } from '../digests/isolate.ts';
import { viewEdition } from '../digests/viewEdition.ts';
import { AppError } from '../errors.ts';
import { previewPage } from '../html/page.ts';
import { english, languageOf } from '../i18n/index.ts';
import type { EditionContent } from '../model.ts';

/** A digest as Discord would show it, and what its menu opens, as one page. */
export function editionPage(content: EditionContent): string {
  const locale = languageOf(content.language ?? english);
  const { title, day } = viewEdition(content, locale);
  const opened = content.stories.flatMap(story =>
    renderReply(
      {
        blocks: [
          { type: 'heading', text: isolate(story.brief.headline.text) },
          ...passageBlocks(story, locale).slice(2),
        ],
      },
      locale,
    ),
  );
  return previewPage({
    title: `${title} · ${day}`,
    at: content.toAt,
    zone: content.zone,
    locale,
    messages: renderEdition(content, locale),
    opened,
  });
}

/** Writes the page and gives the file's full path; throws an `AppError` when the file cannot be written. */
export async function writePage(file: string, content: EditionContent): Promise<string> {
  const path = resolve(file);
  try {
    await writeFile(path, editionPage(content));
  } catch (error) {
    throw new AppError('error.file_not_written', { file: path }, error);
  }
  return path;
}
