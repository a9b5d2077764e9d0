import type { Surface } from '../model/platform';
import { bestControl, enough, onPage } from './best-control';
import { controlsIn, isPage } from './controls';
import { ancestors, dialogAround, dialogs, findAll, fits, holds, items, limits, nearest, visible } from './dom';
import { editablesIn, filled } from './editables';
import { hasMedia } from './media';
import type { Content } from './read-content';
import { composerAround, leftAlone, marked, submissionOn, surfacesHere, type Sight, type Submission } from './sight';

/** Starts from the editables: the smallest composer that holds something and whose best control is the pressed one. */
export function byStructure(control: Element, sight: Sight): Submission | null {
  const editables = editablesIn(document.body);
  const full = editables.filter(filled);
  const pictured = editables.length > 0 && hasMedia(document.body, sight.platform);
  for (const editable of editables) {
    const limit = nearest(editable, limits);
    if (!limit || !holds(limit, control)) continue;
    // Most composers of a page are empty: nothing can be published from them, and looking further costs a feed.
    if (!pictured && !full.some((one) => holds(limit, one))) continue;
    if (!mayHoldDraft(editable, sight)) continue;
    const found = composerOf(editable, sight);
    if (!found || !(holds(found.control, control) || holds(control, found.control))) continue;
    const submitted = submission(found.composer, control, sight);
    if (submitted.fields.some(filled) || hasMedia(found.composer, sight.platform)) return submitted;
  }
  return byPage(control, sight) ?? lastStep(control, sight);
}

/** A page that is there to publish something pictured, with something attached and perhaps without a field. */
function byPage(control: Element, sight: Sight): Submission | null {
  for (const surface of surfacesHere(sight)) {
    const composer = surface.path && surface.media && !surface.confirms ? composerAround(control, surface) : null;
    if (!composer || !marked(composer, surface) || !hasMedia(composer, sight.platform)) continue;
    // Where a field belongs to it, a page without one is still at an earlier step.
    if (surface.fields && !findAll(composer, surface.fields).some(visible)) continue;
    const best = bestControl(choiceAround(control), sight, null, onPage);
    if (best && holds(best, control)) return submissionOn(surface, composer, control);
  }
  return null;
}

/** The smallest ancestor in which a control has another one beside it. */
function choiceAround(control: Element): Element {
  for (const at of ancestors(control)) if (controlsIn(at).length > 1) return at;
  return control;
}

/** A text area in a dialog or outside a form is mostly a report, a note or the name of a list: only where a platform names it. */
export function mayHoldDraft(editable: Element, sight: Sight): boolean {
  if (leftAlone([...ancestors(editable)], sight)) return false;
  if (!(editable instanceof HTMLTextAreaElement)) return true;
  const limit = nearest(editable, ['form', ...limits]);
  const inForm = limit instanceof HTMLFormElement && !fits(nearest(limit, limits) ?? limit, dialogs);
  return inForm || surfacesHere(sight).some((surface) => names(surface, editable));
}

function names(surface: Surface, editable: Element): boolean {
  if (!surface.fields || !fits(editable, surface.fields)) return false;
  const scope = surface.scope ? nearest(editable, surface.scope) : editable;
  return scope !== null && marked(scope, surface);
}

/** The smallest composer around an editable, with the control that publishes it; null when nothing looks like one. */
export function composerOf(editable: Element, sight: Sight): { composer: Element; control: Element } | null {
  const dialog = nearest(editable, limits);
  // A dialog is one composer: its title bar and its foot count as much as what stands beside the field.
  if (dialog && fits(dialog, dialogs)) {
    const control = bestControl(dialog, sight, editable);
    if (control) return { composer: dialog, control };
  }
  const isOwnPage = surfacesHere(sight).some((one) => one.path && !one.submit && !one.reply && names(one, editable));
  const wanted = isOwnPage ? onPage : enough;
  for (const at of ancestors(editable)) {
    if (at === editable) continue;
    if (isPage(at)) return null;
    const control = bestControl(at, sight, editable, wanted);
    if (control) return { composer: at, control };
    if (fits(at, limits)) return null;
  }
  return null;
}

/** The final press of a two-step composer: its dialog showed a draft earlier and shows no field now. */
function lastStep(control: Element, sight: Sight): Submission | null {
  const dialog = sight.platform.losesFields ? dialogAround(control) : null;
  if (!dialog || !holdsDraft(sight.memory.earlier(dialog)) || editablesIn(dialog).some(filled)) return null;
  // A choice among radio buttons is a setting.
  if (findAll(dialog, ['[type="radio"]', '[role="radio"]']).some(visible)) return null;
  const best = bestControl(dialog, sight, null);
  return best && !sight.naming()?.isDone(best) && holds(best, control) ? submission(dialog, control, sight) : null;
}

function holdsDraft(earlier: Content | null): boolean {
  return Boolean(earlier && (earlier.text || earlier.media.images + earlier.media.videos));
}

/** A submission of a composer found by structure: on the first surface that fits, else on one that nobody listed. */
export function submission(composer: Element, control: Element | null, sight: Sight): Submission {
  const surface =
    surfacesHere(sight).find(
      (one) =>
        (!one.scope || nearest(composer, one.scope) || findAll(composer, one.scope).length) &&
        marked(composer, one) &&
        !one.confirms,
    ) ?? unknownSurface(composer);
  return submissionOn(surface, composer, control);
}

/** A composer that no entry knows: in an article or a list it answers somebody, elsewhere it is a post. */
function unknownSurface(composer: Element): Surface {
  const answers = nearest(composer, items);
  return { id: 'unknown', kind: answers ? 'comment' : 'post', seen: '2026-11-22', reply: answers ? true : undefined };
}
