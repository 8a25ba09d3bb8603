import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';

export interface PageServer {
  urlOf(file: string): string;
  close(): Promise<void>;
}

/**
 * Serves the pages of a folder on this machine under numbers, so that nothing can be learnt from their file names. Scripts of the pages
 * do not run: what a saved page shows is then the same every time.
 */
export async function servePages(folder: string, files: readonly string[]): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    const file = files[Number(/^\/page\/(\d+)$/.exec(request.url ?? '')?.[1])];
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const body = await readFile(join(folder, basename(file)));
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'",
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (file) => `http://127.0.0.1:${port}/page/${files.indexOf(file)}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
