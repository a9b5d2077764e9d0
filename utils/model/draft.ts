import { z } from 'zod';

/** The six sites. An id is the name of its file in utils/platforms, of its texts and of its README row. */
export const platformIds = ['x', 'facebook', 'instagram', 'tiktok', 'linkedin', 'youtube'] as const;
export const platformIdSchema = z.enum(platformIds);
export type PlatformId = z.infer<typeof platformIdSchema>;

/** What is being published. `edit` is a change to something that is already public. */
export const kinds = [
  'post',
  'thread',
  'quote',
  'share',
  'reply',
  'comment',
  'edit',
  'story',
  'reel',
  'video',
  'article',
  'note',
  'poll',
  'live',
] as const;
export const kindSchema = z.enum(kinds);
export type Kind = z.infer<typeof kindSchema>;

/** What is about to be published, as the composer shows it at the press. Text stays in memory and is never stored or logged. */
export const draftSchema = z.object({
  platform: platformIdSchema.nullable().describe('null on the self-check page'),
  surface: z.string().max(60),
  kind: kindSchema,
  /** All fields of the composer in document order, joined by line feeds. */
  text: z.string().max(200_000),
  media: z.object({ images: z.int().min(0), videos: z.int().min(0) }),
  /** An answer to somebody: a reply, a comment or a quote. */
  reply: z.boolean(),
  /** Who speaks, as the page shows it; null when the page does not tell. */
  account: z.string().max(200).nullable(),
  /** By which id the site knows who speaks, where only its request tells; never shown. */
  author: z.string().max(200).optional(),
  /** Who can read it, as the page shows it; null when the page does not tell. */
  audience: z.string().max(200).nullable(),
});
export type Draft = z.infer<typeof draftSchema>;

/** What the guard knows of a draft; the checklist script makes a whole one of it. */
export type HeldDraft = Pick<Draft, 'surface' | 'kind' | 'text' | 'media'> & {
  reply?: true | undefined;
  /** What a request tells; a composer is asked later (speaker.ts). */
  audience?: string | undefined;
  author?: string | undefined;
};
