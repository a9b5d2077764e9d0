import { isOfSchool, weightOfDraft } from './health-care/story';
import { goesOnAbout, nextTo, sentencesOf, surenessOf } from './health-care/sentences';
import { noCasesIn } from './health-care/no-case';
import { hardDayIn, hardIn, softIn, toldIn } from './health-care/told-in-sentence';
import type { Check, Span } from './check';
import { isIn, joinNear, wrapped } from './matching';
import { schoolLife } from './vocabulary/school';

/** In an answer to a parent this is what is argued about. */
const spokenTo = /\b(?:u|uw|jij|jou|jouw|je|jullie|you|your|sie|ihr|ihre?)\b/;
/** Said to a parent of what their child did: no answer to what they say. */
const accused = new RegExp(wrapped`
  \b(?:uw|jouw|je|jullie|your|ihre?) (?:[a-z]{1,15} )?(?:\w{0,5}zoon\w{0,4}|\w{0,5}dochter\w{0,4}|kind|jongen|meisje|
  son|daughter|child|sohn|tochter)\b(?![^.!?]{0,200}\b(?:niet|geen|nooit|not|never|nicht|kein)\b)
`);
const ofConduct = ['care-behaviour', 'care-discipline'];

export const health_care: Check = {
  /** One finding a sentence; words that are ordinary as well only where nothing surer is said in the whole text. */
  find: (_, settings, seen) => {
    const sentences = sentencesOf(seen);
    const isAnswer = settings.reply && spokenTo.test(seen.plain);
    const isNoCase = (at: number): boolean => Boolean(noCasesIn(seen)[at]);
    const each = (look: typeof hardIn): Span[] =>
      sentences.flatMap((sentence, at) => {
        const spans = look(sentence, surenessOf(sentence, nextTo(sentences, at, -1), nextTo(sentences, at, 1)));
        if (spans.length === 0 || isNoCase(at)) return [];
        const isBeside = goesOnAbout(sentence, sentences[at - 1], sentences[at + 1]) && !isNoCase(at - 1);
        return joinNear(spans, 400).map((span) => ({
          ...span,
          start: sentence.span.start + span.start,
          end: sentence.span.start + span.end,
          isCertain: spans.some(({ isCertain }) => isCertain),
          isSure:
            (span.isSure === true || (isBeside && span.why !== 'care-wellbeing')) &&
            !(isAnswer && ofConduct.includes(span.why ?? '') && !accused.test(sentence.plain)),
        }));
      });
    const ofSchool = isOfSchool(seen, settings);
    const told = each((sentence, sure) => [...hardIn(sentence, sure), ...(ofSchool ? toldIn(sentence, sure) : [])]);
    if (told.length > 0) return told;
    const soft = isIn(seen.plain, schoolLife) ? each(softIn) : [];
    return soft.length > 0 || !ofSchool ? soft : each(hardDayIn(weightOfDraft(seen)));
  },
  examples: {
    yes: [
      'Sanne heeft dyslexie en leest nu elke dag.',
      'Vandaag zorgoverleg gehad over groep 6',
      'Een jongen uit mijn klas wordt gepest',
      'His parents are going through a divorce',
      'Die Schülerin ist hochbegabt',
      'Zijn thuissituatie is zwaar',
      'Noor komt al weken zonder ontbijt op school',
      'Tips? Eentje uit de plusklas komt door faalangst niet verder dan het hek',
      'Ll uit gr 6, verm. TOS, ouders willen geen onderzoek',
      'Haar oma is gister begraven',
      'Thijs mag een groep overslaan',
      'Een kleuter uit mijn klas staat altijd alleen op het plein',
      'Ze zegt nog altijd niks in de kring',
      'Hij kwam vandaag voor het eerst zonder tranen naar binnen',
      'Uitslagen gr 8: Sanne 542, Bilal 531',
      'Dunya mag niet met vader mee',
      'Een kind zei vandaag: "mijn papa zit in de gevangenis"',
      'Sven ging dit jaar van een E naar een C voor spelling!',
      'Trots op Amira: 96 woorden per minuut.',
      'Nora doet groep 5 dus nog een jaar.',
      'Er is een plek op de tyltylschool voor Bas',
      "Levi wordt al weken 'dikkie' genoemd door de anderen",
      'Vandaag een zakmes afgepakt uit zijn tas. Een jongen van tien.',
      'Krentenbaard. Jawel. Bij de familie Grondsma.',
      'De ouders van Yara spreken alleen nog via hun advocaten, zij vertaalt.',
      'Kaatje mist al een week. Toch weer de longontsteking.',
      'Abel werd al na een uur uit de gymzaal gestuurd',
      'Dossier LL-20417: twee meldingen bij de raad, moeder wil niet meewerken',
      'Op haar stoel een kaarsje voor het broertje van Lieve. Hij is maar drie dagen oud geworden.',
      'Frederik wiederholt die zweite Klasse, die Eltern sind sauer',
      'Elke dinsdag zit hij met zijn handen over zijn oren onder de tafel',
      'Mijn mentor zegt dat Ilias faalangst heeft',
      'One of our year 3 pupils has been diagnosed with autism',
      'Ik dacht dat het goed ging met N. Maar vanmiddag zag ik littekentjes op haar bovenbenen.',
      'Een jongen uit mijn klas kreeg deze zomer zijn derde achternaam',
      'Spelling: 14 fouten in het dictee, arme Lieke',
      'Dee nieje oet Syrië slöp met de skoene onder bed',
      'Onze Joris sliep vannacht bij de buren in de schuur',
    ],
    no: [
      'Morgen volgen wij een studiedag over dyslexie.',
      'Scholing over het ondersteuningsplan was nuttig',
      'Autisme Week begint maandag',
      'Depressie boven de Noordzee trekt weg, eindelijk buiten pauze',
      'Boekentip: over een meisje en een vader die drinkt',
      'Het rapport van de inspectie is af.',
      'Rituelen geven rust in de klas',
      'Mijn moeder ligt in het ziekenhuis',
      'Jan Terlouw stierf op hoge leeftijd',
      'Hij durfde voor het eerst de trap af. Welkom thuis, dikke kater',
      'De kring duurde vandaag lang, iedereen had iets te vertellen over de maan',
      'Hij begint elke nacht te piepen, die rookmelder',
      'Onze jongste slaapt eindelijk weer',
      'De vader van Sem is woensdag vrij',
      'Onze dochter zit in groep 7 en heeft vandaag te horen gekregen dat ze dyscalculie heeft.',
      'Mijn broer ligt sinds gisteren in het ziekenhuis. Hij is geopereerd aan zijn hart.',
      'Oliver Twist: geen ouders, geen ontbijt en nooit een zorgmelding.',
      'Kijktip: die documentaire over twee broertjes in een pleeggezin.',
      'De trein van A naar B duurt lang, zegt meester Tom',
      'Met een hand vol krijtjes loopt ze naar het bord',
      'Als kind had ik astma, en elke winter lag ik in het ziekenhuis',
      'Onze teckel heeft epilepsie en slikt nu pillen.',
      'Alle kinderen zijn twee weken niet op school: vakantie!',
      'Onze conciërge zit al een maand overspannen thuis.',
      'Hij ging fluitend en te voet naar huis, onze Teun.',
      'Roos is in haar eentje op kamp geweest. Trotse vader op de bank!',
      'De nieuwste Saskia Noort las ik in een nacht: een moeder die drinkt.',
      'In onze schooltijd werd hij die praatte op de gang gezet.',
      'Bram kreeg de uitslag van de loterij: een slagroomtaart.',
      'De collega van hiernaast is overspannen en slikt pillen.',
      'Kinderen met faalangst verdienen meer tijd dan een toets van drie kwartier.',
      'Na die sportdag kan ik niet eens meer lopen, zeg ik tegen hem.',
      'Krassen op zijn nieuwe auto, onze buurman is woest',
      'Jonge kinderen worden te snel naar een fysiotherapeut verwezen, vind ik. Ze willen gewoon buitenspelen.',
      'Die rode kaart voor Bakker was onterecht. De spits sloeg hem eerst.',
      'Oma raakte in de hongerwinter haar zusje kwijt en ging lopend naar Drenthe.',
      'De onderbouw speelde dierenarts: alle knuffels in het gips.',
      'Weekend! Geen "meester, hij slaat me" tot maandag.',
      'Dagje Drievliet met Floor, ondanks haar gebroken teen.',
      'Onze Teun en Lot lopen zondag mee tegen kanker, 300 euro opgehaald!',
      'Mila noemde me per ongeluk mama',
      'Mooi gebaar van onze gymjuf Ans. Ze ligt met een hernia plat, en stuurt toch een lesje.',
    ],
  },
};
