import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { banner } from './kit/banner';
import { bundleSite } from './bundle';
import { makeCertificate } from './certificate';
import type { Door } from './door';
import { indexHost, indexPage } from './index-page';
import { Ledger } from './ledger';
import { pageLanguages, type PageLanguage, type Publication } from './kit/story';
import type { PlaygroundSite, Received } from './kit/site';

/** A running playground. The record is what the fake back ends kept: the only witness of what was published. */
export interface Playground {
  port: number;
  hosts: string[];
  /** Everything since the last reset, public or not, in order of arrival; of one tab (driver: `tag`) or of all. */
  record: (tab?: string) => readonly Publication[];
  /** The tabs that anything was kept of. */
  tabs: () => string[];
  /** The next publication from this tab is answered with an error and not kept, as a site does on a bad day. */
  refuseNext: (tab: string) => void;
  /** Everything sent from this tab is answered this much later, in ms. */
  slowDown: (tab: string, ms: number) => void;
  /** How many publications from this tab were refused. */
  refused: (tab: string) => number;
  /** Pages in this tab begin with this script from now on, before all of their own: a page gone bad. */
  haunt: (tab: string, script: string) => void;
  reset: () => void;
  close: () => Promise<void>;
}

/** Serves the given sites under their real host names over HTTPS on one local port (0: a free one), or behind a door. */
export async function startPlayground(sites: readonly PlaygroundSite[], place: number | Door = 0): Promise<Playground> {
  const hosts = [...sites.flatMap((site) => site.hosts), indexHost];
  const bundles = new Map<string, string>();
  for (const site of sites) for (const [name, code] of await bundleSite(site)) bundles.set(name, code);
  const ledger = new Ledger();
  const hauntings = new Map<string, string>();
  const server = createServer(await makeCertificate(hosts), (request, response) => {
    void answer(request, response, sites, bundles, ledger, hauntings).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  if (typeof place === 'number') await new Promise<void>((done) => server.listen(place, '127.0.0.1', done));
  else place.leadTo(server);
  return {
    port: typeof place === 'number' ? (server.address() as AddressInfo).port : place.port,
    hosts,
    record: (tab) => ledger.record(tab),
    tabs: () => ledger.tabs(),
    refuseNext: (tab) => ledger.refuseNext(tab),
    slowDown: (tab, ms) => ledger.slowDown(tab, ms),
    refused: (tab) => ledger.refused(tab),
    haunt: (tab, script) => void hauntings.set(tab, script),
    reset: () => ledger.reset(),
    close: () => new Promise((done) => (server.close(() => done()), server.closeAllConnections())),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  sites: readonly PlaygroundSite[],
  bundles: ReadonlyMap<string, string>,
  ledger: Ledger,
  hauntings: ReadonlyMap<string, string>,
): Promise<void> {
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
  const site = sites.find(({ hosts }) =>
    hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`)),
  );
  if (url.hostname === indexHost)
    return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(indexPage(sites));
  if (!site) return void response.writeHead(404).end();
  const tab = String(request.headers['x-pg-tab'] ?? '');
  const haunting = hauntings.get(tab) ?? hauntings.get(everyTab);
  const script = url.pathname === hauntedBy ? haunting : bundles.get(url.pathname.replace(/^\/pg\//, ''));
  if (url.pathname.startsWith('/pg/') && script !== undefined) {
    return void response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
  }
  const html = request.method === 'GET' ? site.page(url, languageOf(url)) : null;
  if (html !== null) return void sendPage(response, site, haunting === undefined ? html : haunted(html), url);
  const reply = site.receive(await receive(request, url));
  const accepted = !reply?.kept || ledger.enter(reply.kept, tab);
  if (ledger.delay(tab)) await new Promise((done) => setTimeout(done, ledger.delay(tab)));
  if (!accepted)
    return void response.writeHead(503, { 'content-type': 'application/json', ...cors(request) }).end('{}');
  response
    .writeHead(reply?.status ?? (reply ? 200 : 404), {
      'content-type': reply?.type ?? 'application/json',
      ...cors(request),
    })
    .end(reply?.body ?? '');
}

/** In the place of a tab: all those that have no script of their own. */
export const everyTab = '';
const hauntedBy = '/pg/haunting.js';

/** The first script of the page, from its own host: no policy of a site refuses it. */
function haunted(html: string): string {
  return html.replace(/<head[^>]*>/, (tag) => `${tag}<script src="${hauntedBy}"></script>`);
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
