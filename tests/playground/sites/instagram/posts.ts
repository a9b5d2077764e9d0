import { useSyncExternalStore } from 'react';
import { firstPosts, me, type Comment, type Post } from './invented';

/** The posts that this page shows, newest first. Outlives the app being built anew on a route change. */
let posts = firstPosts;
const listeners = new Set<() => void>();
let lastId = 9000;

export function usePosts(): readonly Post[] {
  return useSyncExternalStore(
    (listener) => (listeners.add(listener), () => listeners.delete(listener)),
    () => posts,
  );
}

export function addPost(caption: string, pictures: readonly string[]): void {
  const id = String(++lastId);
  put([{ id, code: `C${id}`, author: me.user, caption, pictures, shape: 'rest', comments: [] }, ...posts]);
}

export function addComment(post: Post, text: string): void {
  const comment: Comment = { id: String(++lastId), author: me.user, text };
  change(post.id, { comments: [...post.comments, comment] });
}

export function changeCaption(id: string, caption: string): void {
  change(id, { caption });
}

function change(id: string, part: Partial<Post>): void {
  put(posts.map((post) => (post.id === id ? { ...post, ...part } : post)));
}

function put(next: readonly Post[]): void {
  posts = next;
  for (const listener of listeners) listener();
}
