import type { Answer, Answers, Checklist, Situation } from '../../utils/model/checklist';
import type { Draft, Kind, PlatformId } from '../../utils/model/draft';
import type { Role } from '../../utils/model/profile';
import type { Rule, RuleSet } from '../../utils/model/rules';
import type { SignalType } from '../../utils/model/signal';
import { freshProfile } from '../../utils/model/profile';
import { konotRuleSet } from '../../utils/rules/konot';

export const saturday = new Date(2026, 10, 21, 11, 0);
export const mondayMorning = new Date(2026, 10, 23, 10, 0);

export const textDraft: Draft = {
  platform: 'facebook',
  surface: 'feed',
  kind: 'post',
  text: 'Mooi weer',
  media: { images: 0, videos: 0 },
  reply: false,
  account: null,
  audience: null,
};

/** A medewerker with a private text on a Saturday; what differs is named. */
export function situation(change: Partial<Situation> = {}): Situation {
  const profile = { ...freshProfile, acknowledged: konotRuleSet.version };
  return {
    ruleSet: konotRuleSet,
    profile,
    draft: textDraft,
    signals: [],
    account: {},
    now: saturday,
    answers: {},
    doubt: false,
    ...change,
  };
}

export function seen(...types: SignalType[]): Situation['signals'] {
  return types.map((type, start) => ({ type, start, end: start + 1, text: type, why: '' }));
}

/** A rule set with only these rules, on the shipped one's other settings. */
export function ruleSetOf(...rules: (Partial<Rule> & { id: string })[]): RuleSet {
  const level = { medewerker: 'confirm', leerkracht: 'confirm', leiding: 'confirm', stagiair: 'confirm' } as const;
  return {
    ...konotRuleSet,
    rules: rules.map((rule) => ({
      on: true,
      when: { always: true },
      level,
      ask: { type: 'tick' },
      label: { nl: rule.id },
      protocol: '',
      ...rule,
    })),
  };
}

export function itemIn(checklist: Checklist, id: string) {
  return checklist.items.find(({ rule }) => rule.id === id);
}

/**
 * A situation in words. `where`: text, photo, video, reply, a site, a kind (story), `~signal`, consent (all sites allow
 * pupils with consent), school/own (whose account it is known to be), told (the manager knows the channel), schooltime,
 * doubt, new (rules not acknowledged), selfcheck. `answers`: `rule` ticks, `rule=option` chooses, `rule!` says "asked",
 * "false alarm" or names the supervisor.
 */
export function inWords(roles: string, where: string, answers: string): Situation {
  const base = situation();
  const words = where.split(' ').filter(Boolean);
  const has = (word: string) => words.includes(word);
  const site = words.find((word) => word in konotRuleSet.platforms) as PlatformId | undefined;
  const kind = words.find((word) => ['story', 'reel', 'comment', 'share'].includes(word)) as Kind | undefined;
  const draft: Draft = {
    ...textDraft,
    platform: has('selfcheck') ? null : (site ?? 'facebook'),
    kind: kind ?? (has('reply') ? 'reply' : 'post'),
    reply: has('reply'),
    media: { images: has('photo') ? 1 : 0, videos: has('video') ? 1 : 0 },
  };
  const platforms = Object.fromEntries(
    Object.keys(konotRuleSet.platforms).map((id) => [id, has('consent') ? 'consent' : 'no']),
  ) as RuleSet['platforms'];
  return {
    ...base,
    draft,
    ruleSet: { ...konotRuleSet, platforms },
    signals: seen(...words.filter((word) => word.startsWith('~')).map((word) => word.slice(1) as SignalType)),
    profile: {
      ...base.profile,
      roles: roles.split('+') as Role[],
      acknowledged: has('new') ? 0 : konotRuleSet.version,
    },
    account: {
      ...(has('school') && { owner: 'school' }),
      ...(has('own') && { owner: 'own' }),
      ...(has('told') && { channel: 'yes' }),
    },
    now: has('schooltime') ? mondayMorning : saturday,
    doubt: has('doubt'),
    answers: answersInWords(answers),
  };
}

function answersInWords(line: string): Answers {
  return Object.fromEntries(
    line
      .split(' ')
      .filter(Boolean)
      .map((word): [string, Answer] => {
        const [id, option] = word.split('=');
        if (option) return [id!, { type: 'choice', value: option }];
        return word.endsWith('!')
          ? [word.slice(0, -1), strictAnswer(word.slice(0, -1))]
          : [word, { type: 'tick', value: true }];
      }),
  );
}

function strictAnswer(id: string): Answer {
  if (id === 'q-int2') return { type: 'approval', name: 'Bo Visser', day: '2026-11-20' };
  return id === 'q-conf-found' ? { type: 'found', waived: true } : { type: 'asked', value: true };
}

/** A checklist in words, in its order: `!id` block, `?id` hold, `id` confirm, `(id)` only read. */
export function itemsInWords({ items }: Checklist): string {
  return items
    .map(
      ({ rule, level }) =>
        ({ block: `!${rule.id}`, hold: `?${rule.id}`, confirm: rule.id, info: `(${rule.id})` })[level],
    )
    .join(' ');
}
