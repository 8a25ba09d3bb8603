import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '@/scripts/browsers';

/** A mail program of the web: a page on this machine that the browser is told to open mail links with. */
export interface MailHandler {
  /** Folder of a browser profile in which it is chosen for mail links. */
  profile: string;
  /** The mail links that reached it, in order, as they came. */
  links: string[];
  close: () => Promise<void>;
}

export async function startMailHandler(name: BrowserName): Promise<MailHandler> {
  const links: string[] = [];
  const server = createServer({ maxHeaderSize: 65_536 }, ({ url = '' }, response) => {
    const link = new URL(url, 'http://localhost').searchParams.get('link');
    if (link !== null) links.push(link);
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end('<!doctype html><title>Mail</title><p>A new message');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const profile = await mkdtemp(join(tmpdir(), 'casebook-mail-'));
  await chooseHandler(name, profile, `http://127.0.0.1:${port}/compose?link=%s`);
  return {
    profile,
    links,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Writes into a new profile what the browser itself writes when a person chooses a site for mail links. */
async function chooseHandler(name: BrowserName, profile: string, url: string): Promise<void> {
  if (name === 'firefox') {
    const handler = { name: 'Practice mail', uriTemplate: url };
    const schemes = { mailto: { action: 2, ask: false, handlers: [handler] } };
    await writeFile(join(profile, 'handlers.json'), JSON.stringify({ defaultHandlersVersion: {}, mimeTypes: {}, schemes }));
    return;
  }
  const handler = { default: true, protocol: 'mailto', url, title: 'Practice mail', last_modified: '0' };
  const preferences = { custom_handlers: { enabled: true, registered_protocol_handlers: [handler] } };
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}
