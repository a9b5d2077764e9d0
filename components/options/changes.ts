import { roles } from '../../utils/model/profile';
import type { Rule, RuleSet } from '../../utils/model/rules';
import { platforms } from '../../utils/platforms';
import { conditionSentence } from '../../utils/rules/condition-sentence';
import { ruleIn } from '../../utils/rules/rule-in';
import { sameData } from '../../utils/rules/same-data';
import type { Page } from '../page/page-context';
import { linkIds } from './link-ids';
import { listChanges } from './list-changes';

/** What one rule set would change in another, in the person's words, one line each; both empty: nothing. */
export interface Changes {
  lines: string[];
  /** Rules that say it in other words, and ask the same. */
  wording: string[];
}

export function changesBetween(before: RuleSet, after: RuleSet, page: Page): Changes {
  const pairs = after.rules.flatMap((rule) => {
    const old = ruleIn(before, rule.id);
    return old ? [{ old, rule }] : [];
  });
  return {
    lines: [
      ...nameChanges(before, after, page),
      ...ruleListChanges(before.rules, after.rules, page),
      ...pairs.flatMap(({ old, rule }) => ruleChanges(old, rule, after, page)),
      ...schoolChanges(before, after, page),
      ...listChanges(before, after, page),
    ],
    wording: pairs.flatMap(({ old, rule }) => wordingChanges(old, rule, page)),
  };
}

function nameChanges(before: RuleSet, after: RuleSet, { t }: Page): string[] {
  const words = t.versions.changes;
  const names = (['name', 'board'] as const).filter((key) => before[key] !== after[key]);
  return [
    ...names.map((key) => words.name(before[key], after[key])),
    ...after.schools.filter((name) => !before.schools.includes(name)).map(words.schoolIn),
    ...before.schools.filter((name) => !after.schools.includes(name)).map(words.schoolOut),
  ];
}

function ruleListChanges(before: readonly Rule[], after: readonly Rule[], page: Page): string[] {
  const words = page.t.versions.changes;
  const label = (rule: Rule) => page.say(rule.label, rule.contact);
  const missingIn = (list: readonly Rule[]) => (rule: Rule) => !list.some(({ id }) => id === rule.id);
  const kept = (list: readonly Rule[], other: readonly Rule[]) =>
    list.filter((rule) => !missingIn(other)(rule)).map(({ id }) => id);
  return [
    ...after.filter(missingIn(before)).map((rule) => words.ruleIn(label(rule))),
    ...before.filter(missingIn(after)).map((rule) => words.ruleOut(label(rule))),
    ...(sameData(kept(before, after), kept(after, before)) ? [] : [words.order]),
  ];
}

/** `ruleSet`: what names in the new condition are looked up in. */
function ruleChanges(before: Rule, after: Rule, ruleSet: RuleSet, page: Page): string[] {
  const words = page.t.versions.changes;
  const label = page.say(before.label, before.contact);
  const level = (rule: Rule, role: (typeof roles)[number]) =>
    rule.level[role] ? page.t.levels[rule.level[role]] : page.t.rules.none;
  const renamed = page.say(after.label, after.contact);
  const meaning = ({ ask, preset, contact, keep }: Rule) => [ask, preset, contact, keep];
  return [
    ...(before.on === after.on ? [] : [after.on ? words.on(label) : words.off(label)]),
    ...roles
      .filter((role) => before.level[role] !== after.level[role])
      .map((role) => words.level(label, page.called(role), level(before, role), level(after, role))),
    ...(Boolean(before.locked) === Boolean(after.locked)
      ? []
      : [after.locked ? words.locked(label) : words.unlocked(label)]),
    ...(label === renamed ? [] : [words.label(label, renamed)]),
    ...(sameData(before.when, after.when)
      ? []
      : [words.when(label, conditionSentence(after.when, { language: page.language, ruleSet }))]),
    ...(sameData(meaning(before), meaning(after)) ? [] : [words.meaning(label)]),
    ...(sameData(before.locks ?? [], after.locks ?? []) ? [] : [words.closed(label)]),
  ];
}

/** Words that this person does not see (another language) are told as other words. */
function wordingChanges(before: Rule, after: Rule, page: Page): string[] {
  const label = page.say(before.label, before.contact);
  const renamed = page.say(after.label, after.contact);
  const wording = ({ label: own, hint, sentence, locked, protocol }: Rule) => [
    label === renamed && own,
    hint,
    sentence,
    locked,
    protocol,
  ];
  return sameData(wording(before), wording(after)) ? [] : [page.t.versions.changes.words(label)];
}

function schoolChanges(before: RuleSet, after: RuleSet, { t, called }: Page): string[] {
  const words = t.versions.changes;
  const links = linkIds.filter((id) => before.links[id] !== after.links[id]);
  const sites = platforms.filter(({ id }) => before.platforms[id] !== after.platforms[id]);
  return [
    ...sites.map(({ id, name }) => `${name}: ${t.sites[after.platforms[id]]}.`),
    ...(sameData(before.contacts, after.contacts) ? [] : [words.contacts]),
    ...links.map((id) => words.link(called(id), after.links[id])),
    ...(sameData(before.hours, after.hours) ? [] : [words.hours]),
    ...(sameData(before.holidays, after.holidays) ? [] : [words.holidays]),
  ];
}
