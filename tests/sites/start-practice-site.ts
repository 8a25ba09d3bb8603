import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { bundleClientModules } from './client-modules';
import { indexPage } from './pages/index-page';
import type { Answer, Origins, PracticePage } from './practice-page';
import { practicePages } from './practice-pages';
import { readSubmission } from './read-submission';
import { asRecord, type Received } from './received';

export interface PracticeSite extends Origins {
  port: number;
  /** Everything sent to the companies so far, oldest first. */
  received(): readonly Received[];
  /** From now on no company answers a submission, until the function it gives is called. */
  holdAnswers(): () => void;
  close(): Promise<void>;
}

interface Reply {
  status?: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

const ASSETS: Record<string, string> = { '/site.css': 'text/css', '/favicon.svg': 'image/svg+xml' };
const NOT_FOUND: Reply = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Nothing here.' };

/**
 * Serves the practice companies on a free port of this machine, under two names that browsers take for two sites: `localhost`, and
 * `127.0.0.1` for what stands in a frame of another origin.
 */
export async function startPracticeSite(): Promise<PracticeSite> {
  const modules = await bundleClientModules();
  const records: Received[] = [];
  const origins: Origins = { origin: '', foreignOrigin: '' };
  let held: Promise<void> = Promise.resolve();
  const site: Site = { modules, records, origins, thinking: () => held };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const reply = await replyTo(request, pathname, searchParams, site);
    if (reply === 'cut') return response.destroy();
    const { status = 200, headers, body } = reply;
    return response.writeHead(status, { 'cache-control': 'no-store', ...headers }).end(body);
  };
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    handle(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  };

  const servers = [createServer(answer)];
  const port = await listen(servers[0], 0, '127.0.0.1');
  // Browsers ask for localhost at ::1 first; where that is not to be had they go on to 127.0.0.1.
  const second = createServer(answer);
  await listen(second, port, '::1').then(
    () => servers.push(second),
    () => undefined,
  );

  origins.origin = `http://localhost:${port}`;
  origins.foreignOrigin = `http://127.0.0.1:${port}`;
  const holdAnswers = () => {
    let release = () => {};
    held = new Promise((resolve) => {
      release = resolve;
    });
    return () => release();
  };
  return { ...origins, port, received: () => records, holdAnswers, close: () => closeAll(servers) };
}

interface Site {
  modules: Map<string, string>;
  records: Received[];
  origins: Origins;
  /** Settled when companies may answer. */
  thinking(): Promise<void>;
}

async function replyTo(request: IncomingMessage, pathname: string, query: URLSearchParams, site: Site): Promise<Reply | 'cut'> {
  const { modules, records, origins } = site;
  if (pathname === '/') return page(indexPage(practicePages));
  if (pathname === '/records.json') return json(JSON.stringify(records.map(asRecord), null, 2));
  const asset = ASSETS[pathname];
  if (asset) return { headers: { 'content-type': asset }, body: await readFile(join(import.meta.dirname, pathname)) };
  const code = pathname.startsWith('/client/') ? modules.get(pathname.slice('/client/'.length)) : undefined;
  if (code !== undefined) return { headers: { 'content-type': 'text/javascript' }, body: code };

  const company = practicePages.find(({ path }) => pathname.startsWith(path));
  if (!company) return NOT_FOUND;
  const policy = company.policy === undefined ? {} : { 'content-security-policy': company.policy };
  if (request.method === 'POST') return submit(request, company, site, policy);
  const render = company.documents[pathname.slice(company.path.length)] ?? company.documents['*'];
  const received = records.filter((record) => record.page === company.path);
  return render ? page(render(origins, { query, received }), policy) : NOT_FOUND;
}

async function submit(
  request: IncomingMessage,
  company: PracticePage,
  { records, thinking }: Site,
  policy: Record<string, string>,
): Promise<Reply | 'cut'> {
  const submission = await readSubmission(request);
  const refusal = company.refuses?.(submission.fields) ?? null;
  if (refusal === 'cut') return refusal;
  if (refusal) return replyOf(refusal, policy);
  const received = { page: company.path, ...submission, ticketNumber: company.ticketNumber(), at: Date.now() };
  records.push(received);
  await thinking();
  return replyOf(company.answer(received), policy);
}

function replyOf({ type, body, status = 200, location }: Answer, policy: Record<string, string>): Reply {
  const target = location === undefined ? {} : { location };
  return { status, headers: { 'content-type': `${type}; charset=utf-8`, ...target, ...policy }, body };
}

function page(body: string, policy: Record<string, string> = {}): Reply {
  return { headers: { 'content-type': 'text/html; charset=utf-8', ...policy }, body };
}

function json(body: string): Reply {
  return { headers: { 'content-type': 'application/json; charset=utf-8' }, body };
}

function listen(server: Server | undefined, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server?.once('error', reject).listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  for (const server of servers) server.closeAllConnections();
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
}
