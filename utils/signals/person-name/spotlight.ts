import { wordSet, wrapped } from '../matching';
import { programmeAt } from './phrases';
import type { Evidence, Reading, Run } from './run';
import type { Token } from './tokens';

/** Sports, stage and screen: who is meant by a first name alone is known from there. */
const lights = wordSet(`
  doelpunt doelpunten goal goals penalty penalty's keeper spits elftal opstelling scheids scheidsrechter var pole podium
  etappe sprint eindsprint tijdrit peloton binnenbocht medaille wereldrecord wereldtitel wk ek olympisch olympische
  talkshow presentator
  presentatrice jury kandidaat kandidaten finale seizoen aflevering afleveringen trailer album single concert optreden
  festival comeback coaches lap laps race qualifying grid kwalificatie transfer bondscoach gelijkspel verlenging
  buitenspel hattrick assist selectie interland
  gele rode kaart scheids koers kwaremont roubaix alpe cauberg sprinten klassieker klassiekers ronde rit ritzege
  tijdrijden stadion arena ziggo ahoy gelredome kuip voorprogramma toegift meegezongen meezingen repeat oortjes tickets
  uitverkocht pinkpop lowlands tribune vak supporter supporters wereldbeker olympia
  honderd meter horden estafette atletiek schaatsen turnen zwemmen oranje teamnl goud zilver brons kippenvel tv-gids
  tvgids zappen verrader vlinder mol bachelor slotaflevering verkiezing verkiezingen debat kamer kabinet formatie
  coalitie lijsttrekker premier persconferentie haag motie asielzoekers stikstof migratie getwitterd minister bocht
  pitstop pits safetycar polepositie poule speelronde eredivisie
  talkshowtafel cover netflix videoland bioscoop film films soundtrack vinyl playlist spotify wrapped tourtje showbizz
  bingen teruggekeken rewatching watching episode season movie staffel folge konzert
`);

/** One of these is enough: no child races so. */
const racing = new RegExp(wrapped`
  ^(?:f1|formule1|ferrari|mclaren|bull|pitstops?|safetycar|gp|zandvoort|monza|spa-francorchamps|jumbo-visma|emirates|
  babynamen|babynaam|voornamenbank|naamdag|kruiswoordraadsel|kruiswoordpuzzel|scrabble|svb)$
`);

/** Beside these a lone first name is a shop as well: "Dirk is goedkoper dan Jumbo". */
const supermarkets = /^(?:lidl|aldi|jumbo|heijn|hoogvliet|vomar|dekamarkt|nettorama|bol)$/;

/** Children play, sing and win as well. */
const atSchool = new RegExp(wrapped`
  school|klas|groep|voorlees|talent|blokfluit|^(?:moeder|vader|zussen|broers|zusjes|broertjes)$|^luizen|^trots$|
  leerling|kleuter|^juf|meester|ouder|musical|afscheid|pupil|class|grade|collega|stage|gymles|kinderen|team$|zoon|
  dochter|^(?:onze|mama|papa|kids|kind|opa|oma|buurjongen|buurmeisje|neefje|nichtje)$
`);

/** A draft longer than this many words is about more than one thing. */
const most = 400;

/** How much less a lone first name is somebody private in this draft: 0 or less, asked once a draft. */
export function spotlightOf(tokens: readonly Token[]): number {
  if (tokens.length > most || tokens.some(({ folded }) => atSchool.test(folded))) return 0;
  if (tokens.some((_, at) => programmeAt(tokens, at) > 0)) return -0.6;
  if (tokens.some(({ folded }, at) => racing.test(folded) || (folded === 'formule' && tokens[at + 1]?.text === '1')))
    return -1.5;
  if (tokens.some(({ folded }) => supermarkets.test(folded))) return -0.5;
  const seen = new Set(
    tokens
      .filter(({ folded }, at) => folded !== 'goud' || tokens[at + 1]?.folded !== 'waard')
      .map(({ folded }) => (folded.startsWith('#') ? folded.slice(1) : folded))
      .filter((word) => lights.has(word)),
  ).size;
  return seen === 0 ? 0 : seen > 1 ? -0.95 : -0.35;
}

/** A first name alone beside a programme, a contest or words of the stage is a star, unless school is about. */
export function evidenceOfSpotlight({ entry, spotlight }: Reading, { first, last }: Run): Evidence[] {
  return spotlight < 0 && first === last && entry(first).given !== null ? [['famous', spotlight]] : [];
}
