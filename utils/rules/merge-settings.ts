import type { PlatformId } from '../model/draft';
import { platformIds } from '../model/draft';
import type { Contact, RuleSet, WordList } from '../model/rules';
import { sameData } from './same-data';
import { steadyIn } from './steady';

export type Origin = 'board' | 'school' | 'both';
type ValidDay = keyof RuleSet['valid'];

/** A site where the board wants no pupils, a day that is put off, or a list (by name) that cannot hold other words. */
export type RefusedSetting = { platform: PlatformId } | { valid: ValidDay } | { list: string };

/** What of two layers is no rule, and what of the school's wishes does not count. */
interface MergedSettings {
  /** With the school's rules still in it. */
  settings: RuleSet;
  /** Where the days between which the rules hold come from. */
  validBy: Origin;
  refused: RefusedSetting[];
}

/** The school knows its own people, hours and words best; what it left empty is the board's. */
export function mergeSettings(board: RuleSet, school: RuleSet): MergedSettings {
  const filled = <Item>(own: readonly Item[], floor: readonly Item[]) => [...(own.length > 0 ? own : floor)];
  const valid = strictestDays(board.valid, school.valid);
  const steady = steadyIn(board).lists;
  const settings: RuleSet = {
    ...school,
    board: board.board,
    // Either of the two that changes makes a version that nobody has acknowledged yet.
    version: board.version + school.version,
    date: board.date > school.date ? board.date : school.date,
    // What changed last is what colleagues read; a set of the board that comes in makes the school's note old news.
    note: school.note || board.note,
    valid,
    schools: [...new Set([...board.schools, ...school.schools])],
    contacts: contactsOf(board.contacts, school.contacts),
    links: {
      handboek: school.links.handboek || board.links.handboek,
      ouderbrief: school.links.ouderbrief || board.links.ouderbrief,
      socialSchools: school.links.socialSchools || board.links.socialSchools,
      mediawijsheid: school.links.mediawijsheid || board.links.mediawijsheid,
    },
    platforms: strictestSites(board.platforms, school.platforms),
    published: [...new Set([...board.published, ...school.published])],
    words: joined(board.words, school.words, (floor, own) => ({
      ...own,
      words: steady.has(own.id) ? floor.words : [...new Set([...floor.words, ...own.words])],
    })),
    samples: joined(board.samples, school.samples, (floor) => floor),
    hours: filled(school.hours, board.hours),
    holidays: filled(school.holidays, board.holidays),
  };
  return { settings, validBy: originOfDays(valid, board.valid), refused: refusedOf(board, school, settings) };
}

function refusedOf(board: RuleSet, school: RuleSet, { valid, words }: RuleSet): RefusedSetting[] {
  const sites = platformIds.filter((id) => board.platforms[id] === 'no' && school.platforms[id] === 'consent');
  const days = validDays.filter((day) => school.valid[day] !== null && school.valid[day] !== valid[day]);
  const wanted = ({ id }: WordList) => school.words.find((list) => list.id === id)?.words ?? [];
  const asWanted = (list: WordList) => sameData(wanted(list).toSorted(), list.words.toSorted());
  const lists = words.filter((list) => !asWanted(list));
  return [
    ...sites.map((platform) => ({ platform })),
    ...days.map((valid) => ({ valid })),
    ...lists.map(({ name }) => ({ list: name })),
  ];
}

const validDays = ['from', 'to', 'review'] as const satisfies ValidDay[];

/**
 * The earliest day of both: a school can begin sooner, end sooner and look again sooner, but not put off what the board
 * set. What one left empty is the other's. Where that would end before it begins, the board's two days stand.
 */
function strictestDays(board: RuleSet['valid'], school: RuleSet['valid']): RuleSet['valid'] {
  const first = (day: ValidDay) => [board[day], school[day]].filter((one) => one !== null).sort()[0] ?? null;
  const [from, to, review] = [first('from'), first('to'), first('review')];
  return from !== null && to !== null && to < from ? { ...board, review } : { from, to, review };
}

function originOfDays(valid: RuleSet['valid'], board: RuleSet['valid']): Origin {
  if (sameData(valid, board)) return 'board';
  return validDays.every((day) => board[day] === null) ? 'school' : 'both';
}

/** Pupils only where both allow them. */
function strictestSites(board: RuleSet['platforms'], school: RuleSet['platforms']): RuleSet['platforms'] {
  const sites = { ...board };
  for (const id of platformIds) if (school[id] === 'no') sites[id] = 'no';
  return sites;
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
