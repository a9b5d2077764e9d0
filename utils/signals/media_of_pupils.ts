import type { Check, Reading, Span } from './check';
import { apartFrom, byStart, isIn, joinNear, spansOf } from './matching';
import { children, scenesIn, type Scene } from './media-of-pupils/scene';
import { made, nobody, notPeople, things } from './vocabulary/no-pictures';
import {
  action,
  childFaces,
  faces,
  look,
  meansPupils,
  onFilm,
  picture,
  pictured,
  places,
  pointing,
  portrait,
  present,
  seated,
  them,
} from './vocabulary/pictures';
import { counted, oneself } from './vocabulary/scenes';
import { ownHome } from './vocabulary/school';

/** How sure it must be that somebody is shown, and from where on it makes no difference. */
const [likely, certain] = [3, 7];

/** "De juffen … een dansbattle": what is done is done by grown-ups. */
const staffOnly = /\b(?:de|onze|alle|the) (?:juffen|meesters|leerkrachten|leraren|teachers|collega's)\b/;

export const media_of_pupils: Check = {
  find: (_, { media, platform, reply }, seen) => {
    const pupilsNear = isIn(seen.plain, pictured);
    const atHome = isIn(seen.plain, ownHome) && !isIn(seen.plain, meansPupils);
    const along = { attached: media === true, filmed: platform === 'tiktok' && !reply };
    const inEach = (look: (plain: string, named: boolean) => Span[]): Span[] =>
      seen.sentences.flatMap((sentence) => {
        const plain = seen.plain.slice(sentence.start, sentence.end);
        if ([nobody, things, oneself].some((list) => isIn(plain, list))) return [];
        if (isIn(plain, counted) && !isIn(plain, children)) return [];
        return joinNear(look(plain, namesIn(seen, sentence)), 400).map(({ start, end }) => ({
          start: sentence.start + start,
          end: sentence.start + end,
        }));
      });
    const told = inEach((plain, named) => picturedIn(plain, named, pupilsNear, along.attached));
    if (media === false) return told;
    const read = told.length > 0 ? told : inEach((plain, named) => facesIn(plain, { ...along, atHome, named }));
    return along.attached || along.filmed ? withScenes(read, scenesIn(seen)) : read;
  },
  examples: {
    yes: [
      "Foto's van de musical staan online!",
      'Kijk die koppies eens stralen 😍',
      'Filmpje van groep 4 die het lied zingt',
      'De klassenfoto is binnen',
      'Photos of our class trip are up',
    ],
    no: [
      'Foto van het nieuwe dak van de school',
      'Selfie op de Eiffeltoren',
      'Kijk mijn kat eens liggen',
      'Filmpje over breuken staat online voor groep 7',
      "Bewust geen foto's van de kinderen",
      'Een groep fotografen maakte lunch',
    ],
  },
};

/** What is shown says more than what is said of pictures: how sure it is stands in its why. */
function withScenes(read: readonly Span[], scenes: readonly Scene[]): Span[] {
  const shown = scenes
    .filter(({ sure }) => sure >= likely)
    .map(({ start, end, sure }) => ({ start, end, why: `shown-${Math.min(sure, certain)}` }));
  return [...apartFrom(shown, read), ...shown].sort(byStart);
}

/** A picture with somebody: both in one sentence, or the pupils in another one when something is attached. */
function picturedIn(plain: string, named: boolean, pupilsNear: boolean, attached: boolean): Span[] {
  const sure = spansOf(plain, portrait);
  const pictures = spansOf(plain, picture);
  if (isIn(plain, ownHome) && !isIn(plain, pictured)) return [];
  if (pupilsNear && isIn(plain, seated)) return spansOf(plain, seated);
  if (pictures.length === 0) return sure;
  const somebody = named || isIn(plain, pictured) || isIn(plain, faces);
  return somebody || (attached && pupilsNear)
    ? [...sure, ...pictures, ...spansOf(plain, pictured), ...spansOf(plain, faces)]
    : sure;
}

/** What is known of what goes along with a text. */
interface Along {
  attached: boolean;
  /** It is a video, whatever the text says. */
  filmed: boolean;
  atHome: boolean;
  named: boolean;
}

/** Faces to look at; with something attached, also anybody who does something. */
function facesIn(plain: string, { attached, filmed, atHome, named }: Along): Span[] {
  if (atHome || isIn(plain, notPeople)) return [];
  const seen = spansOf(plain, look);
  const face = spansOf(plain, faces);
  const looked = isIn(plain, pointing) || (seen.length > 0 && isIn(plain, childFaces));
  if (face.length > 0 && (looked || attached)) return [...seen, ...face];
  const asked = filmed ? spansOf(plain, onFilm) : [];
  if (asked.length > 0) return asked;
  if (!attached) return seen.length > 0 && isIn(plain, /\bstaan (?:ze|zij|jullie|we) er\b/) ? seen : [];
  if (named && isIn(plain, places)) return spansOf(plain, places);
  const pupilsHere = isIn(plain, pictured);
  if ((named || pupilsHere) && isIn(plain, pointing))
    return [{ start: plain.search(/\S/), end: plain.trimEnd().length }];
  if (
    pupilsHere &&
    isIn(plain, present) &&
    !isIn(plain, made) &&
    (named || !staffOnly.test(plain) || isIn(plain, children))
  )
    return [...spansOf(plain, pictured), ...spansOf(plain, present), ...seen];
  const who = pupilsHere || isIn(plain, them) || /\b(?:toppers|kanjers|helden|bikkels)\b/.test(plain);
  return who ? spansOf(plain, action) : [];
}

function namesIn({ names }: Reading, { start, end }: Span): boolean {
  return names.some((name) => name.start < end && name.end > start);
}
