import { plainPattern, wrapped } from '../matching';
import { numbered } from './people';

/** What looks like a class or pupil of the writer and is none. */

/** A group of a club, or on a stage. */
export const otherGroup = plainPattern(`
  ${numbered} (van (de|het|onze) )?[a-z]*(voetbalschool|dansschool|zwemschool|muziekschool|judo*|turn*|scouting|
    vierdaagse|zwemles*|cursus|tocht|wandel*|club|vereniging|koor|wedstrijd|toernooi|festival|loop|reis),
  ${numbered} (van (het|de) (wk|ek|poule*)|km|euro|minuten|personen|man|mensen|stopt*|treedt*|live),
  (duurloop|hardloop*|trimgroep|fietsgroep|wielren*|looptraining|wandelgroep|club) .. ${numbered},
  ${numbered} was .. dan, (zanger|band|hit|nummer|single|concert|optreden|album|tour|podium|fans?) .. groep (acht|8),
  groep (acht|8) .. (paradiso|concert|optreden|band|album|single|tour|ziggo dome|stopt ermee|festival|hit),
  alle groepen *, (leerkracht|leraar|lerares|invaller|juf of meester) (voor )?groep*,
  (mag|gaat|moet|wil|kan) .. naar groep ?[1-8]
`);

/** The writer's own child goes there. */
export const ownChild = plainPattern(`
  (tips|advies|ervaringen|hulp) van (andere )?(ouders|moeders|mama's), (mijn|onze|m'n) (peuter|dreumes|tiener),
  dochterlief, zoonlief, (mama|papa|oma|opa|moeder|vader) (is )?trots, trotse (mama|papa|oma|opa|moeder|vader),
  (mijn|onze|m'n|mn|ons) ([a-z-]* )?(zoon|zoontje|dochter|dochtertje|kind|kindje|jongste|oudste|middelste|neefje|
    nichtje|kleinzoon|kleindochter|kleinkind|zusje|broertje|meisje|jongetje|tweeling),
  my (son|daughter|kid|child|nephew|niece), (mein sohn|meine tochter)
`);

/** A class for grown-ups, or for the fun of it. */
export const lessons = plainPattern(
  '*yoga*, pilates, zumba, spinning, salsa, bootcamp, sportschool, rijschool, kookles, schilderles, taalcursus',
);

/** A group of grown-ups, a club's, or of long ago. */
export const elsewhere = plainPattern(`
  trainees?, cursist*, *cursus excel, beginnerscursus, vervolgcursus, avondcursus, bedrijfsuitje, personeelsuitje,
  volwassenen, deelnemers, drumles, zangles, welpen, scouting, elftal, onze jeugd, hardloop*, wandelgroep, crossfit,
  padel, niet op school, *reunie, klassentreffen, school reunion, in de jaren *, vroeger zelf,
  zelf (die|dat) (jongen|meisje|kind), (in|uit|anno|van|sinds) (18|19)[0-9][0-9], (klas|groep|juf|meester) van toen,
  (zat|zaten) (ik|we|wij) (zelf )?(in|op) (een|de|het) (klas|[a-z]+ klas|lagere|kleuterschool|mavo|havo|mulo),
  op de (mavo|havo|vwo|hbs|mulo|lts|mts|huishoudschool|pabo|kweekschool),
  (excel|duits|spaans|italiaans|keramiek) voor beginners, zij-instromers,
  ik .. (beste|slechtste|oudste|jongste|enige) van (mijn|m'n|de) (groep|klas),
  (beste|slechtste|oudste|jongste|enige) van (mijn|m'n|de) (groep|klas) (was|ben)
`);

/** A level, a place of work, an account or a number: no class is meant. */
export const levelBefore = new RegExp(wrapped`
  (?:\b(?:niveau|eind|einde|midden|begin|boven|sinds|verlengd|doubler[a-z]+|tot en met|t/m|tm|vanaf|jaar|weken|toetsen|
  overdoen|nummer|nr|huisnummer|lijn|perron|vraag|opgave|straat|laan|weg)\.? (?:van |in |aan )?|[._@/])$
`);

export const staffBefore = new RegExp(wrapped`
  \b(?:juf|juffen|meester|meesters|leerkracht|leerkrachten|leraar|collega|collega's|motor|les)
  (?: [a-z'-]+)? (?:van|in|uit|voor|bij|aan) $
`);

export const building = /^(?:van |in |uit |bij |met )?(?:de|onze) (?:boven|onder|midden)bouw/;

export const levelAfter = /^-?niveau/;
