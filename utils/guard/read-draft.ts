import type { HeldDraft } from '../model/draft';
import type { WatchedPlatform } from '../model/platform';
import type { Seen } from '../model/request';
import { readContent, type Content } from './read-content';
import type { Submission } from './sight';

/**
 * What is about to be published, read from the page as it is at the press; nothing is written.
 * `earlier` is what an earlier step of the same dialog held, used when no field is shown any more; null without one.
 * Who speaks to whom is read by the checklist script (speaker.ts).
 */
export function readDraft(
  { surface, composer, fields }: Submission,
  platform: WatchedPlatform,
  earlier: Content | null,
): HeldDraft {
  const now = readContent(composer, fields, platform);
  const before = (!fields.length && earlier) || now;
  const text = now.text || before.text;
  const media = {
    images: Math.max(now.media.images, before.media.images),
    videos: Math.max(now.media.videos, before.media.videos),
  };
  if (surface.media === 'image' && media.images + media.videos === 0) media.images = 1;
  if (surface.media === 'video' && media.videos === 0) media.videos = 1;
  return {
    surface: surface.id,
    kind: surface.kind,
    text,
    media,
    reply: surface.reply,
  };
}

/** What a held request would publish. */
export function draftOfRequest({ images, videos, texts, ...told }: Seen): HeldDraft {
  return {
    ...told,
    surface: 'request',
    text: texts.slice(1).replaceAll('\0', '\n'),
    media: { images, videos },
  };
}

/** Names a draft: an approval is for this text with this much attached, on this surface, and for no other. */
export function draftKey({ text, media, surface }: HeldDraft): string {
  return JSON.stringify([surface, text, media.images, media.videos]);
}
