import { describe, expect, it } from 'vitest';
import { readDraft } from '../../utils/signals';
import { exampleSettings } from '../../utils/signals/check';
import { school_mention } from '../../utils/signals/school_mention';

const settings = { ...exampleSettings, schools: ['Sint Jozefschool'] };
const seen = (text: string) =>
  school_mention.find(text, settings, readDraft(text, settings)).map(({ start, end }) => text.slice(start, end));

describe('a school called after somebody', () => {
  it.each([
    ['Feest op de Sint Jozefschool', 'de Sint Jozefschool'],
    ['Feest op de Jozefschool', 'de Jozefschool'],
    ['Ik werk op de Jozef en het is er warm', 'de Jozef'],
  ])('%s', (text, found) => expect(seen(text)).toEqual([found]));

  it.each(['Jozef en Maria zochten een herberg', 'Mijn oom jozef komt eten'])('is not meant by: %s', (text) =>
    expect(seen(text)).toEqual([]),
  );
});
