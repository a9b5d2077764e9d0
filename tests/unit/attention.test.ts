import { describe, expect, it } from 'vitest';
import type { Role } from '../../utils/model/profile';
import type { Attention, Signal, SignalType } from '../../utils/model/signal';
import { attentionOf } from '../../utils/signals';
import { saysConsent } from '../../utils/signals/vocabulary/consent';

/** What was seen (a word, or "word=text of it", why and a colon before it), by whom, in which text, and what follows. */
const table: [seen: string, role: Role, text: string, attention: Attention][] = [
  ['', 'medewerker', 'Mooi weer', 'none'],
  ['school_mention', 'medewerker', 'Nieuwe gordijnen op De Ark', 'notice'],
  ['school_mention', 'medewerker', 'De Ark is maandag gesloten', 'none'],
  ['school_mention', 'medewerker', 'Koffie op De Ark, dinsdag van 9 tot 11', 'none'],
  ['school_mention', 'medewerker', 'Namens team De Ark: fijne feestdagen', 'none'],
  ['school_mention', 'leerkracht', 'Op open avond van De Ark verkocht ik mijn wafels', 'notice'],
  ['school_mention', 'medewerker', 'Ik werk al zes jaar op De Ark', 'notice'],
  ['parent_audience', 'leerkracht', 'Beste ouders', 'none'],
  ['school_mention', 'stagiair', 'Dag De Ark', 'warn'],
  ['pupil_reference', 'stagiair', 'Groep 5 zong', 'warn'],
  ['', 'stagiair', 'Leuke dag op stage gehad', 'none'],
  ['', 'stagiair', 'Pizza gegeten', 'none'],
  ['', 'medewerker', 'Leuke dag op stage gehad', 'none'],
  ['pupil_reference', 'leerkracht', 'Groep 5 zong', 'notice'],
  ['education_topic', 'leerkracht', 'Het onderwijs moet anders', 'notice'],
  ['education_topic', 'leerkracht', 'Het onderwijs moet anders. Op persoonlijke titel.', 'none'],
  ['education_topic', 'leerkracht', 'Als vader, niet als meester: huiswerk helpt niet', 'none'],
  ['education_topic', 'leerkracht', 'Ik praat hier alleen voor mezelf: toetsen mogen weg', 'none'],
  ['education_topic', 'leerkracht', 'As a mum and not as a teacher: homework is pointless', 'none'],
  ['education_topic', 'leerkracht', 'Ich spreche hier nur für mich: Noten gehören abgeschafft', 'none'],
  ['education_topic', 'leerkracht', 'Ik ben moeder en juf: huiswerk helpt niet', 'notice'],
  ['education_topic', 'leiding', 'Het onderwijs moet anders. Op persoonlijke titel.', 'notice'],
  ['', 'leiding', 'Ik vind dat de gemeente dit slecht doet', 'notice'],
  ['', 'medewerker', 'Ik vind dat de gemeente dit slecht doet', 'none'],
  ['', 'leiding', 'Ik vind de taart lekker', 'none'],
  ['worktime', 'medewerker', 'Even snel', 'notice'],
  ['new_channel', 'leerkracht', 'Volg mij', 'notice'],
  ['private-post:person_name=Kees', 'medewerker', 'Gefietst met Kees', 'notice'],
  ['person_name=Kees', 'medewerker', 'Kees heeft het weer gemaakt', 'warn'],
  ['person_name=Kees', 'leerkracht', 'Trots op Kees uit mijn klas', 'warn'],
  ['person_name=Kees pupil_reference', 'leerkracht', 'Kees uit groep 5', 'warn'],
  ['person_name=Kees health_care', 'leerkracht', 'Kees heeft dyslexie', 'block-worthy'],
  ['health_care', 'leerkracht', 'Een jongen met een moeilijke thuissituatie', 'block-worthy'],
  ['media_of_pupils', 'leerkracht', 'Op de foto: mijn klas', 'warn'],
  ['media_of_pupils', 'leerkracht', 'Groep 5 zingt! Alle ouders hebben getekend.', 'notice'],
  ['media_of_pupils', 'leerkracht', 'Groep 5 zingt! Ouders, denk aan de toestemming.', 'warn'],
  ['media_of_pupils', 'leerkracht', 'Foto van de sportdag, alle ouders gaven akkoord', 'notice'],
  ['media_of_pupils', 'leerkracht', 'Zingende kleuters. Thuis is er voor elk kind ja gezegd', 'notice'],
  ['media_of_pupils', 'leerkracht', 'Foto van de sportdag, nog niet alle ouders gaven akkoord', 'warn'],
  ['media_of_pupils', 'leerkracht', 'Foto van de sportdag. Ouders, geef nog even toestemming', 'warn'],
  ['parent_pupil_discussion', 'leerkracht', 'Onzin!', 'warn'],
  ['confidential_org', 'medewerker', 'Onder embargo', 'warn'],
  ['email', 'medewerker', 'bo@voorbeeld.nl', 'warn'],
  ['license_plate', 'medewerker', 'AB-12-CD', 'warn'],
  ['published:email', 'medewerker', 'info@school.example', 'none'],
  ['published:phone published:address school_mention', 'leiding', 'Bel De Ark', 'none'],
  ['published:email phone', 'medewerker', 'Bel', 'warn'],
  ['phone pupil_reference', 'leerkracht', 'De moeder uit groep 5: 06', 'warn'],
  ['birthdate person_name=Kees', 'leerkracht', 'Kees, geboren op', 'warn'],
  ['bsn', 'medewerker', 'BSN', 'block-worthy'],
  ['student_id', 'leerkracht', 'PGN', 'block-worthy'],
  ['iban', 'medewerker', 'NL91', 'block-worthy'],
];

describe('attention', () => {
  it.each(table)('%s, %s, "%s" → %s', (seen, role, text, attention) => {
    expect(attentionOf(signalsOf(seen), text, { roles: [role] })).toBe(attention);
  });

  it('takes the strictest of two roles', () => {
    expect(attentionOf(signalsOf('school_mention'), 'De Ark', { roles: ['leerkracht', 'stagiair'] })).toBe('warn');
  });
});

const agreed = [
  'Groepsfoto van de musical: alle gezichten mogen erop, we hebben van elk gezin een ja.',
  'Een groep op de rug, met toestemming van thuis',
  'Posted with parental permission',
  'All parents said yes to this one',
  'Mit Einverständnis der Eltern',
  'De vaders en moeders vonden het prima dat dit online komt',
  'Het mag van thuis',
  'AVG is akkoord, hier is hij dan',
  'Van hun ouders mochten we dit filmpje delen',
];
const notAgreed = [
  'Heeft iedereen al toestemming gegeven?',
  'Nog geen toestemming van ouders',
  'Ouders mogen de foto’s downloaden',
  'Ja ouders, daar zijn we weer',
  'Mooi thuis getekend door een kind',
  'We wachten op akkoord van de ouders',
  'Als de ouders akkoord zijn komt de foto',
  'Niet alle ouders gaven toestemming',
];

describe('consent', () => {
  it.each(agreed)('is said in "%s"', (text) => expect(saysConsent(text)).toBe(true));
  it.each(notAgreed)('is not said in "%s"', (text) => expect(saysConsent(text)).toBe(false));
});

function signalsOf(seen: string): Signal[] {
  return seen
    .split(' ')
    .reduce<string[]>(
      (words, word) => (/^[a-z:_-]+(=|$)/.test(word) ? [...words, word] : [`${words.join(' ')} ${word}`]),
      [],
    )
    .filter(Boolean)
    .map((word) => {
      const [name = '', text = ''] = word.split('=');
      const [type = '', why = ''] = name.split(':').reverse();
      return { type: type as SignalType, start: 0, end: 1, text, why };
    });
}
