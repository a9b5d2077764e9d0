import type { PlatformId } from '../model/draft';
import { platformIds } from '../model/draft';
import type { Contact, RuleSet } from '../model/rules';
import { mergeRule, type Refused } from './merge-rule';

export type Origin = 'board' | 'school' | 'both';

/** The rules that hold here, where each comes from, and what of the school's wishes does not count. */
export interface Layers {
  ruleSet: RuleSet;
  /** By rule id. `both`: the school made the board's rule stricter or gave it other words. */
  origin: Readonly<Record<string, Origin>>;
  /** What would have loosened the floor: per rule, or per site where the board decides about pupils. */
  refused: readonly ({ rule: string; parts: readonly Refused[] } | { platform: PlatformId })[];
}

/** Lays a school's rules over the board's: a school may tighten, never loosen. Without a board, the one set is all there is. */
export function mergeLayers(board: RuleSet | null, school: RuleSet): Layers {
  if (!board) return { ruleSet: school, origin: originOf(school, 'school'), refused: [] };
  const refused: Layers['refused'][number][] = [];
  const origin: Record<string, Origin> = {};
  const floor = board.rules.map((rule) => {
    const own = school.rules.find(({ id }) => id === rule.id);
    const merged = own && mergeRule(rule, own);
    if (merged?.refused.length) refused.push({ rule: rule.id, parts: merged.refused });
    origin[rule.id] = merged && JSON.stringify(merged.rule) !== JSON.stringify(rule) ? 'both' : 'board';
    return merged?.rule ?? rule;
  });
  const known = new Set(board.rules.map(({ id }) => id));
  const added = school.rules.filter(({ id }) => !known.has(id));
  for (const { id } of added) origin[id] = 'school';
  const platforms = { ...board.platforms };
  for (const id of platformIds) {
    if (board.platforms[id] === 'no' && school.platforms[id] === 'consent') refused.push({ platform: id });
    if (school.platforms[id] === 'no') platforms[id] = 'no';
  }
  return { ruleSet: { ...settingsOf(board, school), rules: [...floor, ...added], platforms }, origin, refused };
}

function originOf({ rules }: RuleSet, origin: Origin): Record<string, Origin> {
  return Object.fromEntries(rules.map(({ id }) => [id, origin]));
}

/** Everything that is no rule: the school knows its own people, hours and words best; what it left empty is the board's. */
function settingsOf(board: RuleSet, school: RuleSet): RuleSet {
  const filled = <Item>(own: readonly Item[], floor: readonly Item[]) => [...(own.length > 0 ? own : floor)];
  return {
    ...school,
    board: board.board,
    // Either of the two that changes makes a version that nobody has acknowledged yet.
    version: board.version + school.version,
    date: board.date > school.date ? board.date : school.date,
    // What changed last is what colleagues read; a set of the board that comes in makes the school's note old news.
    note: school.note || board.note,
    schools: [...new Set([...board.schools, ...school.schools])],
    contacts: contactsOf(board.contacts, school.contacts),
    links: {
      handboek: school.links.handboek || board.links.handboek,
      ouderbrief: school.links.ouderbrief || board.links.ouderbrief,
      socialSchools: school.links.socialSchools || board.links.socialSchools,
      mediawijsheid: school.links.mediawijsheid || board.links.mediawijsheid,
    },
    published: [...new Set([...board.published, ...school.published])],
    words: joined(board.words, school.words, (floor, own) => ({
      ...own,
      words: [...new Set([...floor.words, ...own.words])],
    })),
    samples: joined(board.samples, school.samples, (floor) => floor),
    hours: filled(school.hours, board.hours),
    holidays: filled(school.holidays, board.holidays),
  };
}

function contactsOf(board: readonly Contact[], school: readonly Contact[]): Contact[] {
  const named = school.filter(({ name, email, phone }) => name || email || phone);
  return [...named, ...board.filter(({ role }) => !named.some((one) => one.role === role))];
}

/** Both lists by id; what both have is made into one. */
function joined<Item extends { id: string }>(
  board: readonly Item[],
  school: readonly Item[],
  both: (floor: Item, own: Item) => Item,
): Item[] {
  const floor = board.map((one) => {
    const own = school.find(({ id }) => id === one.id);
    return own ? both(one, own) : one;
  });
  return [...floor, ...school.filter(({ id }) => !board.some((one) => one.id === id))];
}
