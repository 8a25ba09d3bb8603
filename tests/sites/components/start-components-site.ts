import { createServer } from 'node:http';
import { join, parse } from 'node:path';
import { bundleClients } from '@/tests/sites/bundle-clients';
import { BIG_FORM } from './big-form';
import type { Component } from './component';
import { COMPONENTS } from './components';

export interface ComponentsSite {
  origin: string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

/** Counts what a fill may not do at all, and what it may not do without end. */
const COUNTING = `window.__done = { submits: 0, presses: 0, events: 0 };
addEventListener('submit', (event) => { __done.submits += 1; event.preventDefault(); }, true);
addEventListener('click', ({ target }) => { if (target.closest('button[type=submit], a[href]')) __done.presses += 1; }, true);
for (const type of ['input', 'change', 'keydown']) addEventListener(type, () => { __done.events += 1; }, true);`;

/** Serves a page for every component, on a free port of this machine. */
export async function startComponentsSite(): Promise<ComponentsSite> {
  const files = await bundleClients(join(import.meta.dirname, 'client'), [
    'big-form.ts',
    ...COMPONENTS.map(({ file }) => file),
  ]);
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const component = COMPONENTS.find(({ id }) => pathname === `/${id}/`);
    const isPage = component !== undefined || pathname === '/big/';
    const name = isPage ? 'page.html' : pathname.slice(1);
    const body = component ? pageOf(component, files) : isPage ? BIG_FORM : files.get(name);
    const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'max-age=600',
    });
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
  return { origin: `http://127.0.0.1:${port}`, close };
}

function pageOf({ file, title }: Component, files: ReadonlyMap<string, string>): string {
  const { name } = parse(file);
  const styles = files.has(`${name}.css`) ? `<link rel="stylesheet" href="/${name}.css">` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Support – ${title}</title>
<link rel="icon" href="data:,">${styles}<script>${COUNTING}</script></head><body><div id="root"></div><script type="module" src="/${name}.js"></script></body></html>`;
}
