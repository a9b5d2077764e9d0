import { extras, outside } from './beside';
import { buttons, shadow, wrapped } from './controls';
import { divs, submitByScript } from './divs';
import { labels } from './labels';
import { aria, classOff, editor, icons, roles, tags } from './looks';
import { names } from './names';
import { wanted } from './switches';
import { rich } from './text-areas';
import { down } from './timing';

/** Changes a practice page as sites change; runs before the page's own scripts. */
const changes: Readonly<Record<string, () => void>> = {
  ...{ labels, names, divs, buttons, wrapped, shadow, icons, editor, rich, outside, extras, roles, aria, tags, down },
  'class-off': classOff,
};

for (const name of wanted) {
  const change = changes[name];
  if (!change) throw new Error(`No change "${name}".`);
  change();
}
if (wanted.length) submitByScript();
