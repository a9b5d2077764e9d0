import { checklistWords } from '../i18n/checklist';
import { conditionWords } from '../i18n/condition-words';
import type { ConditionTexts } from '../i18n/conditions-nl';
import { say } from '../i18n/language';
import { signalNames } from '../i18n/signal-names';
import type { Condition } from '../model/condition';
import type { Language } from '../model/profile';
import type { RuleSet } from '../model/rules';
import { platforms } from '../platforms';
import { isGroup, partsOf, strip, type Leaf } from './condition-tree';
import { ruleIn } from './rule-in';

/** What names in a condition are looked up in. */
export interface Reader {
  language: Language;
  ruleSet: Pick<RuleSet, 'rules' | 'words' | 'board'>;
}

/** When a rule comes, as one sentence: "Als je stagiair bent en er een foto bij zit, maar niet als …". */
export function conditionSentence(condition: Condition, reader: Reader): string {
  const words = conditionWords[reader.language];
  const phrase = phraseOf(condition, false);
  if ('leaf' in phrase && 'always' in phrase.leaf) return phrase.negated ? words.never : words.always;
  const parts = 'every' in phrase && phrase.every ? phrase.parts : [phrase];
  const yes = parts.filter((part) => !isNo(part)).map((part) => spoken(part, reader, parts.length > 1));
  const no = parts.filter(isNo).map((part) => clause(part.leaf, false, reader));
  if (no.length === 0) return words.when(listed(yes, words.and));
  if (yes.length === 0) return words.unless(listed(no, words.or));
  return words.but(listed(yes, words.and), listed(no, words.or));
}

type Phrase = { leaf: Leaf; negated: boolean } | { every: boolean; parts: Phrase[] };

/** Negations moved down to the leaves, groups of the same kind made into one: fewer brackets to read. */
function phraseOf(condition: Condition, negated: boolean): Phrase {
  const { core, negated: own } = strip(condition);
  const turned = negated !== own;
  if (!isGroup(core)) return { leaf: core, negated: turned };
  const every = 'all' in core !== turned;
  const parts = partsOf(core)
    .map((part) => phraseOf(part, turned))
    .flatMap((part) => ('every' in part && part.every === every ? part.parts : [part]));
  const [only] = parts;
  return parts.length === 1 && only ? only : { every, parts };
}

function isNo(phrase: Phrase): phrase is { leaf: Leaf; negated: true } {
  return 'leaf' in phrase && phrase.negated;
}

function spoken(phrase: Phrase, reader: Reader, within: boolean): string {
  if ('leaf' in phrase) return clause(phrase.leaf, phrase.negated, reader);
  const { and, or } = conditionWords[reader.language];
  const inner = listed(
    phrase.parts.map((part) => spoken(part, reader, true)),
    phrase.every ? and : or,
  );
  return within ? `(${inner})` : inner;
}

function listed(parts: readonly string[], last: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1) ?? ''}`;
}

/** One leaf as half a sentence. */
function clause(leaf: Leaf, negated: boolean, reader: Reader): string {
  const words = conditionWords[reader.language];
  const half = negated ? words.no : words.yes;
  const some = (names: readonly string[]) => listed(names, words.or);
  const said = (key: keyof typeof checklistWords) => say(checklistWords[key], reader.language).toLowerCase();
  if ('role' in leaf) return half.role(some(leaf.role.map(said)));
  if ('platform' in leaf)
    return half.platform(some(leaf.platform.map((id) => platforms.find((one) => one.id === id)?.name ?? id)));
  if ('kind' in leaf) return half.kind(some(leaf.kind.map((kind) => words.kinds[kind])));
  if ('signal' in leaf) return half.signal(some(leaf.signal.map((type) => signalNames[type][reader.language])));
  if ('words' in leaf) return half.words(some(leaf.words.map((id) => words.quote(listName(id, reader)))));
  if ('account' in leaf) return half.account(some(leaf.account.map((one) => words.accounts[one])));
  if ('pupils' in leaf) return (negated ? words.notPupils : words.pupils)[leaf.pupils];
  if ('answer' in leaf) return answerClause(leaf.answer, half, words, reader);
  return half[Object.keys(leaf)[0] as 'always' | 'media' | 'reply' | 'schoolHours' | 'doubt' | 'acknowledged'];
}

function listName(id: string, { ruleSet }: Reader): string {
  return ruleSet.words.find((list) => list.id === id)?.name ?? id;
}

type Half = ConditionTexts['yes'];

function answerClause(
  answer: { rule: string; is: string[] },
  half: Half,
  words: ConditionTexts,
  reader: Reader,
): string {
  const rule = ruleIn(reader.ruleSet, answer.rule);
  const fill = { board: reader.ruleSet.board };
  const label = words.quote(rule ? say(rule.label, reader.language, fill) : answer.rule);
  const options = rule?.ask.type === 'choice' ? rule.ask.options : [];
  const given = answer.is.filter((word) => word !== 'open');
  if (given.length < answer.is.length && given.length >= Math.max(options.length, 1)) return half.asked(label);
  if (given.length === 0) return half.open(label);
  const names = given.map((id) => options.find((option) => option.id === id)?.label);
  const chosen = names.every((name) => name === undefined)
    ? half.ticked(label)
    : half.answer(
        label,
        listed(
          names.map((name, at) => words.quote(name ? say(name, reader.language, fill) : (given[at] ?? ''))),
          words.or,
        ),
      );
  return given.length === answer.is.length ? chosen : `${chosen} ${words.or} ${half.open(label)}`;
}
