import type { Contact, RuleSet } from '../../utils/model/rules';
import { platforms } from '../../utils/platforms';
import { konotRuleSet } from '../../utils/rules/konot';
import { sameData } from '../../utils/rules/same-data';
import type { Standing } from '../../utils/settings/standing';
import type { Page } from '../page/page-context';
import { linkIds } from './link-ids';

export interface Block {
  title: string;
  hint?: string;
  lines: string[];
}

/** Everything that holds and is no rule, block by block, each line with where it comes from. */
export function settingBlocks(standing: Standing, page: Page): Block[] {
  const { t } = page;
  return [
    { title: t.versions.about, lines: dayLines(standing, page) },
    { title: t.standing.sites, lines: siteLines(standing, page) },
    { title: t.contacts.people, lines: contactLines(standing, page) },
    { title: t.contacts.links, lines: linkLines(standing, page) },
    { title: t.hours.hours, lines: hourLines(standing, page) },
    { title: t.hours.holidays, lines: holidayLines(standing, page) },
    { title: t.editor.lists, lines: listLines(standing, page) },
    { title: t.contacts.published, lines: publishedLines(standing, page) },
  ];
}

/** The line with its origin. `given`: the policy's own value; `part`: the same in another set. What is as we ship it needs no name. */
function from(
  line: string,
  { board }: Standing,
  { t }: Page,
  { value, given, part }: { value: unknown; given?: unknown; part: (ruleSet: RuleSet) => unknown },
): string {
  const words = t.standing.origin;
  if (given !== undefined && sameData(given, value)) return `${line} (${words.policy})`;
  const first = part(board ?? konotRuleSet);
  if (sameData(first, value)) return board ? `${line} (${words.board})` : line;
  return `${line} (${board && isFilled(first) ? words.both : words.school})`;
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function dayLines({ briefing, validBy, board }: Standing, { t, day }: Page): string[] {
  const { valid } = briefing.ruleSet;
  const by = board ? ` (${t.standing.origin[validBy]})` : '.';
  return (['from', 'to', 'review'] as const).flatMap((key) =>
    valid[key] ? t.versions.changes.valid[key](day(valid[key])).replace(/\.$/, by) : [],
  );
}

function siteLines(standing: Standing, page: Page): string[] {
  return platforms.map(({ id, name }) => {
    const value = standing.briefing.ruleSet.platforms[id];
    const given = standing.managed.policy.platforms?.find((one) => one.id === id)?.pupils;
    return from(`${name}: ${page.t.sites[value]}`, standing, page, { value, given, part: (set) => set.platforms[id] });
  });
}

function contactLines(standing: Standing, page: Page): string[] {
  const { contacts } = standing.briefing.ruleSet;
  const among = (list: readonly Contact[] = [], one: Contact) => list.find((other) => sameData(other, one));
  return contacts
    .filter(({ name, email, phone }) => name || email || phone)
    .map((value) => {
      const { role, name, email, phone } = value;
      const line = `${page.called(role)}: ${[name, email, phone].filter(Boolean).join(', ')}`;
      const given = among(standing.managed.policy.contacts, value);
      return from(line, standing, page, { value, given, part: (set) => among(set.contacts, value) });
    });
}

function linkLines(standing: Standing, page: Page): string[] {
  const { links } = standing.briefing.ruleSet;
  const filled = linkIds.filter((id) => links[id] !== '');
  return filled.map((id) => {
    const given = standing.managed.policy.links?.[id];
    return from(`${page.called(id)}: ${links[id]}`, standing, page, {
      value: links[id],
      given,
      part: (set) => set.links[id],
    });
  });
}

function hourLines(standing: Standing, page: Page): string[] {
  const { hours: value } = standing.briefing.ruleSet;
  const { hours: given } = standing.managed.policy;
  const names = page.t.hours.dayFull;
  return value.map(({ days, from: first, to }) => {
    const line = `${days.map((day) => names[day - 1]).join(', ')}: ${first}–${to}`;
    return from(line, standing, page, { value, given, part: ({ hours }) => hours });
  });
}

function holidayLines(standing: Standing, page: Page): string[] {
  const { holidays: value } = standing.briefing.ruleSet;
  const { holidays: given } = standing.managed.policy;
  return value.map(({ name, from: first, to }) => {
    const line = `${name || page.t.hours.unnamed}: ${page.day(first)} – ${page.day(to)}`;
    return from(line, standing, page, { value, given, part: ({ holidays }) => holidays });
  });
}

function listLines(standing: Standing, page: Page): string[] {
  return standing.briefing.ruleSet.words.map((value) => {
    const part = ({ words }: RuleSet) => words.find(({ id }) => id === value.id);
    return from(`${value.name}: ${value.words.join(', ')}`, standing, page, { value, part });
  });
}

function publishedLines(standing: Standing, page: Page): string[] {
  return standing.briefing.ruleSet.published.map((value) => {
    const part = ({ published }: RuleSet) => published.find((one) => one === value);
    return from(value, standing, page, { value, part });
  });
}
