import type { Draft, PlatformId } from '../../utils/model/draft';

export const places = ['whatsapp', 'socialschools', 'website', 'phone'] as const;
export type WhereTo = (typeof places)[number];

/** What someone says about a message that we cannot see for ourselves. */
export interface Message {
  text: string;
  reply: boolean;
  photo: boolean;
  where: WhereTo;
  /** On a telephone: which of the guarded sites' apps; null: another one. */
  app: PlatformId | null;
}

export function isEmpty({ text, photo }: Message): boolean {
  return text.trim() === '' && !photo;
}

export function draftOf({ text, reply, photo, where, app }: Message): Draft {
  return {
    platform: where === 'phone' ? app : null,
    surface: where,
    kind: reply ? 'reply' : 'post',
    text,
    media: { images: photo ? 1 : 0, videos: 0 },
    reply,
    account: null,
    audience: null,
  };
}
