// Reads a request's body: JSON, or a form with `payload_json` and files.
import type { IncomingMessage } from 'node:http';
import type { UploadedFile } from './types.ts';

export interface ReadBody {
  json: unknown;
  files: UploadedFile[];
}

/** Keeps an uploaded file and says under which URL it can be fetched. */
export type KeepFile = (file: { name: string; type: string; data: Buffer }) => string;

export async function readRaw(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Throws SyntaxError or TypeError when the body cannot be read. */
export async function parseBody(raw: Buffer, contentType: string, keep: KeepFile): Promise<ReadBody> {
  if (!raw.length) return { json: undefined, files: [] };
  if (contentType.startsWith('application/json')) return { json: JSON.parse(String(raw)), files: [] };
  if (!contentType.startsWith('multipart/form-data')) throw new TypeError('unsupported content type');
  const form = await new Response(new Uint8Array(raw), {
    headers: { 'content-type': contentType },
  }).formData();
  const body: ReadBody = { json: undefined, files: [] };
  for (const [field, value] of form) {
    if (typeof value === 'string') {
      if (field === 'payload_json') body.json = JSON.parse(value);
      continue;
    }
    const file = { name: value.name, type: value.type, data: Buffer.from(await value.arrayBuffer()) };
    body.files.push({ field, name: file.name, type: file.type, size: file.data.length, url: keep(file) });
  }
  return body;
}
