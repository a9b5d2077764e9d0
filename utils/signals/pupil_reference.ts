import type { Check, Span } from './check';
import { isIn, joinNear, plainPattern, spansOf } from './matching';
import { certain, counted, many } from './vocabulary/class-of-writer';
import {
  again,
  anyAfter,
  anyBefore,
  building,
  called,
  elsewhere,
  fromAbroad,
  lessons,
  levelAfter,
  levelBefore,
  longAgo,
  offered,
  otherGroup,
  oughtTo,
  ownChild,
  repeating,
  someBefore,
  staffBefore,
  thingsBefore,
} from './vocabulary/no-class';
import { acted, happened, single } from './vocabulary/one-pupil';
import { byYear } from './vocabulary/parts-of-school';
import { numbered, pupil, pupils } from './vocabulary/people';
import { notice, ownHome, schoolLife } from './vocabulary/school';
import { subject } from './vocabulary/subjects';

/** A group by its number: concrete, unless the sentence is about groups of others. */
const group = plainPattern(`
  ${pupils} (van|uit|in) ${numbered}, (de|alle|onze|die) ${byYear}, (gr|grp)\\.? ?[1-8],
  ${pupil} (van|uit|in) ${numbered}, ${numbered}
`);
const tagged = /#[a-z0-9]{0,30}groep[1-8](?![0-9])[a-z0-9]{0,20}/g;
const school = /\b(?:school|leerling|kleuter|klas\b|groep ?[1-8]\b|kinderen|juf|meester)/;

/** Only its number: no word says that it is the writer's. */
const yearOnly = /^(?:our |van het |het )?(?:groepje|groep|jaargroep|grade|year|[a-z]+ leerjaar)\b ?[a-z0-9/ ]*$/;

/** Said of one's own, or of those who are only found at school. */
const ofSchool =
  /^(?:mijn|m'n|mn|my|(?:de|alle|die|the) (?:[a-z'-]* )?(?:kleuter|leerling|achtste|boven|onder|midden|plus|pupil))/;

export const pupil_reference: Check = {
  find: (_, settings, { plain, sentences }) => {
    const teaches = settings.roles.some((role) => role === 'leerkracht' || role === 'stagiair');
    const atSchool = isIn(plain, schoolLife) || /juf|meester|klas|groep ?\d/i.test(settings.account ?? '');
    const atHome = isIn(plain, ownHome);
    const strange = isIn(plain, elsewhere);
    return sentences.flatMap(({ start, end }) => {
      const sentence = plain.slice(start, end);
      if (strange && (isIn(sentence, elsewhere) || !school.test(sentence))) return [];
      const found = referencesIn(sentence, atSchool && !atHome, teaches && !atHome).filter(isMeant(sentence));
      return found.map((span) => ({ start: start + span.start, end: start + span.end }));
    });
  },
  examples: {
    yes: [
      'Groep 5 heeft vandaag gezongen',
      'Trots op #groep8!',
      'Een leerling vroeg mij iets moois',
      'Mijn klas is geweldig',
      'Met mijn combi 5/6 naar het museum',
      'Iemand uit de plusklas heeft een brug van spaghetti gebouwd',
      'Dat kind met de roze laarzen, zo grappig',
      'groep 3/4 op schoolreisje',
      'My class made this',
      'Meine Klasse singt',
      'Mijn zesdegroepers hebben vandaag gebakken',
      'Er zit hier een kleuter die zonder ontbijt binnenkomt',
      'Een jongen uit mijn plusgroepje bouwde een brug',
    ],
    no: [
      'Nederland zit in groep C van het WK',
      'Wij zijn met een groep van 12 op vakantie',
      'Groep 12 kilometer verderop',
      'Bij yogales viel de hele klas in slaap',
      'Groen is klasse',
      'een klassiek concert',
      'Wesley rekent op niveau eind groep 4',
      'Mijn buurkinderen hebben lawaai gemaakt',
      'Jesse doet groep 4 dus nog een keertje',
      'Wie heeft een handleiding van groep 6 liggen?',
      'De groep 7 van de school verderop zong bij de kerk',
      'In Duitsland heet dat groep 3',
      'Mooie zinnen die kinderen bedenken',
      'Onze klas van de cursus Fries is gezakt',
      'Grade 2 in Scotland has younger children',
      'In Frankrijk noemen ze groep 3 gewoon CP',
      'Toen ik nog in groep 6 zat was er melk op school',
      'Toneellezen vanaf groep 4 zou verplicht moeten zijn',
      'Gratis leesbingo voor groep 5, link in bio',
      'In startvak 2 van de marathon ging groep 4 als laatste weg',
    ],
  },
};

function referencesIn(sentence: string, atSchool: boolean, teaches: boolean): Span[] {
  const sure = spansOf(sentence, certain).filter(() => !isIn(sentence, notice) || !isIn(sentence, ownChild));
  const advice = isIn(sentence, notice) || isIn(sentence, subject);
  if (isIn(sentence, lessons)) return [];
  if (isIn(sentence, ownChild) && !isIn(sentence, /\b(?:mijn|m'n|mn|onze) (?:klas|leerling|kleuter)/)) return [];
  const found = [...spansOf(sentence, tagged)];
  found.push(...sure);
  if (!advice && !isIn(sentence, otherGroup)) found.push(...spansOf(sentence, group));
  if (!advice && (teaches || atSchool)) found.push(...spansOf(sentence, counted));
  if (!advice && (isIn(sentence, happened) || isIn(sentence, acted))) found.push(...spansOf(sentence, single));
  if (!advice && (atSchool || teaches) && (isIn(sentence, happened) || isIn(sentence, schoolLife)))
    found.push(
      ...spansOf(sentence, many).filter(({ start }) => atSchool || (teaches && ofSchool.test(sentence.slice(start)))),
    );
  return joinNear(found, 12);
}

/** Whether a place in the sentence is a class, not how far somebody is or where somebody works. */
function isMeant(sentence: string): (span: Span) => boolean {
  return ({ start, end }) => {
    const before = sentence.slice(Math.max(0, start - 40), start);
    const text = sentence.slice(start, end);
    const after = sentence.slice(end, end + 40);
    if (levelBefore.test(before) || levelAfter.test(after)) return false;
    if (yearOnly.test(text) && (isOfOthers(before, after) || isOfAnyone(sentence, before))) return false;
    if (text.startsWith('die kinderen') && thingsBefore.test(before)) return false;
    return !(building.test(text) && staffBefore.test(before));
  };
}

/** A number of a year that others do, did or may do, as the words beside it tell. */
function isOfOthers(before: string, after: string): boolean {
  return (
    anyBefore.test(before) ||
    anyAfter.test(after) ||
    someBefore.test(before) ||
    longAgo.test(before) ||
    (repeating.test(before) && again.test(after))
  );
}

/** What is said of a number of a year holds for whoever is in it. */
function isOfAnyone(sentence: string, before: string): boolean {
  if (called.test(sentence) && fromAbroad.test(sentence)) return true;
  if (before.endsWith('voor ') && isIn(sentence, offered)) return true;
  return /(?:^|\b(?:in|vanaf|al|van) )$/.test(before) && isIn(sentence, oughtTo) && !isIn(sentence, happened);
}
