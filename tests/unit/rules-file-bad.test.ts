import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../utils/model/profile';
import { openRulesFile } from '../../utils/rules/rules-file';
import { problemWords } from '../../utils/rules/problem-words';
import { makeSigningKey } from '../../utils/rules/signature';
import { brokenFiles, type BrokenFile } from './broken-files';

const each = 52;
let files: BrokenFile[] = [];

beforeAll(async () => {
  files = await brokenFiles(await makeSigningKey(), each);
});

describe('files that are not to be believed', () => {
  it('are more than a thousand', () => expect(files.length).toBeGreaterThan(1000));

  it('are refused, all of them, each with what is wrong and where', async () => {
    const wrong: string[] = [];
    for (const [index, { kind, text, field }] of files.entries()) {
      const language = languages[index % languages.length] ?? 'nl';
      const opened = await openRulesFile(text, language);
      if (opened.ok) wrong.push(`${kind} ${index}: taken for good`);
      else if (opened.problems.length === 0) wrong.push(`${kind} ${index}: no reason`);
      else if (opened.problems.some(({ message }) => /\{name\}|undefined|Invalid|expected/.test(message)))
        wrong.push(`${kind} ${index}: ${opened.problems[0]?.message}`);
      else if (field) {
        const wanted = field === 'bestand' ? problemWords[language].file : field;
        if (!opened.problems.some((one) => one.field.includes(wanted)))
          wrong.push(`${kind} ${index}: ${opened.problems[0]?.field} instead of ${wanted}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('leave the objects of the page as they are', () => expect('qqq' in {}).toBe(false));
});
