import { useSyncExternalStore } from 'react';

/** A post in the feed. All people and schools are invented. */
export interface Post {
  id: string;
  name: string;
  handle: string;
  text: string;
  images?: string[];
  own?: true;
}

export const me = { name: 'Oefenaccount', handle: 'oefenaccount' };

let posts: readonly Post[] = [
  {
    id: '1801',
    name: 'Basisschool De Linde',
    handle: 'basisschool_de_linde',
    text: 'De moestuin staat weer vol. Wie komt er pompoenen plukken?',
  },
  { id: '1802', ...me, text: 'Vrijdag is er weer een inloopochtend.', own: true },
  {
    id: '1803',
    name: 'Bibliotheek Waterrijk',
    handle: 'bieb_waterrijk',
    text: 'Nieuw: elke woensdag voorlezen om half drie.',
  },
  {
    id: '1804',
    name: 'Meester Test',
    handle: 'meester_test',
    text: 'Vulkanen maken met azijn en soda. Het lokaal ruikt nog een week.',
  },
  { id: '1805', name: 'Sportpark Zuid', handle: 'sportparkzuid', text: 'De velden zijn open. Tot zaterdag!' },
];
const watchers = new Set<() => void>();

/** The feed, newest first; follows changes. */
export function usePosts(): readonly Post[] {
  return useSyncExternalStore(
    (changed) => (watchers.add(changed), () => watchers.delete(changed)),
    () => posts,
  );
}

/** One post by id, or null. */
export function postById(id: string | null): Post | null {
  return posts.find((post) => post.id === id) ?? null;
}

/** Puts a new post on top, or changes one that is there. */
export function putPost(post: Post): void {
  const known = posts.some(({ id }) => id === post.id);
  posts = known ? posts.map((old) => (old.id === post.id ? { ...old, ...post } : old)) : [post, ...posts];
  for (const changed of watchers) changed();
}
