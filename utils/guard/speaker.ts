import type { Draft } from '../model/draft';
import type { Platform } from '../model/platform';
import type { FindAll } from './dom';
import { readText } from './read-text';

export type Speaker = Pick<Draft, 'account' | 'audience'>;

/** Who speaks and who can read it, as the page shows it; null where it does not tell. `composer` shows it best. */
export function readSpeaker({ account, audience }: Platform, composer: Element | null, findAll: FindAll): Speaker {
  const first = (scope: ParentNode, selectors: readonly string[] = []) => {
    const element = selectors.length > 0 && findAll(scope, selectors)[0];
    return (element && readText(element).replace(/\s+/g, ' ').slice(0, 200)) || null;
  };
  return {
    account: first(document, account),
    audience: (composer && first(composer, audience)) ?? first(document, audience),
  };
}
