import { DefaultRestOptions, type RESTOptions } from 'discord.js';

/**
 * Sends files as bytes. discord.js has an undici of its own and shares a dispatcher with ours, and neither takes the
 * other's `FormData`; which of the two is asked depends on what was imported first.
 */
export const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  const { body } = init;
  if (!(body instanceof FormData)) return DefaultRestOptions.makeRequest(url, init);
  const form = new Response(body);
  const headers = {
    ...(init.headers as Record<string, string>),
    'Content-Type': form.headers.get('content-type') ?? '',
  };
  return DefaultRestOptions.makeRequest(url, {
    ...init,
    headers,
    body: new Uint8Array(await form.arrayBuffer()),
  });
};
