import { whyLanguage } from '../../utils/i18n/language';
import type { Rule } from '../../utils/model/rules';
import { platforms } from '../../utils/platforms';
import { ruleIn } from '../../utils/rules/rule-in';
import { konotRuleSet } from '../../utils/rules/konot';
import { sameData } from '../../utils/rules/same-data';
import { strictest } from '../../utils/rules/strictness';
import type { Standing } from '../../utils/settings/standing';
import type { Page } from '../page/page-context';
import { settingBlocks, type Block } from './standing-settings';

/**
 * What holds and why, in the person's words, block by block; a block without lines is left out. `browserLanguages`: what
 * the browser asks for.
 */
export function standingText(standing: Standing, page: Page, browserLanguages: readonly string[]): Block[] {
  const { t, called, day } = page;
  const words = t.standing;
  const { ruleSet, profile } = standing.briefing;
  const why = whyLanguage(standing.person.language, standing.managed.policy.language, browserLanguages);
  const spoken = words.language[why](t.editor.language[page.language]);
  const you = [words.role(profile.roles.map(called).join(', ')), words.school(profile.school), spoken];
  const set = [
    words.set(ruleSet.name, ruleSet.version, day(ruleSet.date)),
    standing.boardBy ? words.boardBy[standing.boardBy](ruleSet.board) : words.noBoard,
    ...boardBefore(standing, page),
  ];
  return [
    { title: words.you, lines: [...you, ...set] },
    { title: words.rejected, hint: words.rejectedHint, lines: rejectedLines(standing, page) },
    { title: words.refused, hint: words.refusedHint, lines: refusedLines(standing, page) },
    { title: words.rules, lines: ruleLines(standing, page) },
    ...settingBlocks(standing, page),
  ].filter(({ lines }) => lines.length > 0);
}

/** What became of the rules that came by policy; empty: nothing happened to them. */
export function boardBefore({ managed: { before } }: Standing, { t, day }: Page): string[] {
  if (!before) return [];
  const { withdrawn, lastGood } = t.standing;
  return [before.withdrawn ? withdrawn(before.board, day(before.withdrawn)) : lastGood(before.board)];
}

function rejectedLines({ managed }: Standing, { language }: Page): string[] {
  return managed.rejected.map(({ key, message }) => `${key}: ${message[language]}`);
}

function refusedLines({ refused, board, own }: Standing, { say, t, day }: Page): string[] {
  return refused.map((one) => {
    if ('valid' in one) return t.versions.changes.valid[one.valid](day(own.valid[one.valid] ?? ''));
    if ('list' in one) return `${t.editor.lists}: “${one.list}”`;
    if ('platform' in one) return `${platforms.find(({ id }) => id === one.platform)?.name}: ${t.sites.consent}`;
    const rule = ruleIn(own, one.rule) ?? (board && ruleIn(board, one.rule));
    const label = rule ? say(rule.label, rule.contact) : one.rule;
    return `${label} (${one.parts.map((part) => t.standing.parts[part]).join(', ')})`;
  });
}

/** Only what can be asked of this person: on, and with a level for one of their roles; how strictly, and whose it is. What is as we ship it needs no name. */
function ruleLines({ briefing, origin, board }: Standing, { say, t }: Page): string[] {
  const { ruleSet, profile } = briefing;
  const words = t.standing.origin;
  const from = (rule: Rule) => {
    if (board) return words[origin[rule.id] ?? 'school'];
    const first = ruleIn(konotRuleSet, rule.id);
    return first ? (sameData(first, rule) ? null : words.adapted) : words.school;
  };
  return ruleSet.rules
    .filter(({ on }) => on)
    .flatMap((rule) => {
      const level = profile.roles.map((role) => rule.level[role]).reduce(strictest, null);
      if (!level) return [];
      const why = [t.levels[level], from(rule)].filter(Boolean).join(', ');
      return `${say(rule.label, rule.contact)} (${why})`;
    });
}
