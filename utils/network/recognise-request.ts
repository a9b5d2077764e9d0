import type { PublishingRequest } from '../model/publishing-request';
import type { Seen } from '../model/request';
import { eachField, exec, keys, OwnParams, parse, some } from './own';

/** Of a multipart body: its first line, then of its first part the name, the other headers and the value, and the rest. */
const firstPart = /^(--.+)[^]*?\bname="?([^"\r]*)([^]*?)\r?\n\r?\n([^]*?)\r?\n(\1[^]*)/;

type Take = (path: string, value: string) => void;

/**
 * What a request would publish; null when nothing. Its body is JSON, urlencoded or multipart; '' when it has none.
 * `path` is that of the page which sends it.
 */
export function recogniseRequest(
  rules: readonly PublishingRequest[],
  address: string,
  body: string,
  path: string,
): Seen | null {
  let found: Seen | null = null;
  some(
    rules,
    (rule) => exec(rule.at, address) && (!rule.page || exec(rule.page, path)) && (found = readAs(rule, address, body)),
  );
  return found;
}

function readAs(rule: PublishingRequest, address: string, body: string): Seen | null {
  const { kind, reply, among } = rule;
  const seen: Seen = { kind, reply, among, images: 0, videos: 0, texts: '' };
  let named = !rule.named;
  let other;
  let bare;
  everyField(address, body, (path, value) => {
    const is = (field: RegExp | undefined) => field && exec(field, `${path}=${value}`);
    if (is(rule.named)) named = true;
    if (is(rule.not)) other = 1;
    if (is(rule.bare)) bare = 1;
    if (is(rule.more)) seen.more = true;
    if (is(rule.images)) seen.images++;
    if (is(rule.videos)) seen.videos++;
    if (is(rule.text) && exec(/\S/, value)) seen.texts += `\0${value}`;
    if (is(rule.audience)) seen.audience = value;
    if (is(rule.author)) seen.author = value;
  });
  return named && !other && (bare || seen.texts || seen.images || seen.videos) ? seen : null;
}

/** Gives every field of the address's query and of the body, the nested ones by their path. */
function everyField(address: string, body: string, take: Take): void {
  const urlencoded = (text?: string) => eachField(new OwnParams(text), (value, name) => walk(name, value, take));
  urlencoded((exec(/\?([^#]*)|$/, address) as string[])[1]);
  if (exec(/^\s*[[{]/, body)) return walk('', body, take);
  if (!exec(/^--/, body)) return urlencoded(body);
  for (let rest = body, found; (found = exec(firstPart, rest)); rest = found[5] as string) {
    if (!exec(/: *(image|video|audio)/, found[3] as string)) walk(found[2] as string, found[4] as string, take);
  }
}

/** A text that happens to be JSON is given as it is too. */
function walk(path: string, value: unknown, take: Take): void {
  let inner = value;
  if (typeof value !== 'object') take(path, `${value}`);
  if (typeof value === 'string' && exec(/^\s*[[{]/, value)) {
    try {
      inner = parse(value) as unknown;
    } catch {
      // Somebody's words that begin with a bracket.
    }
  }
  if (typeof inner !== 'object' || !inner) return;
  some(keys(inner), (name) => walk(path ? `${path}.${name}` : name, inner[name as never], take));
}
