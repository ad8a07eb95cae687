import { fork } from 'node:child_process';
import { once } from 'node:events';

/** The bench's web site, running in a process of its own. */
export interface Site {
  url: string;
  /** As FEED_ALLOW_HOSTS takes it. */
  host: string;
  close(): Promise<void>;
}

export async function startSite(): Promise<Site> {
  const child = fork(new URL('./siteServer.ts', import.meta.url));
  const [port] = await once(child, 'message');
  const host = `127.0.0.1:${port}`;
  return {
    url: `http://${host}`,
    host,
    async close() {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
