import { draftOf, type Post } from './post';
import { signalSettings } from '../../utils/background/find-in-draft';
import type { Briefing } from '../../utils/messages';
import type { Checklist } from '../../utils/model/checklist';
import { freshProfile } from '../../utils/model/profile';
import type { Attention, Signal } from '../../utils/model/signal';
import { evaluate } from '../../utils/rules/evaluate';
import { konotRuleSet } from '../../utils/rules/konot';
import { attentionOf, findSignals } from '../../utils/signals';
import type { SignalSettings } from '../../utils/signals/check';

/** The names to watch for, and what the school publishes itself. */
export interface Names {
  /** null: the board of the rule set. */
  board: string | null;
  schools: readonly string[];
  published: readonly string[];
}

export interface Reviewed {
  signals: readonly Signal[];
  attention: Attention;
  checklist: Checklist;
  briefing: Briefing;
}

/** Outside school hours, so that the outcome does not hang on the hour: a Saturday. */
const now = new Date(2026, 10, 21, 12);

/** The rule set of the board, for somebody of this role who already said to know the rules. */
function briefingFor(role: Post['role'], { board, schools, published }: Names): Briefing {
  const ruleSet = {
    ...konotRuleSet,
    board: board ?? konotRuleSet.board,
    schools: [...schools],
    published: [...published],
  };
  const school = schools.length === 1 ? (schools[0] ?? '') : '';
  return { ruleSet, profile: { ...freshProfile, roles: [role], school, acknowledged: ruleSet.version } };
}

/** What the checks would know of this post besides its text. */
export function settingsFor(post: Post, names: Names): SignalSettings {
  const settings = signalSettings(draftOf(post), briefingFor(post.role, names));
  return { ...settings, media: post.media === null ? null : post.media > 0 };
}

/** What the extension would see in this post, and what it would ask before anything is answered. */
export function reviewPost(post: Post, names: Names): Reviewed {
  const briefing = briefingFor(post.role, names);
  const draft = draftOf(post);
  const settings = settingsFor(post, names);
  const signals = findSignals(draft.text, settings);
  const checklist = evaluate({ ...briefing, draft, signals, account: {}, now, answers: {}, doubt: false });
  return { signals, attention: attentionOf(signals, draft.text, settings), checklist, briefing };
}

/** Ids of the rules that would ask something or stop it; lines that are only read are left out. */
export function askingIn({ items }: Checklist): string[] {
  return items.filter(({ state }) => state !== 'info').map(({ rule }) => rule.id);
}

/** One line for a machine. For whom a text seems meant decides which rules apply, but points at nothing in it. */
export function resultOf(post: Post, { signals, attention, checklist }: Reviewed): object {
  const findings = signals
    .filter(({ type }) => type !== 'parent_audience')
    .map(({ type, start, end, text }) => ({ type, start, end, text }));
  return { id: post.id, attention, findings, rules: askingIn(checklist) };
}
