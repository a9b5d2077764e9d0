import type { PolicyKey } from '../model/policy';

const keys: Record<PolicyKey, string> = {
  role: 'de rol',
  roleLocked: 'of je de rol mag veranderen',
  school: 'de school',
  board: 'de naam van de stichting',
  language: 'de taal',
  ruleSet: 'de regels van de stichting',
  boardKey: 'de sleutel van de stichting',
  platforms: 'leerlingen per site',
  contacts: 'de contacten',
  links: 'de links',
  hours: 'de schooltijden',
  holidays: 'de vakanties',
  locked: 'welke onderdelen dicht zijn',
  showWelcome: 'de welkomstpagina',
};

/** The words of "what does this extension (not) do", in Dutch at B1 level. English and German follow its shape. */
export const whatNl = {
  title: 'Wat doet deze extensie (niet)?',
  hint: 'Dit blad is gemaakt van de instellingen in deze browser. Je kunt het afdrukken, bijvoorbeeld voor de (G)MR.',
  print: 'Afdrukken',
  read: {
    title: () => 'Wat leest PostWacht?',
    sites: (sites: string[]) => `PostWacht werkt alleen op ${sites.join(', ')}. Op andere sites staat het uit.`,
    lines: [
      'Pas als jij klikt of met een toets plaatst, kijkt het welke tekst er staat. Zo weet het of je op een knop als Plaatsen of Volgende drukt. Verstuurt de site zonder zo’n druk, dan kijkt het op dat moment.',
      'Het leest dan de tekst, hoeveel foto’s en video’s erbij zitten, welk account plaatst en wie het kan zien.',
      'Dat lezen gebeurt op je eigen computer. Je bericht staat alleen in het geheugen en wordt nergens bewaard.',
    ],
  },
  never: {
    title: () => 'Wat doet PostWacht niet?',
    lines: [
      'Het volgt niet wat je typt, zoekt of bekijkt.',
      'Het bekijkt geen foto’s of video’s. Het telt ze alleen. Er is geen gezichtsherkenning.',
      'Het maakt geen cijfers per persoon en houdt niet bij wanneer je iets plaatst.',
    ],
  },
  kept: {
    title: () => 'Wat bewaart het, en hoelang?',
    howLong:
      'Alles staat alleen in deze browser. Het blijft tot jij het verandert, alles wist of de extensie verwijdert.',
    role: (roles: string) => `Je rol: ${roles}.`,
    noRole: (roles: string) => `Je hebt nog geen rol gekozen. Tot dan geldt: ${roles}.`,
    school: (name: string) => `Je school: ${name}.`,
    noSchool: 'Je school is niet ingevuld.',
    language: 'De taal en de kleuren die je kiest.',
    acknowledged: (version: number) => `Dat je versie ${version} van de regels kent.`,
    notAcknowledged: 'Of je de regels kent: dat heb je nog niet gezegd.',
    accounts: (count: number) =>
      `Wat je over een account hebt gezegd: nu van ${count}. De naam van het account staat er niet bij, alleen een code die niet terug te rekenen is zonder deze browser.`,
    rules: (versions: number) =>
      `De regels van deze browser en eerdere versies daarvan: nu ${versions}, hooguit 100. De oudste valt er dan af.`,
    counted: (rules: number) =>
      `Hoe vaak een regel is getoond en wat er daarna gebeurde: alleen totalen, nu van ${rules} regels. Zonder namen, tijden of teksten. Je kunt ze op nul zetten.`,
    policy:
      'Een kopie van wat het beheer van deze computer instelt: voor de eerste seconden na het starten van de browser, en voor als er een fout in nieuwe regels zit.',
    withdrawn: (board: string) => `Dat het beheer van deze computer de regels van ${board} weghaalde, en op welke dag.`,
    ownKey: 'Een sleutel om regels te ondertekenen.',
    boardKey: 'De sleutel van de stichting die deze browser vertrouwt.',
    noKeys: 'Sleutels om regels te ondertekenen of te controleren: nu geen.',
  },
  school: {
    title: (school: string) => `Wat kan ${school || 'je school'} zien?`,
    lines: [
      'Niet: wat je schrijft, waar je plaatst, wat je antwoordt en hoe vaak je een vraag krijgt. PostWacht stuurt dat naar niemand.',
      'Wel: wat de school of stichting zelf heeft ingesteld. Een beheerder kan ook zien dat de extensie in een beheerde browser staat.',
      'Wel: een bestand dat je zelf bewaart en zelf aan iemand geeft.',
      'Let op: wie jouw browser kan gebruiken, kan ook deze instellingen openen.',
    ],
  },
  out: {
    title: () => 'Wat gaat er naar buiten?',
    lines: [
      'Niets. Er is geen server en er komt geen code van buiten.',
      'Alleen als jij erop drukt, opent een link, kopieer je een tekst of bewaar je een bestand.',
    ],
  },
  decides: {
    title: () => 'Wie bepaalt wat hier geldt?',
    keys,
    policy: (parts: string[]) => `Het beheer van deze computer stelt in: ${parts.join(', ')}.`,
    noPolicy: 'Het beheer van deze computer stelt niets in.',
    board: {
      policy: (board: string) => `${board} bepaalt de ondergrens, via het beheer van deze computer.`,
      file: (board: string) => `${board} bepaalt de ondergrens, met een bestand dat hier is overgenomen.`,
    },
    noBoard: 'Er zijn geen regels van een stichting ingesteld.',
    set: (name: string, version: number, day: string) => `Nu gelden: ${name}, versie ${version} van ${day}.`,
    counts: (board: number, both: number, school: number) =>
      `Regels die aan staan: ${board} van de stichting, ${both} van de stichting en aangepast door de school, ${school} van de school.`,
    allHere: (rules: number) =>
      `Regels die aan staan: ${rules}. Ze zijn in deze browser te veranderen, behalve wat vaststaat.`,
    refused: (count: number) => `${count} keer vroeg de school iets soepelers dan de stichting. Dat telt niet mee.`,
    fixedRole: (roles: string) => `Je rol staat vast: ${roles}.`,
    ownRole: 'Je rol kies je zelf.',
    press: 'Of je plaatst, bepaal je zelf, behalve waar een regel zegt dat het niet mag.',
  },
  wipe: {
    title: () => 'Hoe wis je alles?',
    lines: [
      'Met de knop ‘Wis alles’ op deze pagina. Alles onder ‘Wat bewaart het’ is dan weg en is niet terug te halen.',
      'Daarna gelden de regels die bij de extensie horen. De extensie verwijderen wist ook alles.',
    ],
    policyStays: 'Wat het beheer van deze computer instelt, blijft. Dat bewaart de browser zelf.',
    nothingStays: 'Er blijft niets over van wat je hier hebt ingesteld.',
    button: 'Wis alles',
    sure: 'Weet je het zeker? Je rol, regels, eerdere versies, tellingen en sleutels zijn dan weg. Heb je een sleutel? Bewaar dan eerst de reservekopie.',
    yes: 'Ja, wis alles',
    no: 'Toch niet',
    failed: 'Wissen lukte niet. Sluit andere tabbladen van PostWacht en probeer het nog eens.',
  },
};

export type WhatTexts = typeof whatNl;
