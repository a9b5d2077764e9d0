import type { Draft } from './draft';

/** Under what is remembered who speaks: the name on the page, else the site's own id; null when neither is known. */
export function whoSpeaks({ account, author }: Pick<Draft, 'account' | 'author'>): string | null {
  return account ?? author ?? null;
}
