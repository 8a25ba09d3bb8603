import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import type { Duplex } from 'node:stream';
import { shapeWidgets } from '@/tests/sites/chats/shapes/shape-widgets';
import { asLog, ChatLog } from './chat-log';
import { realWidgets } from './real-widgets';
import { acceptWebSocket } from './web-socket';
import { json, type Origins, type RealWidget, type Reply } from './widget';

export interface RealChats {
  widgets: readonly RealWidget[];
  /** Address of the page that shows a widget: each is a site of its own, whose history is its own. */
  page(id: string): string;
  /** What the company behind a widget got and said; also at `/<id>/log.json`. */
  log(id: string): ChatLog;
  close(): Promise<void>;
}

interface Company {
  widget: RealWidget;
  log: ChatLog;
}

const ROOT = join(import.meta.dirname, '../../../..');
const MODULES = join(import.meta.dirname, '../../node_modules');
const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css',
  html: 'text/html',
  png: 'image/png',
};
const NOTHING: Reply = { status: 404, type: 'text/plain', body: '' };

/**
 * Serves a page for every real widget, and the companies behind them, on a free port of this machine: pages under names in `localhost`,
 * companies under `127.0.0.1`, which browsers take for other sites.
 */
export async function startRealChats(): Promise<RealChats> {
  const companies = [...realWidgets(), ...shapeWidgets()].map((widget): Company => ({ widget, log: new ChatLog() }));
  const origins: Origins = { chat: '' };
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    replyTo(request, companies, origins)
      .catch((error: unknown): Reply => ({ status: 500, type: 'text/plain', body: String(error) }))
      .then(({ status = 200, type, body }) => response.writeHead(status, { ...HEADERS, 'content-type': type }).end(body));
  };
  const servers = [createServer(answer)];
  const port = await listen(servers[0], 0, '127.0.0.1');
  // Browsers ask for localhost at ::1 first; where that is not to be had they go on to 127.0.0.1.
  const second = createServer(answer);
  await listen(second, port, '::1').then(
    () => servers.push(second),
    () => undefined,
  );
  const sockets = new Set<Duplex>();
  servers[0]?.on('upgrade', (request, socket) => {
    const company = companies.find(({ widget }) => widget.connect);
    sockets.add(socket.once('close', () => sockets.delete(socket)));
    company?.widget.connect?.(acceptWebSocket(request, socket), company.log);
  });
  origins.chat = `http://127.0.0.1:${port}`;
  return {
    widgets: companies.map(({ widget }) => widget),
    page: (id) => `http://${id}.localhost:${port}/${id}/`,
    log(id) {
      const company = companies.find(({ widget }) => widget.id === id);
      if (!company) throw new Error(`no widget ${id}`);
      return company.log;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all(
        servers.map((server) => {
          server.closeAllConnections();
          return new Promise((resolve) => server.close(resolve));
        }),
      );
    },
  };
}

const HEADERS = {
  'cache-control': 'no-store',
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
};

async function replyTo(request: IncomingMessage, companies: readonly Company[], origins: Origins): Promise<Reply> {
  const url = new URL(request.url ?? '/', origins.chat);
  if (request.method === 'OPTIONS') return { type: 'text/plain', body: '' };
  for (const { widget, log } of companies) {
    if (url.pathname === `/${widget.id}/`) return { type: 'text/html; charset=utf-8', body: pageOf(widget, origins) };
    if (url.pathname === `/${widget.id}/log.json`) return json(asLog(log));
    const path = pathOf(widget, url.pathname);
    if (path) return { type: TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream', body: await readFile(path) };
    const reply = await widget.answer({ request, url, log, origins });
    if (reply) return reply;
  }
  return NOTHING;
}

function pathOf(widget: RealWidget, path: string): string | undefined {
  const own = widget.own?.[path];
  const file = fileOf(widget, path);
  return own ? join(ROOT, own) : file && join(MODULES, file);
}

function fileOf({ files }: RealWidget, path: string): string | undefined {
  const folder = Object.keys(files).find((start) => start.endsWith('/') && path.startsWith(start));
  const name = folder && basename(path);
  return files[path] ?? (folder && name ? `${files[folder]}${name}` : undefined);
}

/** Two of the widgets would fetch fonts of others: the page's own policy keeps every request on this machine. */
function pageOf({ language, title, markup }: RealWidget, origins: Origins): string {
  const ru = language === 'ru';
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="style-src 'self' 'unsafe-inline'; font-src 'self' data:">
<title>${ru ? 'Магазин' : 'Shop'} – ${title}</title><link rel="icon" href="data:,"></head><body>
<h1>${ru ? 'Доставка и оплата' : 'Delivery and payment'}</h1>
<p>${ru ? 'Мы везём заказы по всей стране.' : 'We deliver all over the country.'}</p>
<input type="search" aria-label="${ru ? 'Поиск' : 'Search'}">${markup(origins)}</body></html>`;
}

function listen(server: Server | undefined, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server?.once('error', reject).listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
