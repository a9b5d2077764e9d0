import { street } from '../../utils/signals/person-name/public-words';
import { stemOf } from '../../utils/signals/person-name/word-stem';
import type { Lists } from './make-lists';

/** The same lists without what is known when a draft is read even if no list has it: that would only weigh. */
export function needed(lists: Lists): Lists {
  const { given, givenElsewhere, surnames, words, foreign, capitals } = lists;
  return {
    ...lists,
    given: withoutPairs(given, given),
    givenElsewhere: withoutPairs(givenElsewhere, given),
    surnames: new Set([...surnames].filter((name) => !surnames.has(/-([^-]+)$/.exec(name)?.[1] ?? ''))),
    words: withoutForms(words, given),
    foreign: new Set([...foreign].filter((word) => !words.has(word))),
    capitals: new Set([...capitals].filter((name) => !street.test(name))),
  };
}

/** Without two names in one: "anne-marie" is known by its parts. */
function withoutPairs(names: ReadonlySet<string>, given: ReadonlySet<string>): Set<string> {
  const isPair = (parts: readonly string[]) =>
    parts.length === 2 && parts.every((part) => part.length > 1 && given.has(part));
  return new Set([...names].filter((name) => !isPair(name.split('-'))));
}

/** Without plurals and the like of which the stem stays; but with those that would be taken for a name with an ending. */
function withoutForms(words: ReadonlySet<string>, given: ReadonlySet<string>): Set<string> {
  const kept = new Set<string>();
  for (const word of [...words].sort((one, other) => one.length - other.length)) {
    const isOfName = [word.replace(/s$/, ''), word.replace(/(?:tje|je|ke)s?$/, '')].some((name) => given.has(name));
    if (isOfName || !kept.has(stemOf(word) ?? '')) kept.add(word);
  }
  return kept;
}
