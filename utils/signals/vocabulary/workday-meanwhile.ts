import { duty, the } from './workday-parts';

/** What is done meanwhile that is not the work, as phrases of plainPattern (see workday.ts). */

/** And does something else meanwhile, or would rather. */
export const leisure = `
  delen, vertellen, melden, scroll*, ge?scrol*, app, typ, type, post, posten, tweet*, twitter, insta*, tiktok*,
  facebook, vinted, marktplaats, webshop, bol, bestel*, bestellen, geboekt, boek ik, kijk ik, gekeken, te kijken, surf,
  shop*, kaarten, kaartjes, filmpje, storytje, story, draadje, fussballnews, lese, koffie*, thee, kaffee, coffee,
  broodje, kruudkook, rust, momentje, moment voor mezelf, voor mezelf, honger, saai, verveel*, langweil*, boring,
  in slaap, slaap*, gaap*, snak*, red (me|mij), bid voor, duim voor, help, tel (ik )?de, vakantie, niks te doen,
  filmtips?, film-tips, tips, wie (kijkt|heeft|kent|weet|gaat|wil|komt|gaat er)*, laat me*, laten weten, een update,
  vraagje, update, schoenen, ei, hoe (lang|kook)*, groet ik, groetjes, de groeten, ik ook, met een oog, koud, heet,
  stinkt, ruikt, ruik, spannender, eet ik, ik eet, mobiel, telefoon, mn telefoon, alsof, denk aan, wc, rant, uitverkoop,
  uitslag, wedstrijd, tour, bier, weekend, ferien
`;

/** Says that it is not what the time is for. */
export const guilty = `
  (tussen|tussn|onder|tijdens) ${the}([a-z]+ )?${duty} ?(door|deur|in),
  (hie|ha|he|heb) (ik )?(eins|eigenlijk|eigenliks|eigenlik) (no|nu|noe)? ?(in |een )?${duty},
  (in plaats|in stee) van (te )?${duty},
  tussen (twee |2 |de |drie |alle )?[a-z]*(roosterwijzigingen|pleisters|absenten|intakes|rapporten|jassen|veters|
    veterstrikken|bureaus|loopbriefjes|rekenen|taal|spelling|lezen|gym|lessen|toetsen|kringen|gesprekken|telefoontjes|
    tabellen|groepen|sommen|leerlingen|kinderen|huilende [a-z]+|bellen|overleggen|pleinwachten) (en [a-z]+ )?door,
  (zij|ze|they|sie|kinderen|kids|klas) [a-z]+ .. (ik|i|ich) (scroll*|post|typ|tik|app|film|kijk|lees|zoek|maak|shop|
    tweet|google|eet|drink|schrijf|tippe),
  (zij|ze|klas|groep|kinderen|kids|directeur|mentor|class|they|everyone|iedereen) (denken|denkt|think|thinks)
    (dat )?(ik|i'm|i am|i) .. (bijwerk|cijfer*|absent*|nakijk*|register|aantekening*|zoek|grading|working|notes|werk|
    bezig|mail*|invul|administratie),
  (typing|filming|writing|posting|sneaking) this .. (under|during|with|while|in the|from|between),
  (stiekem|snel|gauw|even|heel even) .. (typen|scrollen|posten|appen|twitteren|filmen|kijken|tikken) ..
    (terwijl|onder|tijdens|want),
  (stiekem|gauw|even snel|snel) .. (vanachter|terwijl|onder de|tijdens), (zou|zou ik) (nu |ik nu )?.. moeten .. maar,
  nu zou ik .. moeten,
  (hoor|moet|moest) (ik )?(nu )?eigenlijk .. (mee te doen|toezicht|les te geven|brandoefening|lesgeven|observeren),
  eigenlijk (moet|hoor|moest|zou) ik nu,
  (heb|had|geef) (ik )?(nu )?eigenlijk (nu )?(les|toezicht|pleinwacht|dienst|pauze|gym),
  habe eigentlich .. (aufsicht|unterricht|[a-z]+aufsicht|konferenz),
  doen alsof (je|ik) .. (aantekening*|notities|luister*|oplet|meeschrijf*|notuleer*|werk*), werktijd,
  eigenlijk (moet|zou|hoor|moest) ik (nu )?(nakijken|toetsen|rapporten|vergaderen|lesgeven|surveilleren|observeren|
    opletten|luisteren|voorbereiden|werken|notuleren),
  (zou|moet|moest|hoor|hoorde|had|sollte) (ik )?(nu )?(eigenlijk|nu|eigentlich) .. (nakijken|nakijkwerk|toetsen|
    rapporten|vergaderen|lesgeven|les|surveilleren|observeren|opletten|luisteren|voorbereiden|lessen|werken|
    groepsplannen|administratie|notuleren|schriften|korrigieren|plein),
  (directeur|directrice|baas|leiding|ib'?er|inspecteur|duo|teamleider|schoolleider) (loopt|komt|staat)
    (net|nu|zo|ineens|weer|binnen|langs|achter),
  (denkt|denken) dat ik .. (bijwerk|nakijk|nakijk|voorbereid|druk|nu|aan|werk|vergader|oplet|luister|meeschrijf|
    notuleer|typ|invul|mail|uitwerk|bezig|notulen|rapporten|oefen|zoek|regel|kopieer|controleer|lees|studeer),
  (ik )?hoor (ik )?(hier|nu|eigenlijk) .. te (surveilleren|vergaderen|werken|luisteren|opletten|observeren|notuleren|
    nakijken|lesgeven),
  (supposed to|should) be [a-z]+ing,
  als (de |mijn |m'n )?(directeur|directrice|baas|leiding|schoolleider|teamleider|duo) (dit|me|mij|het|nu|maar),
  (in|onder|tijdens) (kantoortijd|kantooruren|werktijd|schooltijd|lestijd|het werk|arbeitszeit|work hours|school hours),
  in de baas z'?n tijd, school-?wifi, wifi van school, tijd van de baas, während der arbeitszeit,
  in plaats van (nakijken|na te kijken|rapporten|lesgeven|vergaderen|op te letten|opletten|surveilleren|te surveilleren|
    voorbereiden)
`;

/** The writer has the phone in hand, now. */
export const typing = `
  (zit|sta|lig|hang|ben) .. te (typen|tikken|scrollen|appen|twitteren|tweeten|posten|facebooken|swipen|tiktokken|
    shoppen|filmen),
  (zit|sta|lig|hang) .. (op|achter|met) (mn|m'n|mijn) (mobiel|telefoon|telefoontje|laptop|mobieltje),
  (typ|tik|tikke|app|post|scroll|film|schrijf|tweet|deel|plaats|type) (ik )?(dit|dut|dit berichtje|maar|nu|gauw|snel|
    stiekem|even|langs),
  (ik|juf|meester) (scroll|typ|tik|twitter|app|swipe|scrol), ik (zit|sta) erbij te *,
  aan het (appen|scrollen|tikken|twitteren|typen|swipen|tiktokken|filmen),
  (zit|sta|hang) .. (mobiel|telefoon|mobieltje|telefoontje) in (de|mijn|m'n|mn) hand, tiktoktijd, mijn moment,
  heel hard alsof, dus hier ben ik, niemand (let op|merkt|ziet) *, niemand die het ziet, kom(t)? maar op met,
  ik verveel me, verveel me kapot, (tippe|scrolle|schreibe) (ich )?, ich .. und (tippe|scrolle),
  (texting|scrolling|tweeting|posting|typing), tijd voor een (selfie|foto|post|filmpje|tiktok|story), tijdlijn
`;
