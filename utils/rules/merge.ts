import type { Rule, RuleSet } from '../model/rules';
import { answersOf } from './answer-word';
import { mergeRule, type Refused } from './merge-rule';
import { mergeSettings, type Origin, type RefusedSetting } from './merge-settings';
import { ruleIn } from './rule-in';
import { inSoundOrder, interleaved, waitsFor } from './rule-order';
import { withoutReferences } from './rule-references';
import { sameData } from './same-data';
import { steadyIn } from './steady';

/** The rules that hold here, where each comes from, and what of the school's wishes does not count. */
export interface Layers {
  ruleSet: RuleSet;
  /** By rule id. `both`: the school made the board's rule stricter or gave it other words. */
  origin: Readonly<Record<string, Origin>>;
  /** Where the days between which the rules hold come from. */
  validBy: Origin;
  /** What would have loosened the floor. */
  refused: readonly ({ rule: string; parts: readonly Refused[] } | RefusedSetting)[];
}

/** Lays a school's rules over the board's: a school may tighten, never loosen. Without a board, the one set is all there is. */
export function mergeLayers(board: RuleSet | null, school: RuleSet): Layers {
  if (!board) return { ruleSet: school, origin: originOf(school), validBy: 'school', refused: [] };
  const { rules, parts } = mergeRules(board, school);
  const { settings, validBy, refused } = mergeSettings(board, school);
  return {
    ruleSet: { ...settings, rules },
    origin: Object.fromEntries(rules.map((rule) => [rule.id, originIn(board, rule)])),
    validBy,
    refused: [...[...parts].map(([rule, wanted]) => ({ rule, parts: wanted })), ...refused],
  };
}

function originOf({ rules }: RuleSet): Record<string, Origin> {
  return Object.fromEntries(rules.map(({ id }) => [id, 'school']));
}

function originIn(board: RuleSet, rule: Rule): Origin {
  const floor = ruleIn(board, rule.id);
  if (!floor) return 'school';
  return sameData(floor, rule) ? 'board' : 'both';
}

/** In the school's order as far as every rule can come after those that it looks at. `parts`: what does not count, by rule. */
function mergeRules(board: RuleSet, school: RuleSet): { rules: Rule[]; parts: Map<string, Refused[]> } {
  const parts = new Map<string, Refused[]>();
  const refuse = (id: string, more: readonly Refused[]) => {
    if (more.length > 0) parts.set(id, [...new Set([...(parts.get(id) ?? []), ...more])]);
  };
  const order = interleaved(school.rules, board.rules);
  const steady = steadyIn(board).rules;
  let rules = order.map((rule) => ruleIn(board, rule.id) ?? rule);
  for (const floor of board.rules) {
    const own = ruleIn(school, floor.id);
    if (!own) {
      refuse(floor.id, ['gone']);
      continue;
    }
    const laid = layRule(floor, own, steady.has(floor.id), rules);
    rules = laid.rules;
    refuse(floor.id, laid.refused);
  }
  const sound = withoutUnasked({ ...school, rules: inSoundOrder(rules) }, school).rules;
  for (const rule of sound) if (!rules.includes(rule)) refuse(rule.id, ['when']);
  return { rules: sound, parts };
}

/** The school's version over the board's. It cannot look at an answer that only comes after it. */
function layRule(
  floor: Rule,
  own: Rule,
  steady: boolean,
  rules: readonly Rule[],
): { rules: Rule[]; refused: Refused[] } {
  const put = (laid: Rule) => rules.map((rule) => (rule.id === floor.id ? laid : rule));
  const { rule, refused } = mergeRule(floor, own, steady);
  const wider = put(rule);
  if (!waitsFor(rule, rule.id, wider)) return { rules: wider, refused };
  const asked = mergeRule(floor, { ...own, when: floor.when }, steady);
  return { rules: put(asked.rule), refused: [...asked.refused, 'when'] };
}

/** Without looking at answers of the school's that a question of the board does not have. */
function withoutUnasked(merged: RuleSet, school: RuleSet): RuleSet {
  return school.rules.reduce((set, own) => {
    const known = answersOf(ruleIn(merged, own.id) ?? own);
    const gone = answersOf(own).filter((option) => !known.includes(option));
    return gone.reduce((cut, option) => withoutReferences(cut, { rule: own.id, option }), set);
  }, merged);
}
