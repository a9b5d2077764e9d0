import type { SignalSettings } from '../check';
import { fold } from './fold';
import type { Entry } from './lexicon';
import { longestPhraseAt, phrasesOf, publicPhraseAt } from './phrases';
import type { Token } from './tokens';
import { roles, titles } from './word-classes';

const set = (words: string) => new Set(words.trim().split(/\s+/).map(fold));

/** Who carries one of these before the name holds an office or performs. */
const offices = set(`
  minister premier president koning koningin prins prinses prinsesje burgemeester wethouder staatssecretaris minister-president kamerlid tweedekamerlid senator bondskanselier kanselier keizer keizerin graaf
  schrijver schrijfster auteur kinderboekenschrijver kinderboekenschrijfster jeugdschrijver dichter dichteres illustrator illustratrice zanger zangeres rapper dj acteur actrice presentator presentatrice cabaretier cabaretière komiek regisseur
  schilder kunstenaar kunstenares componist voetballer voetbalster bondscoach keeper spits wielrenner wielrenster schaatser schaatsster turner atleet atlete zwemmer zwemster darter formule coureur youtuber tiktoker influencer vlogger
  filosoof hoogleraar wetenschapper ontdekkingsreiziger onderwijsexpert astronaut paus bisschop kardinaal sint heilige apostel profeet aartsengel sheik sultan tsaar generaal admiraal influencers popster zangeres model
  minister-präsident präsident präsidentin bundeskanzler könig königin bürgermeister schriftsteller sänger sängerin autor autorin author writer singer actor actress king queen prince princess mayor pope saint st
`);
/** Before or after the name of something, not somebody. */
const kindsBefore =
  set(`basisschool school obs cbs kbs rkbs pcb bs ikc kindcentrum stichting scholengroep middelbare college vmbo parochie kerk kapel museum theater restaurant cafe hotel camping bakkerij slagerij manege zwembad
  sporthal voetbalclub vv sv hvv stadion ziekenhuis verzorgingshuis woonzorgcentrum villa huize boerderij zorgboerderij kinderboerderij orkaan storm uitgeverij methode app boek boeken film serie musical liedje lied gedicht prentenboek roman album game spel merk hond poes kat kater konijn pony paard hamster cavia kip schip boot
  straat wijk buurt dorp stad gemeente provincie meer rivier`);
const kindsAfter =
  set(`basisschool school scholen college lyceum museum stadion kinderziekenhuis ziekenhuis kerk kapel stichting fonds prijs award cup toernooi academie universiteit festival markt plein park straat laan weg bv nv bank kliniek
  orkest band theater arena hal zaal huis tower straße schule`);
const street =
  /^.{2,}(?:straat|laan|plein|kade|singel|dreef|steeg|weg|pad|gracht|boulevard|straße|strasse|platz|street|allee|school|college|kerk|park|huis|prijs|fonds|bos|markt|hal)$/;
/** What songs, books and broadcasts are told with: a lone first name among these is a star or a character. */
const stage =
  set(`boek boeken boekje prentenboek voorlezen voorgelezen lezen film films filmpje serie lied liedje liedjes zingen zong zingt nummer concert album musical theater voorstelling tekenfilm disney song songs muziek radio podcast game tv televisie
  optreden hit koningshuis koning prinses prins koningin paleis songfestival toneelstuk aflevering luizenmoeder seizoen youtube sprookje sprookjes stripboek strip bioscoop netflix kijken optrad fan book movie concert song lied`);

/** Which words belong to no private person: public figures, works, brands, schools, streets, the board itself. */
export function notPrivate(
  tokens: readonly Token[],
  entry: (at: number) => Entry,
  { board, schools }: SignalSettings,
): boolean[] {
  const own = phrasesOf(
    [board, ...schools]
      .flatMap((name) => [name, withoutKind(name)])
      .map((name) => name.replaceAll(',', ' '))
      .join(','),
  );
  const taken = tokens.map(() => false);
  const onStage = tokens.some(({ folded }) => stage.has(folded) || offices.has(folded));
  const parts = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const length = Math.max(
      longestPhraseAt(own, tokens, at),
      publicLength(tokens, at, entry, onStage),
      officeLength(tokens, at),
      thingLength(tokens, at, entry),
    );
    if (length === 0) continue;
    taken.fill(true, at, at + length);
    for (const { folded } of tokens.slice(at, at + length)) if (folded.length > 2) parts.add(folded.replace(/'s$/, ''));
    at += length - 1;
  }
  return taken.map((is, at) => is || (parts.has(tokens[at]?.folded.replace(/'s$/, '') ?? '') && !isTitled(tokens, at)));
}

function withoutKind(name: string): string {
  const [first = '', ...rest] = name.trim().split(/\s+/);
  return kindsBefore.has(fold(first)) && rest.length > 0 ? rest.join(' ') : name;
}

/** One word that is an ordinary first name too is a star or a character only where the draft is about such things. */
function publicLength(tokens: readonly Token[], at: number, entry: (at: number) => Entry, onStage: boolean): number {
  const length = publicPhraseAt(tokens, at);
  if (titles.has(tokens[at]?.folded ?? '')) return onStage ? length : 0;
  if (length !== 1) return length > 0 && followsName(tokens, at, length) ? 0 : length;
  if (isTitled(tokens, at) || followsName(tokens, at, 1)) return 0;
  return entry(at).given === 'well' && !onStage ? 0 : 1;
}

/** "Anne" before and "de Jong" after: more name than the phrase holds. */
function followsName(tokens: readonly Token[], at: number, length: number): boolean {
  const next = tokens[at + length];
  return (
    length === 1 &&
    next?.gap === ' ' &&
    next.capital &&
    !next.upper &&
    tokens[at]?.capital === true &&
    /^(?:de|van|den|der|ter|ten|el)$/.test(next.folded)
  );
}

/** An office and the name after it, up to four words with a capital or a particle. */
function officeLength(tokens: readonly Token[], at: number): number {
  if (!offices.has(tokens[at]?.folded ?? '')) return 0;
  let length = 1;
  while (
    length < 6 &&
    isSpaced(tokens, at + length) &&
    (tokens[at + length]?.capital ||
      (/^(?:van|de|der|den|von|ten|ter|el|of|the)$/.test(tokens[at + length]?.folded ?? '') &&
        tokens[at + length + 1]?.capital))
  )
    length++;
  return length > 1 ? length : 0;
}

/** "Basisschool Maria", "Emma Kinderziekenhuis", "Prins Bernhardstraat", "de hond Max". */
function thingLength(tokens: readonly Token[], at: number, entry: (at: number) => Entry): number {
  const token = tokens[at];
  if (token?.kind !== 'word') return 0;
  let capitals = 0;
  while (capitals < 4 && isSpaced(tokens, at + 1 + capitals) && tokens[at + 1 + capitals]?.capital) capitals++;
  if (kindsBefore.has(token.folded) && capitals > 0) return capitals + 1;
  if (!token.capital) return 0;
  for (let ahead = 0; ahead <= capitals; ahead++) {
    const folded = tokens[at + ahead]?.folded ?? '';
    if (
      (street.test(folded) && tokens[at + ahead]?.capital && !entry(at + ahead).surname && !isTitled(tokens, at)) ||
      (ahead > 0 && kindsAfter.has(folded))
    )
      return ahead + 1;
  }
  const next = tokens[at + capitals + 1];
  return next && isSpaced(tokens, at + capitals + 1) && kindsAfter.has(next.folded) && !/'s$/.test(token.folded)
    ? capitals + 2
    : 0;
}

function isSpaced(tokens: readonly Token[], at: number): boolean {
  const gap = tokens[at]?.gap;
  return gap === ' ' || gap === '. ' || gap === '\u00a0';
}

function isTitled(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.folded ?? '';
  return titles.has(before) || roles.has(before);
}
