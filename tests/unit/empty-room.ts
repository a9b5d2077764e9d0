import type { Room } from '../../utils/guard/contract';

/** What the two scripts of our world share, before the checklist script came. */
export function emptyRoom(): Room {
  return {
    platform: 'x',
    findAll: () => [],
    view: null,
    words: null,
    naming: null,
    suggesting: null,
    watchPublished: null,
  };
}
