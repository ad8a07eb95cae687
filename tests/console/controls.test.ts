import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parsePress } from '../../src/console/controls.ts';
import { fileAt } from '../../src/console/files.ts';
import { renderReply } from '../../src/console/render.ts';
import { controlId } from '../../src/controls.ts';

const style = { width: 78, colour: false, locale: 'en', now: 0 };

it('says what to type for each control, and prints files', () => {
  const text = renderReply(
    {
      blocks: [],
      controls: {
        buttons: [
          { label: 'Next', id: controlId('page', 2) },
          { label: 'Gone', id: 'gone', disabled: true },
          { label: 'Site', url: 'https://a.example/' },
        ],
        select: { id: controlId('story'), placeholder: 'Pick', choices: [{ label: 'Ships', value: '7' }] },
      },
      files: [{ name: 'feeds.opml', text: '<opml/>' }],
    },
    style,
  );
  expect(text).toBe(
    [
      '[Next] type: press page:2',
      '[Site] https://a.example/',
      '[Pick] type: press story …',
      '  7: Ships',
      '',
      '── feeds.opml',
      '<opml/>',
    ].join('\n'),
  );
});

it('reads a press with its arguments, picks and fields', () => {
  expect(parsePress(`press ${controlId('rename', 'a:b')} x name:"Daily Navy"`)).toEqual({
    component: 'rename',
    args: ['a:b'],
    values: ['x'],
    fields: { name: 'Daily Navy' },
  });
  expect(parsePress('/feeds list')).toBeNull();
});

it('reads the file at a path, and says when there is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-file-'));
  const path = join(folder, 'list.opml');
  writeFileSync(path, 'naïve');
  const { text, ...file } = await fileAt(path);
  expect(file).toEqual({ name: 'list.opml', size: 6 });
  expect(await text()).toBe('naïve');
  rmSync(folder, { recursive: true });
  await expect(fileAt(path)).rejects.toThrow('I cannot open');
});
