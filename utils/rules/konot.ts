import type { Contact, RuleSet } from '../model/rules';
import { consent } from './konot-consent';
import { content } from './konot-content';
import { doubt } from './konot-doubt';
import { notices } from './konot-notices';
import { once } from './konot-once';
import { pictures } from './konot-pictures';
import { approval, placement, scope } from './konot-scope';
import { samplesLeerkracht } from './konot-samples-leerkracht';
import { samplesLeiding } from './konot-samples-leiding';
import { samplesMedewerker } from './konot-samples-medewerker';
import { samplesStagiair } from './konot-samples-stagiair';
import { templates } from './konot-templates';

/** An empty name: the school fills it in. */
function vacancy(role: Contact['role']): Contact {
  return { role, name: '', email: '', phone: '' };
}

/** The rules that come with the product: the board's floor. Their order is the order in which they are asked. */
export const konotRuleSet: RuleSet = {
  schema: 2,
  name: 'Social-mediaprotocol Stichting Konot',
  version: 1,
  date: '2026-11-22',
  note: '',
  valid: { from: null, to: null, review: null },
  board: 'Stichting Konot',
  schools: [],
  rules: [
    placement,
    ...scope,
    ...pictures,
    ...consent,
    approval,
    ...content,
    ...once,
    ...doubt,
    ...notices,
    ...templates,
  ],
  contacts: [
    vacancy('leidinggevende'),
    vacancy('begeleider'),
    vacancy('digicoach'),
    vacancy('avg'),
    vacancy('mediacoach'),
  ],
  links: { handboek: '', ouderbrief: '', socialSchools: '', mediawijsheid: '' },
  platforms: { x: 'no', facebook: 'no', instagram: 'no', tiktok: 'no', linkedin: 'no', youtube: 'no' },
  hours: [{ days: [1, 2, 3, 4, 5], from: '08:30', to: '14:30' }],
  published: [],
  words: [],
  samples: [...samplesMedewerker, ...samplesLeerkracht, ...samplesLeiding, ...samplesStagiair],
  holidays: [],
};
