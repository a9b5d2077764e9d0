/** Everything on the practice pages is invented. */
export const me = { id: '61550000000001', name: 'Noor Voorbeeld', first: 'Noor' };
export const names = ['Sem Voorbeeld', 'Lotte Oefening', 'Juf Test', 'Meester Proef'];

export interface Comment {
  id: string;
  author: string;
  text: string;
  replies: readonly Comment[];
}

export interface Story {
  id: string;
  author: string;
  text: string;
  /** blob: or data: addresses of what was attached. */
  pictures: readonly string[];
  /** How its comment box looks: layouts differ from person to person and from post to post. */
  box: 'button' | 'enter-only';
  comments: readonly Comment[];
  shared?: string;
}

const drawing = (colour: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 220"><rect width="500" height="220" fill="${colour}"/><circle cx="250" cy="110" r="60" fill="#fff8"/></svg>`)}`;

export const firstStories: readonly Story[] = [
  {
    id: '1001',
    author: 'Basisschool De Oefenhoek',
    text: 'De schooltuin staat in bloei.',
    pictures: [drawing('#9cc58b')],
    box: 'button',
    comments: [
      { id: '5001', author: 'Sem Voorbeeld', text: 'Wat mooi!', replies: [] },
      { id: '5002', author: 'Noor Voorbeeld', text: 'Dank je.', replies: [] },
    ],
  },
  {
    id: '1002',
    author: 'Lotte Oefening',
    text: 'Wie heeft er een tip voor een goed boek?',
    pictures: [],
    box: 'enter-only',
    comments: [],
  },
  { id: '1003', author: 'Noor Voorbeeld', text: 'Zin in morgen.', pictures: [], box: 'button', comments: [] },
];
