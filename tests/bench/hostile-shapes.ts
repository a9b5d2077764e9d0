/** What makes a careless pattern look again and again: repeated, each fills a text of any length. Every check is tried on all. */
export const hostileShapes = [
  ...['a', 'A', 'é', '0', '9', ' ', '\n', '.', ',', '-', '#', '@', '+', '(', '/', "'", ':', '🎉', 'ß'],
  ...['0 ', '06-', '0 6 ', '+31 ', '(0', '1234 ', '12-', '1.', '12-ab-', 'AB-12-', 'a1', '1a ', '0/0'],
  ...['a.', 'a@', '@a.', 'a @ ', 'a at ', 'a punt ', 'a@a.a', 'www.', 'a-a.', '#a', '@de', 'https://'],
  ...['NL00 ', 'NL91ABNA', 'NL91 ', 'bsn ', 'bsn: 1', 'pgn 1 ', 'leerlingnummer ', 'leerlingnummer 1'],
  ...[
    'straat ',
    'Aa ',
    'Aa 1 ',
    'Lindelaan ',
    'van de ',
    'Jan van ',
    'woont in ',
    'woont aan de ',
    '12 Aa Aa ',
    'a-straat',
  ],
  ...[
    'geboren ',
    'geboren op ',
    '12 mei ',
    'jarig ',
    '12 mei is ',
    'wordt op ',
    'wordt op 12 mei ',
    'kenteken ',
    'auto ',
  ],
  ...['de wilgenhof', 'het ', 'kompas', 'het kompas ', 'obs ', 'obs het ', '#hetkompas', 'lindegaard.', 'wilgen-'],
  ...[
    'groep ',
    'groep 5 ',
    'een leerling ',
    'mijn ',
    'Jan ',
    'Jan en ',
    'juf ',
    'hij ',
    'heeft ',
    'foto ',
    'u ',
    'jij ',
    '!! ',
  ],
];

/** A text of this many characters. */
export function hostileText(shape: string, length: number): string {
  return shape.repeat(Math.ceil(length / shape.length)).slice(0, length);
}
