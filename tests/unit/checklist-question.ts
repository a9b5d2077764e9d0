import type { Asked } from '../../entrypoints/checklist/asked';
import { builtInWords } from '../../utils/i18n/built-in';
import type { Review } from '../../utils/messages';
import type { Draft } from '../../utils/model/draft';
import { freshProfile, type Profile } from '../../utils/model/profile';
import type { RuleSet } from '../../utils/model/rules';
import type { Signal, SignalType } from '../../utils/model/signal';
import { konotRuleSet } from '../../utils/rules/konot';

/** One held press, told by what differs from a short private post on X by a medewerker who knows the rules. */
export interface Told {
  draft?: Partial<Draft>;
  profile?: Partial<Profile>;
  ruleSet?: Partial<RuleSet>;
  signals?: Signal[];
  review?: Promise<Review | null>;
  remark?: string;
  later?: Promise<Review | null>;
}

/** The real rules, outside school hours, so that no test depends on the time of day. */
export function questionOf(told: Told = {}): Omit<Asked, 'publish' | 'back' | 'raise'> {
  const ruleSet = { ...konotRuleSet, hours: [], ...told.ruleSet };
  return {
    draft: {
      platform: 'x',
      surface: 'post',
      kind: 'post',
      text: 'Lekker gewandeld vandaag',
      media: { images: 0, videos: 0 },
      reply: false,
      account: null,
      audience: null,
      ...told.draft,
    },
    briefing: {
      ruleSet,
      profile: { ...freshProfile, language: 'nl', introduced: true, acknowledged: ruleSet.version, ...told.profile },
    },
    remark: told.remark ?? null,
    review: told.review ?? Promise.resolve({ signals: told.signals ?? [], account: {} }),
    ...(told.later && { later: told.later }),
  };
}

/** A signal on words that stand in the text. */
export function seen(type: SignalType, words: string, text = words): Signal {
  const start = text.indexOf(words);
  return { type, start, end: start + words.length, text: words, why: '' };
}

const manyText = `Vandaag was het weer druk op De Vlinder. Sanne de Vries uit groep 5 heeft een diagnose en daar praten we over. ${'We hebben gewandeld, gelezen en gerekend, en het werd een mooie dag met veel zon. '.repeat(4)}Bel 06-12345678 voor vragen. Dat zie je helemaal verkeerd, mevrouw.`;

/** The questions that the screenshots and the accessibility check walk through. */
export const situations: Record<string, Told> = {
  private: {},
  first: { profile: { introduced: false, acknowledged: 0 } },
  school: {
    draft: { platform: 'instagram', kind: 'post', account: '@juf.anne', media: { images: 2, videos: 0 } },
    profile: { roles: ['leerkracht'], acknowledged: 0 },
    signals: [seen('school_mention', 'De Vlinder'), seen('pupil_reference', 'groep 5')],
    ruleSet: { platforms: { ...konotRuleSet.platforms, instagram: 'consent' } },
  },
  found: {
    draft: { platform: 'facebook', kind: 'post', reply: false },
    signals: [seen('bsn', '111222333'), seen('phone', '06-12345678'), seen('pupil_reference', 'leerling')],
  },
  name: {
    draft: { text: 'Gefeliciteerd Roos! Wat een mooie taart 🎂' },
    signals: [seen('person_name', 'Roos', 'Gefeliciteerd Roos! Wat een mooie taart 🎂')],
  },
  many: {
    draft: { platform: 'facebook', text: manyText },
    signals: [
      seen('person_name', 'Sanne de Vries', manyText),
      { ...seen('health_care', 'heeft een diagnose', manyText), why: 'care-diagnosis' },
      seen('phone', '06-12345678', manyText),
      seen('pupil_reference', 'groep 5', manyText),
      seen('school_mention', 'De Vlinder', manyText),
      seen('parent_pupil_discussion', 'Dat zie je helemaal verkeerd, mevrouw.', manyText),
    ],
  },
  intern: { profile: { roles: ['stagiair'] }, signals: [seen('pupil_reference', 'mijn stageklas')] },
  unread: { review: Promise.resolve(null) },
  orphan: { review: Promise.resolve(null), remark: builtInWords.nl.refresh },
  leader: {
    profile: { roles: ['leiding'] },
    draft: { platform: 'linkedin', reply: true, kind: 'comment', account: 'Sanne de Wit' },
  },
};
