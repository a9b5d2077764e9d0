import { spawnSync } from 'node:child_process';
import { writeFileSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCommand } from '../check/command';

const root = path.join(import.meta.dirname, '../..');

/** Runs the command as `npm run -s check` does, with this standard input. */
function check(words: string[], input: string | Uint8Array = '') {
  const program = ['--import', 'tsx', 'tests/run/check.ts', ...words];
  const { stdout, stderr, status } = spawnSync(process.execPath, program, { cwd: root, input, encoding: 'utf8' });
  return { stdout, stderr, status };
}

function checkLines(lines: string, ...words: string[]) {
  const { stdout, status, stderr } = check(['--jsonl', ...words], lines);
  const results = stdout.split('\n').filter(Boolean);
  return { status, stderr, results: results.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

/** Starting Node anew is slow on a busy machine. */
const unhurried = { timeout: 60_000 };

describe('npm run -s check -- --jsonl', unhurried, () => {
  it('gives one result a line, in the order read, with UTF-16 offsets', () => {
    const text = '🎉 Mail naar bo@voorbeeld.nl of bel 06-12345678!';
    const { results, status } = checkLines(
      `${JSON.stringify({ id: 'b', lang: 'nl', platform: 'x', kind: 'post', role: 'leerkracht', text })}\n{"id":7,"text":"Mooi weer"}\n`,
    );
    expect(status).toBe(0);
    expect(results.map(({ id }) => id)).toEqual(['b', 7]);
    const findings = results[0]?.findings as { type: string; start: number; end: number; text: string }[];
    expect(findings.map(({ type }) => type)).toEqual(['email', 'phone']);
    for (const found of findings) expect(text.slice(found.start, found.end)).toBe(found.text);
    expect(results[1]).toEqual({ id: 7, attention: 'none', findings: [], rules: ['q-scope'] });
  });

  it('tells the number of a bad line and goes on', () => {
    const lines =
      '\uFEFF{"id":1,"text":"a"}\r\n\r\n{"id":2}\r\nnonsense\r\n["text"]\r\nnull\r\n{"text":3}\r\n{"id":9,"text":"b\u2028c"}';
    const { results, status } = checkLines(lines);
    expect(status).toBe(1);
    expect(results.map(({ line, id }) => line ?? `id ${id}`)).toEqual(['id 1', 3, 4, 5, 6, 7, 'id 9']);
    expect(results.map(({ error }) => error ?? '').slice(1, 6)).toEqual([
      '"text" is missing: put the post in it',
      expect.stringContaining('not JSON'),
      expect.stringContaining('one JSON object'),
      expect.stringContaining('one JSON object'),
      '"text" must be a string: put quotes around the post',
    ]);
  });

  it('reviews what it does not know as the safest', () => {
    const odd = { id: 1, text: 'Mooi', platform: 'myspace', kind: 5, role: null, lang: 3, media: 'x', extra: {} };
    expect(checkLines(JSON.stringify(odd)).results).toEqual([
      { id: 1, attention: 'none', findings: [], rules: ['q-scope'] },
    ]);
  });

  it('takes roles, kinds and media as people write them', () => {
    const written: [change: object, rule: string][] = [
      ...['Directeur', 'schoolleider', 'LEIDING'].map((role): [object, string] => [{ role }, 'q-lead']),
      ...['Pabo-student', 'stagiaire'].map((role): [object, string] => [{ role }, 'q-int1']),
      ...['ib’er', 'intern begeleider', 'onderwijsassistent', 'juf', '?'].map((role): [object, string] => [
        { role },
        'q-scope',
      ]),
      [{ kind: 'Reply' }, 'q-disc'],
      [{ media: true }, 'q-pup'],
      [{ media: 0 }, 'q-scope'],
    ];
    const lines = written.map(([change]) => JSON.stringify({ text: 'Mooi', platform: 'facebook', ...change }));
    const { results } = checkLines(lines.join('\n'));
    written.forEach(([change, rule], at) => {
      expect(results[at]?.rules, JSON.stringify(change)).toContain(rule);
      if (rule === 'q-scope') expect(results[at]?.rules, JSON.stringify(change)).toEqual([rule]);
    });
  });

  it('watches for the names of the settings and knows what the school publishes', () => {
    const text = 'Bel De Eikenhof: 0541-555555';
    const named = ['--school', 'OBS De Eikenhof', '--school', 'De Ark', '--published', '0541 555 555'];
    const types = (words: string[]) => {
      const [result] = checkLines(JSON.stringify({ text }), ...words).results;
      return [result?.attention, ...(result?.findings as { type: string }[]).map(({ type }) => type)];
    };
    expect(types(named)).toEqual(['none', 'school_mention', 'phone']);
    expect(types([])).toEqual(['warn', 'phone']);
  });
});

describe('npm run -s check', unhurried, () => {
  it('shows a text with its findings, the attention and the questions', () => {
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'postwacht-check-')), 'post.txt');
    writeFileSync(file, 'Het BSN is 123456782.\n');
    const { stdout, status } = check(['--role', 'leiding', file]);
    expect(status).toBe(0);
    expect(stdout).toContain('Het BSN is «123456782»[1].');
    expect(stdout).toContain('[1] een burgerservicenummer: 123456782');
    expect(stdout).toContain('block-worthy');
    expect(stdout).toContain('(q-conf-found, block)');
  });

  it('says what to change when it cannot begin', () => {
    const { stdout, stderr, status } = check(['not-there.txt']);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain('There is no file "');
  });
});

it.each([
  [['--role', 'baas'], '--role "baas" is unknown'],
  [['--platform', 'hyves'], '--platform "hyves" is unknown'],
  [['--school', ' '], '--school is empty'],
  [['--jsnl'], "Unknown option '--jsnl'"],
  [['a', 'b'], 'Name one file'],
])('the words %s are refused with what to change', (words, message) => {
  expect(() => readCommand(words)).toThrow(message);
});
