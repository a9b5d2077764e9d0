import type { Draft } from '../../utils/model/draft';
import type { Profile } from '../../utils/model/profile';
import type { Rule, RuleSet } from '../../utils/model/rules';
import type { Asked, Draw } from './asked';

const all = { medewerker: 'confirm', leerkracht: 'confirm', leiding: 'confirm', stagiair: 'confirm' } as const;
const word = { nl: '…' };

function rule(id: string, ask: Rule['ask'], level: Rule['level'] = all): Rule {
  return { id, on: true, when: { always: true }, level, ask, label: word, hint: word, protocol: '' };
}

/** One rule of each sort, so that every part of the drawing is compiled. */
const rules: Rule[] = [
  rule('a', { type: 'tick' }),
  rule('b', {
    type: 'choice',
    options: [
      { id: 'yes', label: word },
      { id: 'no', label: word },
    ],
  }),
  rule('c', { type: 'approval', name: word, day: word }),
  rule('d', { type: 'found', waive: word }),
  rule('e', { type: 'notice' }, { ...all, medewerker: 'hold' }),
  rule('f', { type: 'notice' }, { ...all, medewerker: 'info' }),
];

const draft: Draft = {
  platform: null,
  surface: '',
  kind: 'post',
  text: '',
  media: { images: 0, videos: 0 },
  reply: false,
  account: null,
  audience: null,
};

const ruleSet: RuleSet = {
  schema: 2,
  name: '…',
  version: 1,
  date: '2026-01-01',
  board: '…',
  schools: [],
  rules,
  contacts: [],
  published: [],
  note: '',
  valid: { from: null, to: null, review: null },
  words: [],
  samples: [],
  links: { handboek: '', ouderbrief: '', socialSchools: '', mediawijsheid: '' },
  platforms: { x: 'no', facebook: 'no', instagram: 'no', tiktok: 'no', linkedin: 'no', youtube: 'no' },
  hours: [],
  holidays: [],
};

const profile: Profile = {
  roles: ['medewerker'],
  school: '',
  language: 'auto',
  theme: 'auto',
  acknowledged: 0,
  introduced: false,
  accounts: {},
};

function sample(): Asked {
  return {
    draft,
    briefing: { ruleSet, profile },
    remark: null,
    review: Promise.resolve({ signals: [], account: {} }),
    publish: () => {},
    back: () => {},
    raise: () => {},
  };
}

/**
 * Draws an invented question once, outside the page, so that the first real one paints fast: most of a first drawing
 * is compiling (design.md section 6). A failure here tells nothing; the real drawing has its own way out.
 */
export function warmUp(document: Document, draw: Draw): void {
  try {
    draw(document.createElement('div').attachShadow({ mode: 'closed' }), sample())();
  } catch {
    return;
  }
}
