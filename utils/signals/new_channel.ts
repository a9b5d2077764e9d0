import type { Check } from './check';
import { isIn, joinNear, plainPattern } from './matching';

/** Somebody of a school at the start of an account name, apart or glued to a first name; trades and titles that only look like it are left out. */
const schoolName =
  /(?:^|[^\p{L}])(?:juf(?:f(?:ie|rouw))?|meester(?!werk|stuk|schap|lijk|bakker|kok|brein|proef|klasse|vakman|schilder|slager)|meneer|leerkracht|teacher|miss|lehrer(?:in)?)(?=$|[^\p{L}]|\p{L}{2,})|groep ?\d|onderwijs|(?:juf|leerkracht)$/iu;

const place =
  '((onderwijs|juffen|school|klas|leerkrachten|meester|teacher|tiktok|insta|instagram|youtube|yt|video|vlog|facebook|x|linkedin|leraren)-?)?(kanaal|kanaaltje|account|accountje|acc|pagina|profiel|insta|instagram|instagrampagina|tiktok|youtube|youtubekanaal|yt|vlog|podcast|blog|channel|page|feed|kanal|konto|profil|seite|insta-account|nieuwsbrief|shorts|reels)';

/** Something of one's own begins, or is to be followed. */
const begins = plainPattern(`
  (nieuw|nieuwe|eigen|eerste|allereerste|apart|aparte|kersverse|splinternieuw|splinternieuwe|new|own|first|neues|neuer|neuen|eigenen|eigener|erstes|neue|zweiten) ([a-z-]+ )?${place}, (mijn|m'n|mn|dit|dit is mijn|my|mein|meinem|meinen|this) ([a-z-]+ )?${place}, ${place} .. (gestart|begonnen|live|gemaakt|aangemaakt|online|geopend|is er|gelanceerd|launched|started|gestartet|lanceren), (start|starten|startte|begin|beginnen|begon|begonnen|gestart|open|opende|maak|maken|lanceer|launch|started|starting|launching|starte|gestartet|heeft|heb|hebben|ga) .. ${place}, (begonnen|begin|start|gestart|begon|started) .. (vloggen|vlog|bloggen|filmpjes|video's|tiktoks|posten|tiktokken|podcasten|vlogging|vlogs|reels),
  (volg|volgen|volg jij|volgen jullie|abonneer|follow|folgt|abonniert) .. (mij|me|mijn|m'n|mn|ons|@[a-z0-9._]+|mir|my|hier|jullie|account|kanaal), abonneer (je|jullie)( op)?, volg ([a-z-]+ )?(mij|me|mijn|@[a-z0-9._]+), vanaf (nu|vandaag|morgen|deze week|volgende week) .. (op|te vinden|post|deel|hier|online|actief|via) *, (nu )?ook (op|via) (tiktok|insta|instagram|youtube|x|facebook|linkedin|threads), (neu|new) (hier|here|auf|on), nieuw (hier|op (tiktok|insta*|youtube|x|linkedin|facebook)), (hoi|hallo|hey|welkom|even voorstellen|welcome|hi) .. (ik ben|mijn naam is|i'm|ich bin), welkom op (mijn|m'n|deze|dit) *, ik ben (juf|meester|miss|frau|herr) .. (neem|deel|laat|post|volg|vertel), (eerste|allereerste|first|erste|mijn eerste) (filmpje|video|tiktok|vlog|post|bericht|reel|aflevering|vlogje|youtube*|story|video*), (made|created|set up|opened|built) .. ${place}, set up @[a-z0-9._]+, (begonnen|gestart|begin|start) (met|als|van|op) @[a-z0-9._]+, (dit|hier|dit hier) (wordt|is|begint|start) .. (hoekje|plekje|plek|stekje|avontuur|begin|reis), (nieuw|nieuwe|gloednieuwe|eigen) (hoekje|plekje|plek|stekje|stek|reeks|rubriek|avontuur|start) .. (juf|meester|leerkracht|internet|klas|teacher|onderwijs), (video|aflevering|vlog|filmpje|episode|account|folge) (nummer |nr )?(1|een|one|eins), ab (sofort|heute) findet ihr, started a thing, verhuis ik .. naartoe, aflevering nul, vanaf (dit schooljaar|nu|vandaag|september|maandag|morgen|deze week) .. (film|deel|post|vlog|laat|neem|vertel|maak|te volgen|open) *, (je begint|ik begin|begin ik|begon) .. ${place}, te vinden (op|onder|als|via) .. (insta*|tiktok|youtube|@[a-z0-9._]+|de naam), (under|onder) de naam, find me (on|at), from now on .. on, ab (heute|sofort) .. (auf|bei), folgt .. (mir|@[a-z0-9._]+)
`);
const tags = /#(?:nieuwaccount|nieuwkanaal|newaccount|neuerkanal|nieuwejuf(?:account)?|juffenaccount)[a-z]{0,20}/g;
/** As a teacher: in words, or in the name of the account. */
const asTeacher = plainPattern(`
  gymmeester*, gymjuf*, schoolmeester, dorpsmeester, meneer [a-z]+, juf, juffie, juffrouw, juffen, meester, meesters, leerkracht, leraar, lerares, teacher, teaching, lehrer, lehrerin, lehrerleben, frau *, herr *, grundschul*, tafelbild*, miss, meester-*, juf-*, *klas, *juf, mijn klas, de klas, klasleven, jufleven, leven voor de klas, voor de klas, juffenaccount, onderwijsaccount, onderwijs*, stagiair*, als (leerkracht|juf|meester), classroom, basisschool*, mijn groep, groep ?[1-8], juffeninsta, lesideeen, school
`);
const handle =
  /@?(?<![a-z])(?:juf|meester|miss(?!chien|t|e|i|l|p)|mr|mrs|frau|lehrer|teacher)[._]?[a-z][a-z0-9._]{1,30}|@[a-z0-9._]{1,30}(?:juf|meester|teacher|klas|groep)[a-z0-9._]{0,20}/g;
/** Around the name of a teacher's channel: it is spread, or it comes every so often. */
const spread = plainPattern(`
  nu ook, vanaf *, nieuw, nieuwe, nieuw!, elke (dag|week|maandag|dinsdag|woensdag|donderdag|vrijdag|zondag|zaterdag|ochtend|avond), wekelijks, dagelijks, volg*, abonneer*, te vinden, te zien, zo iemand, online, live, staat er, link in bio, linkje in bio, kom kijken, doe mee, kanaal, [a-z]+kanaal, [a-z]+account, lanceren, gelanceerd, every (day|week), follow*, jede woche, neu, bij *k volgers, volgers, [0-9]+ (seconden|minuten), bestaat (sinds|nu|vanaf|eindelijk), is geboren, ist geboren, omgedoopt, heet (vanaf )?nu, het begin van, nul volgers, set up, just started, te volgen, aflevering [0-9]+, video [0-9]+, deel [0-9]+, vanaf nu, is (een feit|live|online|er)
`);
/** A teacher's name as people call channels: 'Meester Kwast', 'De Ontdekjuf'. */
const titled = /(?:^|[\s'"(:,])(?:juf|meester|miss|frau|[a-z]{3,15}juf|[a-z]{3,15}meester) ?[a-z]{2,20}/;

/** Another's, a school's own message service, a bank's, or nothing new. */
const other = plainPattern(`
  bestaande, bestaat .. jaar, (al|nu|sinds) [a-z0-9]+ jaar, (mijn|m'n|mn|onze) (nichtje|neefje|zus|zusje|broer|vriendin|vriend|collega|duo|buurvrouw|buurman|moeder|schoonzus|nicht) .. (juf|meester|leerkracht|blog|kanaal|account|vlog|podcast), social schools, parro, bankrekening*, gehackt, hacked, recept*, *receptenaccount, nieuwsbrief, de juf van, de meester van, opleiding*, vacature*, ((zoon|dochter|kind)'?s?) .. (juf|meester), cursus, las voor, voorgelezen, collega .. (account|kanaal), het kanaal (in|bij|langs|tussen), webshop, breien, koken, enzo knol, nieuwe (juf|meester|leerkracht|collega)
`);

/** Without a place in the text (0 to 0) when the name of the account tells it. */
export const new_channel: Check = {
  find: (_, { account }, { plain, sentences }) => {
    const teacher = isIn(plain, asTeacher) || isIn(plain, handle);
    const spans = sentences.flatMap(({ start, end }) => {
      const sentence = plain.slice(start, end);
      if (!teacher || isIn(sentence, other)) return [];
      const begun = isIn(sentence, begins) || isIn(sentence, tags);
      const called =
        isIn(sentence, handle) ||
        (isIn(sentence, titled) && /kanaal|account|youtube|tiktok|insta|podcast/.test(sentence));
      const told = begun || (called && isIn(plain, spread));
      return told ? [{ start, end: start + sentence.trimEnd().length }] : [];
    });
    return spans.length === 0 && account !== null && schoolName.test(account)
      ? [{ start: 0, end: 0 }]
      : joinNear(spans, 2).slice(0, 1);
  },
  examples: {
    yes: [
      'Volg mijn nieuwe kanaal juf Bo!',
      'Als meester een eigen account, spannend',
      'As a teacher I started a new channel',
      'Vanaf vandaag ook op TikTok als meester Tim!',
      '@meester.in.de.polder bestaat sinds vanmiddag',
      'Een nieuw hoekje op het internet, van een juf uit de bovenbouw',
    ],
    no: [
      'Mijn nieuwe kanaal gaat over koken',
      'De juf van mijn dochter is lief',
      'Volg mij voor recepten',
      'Mijn nichtje is juf en begon een blog',
    ],
  },
};
