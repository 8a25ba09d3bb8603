import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, parse } from 'node:path';
import { bundleClients } from '@/tests/sites/bundle-clients';
import { readSubmission } from '@/tests/sites/read-submission';
import type { ReceivedFile } from '@/tests/sites/received';
import { UPLOADS, type Upload } from './uploads';

export interface UploadsSite {
  origin: string;
  /** What came to one page's address, in order. */
  files(id: string): readonly ReceivedFile[];
  close(): Promise<void>;
}

const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css' };

/** Serves a page for every way to take files, on a free port of this machine, and keeps what they send. */
export async function startUploadsSite(): Promise<UploadsSite> {
  const bundles = await bundleClients(
    join(import.meta.dirname, 'client'),
    UPLOADS.map(({ file }) => file),
  );
  const received = new Map<string, ReceivedFile[]>();

  const take = async (request: IncomingMessage, response: ServerResponse, id: string) => {
    const { files } = await readSubmission(request);
    received.set(id, [...(received.get(id) ?? []), ...files]);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ success: true }));
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, folder = '', id = ''] = pathname.split('/');
    if (request.method === 'POST' && folder === 'upload') {
      take(request, response, id).catch((error: unknown) => response.writeHead(400).end(String(error)));
      return;
    }
    const page = UPLOADS.find((upload) => pathname === `/${upload.id}/`);
    const name = pathname.slice(1);
    const body = page ? pageOf(page, bundles) : bundles.get(name);
    const type = page ? 'text/html' : (TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end(body ?? '');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve());
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${port}`, files: (id) => received.get(id) ?? [], close };
}

function pageOf({ file, title }: Upload, bundles: ReadonlyMap<string, string>): string {
  const { name } = parse(file);
  const styles = bundles.has(`${name}.css`) ? `<link rel="stylesheet" href="/${name}.css">` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Support – ${title}</title>
<link rel="icon" href="data:,">${styles}</head><body><div id="root"></div><script type="module" src="/${name}.js"></script></body></html>`;
}
