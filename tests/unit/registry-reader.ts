/** What a registry file sets, by key and name; a text of bytes is decoded. */
export type Registry = Map<string, Map<string, string | number>>;

/**
 * Reads a registry file as strictly as its format is written down ("How to add, modify, or delete registry subkeys and
 * values by using a .reg file", Microsoft): bytes in, and an error on anything that is not a line of that grammar.
 */
export function readRegistry(bytes: Uint8Array): Registry {
  if (bytes[0] !== 0xff || bytes[1] !== 0xfe) throw new Error('no byte order mark of UTF-16');
  if (bytes.length % 2) throw new Error('half a unit at the end');
  const text = new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
  if (/[^\r]\n|\r(?!\n)/.test(text)) throw new Error('a line that does not end in CR LF');
  const [start, empty, ...lines] = text.replace(/\\\r\n {2}/g, '').split('\r\n');
  if (start !== 'Windows Registry Editor Version 5.00' || empty !== '') throw new Error(`starts with ${start}`);
  if (lines.pop() !== '') throw new Error('the last line does not end');
  const registry: Registry = new Map();
  let values: Map<string, string | number> | null = null;
  for (const line of lines) {
    if (line === '') values = null;
    else if (line.startsWith('[')) values = readKey(line, registry);
    else if (values) readValue(line, values);
    else throw new Error(`a value outside a key: ${line}`);
  }
  return registry;
}

/** `[-KEY]` removes a key with all in it; no part of its name is empty. */
function readKey(line: string, registry: Registry): Map<string, string | number> | null {
  const [, removed, key = ''] = /^\[(-?)(HKEY_LOCAL_MACHINE(?:\\[^\\[\]\p{Cc}]{1,255})+)\]$/u.exec(line) ?? fail(line);
  if (removed) {
    for (const known of registry.keys()) if (known.startsWith(key)) registry.delete(known);
    return null;
  }
  const values = new Map<string, string | number>();
  registry.set(key, values);
  return values;
}

function readValue(line: string, values: Map<string, string | number>): void {
  const [, name = '', data = ''] = /^"((?:[^"\\\p{Cc}]|\\["\\])+)"=(.+)$/u.exec(line) ?? fail(line);
  if (values.has(name)) throw new Error(`${name} is set twice`);
  values.set(plain(name), readData(data));
}

function readData(data: string): string | number {
  const number = /^dword:([0-9a-f]{8})$/.exec(data)?.[1];
  if (number) return parseInt(number, 16);
  const text = /^"((?:[^"\\\p{Cc}]|\\["\\])*)"$/u.exec(data)?.[1];
  if (text !== undefined) return plain(text);
  const bytes = /^hex\(1\):([0-9a-f]{2}(?:,[0-9a-f]{2})*)$/.exec(data)?.[1] ?? fail(data);
  const units = Uint8Array.from(bytes.split(','), (byte) => parseInt(byte, 16));
  const decoded = new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }).decode(units);
  if (!decoded.endsWith('\0') || decoded.slice(0, -1).includes('\0')) throw new Error('a text that is not closed once');
  return decoded.slice(0, -1);
}

function plain(quoted: string): string {
  return quoted.replace(/\\(.)/g, '$1');
}

function fail(line: string): never {
  throw new Error(`not in the grammar: ${line.slice(0, 80)}`);
}
