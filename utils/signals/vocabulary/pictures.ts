import { plainPattern } from '../matching';
import { classNoun, dozens, nicknames, numbered, own, pupil, pupils } from './people';

/** These picture people by what they are. */
export const portrait = plainPattern(`
  klassenfoto*, klasfoto*, groepsfoto*, schoolfoto*, teamfoto*, kleuterfoto*, pasfoto*, kampfoto*, musicalfoto*,
  schoolreisfoto*, kampfilm*, musicalfilm*, class photo*, class picture*, klassenfoto*, gruppenfoto*,klas(sen)?selfie*,
  teamselfie*,
  pov .. (je|jouw|mijn|onze|my|your|een|de) ([a-z]* )?(klas|kleuters|kleuter|groep|leerlingen|leerling|kids|kleuterklas|
    class|students|kinderen in)
`);
export const picture = plainPattern(`
  foto's, *foto, *fotos, *foto's, foto*, selfie*, kodakmoment*, close-?up*, snapshot*, snaps?, *shoot, platen,
  *impressie, boomerang*, timelapse*, *collage, polaroid*, stop-?motion, *portretten, *verslag in beeld,
  gevoelige plaat, vastgelegd, op beeld, beeldverslag, gifje, drone*, filmde, filmden, filmt, recording, recorded,
  live vanaf, live:, fotoalbum*, fotoverslag*, fotoreportage, kiekje, kiekjes, plaatje, plaatjes, *beelden, beeld,
  *filmpje, *filmpjes, *video, filmpje, filmpjes, filmp, video, video's, videos, videootje*, vlog, vlogje, reel, reels,
  clip, clipje, compilatie, aftermovie, livestream, live vanuit, gefilmd, filmen, film (van|met), gefotografeerd,
  slideshow, fotoboek,
  swipe, op de foto, op de kiek, photo, photos, pics, pictures, video*, filmed, footage, bilder, bild, foto*, aufnahme,
  clipje, opnames?, opname, carrousel, story, stories, tiktokje, dansje
`);
/** Pupils, or what only pupils do. */
export const pictured = plainPattern(`
  ${pupils}, ${pupil}, ${numbered},
  (de|het|heel de) (hele|voltallige|complete|halve) (groep|klas|school|bovenbouw|onderbouw|stel),
  (deze|dit|die|mijn|onze) ([a-z-]* )?(bende|stel|clubje|ploeg|ploegje|zooitje|kudde|elfjes|dametjes|heertjes|
    dames en heren),
  (${own}|de|die|deze|the|these|twee|drie|vier|alle|onze|wat een|two|zulke) ([a-z-]* )?${nicknames},
  ${dozens} (man|stuks|kinderen|kids|koppies|gezichten), rij van ${dozens}, leerlingenraad, kinderraad, herdertjes,
  engeltjes, pietjes, piraten, lantern*, laternenumzug, sint-?maarten*, lampion*, ${own} ([a-z]* )?${classNoun},
  de klas, klassen,
  de (kanjers|toppers|bikkels|schatjes|helden|acteurs|artiesten|sporters|winnaars|finalisten|zangers|dansers|
    muzikanten),
  (onze|mijn|m'n|mn) (kanjers|toppers|bikkels|schatjes|helden|artiesten|sporters|winnaars|sterren|boefjes|acteurs|
    zangers|groep*|kindjes|kids|team),
  *musical, eindlied, slotlied, afscheidslied, *kringgesprek*, *sponsorloop*, *finishlijn, *proefjesdag, *ausflug,
  *ausflugs?, *dansbattle, *viering, lentefeest, kinderdisco, vossenjacht, speurtocht, *uitje, *talentenjacht,
  gala van groep*, schoolplein vol, schoolreis*, *schoolkamp, kamp, kampweek, sportdag*, koningsspelen,
  avond(4|vier)daagse, *kerstviering*, kerstmusical, kerstdiner, kerstspel, paasontbijt, paasviering, sinterklaas*,
  sintfeest, pietengym, schoolfeest, juffendag, meesterdag, juffen- en meesterdag, *optreden*, *voorstelling*,
  toneelstuk, schooldisco, carnavalsoptocht, carnaval op school, *verkleed*, afscheid van groep*, diploma-uitreiking,
  excursie, schoolvoetbal*, klassenuitje, schooldans, schoolkoor, kinderkoor, speelgoedmiddag, sports day, school play,
  class trip, school trip, concert, klassenfahrt, klassenfest, schulfest, auffuhrung, einschulung, (open podium),
  schoolzwemmen, voorleeswedstrijd, buitenspeeldag, waterdag, zomerfeest, lampionoptocht
`);
/** Said of pictures at school: whoever says it means pupils, though "thuis" is named. */
export const meansPupils = plainPattern('toestemming, leerlingenraad, akkoord van (thuis|ouders)');
/** Faces and bodies. */
export const faces = plainPattern(`
  monden, mondjes,
  (dit|die|dat|zo'n|deze|dees) ([a-z]* )?(hoofd|hoofdje|koppie|smoel|bekkie|toetje|gezicht|gezichtje|lach|snoet|
    snoetje),
  koppies, koppie, koppetjes, koppetje, kopjes, snoetjes, snoetje, gezichtjes, gezichtje, gezichten, gezichies,
  smoeltjes, smoeltje, toetjes, bekkies, oogjes, ogen, glimlach, glimlachjes, lachende, blikken, blik,
  blije (gezichten|kinderen|koppen), stralende, stralen, glunder*, schitteren, twinkel*, pretoogjes, smiles,
  little faces, faces, gesichter, strahlen, handjes, houding, verkleed*, trots (kijken|staan|zijn ze)
`);
export const look = plainPattern(`
  kijk, kiek, kijk eens, kijk nou, kijk dan, zie, zie je, ziet, moet je zien, check, wat staan, daar staan, hier zie je,
  hier zien jullie, hier staan, zo zien, zo ziet, staan ze er .. op, erop, in actie, geluid aan, wat een, die, deze,
  look at, look, just look, schaut, seht, links, rechts, achterste rij, voorste rij, spot de, in beeld, te zien,
  herken je, die dans, zo*n
`);
/** Says that there is something to look at. */
export const pointing = plainPattern(`
  kijk*, kiek, zie, zie je, ziet, moet je zien, herken*, raad .. wie, check, look, schaut, seht, spot de, herken je,
  te zien, in beeld, geluid aan, staan ze er .. op, in actie, let op
`);
/** Words for the faces of children only. */
export const childFaces = plainPattern(`
  koppies, koppie, koppetjes, koppetje, snoetjes, snoetje, gezichtjes, gezichtje, smoeltjes, smoeltje, toetjes, bekkies,
  oogjes, pretoogjes, handjes, monden, mondjes, little faces
`);
/** How they sit, stand or look, told to somebody who sees them. */
export const seated = plainPattern(`
  (kijk|kiek|kijk es|zie|moet je zien|look) .. (ze|hij|zij|die twee|they) ..,
  (kijk|zie) [a-z]+ (eens|nou|es|toch) [a-z]+, (staan|staat) (er (ook |allemaal |iedereen )?op|erop),
  (kijk|zie|kiek) (ze|hem|haar|'m|hun) (eens |nou |toch |dan |es |nu )?(gaan|stralen|genieten|zitten|lachen|dansen|
    zingen|rennen|schitteren|knutselen|glunderen|klimmen|bouwen|werken|zwaaien),
  (kinderen|leerlingen|kids|kleuters) .. (te zien|in beeld)
`);
export const them = plainPattern(
  `ze, hen, hun, them, sie, deze twee, dit stel, dit drietal, dit duo, zij, hij, dit zijn, they`,
);
export const action = plainPattern(`
  genieten, genoten, stralen, dansen, zingen, spelen, rennen, knutselen, bouwen, lachen, schitteren, shinen, trots,
  bezig, aan het werk, in actie, kanjers, toppers, helden, bikkels, kids, optreden, zwaaien, swingen, strahlen, tanzen,
  dancing, singing, playing, proud, concentratie, plezier, lol
`);
/** Where somebody stands in the picture. */
export const places = plainPattern(`
  (links|rechts|linksboven|rechtsboven|linksonder|rechtsonder|vooraan|achteraan|achterin|in het midden|in t midden|left|
    right)
`);
/** What a class is made to do before a camera. */
export const onFilm = plainPattern(`
  (asmr|pov|challenge|trend|prank|reveal) .. (klas|klassen|groep ?[1-8]|kleuters|leerlingen|kids|kinderen|
    [a-z]+groepers|class|students),
  (vroeg|vraag|vragen|liet|laat|laten|leer|leerde|verras|verraste|interview|interviewde|asked|asking|ask|let|made) ..
    ${own} ([a-z-]* )?(klas|groep|groep ?[1-8]|kleuters|leerlingen|kids|kinderen|class|students|pupils|klasse|schuler)
`);
/** They do, wear or win something, here and now. */
export const present = plainPattern(`
  dans*, zing*, speel*, spelen, ren*, doen, doet, doing, staan, staat, zit, zitten, loop*, lopen, klim*, klaar,
  allemaal, iedereen, samen, vandaag, wat een, zo, zo'n, kijk*, trots, genoten, genieten, lol, plezier, zon, regen,
  mooi, schon, schone, beim, winnaar*, winner*, dit gebeurt, with, met, in hun, op hun, bij hun, met hun, achter hun,
  trotse, glunderende, vol, hoofd, oefen*, optreden, spring*, swing*, gek, los, bezig, geconcentreerd, jump*, danc*,
  sing*, stomp*, at the, so proud, proud, die, deze, dees, hard gewerkt, toppers, kanjers
`);
