import type { Draft } from '../model/draft';
import type { WatchedPlatform } from '../model/platform';
import { findAll, visible } from './dom';

/** What is attached to a composer: previews on the page, or files chosen in it. Never reads a file's bytes. */
export function countMedia(composer: Element, platform: WatchedPlatform): Draft['media'] {
  const images = findAll(composer, platform.images).filter(visible).length;
  const videos = findAll(composer, platform.videos).filter(visible).length;
  const files = findAll(composer, ['input[type="file"]']).flatMap((input) => [
    ...((input as HTMLInputElement).files ?? []),
  ]);
  const films = files.filter(({ type }) => type.startsWith('video/')).length;
  return { images: Math.max(images, files.length - films), videos: Math.max(videos, films) };
}

/** Anything at all is attached. */
export function hasMedia(composer: Element, platform: WatchedPlatform): boolean {
  const { images, videos } = countMedia(composer, platform);
  return images + videos > 0;
}
