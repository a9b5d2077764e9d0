import type { Rule, RuleSet } from '../model/rules';
import { konotRuleSet } from './konot';
import { words } from './konot-parts';

const reason = words(
  'Zonder duidelijke toestemming van de begeleider plaatst een stagiair niets over leerlingen of de stageschool. Daarom staat deze vraag altijd aan.',
  'Without clear permission from the supervisor, a student on placement posts nothing about pupils or the school. That is why this question is always on.',
  'Ohne klare Erlaubnis der Begleitung postet eine Praktikantin oder ein Praktikant nichts über Schüler oder die Schule. Darum ist diese Frage immer an.',
);

/** What differs in words where a foundation has no protocol of its own in PostWacht and no Social Schools. */
const other: Record<string, Partial<Pick<Rule, 'label' | 'hint' | 'on'>>> = {
  // Only Konot's protocol asks to tell of a channel as "juf" or "meester" (context.md 2.5).
  'q-chan': { on: false },
  'q-cons': {
    label: words(
      'Ik heb gekeken waar de school dit bijhoudt: iedereen in beeld mag op {platform}.',
      'I checked where the school keeps this: everyone in the picture may appear on {platform}.',
      'Ich habe nachgesehen, wo die Schule das festhält: Alle im Bild dürfen auf {platform}.',
    ),
    hint: words(
      'Niets ingevuld? Dan is er geen toestemming. Kijk elke keer: ouders kunnen het wijzigen. Dit geldt ook voor een foto van een ouder.',
      'Nothing filled in? Then there is no permission. Check every time: parents can change it. This also goes for a parent’s photo.',
      'Nichts ausgefüllt? Dann gibt es keine Erlaubnis. Schau jedes Mal: Eltern können es ändern. Das gilt auch für ein Foto von Eltern.',
    ),
  },
  'q-disc': {
    hint: words(
      'Wil een ouder iets bespreken? Bel, of gebruik de ouderapp van de school.',
      'Does a parent want to discuss something? Call, or use the school’s app for parents.',
      'Möchten Eltern etwas besprechen? Ruf an oder nutze die Eltern-App der Schule.',
    ),
  },
  'd-lead': {
    hint: words(
      'Je kunt de tekst wel bewaren en er later over praten.',
      'You can keep the text and talk about it later.',
      'Du kannst den Text behalten und später darüber sprechen.',
    ),
  },
  'i-alt': {
    label: words(
      'Is dit voor ouders? Zet het dan in de ouderapp van de school.',
      'Is this for parents? Use the school’s app for parents.',
      'Ist das für Eltern? Nutze die Eltern-App der Schule.',
    ),
  },
};

/** For any Dutch primary school. It quotes no protocol: the school fills in its own sentences. */
export const generalRuleSet: RuleSet = {
  ...konotRuleSet,
  name: 'Social media in het basisonderwijs',
  board: 'Onze stichting',
  rules: konotRuleSet.rules.map((rule) => ({ ...withoutQuotes(rule), ...other[rule.id] })),
};

/** The reason of a locked rule points to Konot's protocol, which does not hold elsewhere. */
function withoutQuotes(rule: Rule): Rule {
  return { ...rule, protocol: '', ...(rule.locked && { locked: reason }) };
}
