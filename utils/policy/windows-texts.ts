import type { Policy } from '../model/policy';

/** Chrome and Edge read lists and objects from a text that holds JSON, and booleans from a number. */
function valueOf(value: unknown): { number: 0 | 1 } | { text: string } {
  if (typeof value === 'boolean') return { number: value ? 1 : 0 };
  return { text: typeof value === 'string' ? value : JSON.stringify(value) };
}

/** A file for regedit or a group policy; `place` is the key under HKEY_LOCAL_MACHINE. Saved as UTF-8 with a byte order mark. */
export function registryFile(policy: Policy, place: string): string {
  const lines = Object.entries(policy).map(([key, value]) => {
    const known = valueOf(value);
    return `"${key}"=${'number' in known ? `dword:0000000${known.number}` : registryText(known.text)}`;
  });
  const start = ['Windows Registry Editor Version 5.00', '', `[HKEY_LOCAL_MACHINE\\${place}]`];
  return `\ufeff${[...start, ...lines, ''].join('\r\n')}`;
}

/** A quoted text knows no line ends: a text with any is written as its bytes (UTF-16, little end first, closed by zero). */
function registryText(text: string): string {
  if (!/\p{Cc}/u.test(text)) return `"${text.replace(/[\\"]/g, '\\$&')}"`;
  const bytes = [...`${text}\0`.split('').map((unit) => unit.charCodeAt(0))].flatMap((unit) => [unit & 255, unit >> 8]);
  return `hex(1):${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(',')}`;
}

/** A script for an administrator or Intune; in single quotes PowerShell fills in nothing. */
export function powerShell(policy: Policy, place: string): string {
  const path = `HKLM:\\${place}`;
  const lines = Object.entries(policy).map(([key, value]) => {
    const known = valueOf(value);
    const kind = 'number' in known ? 'DWord' : 'String';
    const written = 'number' in known ? known.number : quoted(known.text);
    return `New-ItemProperty -Path $path -Name ${quoted(key)} -Value ${written} -PropertyType ${kind} -Force | Out-Null`;
  });
  const start = [`$path = ${quoted(path)}`, 'New-Item -Path $path -Force | Out-Null'];
  return `\ufeff${[...start, ...lines, ''].join('\r\n')}`;
}

/** PowerShell takes curly single quotes for straight ones. */
function quoted(text: string): string {
  return `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;
}
