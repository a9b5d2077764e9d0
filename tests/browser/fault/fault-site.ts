import { pageHtml } from '../../playground/kit/page';
import type { PlaygroundSite, Received } from '../../playground/kit/site';
import type { SurfaceStory } from '../../playground/kit/story';
import { x } from '../../playground/sites/x/site';

const address = 'https://x.com/pg-fault';
const { csp: _strict, ...practice } = x;

/** X's practice site, with one more page: a composer as small as it can be, that fails as the test wants it to. */
export const faultSite: PlaygroundSite = {
  ...practice,
  entries: { ...x.entries, fault: '../../browser/fault/fault-page.ts' },
  page: (url, lang) =>
    url.pathname === new URL(address).pathname
      ? pageHtml({ lang, title: 'PostWacht faults', script: 'x-fault', head: `<style>${style}</style>`, body })
      : x.page(url, lang),
  receive: (request) => x.receive(asJson(request)),
};

/** A form can send no JSON; whoever publishes by one needs a back end that takes its fields. */
function asJson(request: Received): Received {
  const fields = fieldsOf(String(request.headers['content-type']), request.body.toString('utf8'));
  if (!fields) return request;
  const entries = fields.map(([name, value]) => [name, JSON.parse(value) as unknown] as const);
  return { ...request, body: Buffer.from(JSON.stringify(Object.fromEntries(entries))) };
}

/** The fields of a form as it was sent; null for what is none. A beacon of text is plain text too: that is JSON. */
function fieldsOf(type: string, body: string): [name: string, value: string][] | null {
  if (type.includes('urlencoded')) return [...new URLSearchParams(body)];
  if (type.includes('multipart')) return allOf(body, /name="([^"]*)".*\r\n(?:.+\r\n)*\r\n(.*)/g);
  return type.includes('plain') && !body.startsWith('{') ? allOf(body, /^(\w+)=(.*)$/gm) : null;
}

const allOf = (body: string, field: RegExp) =>
  [...body.matchAll(field)].map(([, name = '', value = '']): [string, string] => [name, value]);

const style = `
  form { max-width: 600px; margin: 40px auto; }
  [data-pg="field"] { min-height: 52px; padding: 12px; border: 1px solid #bbb; }
  [data-pg="submit"] { margin-top: 12px; padding: 8px 16px; background: #0f1419; color: #fff; touch-action: manipulation; }`;

const body = `<main role="main"><form data-pg="form"><div data-pg="composer">
  <div data-pg="field" contenteditable="true" role="textbox" aria-multiline="true" data-testid="tweetTextarea_0"></div>
  <button data-pg="submit" id="publish" type="submit" accesskey="p" data-testid="tweetButtonInline">Plaatsen</button>
  <label data-pg="label" for="publish">Klaar</label></div></form></main>`;

/** How a person publishes there; `more` goes into its address. */
export function faultStory(more = ''): SurfaceStory {
  return {
    id: 'fault',
    platform: 'x',
    surface: 'post',
    kind: 'post',
    title: 'a post that meets a fault',
    url: `${address}?pg-lang={lang}${more && `&${more}`}`,
    open: [],
    editor: 'field',
    submit: 'submit',
  };
}
