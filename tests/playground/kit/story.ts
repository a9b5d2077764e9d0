import type { Kind, PlatformId } from '../../../utils/model/draft';

/** Languages of the practice pages: `xx` is an invented one that no label list can know. */
export const pageLanguages = ['nl', 'en', 'de', 'xx'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** Hooks are `data-pg` attributes: for tests only, the product never reads them (a test says so). */
type Hook = string;

/** `press` waits until the control is there, visible and not disabled (also not by aria-disabled). `write` puts
 *  the cursor in the field (by pressing it, unless it is there already) and types on; it never empties the field. `key`
 *  is one key by its DOM name, with `Mod+` (Ctrl, or Cmd on a Mac) and `Shift+` before it where needed: `Mod+a`. */
export type Step =
  { press: Hook } | { write: Hook; text: string } | { attach: Hook; file: 'image' | 'video' } | { key: string };

/** One way to publish something public, told as a person would do it. */
export interface SurfaceStory {
  /** Unique within the platform. */
  id: string;
  platform: PlatformId;
  /** Id in utils/platforms/<platform>.ts. */
  surface: string;
  kind: Kind;
  title: string;
  /** Under the real host name, with `{lang}` for the page's language. */
  url: string;
  /** The composer stands in this frame (YouTube live chat). */
  frame?: Hook;
  /** From the opened page to the empty composer. */
  open: Step[];
  /** The main field. Absent: the surface has no text (story). */
  editor?: Hook;
  /** The site itself takes no more than this many UTF-16 units in the main field. Absent: as many as a test writes. */
  longest?: number;
  /** From the written text to the last press (attachments, other fields, next steps). */
  complete?: Step[];
  /** The control that publishes. Absent: this surface has no button. */
  submit?: Hook;
  /** The key that publishes from the editor. Absent: none does. */
  key?: 'Enter' | 'Mod+Enter';
  /** A second confirmation that some sites put after the submit. */
  confirm?: Hook;
  /** A step before the last press looks like publishing but for its label: in a language nobody listed the DOM door by itself asks there, once. */
  labelledStep?: true;
  /** What else the back end is expected to have kept: number of files. */
  media?: number;
  /** The text that the back end must have kept, `{text}` standing for what was written in the editor. Absent: exactly
   *  that. For surfaces with more fields (poll options, title and body) and threads (posts joined by line feeds). */
  published?: string;
}

/** Something that must be left alone: it may publish nothing, and no checklist may appear. */
export interface NegativeStory {
  id: string;
  platform: PlatformId;
  title: string;
  url: string;
  frame?: Hook;
  steps: Step[];
  /** The action that the page must have got: its name in the back end's log (`Publication.action` or an `event`). */
  expect: string;
}

/** What a fake back end kept. Only `public: true` counts as published. */
export interface Publication {
  platform: PlatformId;
  /** Operation name, e.g. `CreateTweet`; for negatives e.g. `dm`, `like`, `search`, `draft`, `open-composer`. */
  action: string;
  public: boolean;
  kind: Kind | null;
  text: string;
  media: number;
}
