/** A key under HKEY_LOCAL_MACHINE, with the values in it by name. */
export interface RegistryKey {
  place: string;
  values: object;
}

/** Chrome and Edge read lists and objects from a text that holds JSON, and booleans from a number. */
function valueOf(value: unknown): { number: 0 | 1 } | { text: string } {
  if (typeof value === 'boolean') return { number: value ? 1 : 0 };
  return { text: typeof value === 'string' ? value : JSON.stringify(value) };
}

/** A file for regedit or a group policy: each key is ours alone and made anew. */
export function registryFile(keys: readonly RegistryKey[]): string {
  const lines = keys.flatMap(({ place, values }) => [
    '',
    `[-HKEY_LOCAL_MACHINE\\${place}]`,
    `[HKEY_LOCAL_MACHINE\\${place}]`,
    ...registryLines(values),
  ]);
  return ['Windows Registry Editor Version 5.00', ...lines, ''].join('\r\n');
}

function registryLines(values: object): string[] {
  return Object.entries(values).map(([key, value]) => {
    const known = valueOf(value);
    return `"${key}"=${'number' in known ? `dword:0000000${known.number}` : registryText(known.text)}`;
  });
}

/** A quoted text knows no line ends: a text with any is written as its bytes (UTF-16, little end first, closed by zero). */
function registryText(text: string): string {
  if (!/\p{Cc}/u.test(text)) return `"${text.replace(/[\\"]/g, '\\$&')}"`;
  const bytes = [...`${text}\0`.split('').map((unit) => unit.charCodeAt(0))].flatMap((unit) => [unit & 255, unit >> 8]);
  const written = bytes.map((byte) => byte.toString(16).padStart(2, '0'));
  return `hex(1):${linesOf(written).join(',\\\r\n  ')}`;
}

/** So many bytes to a line, as regedit writes them itself. */
const perLine = 25;

function linesOf(bytes: readonly string[]): string[] {
  const count = Math.ceil(bytes.length / perLine);
  return Array.from({ length: count }, (_, at) => bytes.slice(at * perLine, (at + 1) * perLine).join(','));
}

/** As a file: regedit reads what is not ANSI only as UTF-16 with its mark, Windows PowerShell only as UTF-8 with its mark. */
export function encoded(text: string, as: 'utf-16le' | 'utf-8'): Uint8Array<ArrayBuffer> {
  const marked = `\ufeff${text}`;
  if (as === 'utf-8') return new TextEncoder().encode(marked);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at += 1) view.setUint16(at * 2, marked.charCodeAt(at), true);
  return bytes;
}

/** A script for an administrator or Intune; `New-Item -Force` makes a key anew. In single quotes PowerShell fills in nothing. */
export function powerShell(keys: readonly RegistryKey[]): string {
  const lines = keys.flatMap(({ place, values }) => [
    `$path = ${quoted(`HKLM:\\${place}`)}`,
    'New-Item -Path $path -Force | Out-Null',
    ...Object.entries(values).map(([key, value]) => propertyLine(key, value)),
  ]);
  return [...lines, ''].join('\r\n');
}

function propertyLine(key: string, value: unknown): string {
  const known = valueOf(value);
  const kind = 'number' in known ? 'DWord' : 'String';
  const written = 'number' in known ? known.number : quoted(known.text);
  return `New-ItemProperty -Path $path -Name ${quoted(key)} -Value ${written} -PropertyType ${kind} -Force | Out-Null`;
}

/** PowerShell takes curly single quotes for straight ones. */
function quoted(text: string): string {
  return `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;
}
