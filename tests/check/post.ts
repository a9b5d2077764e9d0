import { z } from 'zod';
import { platformIdSchema, type Draft, type Kind, type PlatformId } from '../../utils/model/draft';
import type { Role } from '../../utils/model/profile';

/** A text to check, with what is known about where it goes. */
export interface Post {
  /** Whatever the line called itself; null when it did not. */
  id: unknown;
  text: string;
  /** null: unknown, or none of the guarded sites. */
  platform: PlatformId | null;
  kind: string;
  role: Role;
  /** How many photos or videos go along; null: nobody knows. */
  media: number | null;
}

/** What schools call their people, besides the names of the roles; the strictest first, for who has two. */
const otherRoles: [Role, RegExp][] = [
  ['stagiair', /stag|student|pabo|\blio\b|^intern$|trainee/],
  ['leiding', /leid|direct|bestuur|rector|principal|\bhead|manage/],
  ['leerkracht', /leerkr|docent|leraar|lerares|\bjuf|meester|teacher|lehrer/],
];
const staff = /medewerk|staff|assist|ondersteun|begeleid|opleid|concierge|conciërge|admin|\bib|\boop\b|coach/;

/** The role that a word stands for; null when it says nothing. */
export function roleOf(word: unknown): Role | null {
  const said = [word].flat().join(' ').trim().toLowerCase();
  // An "intern begeleider" leads nobody, and a "leraarondersteuner" has no class.
  const led = said.replace(/\p{L}*(?:begeleid|opleid|ondersteun|assist)\p{L}*/gu, '-');
  const other = otherRoles.find(([, words]) => words.test(led));
  return other?.[0] ?? (staff.test(said) ? 'medewerker' : null);
}

/** The site that a word stands for, also by an older or shorter name; null for anything else. */
export function platformOf(word: unknown): PlatformId | null {
  const said = typeof word === 'string' ? word.toLowerCase().replace(/[^a-z]/g, '') : '';
  return platformIdSchema.safeParse(otherPlatforms.get(said) ?? said).data ?? null;
}

const otherPlatforms = new Map([
  ['twitter', 'x'],
  ['xtwitter', 'x'],
  ['insta', 'instagram'],
  ['ig', 'instagram'],
  ['fb', 'facebook'],
  ['yt', 'youtube'],
]);

const lineSchema = z.object(
  {
    id: z
      .unknown()
      .optional()
      .transform((id) => id ?? null),
    text: z.string({
      error: ({ input }) =>
        input === undefined
          ? '"text" is missing: put the post in it'
          : '"text" must be a string: put quotes around the post',
    }),
    platform: z.unknown().optional().transform(platformOf),
    kind: z
      .unknown()
      .optional()
      .transform((kind) => (typeof kind === 'string' ? kind.trim().toLowerCase() : 'post')),
    role: z
      .unknown()
      .optional()
      .transform((role) => roleOf(role) ?? 'medewerker'),
    media: z
      .unknown()
      .optional()
      .transform((media) => (media === true ? 1 : media === false ? 0 : count(media))),
  },
  { error: 'the line must be one JSON object, like {"id":1,"text":"…"}' },
);

function count(media: unknown): number | null {
  return typeof media === 'number' && Number.isInteger(media) && media >= 0 ? media : null;
}

/** Reads one line of JSON. Only the text must be right: what else is missing or unknown gets the safest value. */
export function readPost(line: string): { post: Post } | { error: string } {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    return {
      error: `the line is not JSON (${error instanceof Error ? error.message : String(error)}): write one object a line`,
    };
  }
  const parsed = lineSchema.safeParse(data);
  return parsed.success
    ? { post: parsed.data }
    : { error: parsed.error.issues.map(({ message }) => message).join('; ') };
}

/** The draft that a composer would hold with this post in it. */
export function draftOf({ text, platform, kind, media }: Post): Draft {
  const reply = /^(?:reply|comment|quote|reactie|antwoord)/.test(kind);
  const video = platform === 'tiktok' || platform === 'youtube';
  return {
    platform,
    surface: 'check',
    kind: reply ? answerKind(platform, kind) : video && /^(?:caption|description)$/.test(kind) ? 'video' : 'post',
    text,
    media: { images: video ? 0 : (media ?? 0), videos: video ? (media ?? 0) : 0 },
    reply,
    account: null,
    audience: null,
  };
}

/** X calls an answer a reply; the other sites have comments. */
function answerKind(platform: PlatformId | null, kind: string): Kind {
  if (kind === 'quote') return 'quote';
  return platform === null || platform === 'x' ? 'reply' : 'comment';
}
