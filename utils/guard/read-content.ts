import type { Draft } from '../model/draft';
import type { WatchedPlatform } from '../model/platform';
import { countMedia } from './media';
import { readText } from './read-text';

/** What a composer holds, wherever it would be published. */
export type Content = Pick<Draft, 'text' | 'media'>;

/** Reads what a composer holds now, with its text from these fields. */
export function readContent(composer: Element, fields: readonly Element[], platform: WatchedPlatform): Content {
  return { text: fields.map(readText).filter(Boolean).join('\n'), media: countMedia(composer, platform) };
}
