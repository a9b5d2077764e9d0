import type { Check } from './check';
import { isIn, joinNear } from './matching';
import { asTeacher, handle, ofSchool, schoolName, show, titled } from './vocabulary/channel-names';
import { begins, launches, ofOthers, other, spread, tags, watched } from './vocabulary/channels';

/** Without a place in the text (0 to 0) when the name of the account tells it. */
export const new_channel: Check = {
  find: (_, { account }, { plain, sentences }) => {
    const teacher = isIn(plain, asTeacher) || isIn(plain, handle);
    const trade = teacher || isIn(plain, ofSchool);
    const spans = sentences.flatMap(({ start, end }) => {
      const sentence = plain.slice(start, end);
      if (!trade || isIn(sentence, other)) return [];
      if (isIn(sentence, ofOthers) && !isIn(sentence, titled)) return [];
      const begun = isIn(sentence, launches) || (teacher && (isIn(sentence, begins) || isIn(sentence, tags)));

      const called =
        teacher &&
        (isIn(sentence, handle) ||
          (isIn(sentence, titled) && /kanaal|account|youtube|tiktok|insta|podcast/.test(sentence)));
      const told = begun || (called && isIn(plain, spread)) || (show.test(sentence) && isIn(plain, watched));
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
      'Meester Job legt uit, dat ben ik dus, vanaf nu elke vrijdag',
      'Zal ik een kanaal beginnen als meester?',
      'De kop is eraf: onze kleuter-podcast staat online',
      'Op deze pagina zet ik vanaf nu al mijn taallesjes',
      'Welkom op het kanaal van een vakdocent muziek',
      'Heute starte ich meinen eigenen Kanal mit Ideen für den Unterricht',
      'Een nieuw hoekje op het internet, van een juf uit de bovenbouw',
    ],
    no: [
      'Mijn nieuwe kanaal gaat over koken',
      'De juf van mijn dochter is lief',
      'Volg mij voor recepten',
      'De bibliotheek heeft een nieuwe podcast over voorlezen',
      'Nieuw account voor het volgsysteem, met alle reken- en spellingtoetsen',
      'Groep 6 begint een eigen podcast over buitenspelen en lezen',
      'Dit is geen leerkrachtenaccount, hier komen alleen vogels',
      'Onze kleuters staan op de eerste pagina van de krant',
      'Mijn nichtje is juf en begon een blog',
      'Dat kanaal volg ik al jaren, die juf met die handpoppen',
    ],
  },
};
