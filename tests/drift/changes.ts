/** What a site can change about itself, by name: the names that tests/drift/page/index.ts knows. */
export const changes = {
  labels: 'words and names in a script nobody listed (Georgian, Thai, Amharic, Cherokee, pictures)',
  names: 'classes, ids, test ids and other data-* renamed or gone',
  divs: '`button` becomes `div role=button`',
  buttons: '`div role=button` becomes a plain element with a `button` in it',
  wrapped: 'every control in one to five more elements',
  shadow: 'every control in an open shadow root',
  icons: 'pictures instead of words',
  editor: 'the editor says nothing of its role or framework',
  rich: '`textarea` becomes an editable element',
  outside: 'the last control behind its form',
  extras: 'a second button and a menu beside the last control',
  roles: 'dialogs and articles without a role',
  aria: 'no aria attribute but `aria-disabled`',
  tags: 'custom elements under other names',
  down: 'the last control acts when the button goes down',
  'class-off': 'disabled by class only',
} as const;
export type Change = keyof typeof changes;

/** Two or three at once, as a redesign brings them. */
export const combinations: readonly (readonly Change[])[] = [
  ['names', 'icons'],
  ['names', 'divs'],
  ['names', 'editor'],
  ['names', 'roles'],
  ['names', 'labels'],
  ['labels', 'shadow'],
  ['labels', 'extras'],
  ['labels', 'icons'],
  ['wrapped', 'outside'],
  ['aria', 'class-off'],
  ['names', 'aria', 'wrapped'],
  ['rich', 'names'],
];
