import type { Text } from '../model/rules';

/** What the button says when somebody points at it or has it read out; `PostWacht` stands before it. */
export const badgeWords = {
  part: { nl: '{site} deels bewaakt', en: '{site} partly guarded', de: '{site} teilweise bewacht' },
  none: { nl: '{site} niet bewaakt', en: '{site} not guarded', de: '{site} nicht bewacht' },
  noAccess: { nl: 'geen toegang tot {site}', en: 'no access to {site}', de: 'kein Zugriff auf {site}' },
} satisfies Record<string, Text>;
