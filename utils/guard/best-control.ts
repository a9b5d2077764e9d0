import { controlsIn, disabled, isPage, placeScore, plainOnes, publishScore } from './controls';
import { fits, holds, nearest } from './dom';
import type { Sight } from './sight';

export const enough = 4;
/** Enough on a page that is there to publish. */
export const onPage = 3;

/** The control below a scope that most looks like publishing, or null. `editable`: the field that it would publish. */
export function bestControl(scope: Element, sight: Sight, editable: Element | null, wanted = enough): Element | null {
  if (isPage(scope)) return null;
  const controls = controlsIn(scope).filter(
    (control) =>
      !(editable && holds(editable, control)) &&
      !nearest(control, sight.platform.leave) &&
      // What stands with the words of somebody else answers those.
      holds(nearest(control, ['article', '[role="article"]']) ?? scope, editable ?? scope),
  );
  const before = editable && sight.memory.before(editable);
  const naming = sight.naming();
  const plain = plainOnes(controls, naming);
  const bold = controls.filter((control) => naming?.isBold(control));
  const form = fits(scope, ['form']);
  const fresh = controls.filter((control) => before && !before.there.has(control));
  let best: Element | null = null;
  let most = wanted - 1;
  for (const control of controls) {
    if (disabled(control)) continue;
    // The only filled button of a composer is its main one.
    const weight = bold.includes(control) ? (bold.length === 1 ? 3 : 2) : 0;
    // What alone came into a form with the first letters is there to send them; private chats have no form.
    const alone = form && fresh.length === 1 && fresh[0] === control ? 1 : 0;
    const place = placeScore(control, control === controls.at(-1), plain, scope, naming);
    const score = publishScore(control, before, weight + alone + place, naming);
    if (score > most) {
      best = control;
      most = score;
    }
  }
  return best;
}
