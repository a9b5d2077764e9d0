import { useSyncExternalStore } from 'react';

/** A published video or set of photos. All accounts are invented. */
export interface Video {
  id: string;
  handle: string;
  caption: string;
  /** A colour for invented films, a blob: address for what was uploaded here. */
  picture: string;
  own?: true;
}

export interface Comment {
  id: string;
  author: string;
  text: string;
  /** The comment that it answers. */
  to?: string;
}

export const me = 'oefenaccount';

let videos: readonly Video[] = [
  { id: '7301', handle: 'sportparkzuid', caption: 'Zo leg je een veld aan #oefenpagina', picture: '#3d6b4f' },
  { id: '7302', handle: me, caption: 'Opruimen in dertig tellen', picture: '#6b4a3d', own: true },
  { id: '7303', handle: 'bieb_waterrijk', caption: 'Voorlezen, maar dan anders', picture: '#3d4f6b' },
];
let comments: Readonly<Record<string, readonly Comment[]>> = {
  7301: [
    { id: '91', author: 'meester_test', text: 'Wat een werk!' },
    { id: '92', author: 'basisschool_de_linde', text: 'Mooi groen.' },
  ],
};
const watchers = new Set<() => void>();
const watch = (changed: () => void) => (watchers.add(changed), () => watchers.delete(changed));
const announce = () => watchers.forEach((changed) => changed());

export function useVideos(): readonly Video[] {
  return useSyncExternalStore(watch, () => videos);
}

export function useComments(id: string): readonly Comment[] {
  return useSyncExternalStore(watch, () => comments)[id] ?? [];
}

export function videoById(id: string | undefined): Video | null {
  return videos.find((video) => video.id === id) ?? null;
}

/** Puts a new video on top, or changes the caption of one that is there. */
export function putVideo(video: Video): void {
  const known = videoById(video.id);
  videos = known
    ? videos.map((old) => (old.id === video.id ? { ...old, caption: video.caption } : old))
    : [video, ...videos];
  announce();
}

export function putComment(video: string, comment: Omit<Comment, 'id'>): void {
  const there = comments[video] ?? [];
  comments = { ...comments, [video]: [{ ...comment, id: String(100 + there.length) }, ...there] };
  announce();
}
