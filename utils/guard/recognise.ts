import type { Platform, Surface, SubmitKey } from '../model/platform';
import { doneWords } from '../platforms/words';
import { controlOn, controlsIn, disabled, labelOf, placeScore, plainOnes, publishScore, type Before } from './controls';
import { ancestors, dialogs, findAll, fits, holds, nearest, visible } from './dom';
import { editableAt, editablesIn, filled } from './editables';
import { hasMedia } from './media';
import type { Earlier } from './memory';

/** A press that publishes: where, with which control (null: by key, and no control was found) and from which fields. */
export interface Submission {
  surface: Surface;
  /** What holds all of one draft. */
  composer: Element;
  control: Element | null;
  /** In document order; empty when the last step of a composer no longer shows them. */
  fields: Element[];
}

/** What recognising needs to know besides the page as it is now. */
export interface Sight {
  platform: Platform;
  location: { pathname: string };
  /** The controls around an editable when it got focus; null when it never did. */
  before: (editable: Element) => Before | null;
  /** Something was approved just now: a second confirmation of it may follow. */
  approved: () => boolean;
  /** What the dialog around an element held in an earlier step; null when nothing. */
  earlier: (element: Element) => Earlier | null;
}

const limits = [...dialogs, 'article', '[role="article"]', '[role="listitem"]', 'li', 'main', 'body'];
/** Controls beyond this number are a page, not a composer. */
const tooMany = 60;
const enough = 4;
/** How near a list of suggestions stands to its field, in CSS pixels. */
const reach = 300;

/** A press on something: the submission it would make, or null when it publishes nothing. */
export function recognisePress(path: readonly Element[], sight: Sight): Submission | null {
  if (leftAlone(path, sight)) return null;
  const known = knownControl(path, sight);
  if (known) return known;
  const control = controlOn(path);
  return control && !disabled(control) ? byStructure(control, sight) : null;
}

/** A key pressed in a field: the submission it would make, or null. `Mod+Enter` counts for every composer; a stop too many is cheap there. */
export function recogniseKey(key: SubmitKey, path: readonly Element[], sight: Sight): Submission | null {
  if (leftAlone(path, sight)) return null;
  const target = path[0];
  if (!target) return null;
  for (const surface of surfacesHere(sight)) {
    if (!surface.keys?.includes(key) || !surface.fields) continue;
    const field = path.find((element) => fits(element, surface.fields ?? []));
    const found = field && !surface.scope && !surface.submit ? composerOf(field, sight) : null;
    const composer = found?.composer ?? (field && composerAround(field, surface));
    if (field && composer && marked(composer, surface) && filled(field)) {
      return { surface, composer, control: submitIn(composer, surface, sight), fields: fieldsOf(composer, surface) };
    }
  }
  const editable = editableAt(target);
  if (key !== 'Mod+Enter' || !editable || !filled(editable)) return null;
  const found = composerOf(editable, sight);
  return found && submission(found.composer, found.control, sight);
}

/** A form that is being submitted: the submission it would make, or null. */
export function recogniseSubmit(form: HTMLFormElement, submitter: Element | null, sight: Sight): Submission | null {
  if (submitter) return recognisePress([...ancestors(submitter)], sight);
  const field = editablesIn(form).find((editable) => filled(editable) && mayHoldDraft(editable, sight));
  return field && !leftAlone([...ancestors(form)], sight) ? submission(form, bestControl(form, sight, field)?.control ?? null, sight) : null;
}

/** An open list of suggestions at the field: Enter picks from it and publishes nothing. */
export function suggesting(field: Element, { platform }: Sight): boolean {
  const near = field.getBoundingClientRect();
  return findAll(document, platform.suggestions).some((list) => {
    if (!visible(list) || !list.querySelector('[role="option"],li,[role="menuitem"]')) return false;
    const { top, bottom } = list.getBoundingClientRect();
    return top < near.bottom + reach && bottom > near.top - reach;
  });
}

/** The control that publishes a composer now: asked again before letting through, because pages re-create their buttons. */
export function findControl({ surface, composer }: Submission, sight: Sight): Element | null {
  return submitIn(composer, surface, sight);
}

function leftAlone(path: readonly Element[], { platform, location }: Sight): boolean {
  return Boolean(platform.leavePath?.test(location.pathname)) || path.some((element) => fits(element, platform.leave));
}

function surfacesHere({ platform, location }: Sight): Surface[] {
  return platform.surfaces.filter(({ path }) => !path || path.test(location.pathname));
}

function knownControl(path: readonly Element[], sight: Sight): Submission | null {
  const pressed = controlOn(path);
  for (const surface of surfacesHere(sight)) {
    const { submit } = surface;
    const entry = submit ? path.find((element) => fits(element, submit)) : surface.confirms && sight.approved() && pressed;
    const control = pressed ?? entry;
    if (!entry || !control || disabled(control)) continue;
    const composer = composerAround(entry, surface);
    if (!composer || !marked(composer, surface)) continue;
    if (submit || bestControl(composer, sight, null)?.control === control) {
      return { surface, composer, control, fields: fieldsOf(composer, surface) };
    }
  }
  return null;
}

/** The declared scope, else the nearest ancestor with both a field and a submit, else the nearest limit. Null: the declared scope is not here. */
function composerAround(element: Element, { scope, fields, submit }: Surface): Element | null {
  if (scope) return nearest(element, scope);
  const parts = [fields, submit].filter((part) => part !== undefined);
  for (const at of ancestors(element)) if (parts.every((part) => findAll(at, part).some(visible))) return at;
  return nearest(element, limits);
}

function marked(composer: Element, { marks }: Surface): boolean {
  return !marks || findAll(composer, marks).length > 0;
}

function fieldsOf(composer: Element, { fields }: Surface): Element[] {
  const known = fields ? findAll(composer, fields).filter(visible) : [];
  const outer = known.filter((one) => !known.some((other) => other !== one && other.contains(one)));
  return outer.length ? outer : editablesIn(composer);
}

function submitIn(composer: Element, surface: Surface, sight: Sight): Element | null {
  const known = surface.submit && findAll(composer, surface.submit).find(visible);
  if (known) return known.querySelector('button') ?? known;
  return bestControl(composer, sight, editablesIn(composer).find(filled) ?? null)?.control ?? null;
}

/** Starts from the editables: the smallest composer that holds something and whose best control is the pressed one. */
function byStructure(control: Element, sight: Sight): Submission | null {
  for (const editable of editablesIn(document.body)) {
    const limit = nearest(editable, limits);
    if (!limit || !holds(limit, control) || !mayHoldDraft(editable, sight)) continue;
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
    const best = bestControl(composer, sight, null);
    if (best && holds(best.control, control)) return { surface, composer, control, fields: fieldsOf(composer, surface) };
  }
  return null;
}

/** A text area outside a form is mostly a report, a note or the name of a list: only where a platform names it. */
export function mayHoldDraft(editable: Element, sight: Sight): boolean {
  if (leftAlone([...ancestors(editable)], sight)) return false;
  return !(editable instanceof HTMLTextAreaElement) || editable.closest('form') !== null || knownField(editable, sight);
}

function knownField(editable: Element, sight: Sight): boolean {
  return surfacesHere(sight).some(({ fields }) => fields && fits(editable, fields));
}

function composerOf(editable: Element, sight: Sight): { composer: Element; control: Element } | null {
  for (const at of ancestors(editable)) {
    if (at === editable) continue;
    const best = bestControl(at, sight, editable);
    if (best) return { composer: at, control: best.control };
    if (fits(at, limits)) return null;
  }
  return null;
}

function bestControl(scope: Element, sight: Sight, editable: Element | null): { control: Element } | null {
  const controls = controlsIn(scope).filter((control) => !(editable?.contains(control)) && !fits(control, sight.platform.leave));
  if (controls.length > tooMany) return null;
  const before = editable && sight.before(editable);
  const plain = plainOnes(controls);
  const dialog = editable && nearest(editable, dialogs);
  let best: { control: Element; score: number } | null = null;
  for (const control of controls) {
    if (disabled(control)) continue;
    const score = publishScore(control, before, placeScore(control, control === controls.at(-1), plain, dialog));
    if (score >= enough && (!best || score > best.score)) best = { control, score };
  }
  return best;
}

/** The final press of a two-step composer: its dialog showed a draft earlier and shows no field now. */
function lastStep(control: Element, sight: Sight): Submission | null {
  const dialog = nearest(control, dialogs);
  if (!dialog || !holdsDraft(sight.earlier(dialog)) || editablesIn(dialog).some(filled)) return null;
  const best = bestControl(dialog, sight, null);
  return best && !doneWords.has(labelOf(best.control)) && holds(best.control, control) ? submission(dialog, control, sight) : null;
}

function holdsDraft(earlier: Earlier | null): boolean {
  return earlier !== null && (earlier.text !== '' || earlier.media.images + earlier.media.videos > 0);
}

function submission(composer: Element, control: Element | null, sight: Sight): Submission {
  const surface =
    surfacesHere(sight).find((one) => (!one.scope || nearest(composer, one.scope) || findAll(composer, one.scope).length) && marked(composer, one) && !one.confirms) ??
    unknownSurface(composer);
  return { surface, composer, control, fields: fieldsOf(composer, surface) };
}

/** A composer that no entry knows: in an article or a list it answers somebody, elsewhere it is a post. */
function unknownSurface(composer: Element): Surface {
  const answers = nearest(composer, ['article', '[role="article"]', 'li', '[role="listitem"]']) !== null;
  return answers
    ? { id: 'unknown', kind: 'comment', seen: '2026-11-22', reply: true }
    : { id: 'unknown', kind: 'post', seen: '2026-11-22' };
}
