/** Everything on the practice pages is invented. */
export const me = { id: '17800000000000001', user: 'noor.voorbeeld' };
export const mentions = ['@sem.voorbeeld', '@lotte.oefening', '@juf.test', '@meester.proef'];

export interface Comment {
  id: string;
  author: string;
  text: string;
}

/** How a comment under this post goes out: three shapes that all exist. */
export type CommentShape = 'rest' | 'graphql-2024' | 'graphql-2026';

export interface Post {
  id: string;
  code: string;
  author: string;
  caption: string;
  pictures: readonly string[];
  shape: CommentShape;
  comments: readonly Comment[];
}

const drawing = (colour: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 470 360"><rect width="470" height="360" fill="${colour}"/><path d="M60 300l120-150 90 100 60-60 90 110z" fill="#fff9"/></svg>`)}`;

export const firstPosts: readonly Post[] = [
  {
    id: '3400000000000000001',
    code: 'Coefen00001',
    author: 'lotte.oefening',
    caption: 'Wandeling door het bos.',
    pictures: [drawing('#86a7c4')],
    shape: 'graphql-2026',
    comments: [{ id: '1801', author: 'sem.voorbeeld', text: 'Prachtig!' }],
  },
  {
    id: '3400000000000000002',
    code: 'Coefen00002',
    author: 'noor.voorbeeld',
    caption: 'Taart!',
    pictures: [drawing('#d9a48a')],
    shape: 'rest',
    comments: [],
  },
  {
    id: '3400000000000000003',
    code: 'Coefen00003',
    author: 'sem.voorbeeld',
    caption: 'Fietstocht.',
    pictures: [drawing('#a6be8d')],
    shape: 'graphql-2024',
    comments: [],
  },
];
