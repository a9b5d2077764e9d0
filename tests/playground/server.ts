import { createServer, type IncomingMessage, type ServerResponse } from 'node:https';
import type { AddressInfo } from 'node:net';
import { banner } from './kit/banner';
import { bundleSite } from './bundle';
import { makeCertificate } from './certificate';
import { pageLanguages, type PageLanguage, type Publication } from './kit/story';
import type { PlaygroundSite, Received } from './kit/site';

/** A running playground. The record is what the fake back ends kept: the only witness of what was published. */
export interface Playground {
  port: number;
  hosts: string[];
  /** Everything since the last reset, public or not, in order of arrival. */
  record: () => readonly Publication[];
  reset: () => void;
  close: () => Promise<void>;
}

/** Serves the given sites under their real host names over HTTPS on one local port. `port` 0 takes a free one. */
export async function startPlayground(sites: readonly PlaygroundSite[], port = 0): Promise<Playground> {
  const hosts = sites.flatMap((site) => site.hosts);
  const bundles = new Map<string, string>();
  for (const site of sites) for (const [name, code] of await bundleSite(site)) bundles.set(name, code);
  const record: Publication[] = [];
  const server = createServer(await makeCertificate(hosts), (request, response) => {
    void answer(request, response, sites, bundles, record).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    record: () => record,
    reset: () => void record.splice(0),
    close: () => new Promise((done) => (server.close(() => done()), server.closeAllConnections())),
  };
}

async function answer(
  request: IncomingMessage, response: ServerResponse,
  sites: readonly PlaygroundSite[], bundles: ReadonlyMap<string, string>, record: Publication[],
): Promise<void> {
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
  const site = sites.find(({ hosts }) => hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`)));
  if (!site) return void response.writeHead(404).end();
  const script = bundles.get(url.pathname.replace(/^\/pg\//, ''));
  if (url.pathname.startsWith('/pg/') && script !== undefined) {
    return void response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
  }
  const html = request.method === 'GET' ? site.page(url, languageOf(url)) : null;
  if (html !== null) return void sendPage(response, site, html, url);
  const reply = site.receive(await receive(request, url));
  if (reply?.kept) record.push(reply.kept);
  response
    .writeHead(reply?.status ?? (reply ? 200 : 404), { 'content-type': reply?.type ?? 'application/json', ...cors(request) })
    .end(reply?.body ?? '');
}

function sendPage(response: ServerResponse, site: PlaygroundSite, html: string, url: URL): void {
  const framed = url.searchParams.has('pg-frame');
  const strip = framed ? '' : banner(url.hostname, languageOf(url), url);
  response
    .writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(site.csp && { 'content-security-policy': site.csp }),
    })
    .end(html.replace(/<body([^>]*)>/, (tag) => tag + strip));
}

async function receive(request: IncomingMessage, url: URL): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return { method: request.method ?? 'GET', url, headers: request.headers, body: Buffer.concat(chunks) };
}

function cors(request: IncomingMessage): Record<string, string> {
  const origin = request.headers.origin;
  if (!origin) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
    'access-control-allow-methods': 'GET, POST, PUT, OPTIONS',
  };
}

function languageOf(url: URL): PageLanguage {
  const wanted = url.searchParams.get('pg-lang');
  return pageLanguages.find((lang) => lang === wanted) ?? 'nl';
}
