import { expect } from 'vitest';

/** Numbers are booleans; what the schema wants as a list was JSON. */
export function asBrowsersRead(values: Map<string, string | number>): unknown {
  const lists = ['contacts', 'locked'];
  return Object.fromEntries(
    [...values].map(([key, value]) => [
      key,
      typeof value === 'number' ? value === 1 : lists.includes(key) ? JSON.parse(value) : value,
    ]),
  );
}

export function readRegistry(text: string) {
  const [start, ...lines] = text.split('\r\n');
  expect(start).toBe('\ufeffWindows Registry Editor Version 5.00');
  const keys = new Map<string, Map<string, string | number>>();
  let values = new Map<string, string | number>();
  for (const line of lines.filter(Boolean)) {
    const [, gone, key = ''] = /^\[(-?)(HKEY.*)\]$/.exec(line) ?? [];
    if (key && !gone) keys.set(key, (values = new Map()));
    if (key) continue;
    addValue(line, values);
  }
  return keys;
}

function addValue(line: string, values: Map<string, string | number>) {
  const [, key = '', value = ''] = /^"(\w+)"=(.*)$/.exec(line) ?? expect.fail(`no value: ${line}`);
  if (value.startsWith('dword:')) values.set(key, parseInt(value.slice(6), 16));
  else if (value.startsWith('hex(1):')) values.set(key, utf16(value.slice(7)));
  else values.set(key, /^"((?:[^"\\]|\\.)*)"$/.exec(value)?.[1]?.replace(/\\(.)/g, '$1') ?? expect.fail(line));
}

function utf16(bytes: string): string {
  const text = new TextDecoder('utf-16le').decode(Uint8Array.from(bytes.split(','), (byte) => parseInt(byte, 16)));
  expect(text.endsWith('\0')).toBe(true);
  return text.slice(0, -1);
}

export function readPowerShell(text: string) {
  const literal = "'((?:[^'‘’‚‛]|(['‘’‚‛])\\3)*)'";
  const line = new RegExp(`-Name '(\\w+)' -Value (?:${literal}|([01])) -PropertyType (String|DWord) -Force`, 'g');
  const plain = (quoted: string) => quoted.replace(/(['‘’‚‛])\1/g, '$1');
  return new Map(
    [...text.matchAll(line)].map(([, key = '', said, , number]) => [key, number ? Number(number) : plain(said ?? '')]),
  );
}

export function readPlist(text: string): unknown {
  const document = new DOMParser().parseFromString(text.slice(text.indexOf('<plist')), 'application/xml');
  const root = document.querySelector('plist > dict');
  return root && readNode(root);
}

function readNode(node: Element): unknown {
  const inside = [...node.children];
  if (node.tagName === 'true' || node.tagName === 'false') return node.tagName === 'true';
  if (node.tagName === 'integer') return Number(node.textContent);
  if (node.tagName === 'string') return node.textContent;
  if (node.tagName === 'array') return inside.map(readNode);
  const pairs = inside.flatMap((one, at) => (at % 2 ? [[inside[at - 1]?.textContent, readNode(one)]] : []));
  return Object.fromEntries(pairs);
}
