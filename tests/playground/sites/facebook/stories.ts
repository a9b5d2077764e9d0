import { useSyncExternalStore } from 'react';
import { firstStories, type Comment, type Story } from './invented';

/** The posts that this page shows, newest first. Lives as long as the page, as the real app's store does. */
let stories = firstStories;
const listeners = new Set<() => void>();
let lastId = 9000;

export function useStories(): readonly Story[] {
  return useSyncExternalStore(
    (listener) => (listeners.add(listener), () => listeners.delete(listener)),
    () => stories,
  );
}

export function newId(): string {
  return String(++lastId);
}

export function addStory(story: Omit<Story, 'id' | 'box' | 'comments'>): void {
  put([{ ...story, id: newId(), box: 'button', comments: [] }, ...stories]);
}

export function changeStory(id: string, change: Partial<Story>): void {
  put(stories.map((story) => (story.id === id ? { ...story, ...change } : story)));
}

/** Adds a comment under a post, or under one of its comments. */
export function addComment(story: Story, comment: Comment, under: string | null): void {
  const comments = under
    ? story.comments.map((each) => (each.id === under ? { ...each, replies: [...each.replies, comment] } : each))
    : [...story.comments, comment];
  changeStory(story.id, { comments });
}

export function changeComment(story: Story, id: string, text: string): void {
  changeStory(story.id, { comments: story.comments.map((each) => (each.id === id ? { ...each, text } : each)) });
}

function put(next: readonly Story[]): void {
  stories = next;
  for (const listener of listeners) listener();
}
