import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import Parser from 'rss-parser';

const AT_ONCE = 8;

/** The same backlog with the parts that most bots are built of: as durable a store, as many requests at once. */
export async function ingestAsPeersDo(feeds: readonly string[], articles: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-peer-'));
  const file = new DatabaseSync(join(folder, 'peer.db'));
  try {
    file.exec('pragma journal_mode = wal; pragma synchronous = full;');
    file.exec(
      'create table articles (id integer primary key, guid text unique, url text, title text, text text)',
    );
    const insert = file.prepare(
      'insert or ignore into articles (guid, url, title, text) values (?, ?, ?, ?)',
    );
    const parser = new Parser();
    const items = (
      await Promise.all(
        feeds.map(async url => (await parser.parseString(await (await fetch(url)).text())).items),
      )
    ).flat();
    const queue = items.values();
    const worker = async () => {
      for (const item of queue) {
        const url = item.link ?? '';
        const html = await (await fetch(url)).text();
        const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
        const text = new Readability(dom.window.document).parse()?.textContent ?? '';
        insert.run(item.guid ?? url, url, item.title ?? '', text);
        dom.window.close();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    const row = file.prepare('select count(*) as count from articles where length(text) > 500').get();
    if (row?.['count'] !== articles) throw new Error(`${row?.['count']} of ${articles} articles were read`);
  } finally {
    file.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
