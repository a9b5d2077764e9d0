import type { Draft } from '../model/draft';
import type { Platform } from '../model/platform';
import type { FindAll } from './dom';
import { readText } from './read-text';

export type Speaker = Pick<Draft, 'account' | 'audience'>;
type Place = NonNullable<Platform['account']>[number];

/** Who speaks and who can read it, as the page shows it; null where it does not tell. `composer` shows it best. */
export function readSpeaker({ account, audience }: Platform, composer: Element | null, findAll: FindAll): Speaker {
  const search = (scope: ParentNode, { selector, attribute, name }: Place) => {
    for (const element of findAll(scope, [selector])) {
      const said = attribute ? (element.getAttribute(attribute) ?? '') : readText(element);
      const found = name ? said.match(name)?.[1] : said;
      if (found) return found.replace(/\s+/g, ' ').slice(0, 200);
    }
    return null;
  };
  const first = (places: readonly Place[]) => {
    const scopes = composer ? [composer, document] : [document];
    const found = scopes.flatMap((scope) => places.map((place) => () => search(scope, place)));
    return found.reduce<string | null>((before, look) => before ?? look(), null);
  };
  return { account: first(account ?? []), audience: first((audience ?? []).map((selector) => ({ selector }))) };
}
