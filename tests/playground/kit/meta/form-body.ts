import type { Received } from '../site';

/** The fields of a form request: urlencoded or multipart; files are left out. Query fields fill what the body lacks. */
export function formFields({ body, headers, url }: Received): Map<string, string> {
  const fields = new Map(url.searchParams);
  const type = String(headers['content-type'] ?? '');
  const boundary = /boundary=(.+)$/.exec(type)?.[1];
  const found = boundary
    ? multipartFields(body.toString('utf8'), boundary)
    : new URLSearchParams(body.toString('utf8'));
  for (const [name, value] of found) fields.set(name, value);
  return fields;
}

/** What stands under a field as JSON; null when there is no such field. */
export function jsonField(fields: ReadonlyMap<string, string>, name: string): unknown {
  return JSON.parse(fields.get(name) ?? 'null');
}

function multipartFields(body: string, boundary: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const part of body.split(`--${boundary}`)) {
    const name = /name="([^"]*)"/.exec(part)?.[1];
    const start = part.indexOf('\r\n\r\n');
    if (name === undefined || start < 0 || part.slice(0, start).includes('filename=')) continue;
    fields.set(name, part.slice(start + 4).replace(/\r\n$/, ''));
  }
  return fields;
}
