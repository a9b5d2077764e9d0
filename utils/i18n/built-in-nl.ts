/** Words of the built-in questions and notices. Dutch travels with the watching script; the other languages come with the checklist script. */
export interface BuiltInWords {
  title: string;
  why: string;
  ticks: string[];
  placement: string;
  no: string;
  yes: string;
  approved: string;
  name: string;
  day: string;
  publish: string;
  back: string;
  refresh: string;
  /** Three cases of one thing, `again`. */
  pressAgain?: string;
  pressEnter?: string;
  covered?: string;
}

/** What serves where nothing more precise is there. */
export const again = 'Je bericht is nog niet geplaatst. Druk zelf nog een keer.';

/** Short, for every page of a site carries it. */
export const shortDutch: BuiltInWords = {
  title: 'Even kijken voordat je plaatst',
  why: 'De vragen van je school zijn er nu niet. Je bericht blijft staan.',
  ticks: [
    'Er staat niets vertrouwelijks in.',
    'Er is geen leerling in beeld, of ik heb gekeken: het mag.',
    'Dit is geen discussie met een leerling of ouder, en ik sta erachter.',
  ],
  placement: 'Ben je stagiair, en gaat dit over leerlingen of je stageschool?',
  no: 'Nee',
  yes: 'Ja, of ik weet het niet',
  approved: 'Mijn begeleider zag dit bericht en zegt: dit mag.',
  name: 'Naam begeleider',
  day: 'Dag',
  publish: 'Plaatsen',
  back: 'Terug naar mijn bericht',
  refresh: 'PostWacht werkt hier niet goed meer. Kopieer je tekst en vernieuw deze pagina.',
};
