import { describe, expect, it } from 'vitest';
import { findSignals } from '../../utils/signals';
import { exampleSettings } from '../../utils/signals/check';

/** The names found in a text, with commas between them. */
function found(text: string): string {
  return findSignals(text, exampleSettings)
    .filter(({ type }) => type === 'person_name')
    .map((signal) => signal.text)
    .join(', ');
}

describe('a word that holds a sentence together is no name', () => {
  it.each([
    ['Die Katze hat mir heute geholfen', ''],
    ['Meine Kollegin sagt nur noch Danke', ''],
    ['Dat mijn zus dan niet belt, snap ik', ''],
    ['Even vragen aan jullie: wie heeft een zaag?', ''],
    ['We practise every Tuesday before Easter', ''],
    ['She was right: the washing line says it all and one lad of this class is at it again', ''],
    ['De nieuwe stoelen van de mr. Ik ben er blij mee', ''],
    ['Mien buurvrouw hef weer appels', ''],
    ['Mien knoaken kraakt van al dat skoffeln', ''],
    ['Fien weekend allemoal', ''],
    ['Joa, doar hej geliek an', ''],
    ['Three A’s and nine B’s, not bad for a night without sleep', ''],
    ["The lady I'll never forget", ''],
    ['Die ene noem ik T. He never gave up on the cello', ''],
    ['Mijn ega bakt, ik eet', ''],
    ['Mein Mann kocht Suppe', ''],
    ['Mine got lost in the wash', ''],
    ['Mir reicht es für heute, kein Wort mehr', ''],
    ['Eid Mubarak lieve buren', ''],
    ['Beste mensen van de HR-afdeling, waar blijft mijn pas?', ''],
    ['Honestly, Fenna was brave today', 'Fenna'],
    ['Ik ben nu juf in Zwolle', ''],
    ['Morgen mag mijn zus eindelijk weer naar haar werk', ''],
    ['De stichting wil van onze voorzitter af', ''],
    ['Mevrouw Ten Have had haar bril laten liggen', 'Ten Have'],
    ['Vader Van Lopen vroeg naar de gymtas', 'Van Lopen'],
    ['Kan iemand het jongetje van Kuipers ophalen?', 'Kuipers'],
    ['Dat joch van Veldhuis heeft weer gespijbeld', 'Veldhuis'],
    ['Beer noemde zijn juf per ongeluk mama', 'Beer'],
    ['Vader Kuiper belde om kwart over acht', 'Kuiper'],
    ['@marieke_veldhuis ligt mijn jas nog bij jou?', 'marieke_veldhuis'],
    ['@marieke.kolthof ligt mijn jas nog bij jou?', 'marieke.kolthof'],
    ['@joke_leest_voor wat een mooi filmpje', ''],
    ['@meester.veldhuis wat een mooi filmpje', ''],
    ['Vandaag mocht Yi-Chen het bord schoonmaken', 'Yi-Chen'],
    ['Een meisje van Spanje, een jongen van Marokko', ''],
    ['Mien heeft vandaag getrakteerd in de klas', 'Mien'],
    ['Nur heeft haar tand verloren in de klas', 'Nur'],
    ["Meneer in 't Veld heeft vandaag gebeld", "in 't Veld"],
    ['Tante Es is jarig', 'Es'],
    ['Does anyone have a spare bow? Mine has vanished.', ''],
    ['Binnen! Thirza 550, Jens 541 en Soufiane 527.', 'Thirza, Jens, Soufiane'],
  ])('%s', (text, name) => expect(found(text)).toBe(name));
});

describe('what is called so may be a thing or an animal', () => {
  it.each([
    ['Mijn kast heet Sjoerd', ''],
    ['Kalender vol, agenda vol, koelkast leeg', ''],
    ['Wie past er in de meivakantie op Labrador Bruno?', ''],
    ['Hondenschool gehad: onze Teun wilde niet liggen', ''],
    ['Onze kerstboom heet Gerrit en hij blijft staan', ''],
    ['In de tuin zat een slak. Ze heet nu Joke', ''],
    ['Floor is mijn cavia', ''],
    ['Kees is een hond. Ik riep dat Kees niet mocht likken.', ''],
    ['Daan gezien? Grijze kater, sinds gisteren zoek', ''],
    ['Er loopt daar een koe die Klaartje heet', ''],
    ['Wim, Ria en Truus: zo heten de drie kippen van hiernaast', ''],
    ['De nieuwe juf heet Marieke', 'Marieke'],
    ['De glazenwasser heet Gerrit', 'Gerrit'],
    ['De beste collega van de wereld heet Joke', 'Joke'],
    ['Die van mij heet Pelle', 'Pelle'],
    ['Ons petekindje heet Florence', 'Florence'],
    ['Bij buurman Teun is de haan weer los', 'Teun'],
  ])('%s', (text, name) => expect(found(text)).toBe(name));
});

describe('a name can be that of a song, a book or a shop', () => {
  it.each([
    ["Luister 'Marieke' nog eens terug", ''],
    ['Gisteren Joris en de draak gelezen', ''],
    ['Marieke is een restaurant aan de haven, aanrader', ''],
    ['Dirk had de pindakaas, Aldi had niets', ''],
    ['Geleend: de thriller van Wouter Zwartboek, niet te volgen', ''],
    ['Boeren met het riet in de hand. Riet is dus geen stro.', ''],
    ['Vanavond Wouter of het rode zeil opgezet', ''],
    ['Wie heeft er nog Wim en Marieke-sokken?', ''],
    ['Die solo van Wouter op het einde', ''],
    ['Alles van Sanne Brinkhof leest als een trein', ''],
    ['Langs de loods van Daan & Co voor een kast', ''],
    ['Kapsalon Marieke is open op maandag', ''],
    ['Welkom bij Juf Kwebbel', ''],
    ['Hij heet "Marieke" op school', 'Marieke'],
    ['Joris en de juf hebben gewonnen', 'Joris'],
    ['Groepsfoto van Joris en de adjudant', 'Joris'],
    ['De tekening van Wouter hangt al', 'Wouter'],
    ['Juf Marieke en Meester Bakker zijn jarig', 'Marieke, Bakker'],
  ])('%s', (text, name) => expect(found(text)).toBe(name));
});

describe('what a thing, a star or a tongue is called is nobody of ours', () => {
  it.each([
    ['De snelle Gerrit staat op de oprit. (zo heet de maaier)', ''],
    ['Marieke staat bij de bakker. Zo heet onze nieuwe juf', 'Marieke'],
    ['Te koop: buggy Maxi-Cosi Lisa, weinig gebruikt', ''],
    ['Mijn buren kochten dezelfde Sofie bij de meubelzaak', ''],
    ['Lewis had de pitstop uit moeten stellen bij Ferrari', ''],
    ['Lewis mocht vandaag de klas rondleiden', 'Lewis'],
    ['Alexa, zet de kerstmuziek uit', ''],
    ['Melchior mist een arm in ons kerststalletje', ''],
    ['Melchior mist zijn gymtas, hij zit in mijn klas', 'Melchior'],
    ['Grietje en Hans aten het hele huis op', ''],
    ['Op zijn Frans gebakken en zo gegeten', ''],
    ['Onze Frans bakte vandaag pannenkoeken voor de klas', 'Frans'],
    ['Bij het Johan Cruijffplantsoen is het spekglad', ''],
    ['Doves, pigeons and Robins all over the garden, as the neighbour said', ''],
    ['Mijn nicht Doortje kwam langs in de klas', 'Doortje'],
    ['Mien fietsbel is kapot', ''],
  ])('%s', (text, name) => expect(found(text)).toBe(name));
});

describe('somebody is named in passing', () => {
  it.each([
    ['Weer drie keer met S. op de gang gezeten vandaag', 'S.'],
    ['Genoeg vitamine C. en een dikke trui', ''],
    ['Roepnaam Josefien, de rest staat in het formulier', 'Josefien'],
    ['Afgeven bij Gerda Wolbers, zij zit op de administratie', 'Gerda Wolbers'],
    ['App Ab Lansink als je mee kan rijden', 'Ab Lansink'],
    ['Wie heeft het nummer van Irina Bondarenko? Ze wilde nog mee', 'Irina Bondarenko'],
    ['Hidde die vandaag de planten water gaf, top', 'Hidde'],
    ['We zoeken nog een Abraham die in de tuin mag', ''],
    ['Mijn tobias (5b) heeft de sleutel', 'tobias'],
    ['Fien Hoekman en Ravi Post deden mee aan de finale van de voorleeswedstrijd', 'Fien Hoekman, Ravi Post'],
  ])('%s', (text, name) => expect(found(text)).toBe(name));
});
