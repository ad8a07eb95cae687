import type { Attachment } from 'discord.js';
import type { AttachedFile } from '../../commands/index.ts';
import { AppError } from '../errors.ts';

/** The largest file that a command reads. */
const MAX_BYTES = 1_000_000;
const TIMEOUT_MS = 10_000;
const CDN_HOSTS = ['cdn.discordapp.com', 'media.discordapp.net'];

export type AttachmentReader = (attachment: Pick<Attachment, 'name' | 'size' | 'url'>) => AttachedFile;

/**
 * Reads files that members attach, from Discord's own file hosts and nowhere else (a stand-in for Discord keeps them on
 * its own host). Redirects are not followed; size and time are capped.
 */
export function createAttachmentReader(apiUrl: string): AttachmentReader {
  const own = new URL(apiUrl);
  const hosts = own.host === 'discord.com' ? CDN_HOSTS : [...CDN_HOSTS, own.host];
  return ({ name, size, url }) => ({
    name,
    size,
    text: async () => {
      if (size > MAX_BYTES) throw tooLarge(name);
      const target = URL.canParse(url) ? new URL(url) : null;
      if (!target || !hosts.includes(target.host))
        throw new AppError('error.attachment_unavailable', { name });
      return decode(name, await download(name, target));
    },
  });
}

const tooLarge = (name: string) => new AppError('error.attachment_large', { name, limit: MAX_BYTES / 1000 });

async function download(name: string, url: URL): Promise<Buffer> {
  try {
    const { request } = await import('undici');
    const { statusCode, body } = await request(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (statusCode !== 200) {
      await body.dump();
      throw new AppError('error.attachment_unavailable', { name });
    }
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of body as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > MAX_BYTES) throw tooLarge(name);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('error.attachment_unavailable', { name }, error);
  }
}

/** UTF-8, or UTF-16 where a byte order mark says so. */
function decode(name: string, data: Buffer): string {
  const wide = data[0] === 0xff && data[1] === 0xfe;
  try {
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(data);
  } catch (error) {
    throw new AppError('error.attachment_kind', { name }, error);
  }
}
