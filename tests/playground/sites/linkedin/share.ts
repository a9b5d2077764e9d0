import { company, member, type FeedPost, type FeedStore } from './feed-posts';
import type { ShareRequest } from './requests';

/** How a share box was opened: a new post, with a post that is passed on, or to change an own post. */
export interface ShareStart {
  asCompany: boolean;
  group?: string;
  parent?: FeedPost;
  editing?: FeedPost;
  /** A finished article that goes along. */
  articleUrn?: string;
}

/** What the person has put together so far; it outlives the steps that replace the editor. */
export interface ShareDraft {
  text: string;
  files: File[];
  scheduledAt: string | null;
  poll: { question: string; options: string[] } | null;
  connectionsOnly: boolean;
}

export function emptyDraft(start: ShareStart): ShareDraft {
  return { text: start.editing?.text ?? '', files: [], scheduledAt: null, poll: null, connectionsOnly: false };
}

export function authorOf(start: ShareStart): string {
  return start.asCompany ? company.name : member.name;
}

/** A share can go out as soon as there is something in it. */
export function isReady(draft: ShareDraft, start: ShareStart): boolean {
  return Boolean(draft.text.trim() || draft.files.length || draft.poll || start.articleUrn);
}

export function toRequest(draft: ShareDraft, start: ShareStart, mediaUrns: string[]): ShareRequest {
  return {
    text: draft.text.trim(), mediaUrns, video: draft.files.some((file) => file.type.startsWith('video')),
    scheduledAt: draft.scheduledAt, connectionsOnly: draft.connectionsOnly,
    companyUrn: start.asCompany ? `urn:li:fsd_company:${company.id}` : null, groupUrn: start.group ?? null,
    reference: start.articleUrn ?? (start.parent ? `urn:li:activity:${start.parent.id}` : null),
    editUrn: start.editing ? `urn:li:share:${start.editing.id}` : null,
  };
}

/** Shows on the page what went out. */
export function showShared(store: FeedStore, draft: ShareDraft, start: ShareStart): void {
  const text = draft.text.trim();
  if (start.editing) return store.change(start.editing.id, (post) => ({ ...post, text }));
  if (draft.scheduledAt) return;
  const quoted = start.parent ? `\n\n↻ ${start.parent.author}: ${start.parent.text}` : '';
  const images = draft.files.map((file) => URL.createObjectURL(file));
  store.add({ author: authorOf(start), role: start.asCompany ? '' : member.role, own: true, text: text + quoted, images });
}
