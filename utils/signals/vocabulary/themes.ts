import { wrapped } from '../matching';

/** What is read, told and taught about, as phrases of plainPattern: care and learning as a theme, of nobody. */

const careTheme = wrapped`
  (adhd|add|autisme|dyslexi[a-z]*|dyscalculi[a-z]*|tos|hechting[a-z]*|trauma[a-z]*|rouw[a-z]*|pesten|pestgedrag|
  weerbaarheid|faalangst|schoolangst|hoogbegaafd[a-z]*|(selectief )?mutisme|medicatie[a-z]*|druk gedrag|
  (moeilijk |probleem)gedrag|gedragsproblemen|prikkelverwerking|kindermishandeling|wellbeing|dyslexia|autism|anxiety|
  lese-rechtschreib[a-z-]*|legasthenie)
`;
const learnTheme = wrapped`
  ((sociaal-?emotionele|seksuele|relationele|cognitieve|executieve|motorische) [a-z]+|burgerschap|sociale media|
  social media|schermtijd|mediaopvoeding|feedback|woordenschat[a-z]*|taalontwikkeling|meertalig[a-z]*|nt2|prikkels|
  zelfregulatie|groepsdynamica|groepsvorming|differentiatie|klassenmanagement|rekendidactiek|leesonderwijs|onderwijs|
  number sense|phonics|spelend leren|digitale [a-z]+|mediawijsheid|gefuhle|inclusie|kansen[a-z]*)
`;
const talk = wrapped`
  (literatuur|boek|boeken|artikel|artikelen|podcast|blog|blogje|lezing|webinar|studiedag|studiemiddag|ouderavond|
  infoavond|thema-?avond|training|scriptie|onderzoek|column|motie|debat|aflevering|video|filmpje|themaweek|bijeenkomst|
  college|congres|cursus|workshop|gastles|serie|draadje|stuk|stukje|vragen|fortbildung|vortrag|course|talk|talks?|
  article|training|session|gesprochen)
`;
const about = '(over|rond|rondom|on|about|uber|zum|zum thema)';

export const themes = `
  ${talk} ([a-z-]+ ){0,3}${about} ([a-z-]+ ){0,2}(${careTheme}|${learnTheme}),
  (week|dag|maand|weken) (van|tegen) (de |het )?(${careTheme}|${learnTheme}),
  (visie|kijk|beleid) op ([a-z]+ )?(${careTheme}|${learnTheme}|leren|lezen|spel|toetsen),
  het verschil tussen ([a-z]+ )?(${careTheme}|${learnTheme}),
  (omgaan met|aanpak van|signaleren van|begeleiden van|begrip voor|kennis van|kennis over) ([a-z]+ )?${careTheme},
  pesten op (school|scholen|basisscholen), (pupil|student|teacher) wellbeing, sociaal-?emotionele (ontwikkeling|vorming)
`;

/** Matters of schools and those who pay for them, whatever is said of them. */
export const affairs = `
  (gratis )?school(lunch|lunches|ontbijt|fruit), basisondersteuning, bekwaamheidseis*, groepsdoorbr*, niveaugroep*,
  achterstandsscho*, jaarklassen*, schoolangst, ganztagsschul*, noten in der grundschule, uitzendlera*,
  verantwoordingslast, regeldruk, lerarenbeurs, pabostudent*, onderwijsinspecteur*, onderwijsassistenten,
  herstelopdracht*, ontwikkelgesprek*, schoolsluiting*, gymles door vakleerkracht*, lerarenbeleid, toetsstress,
  prestatiedruk, cijfercultuur, kleuterto(e|)ts*,
  (sluiting|sluiten|opheffing|opheffen|voortbestaan) .. (dorpsschool|dorpsscholen|basisschool|basisscholen|scholen|
    kleine school),
  (dorp|dorpen|wijk) zonder school, (?!basis|voortgezet|middelbaar)[a-z]{4,14}onderwijs, teaching assistants,
  (language|classroom) assistants .. (budget|cut|cuts|saving),
  (kinderen|kleuters|leerlingen) .. (afrekenen|rangschikken|labelen|sorteren),
  (stages?|stagiairs|stagiaires) .. (vergoeden|betalen), stagevergoeding*,
  (lesmethoden?|lesmethodes|leermiddelen) .. (gratis|openbaar|duur|openbare),
  (tekort|tekorten) .. (schoolleiders|leraren|leerkrachten|invallers),
  (gymnasium|havo|mavo|vmbo|vwo) .. (bij elkaar|samen|in een klas|brugklas),
  telefoons? .. (kluis|kluisje|kluisjes|telefoontas*|inleveren), (smartphone|mobiel|telefoon)vrij*
`;
