import { describe, expect, it } from 'vitest';
import { made, saved } from './hostile-policy';
import { powerShellReader } from './powershell-reader';
import { readRegistry } from './registry-reader';

const readPowerShell = await powerShellReader();

describe('the readers see a slip', () => {
  const text = () => new TextDecoder('utf-16le').decode(saved('chrome-reg'));
  const asFile = (reg: string) => new Uint8Array(Buffer.from(`\ufeff${reg}`, 'utf16le'));

  it.each<[string, (reg: string) => string]>([
    ['a quote that is not escaped', (reg) => reg.replace('\\"Wilg\\"', '"Wilg"')],
    ['a number of seven digits', (reg) => reg.replace('dword:00000001', 'dword:0000001')],
    ['a line end alone', (reg) => reg.replace('\r\n[', '\n[')],
    ['a bracket short', (reg) => reg.replace('policy]', 'policy')],
    ['half a byte', (reg) => reg.replace('hex(1):4', 'hex(1):')],
    ['no empty line after the first', (reg) => reg.replace('5.00\r\n\r\n', '5.00\r\n')],
  ])('in a registry file: %s', (_, slip) => {
    expect(() => readRegistry(asFile(text()))).not.toThrow();
    expect(slip(text())).not.toBe(text());
    expect(() => readRegistry(asFile(slip(text())))).toThrow();
  });

  it.each<[string, (script: string) => string]>([
    ['a quote that is not doubled', (script) => script.replace("\\ ''t Hof", "\\ 't Hof")],
    ['a curly quote that is not doubled', (script) => script.replace('’’t Veld', '’t Veld')],
    ['a quote short', (script) => script.replace("'DWord'", "'DWord").replace('DWord -Force', "DWord' -Force '")],
  ])('in a script: %s', (_, slip) => {
    const script = made('chrome-ps1');
    expect(slip(script)).not.toBe(script);
    let read: unknown = null;
    try {
      read = readPowerShell(slip(script));
    } catch {
      return;
    }
    expect(read).not.toEqual(readPowerShell(script));
  });
});
