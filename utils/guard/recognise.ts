import type { Surface, SubmitKey } from '../model/platform';
import { bestControl } from './best-control';
import { controlOn, disabled } from './controls';
import { ancestors, findAll, fits, visible } from './dom';
import { editableAt, editablesIn, filled } from './editables';
import { composerAround, leftAlone, marked, submissionOn, surfacesHere, type Sight, type Submission } from './sight';
import { byStructure, composerOf, mayHoldDraft, submission } from './structure';

/** A press on something: the submission it would make, or null when it publishes nothing. */
export function recognisePress(path: readonly Element[], sight: Sight): Submission | null {
  if (leftAlone(path, sight)) return null;
  const known = knownControl(path, sight);
  if (known) return known;
  const control = controlOn(path);
  return control && !disabled(control) && !sight.naming()?.isUnclear(control) ? byStructure(control, sight) : null;
}

/** A key pressed in a field: the submission it would make, or null. `Mod+Enter` counts for every composer; a stop too many is cheap there. */
export function recogniseKey(key: SubmitKey, path: readonly Element[], sight: Sight): Submission | null {
  if (leftAlone(path, sight)) return null;
  const target = path[0];
  if (!target) return null;
  for (const surface of surfacesHere(sight)) {
    const { keys, fields, scope } = surface;
    const field = keys?.includes(key) && fields && path.find((element) => fits(element, fields));
    if (!field) continue;
    const composer = (scope ? null : composerOf(field, sight)?.composer) ?? composerAround(field, surface);
    if (composer && marked(composer, surface) && filled(field)) {
      return submissionOn(surface, composer, submitIn(composer, surface, sight));
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
  return field && !leftAlone([...ancestors(form)], sight)
    ? submission(form, bestControl(form, sight, field), sight)
    : null;
}

/** The control that publishes a composer now, asked again before letting through because pages re-create their buttons; null when there is none. */
export function findControl({ surface, composer, control }: Submission, sight: Sight): Element | null {
  return (control && visible(control) ? control : null) ?? submitIn(composer, surface, sight);
}

function knownControl(path: readonly Element[], sight: Sight): Submission | null {
  const pressed = controlOn(path);
  for (const surface of surfacesHere(sight)) {
    const { submit } = surface;
    const entry = submit
      ? path.find((element) => fits(element, submit))
      : surface.confirms && sight.stands() && pressed;
    const control = entry && (pressed ?? entry);
    if (!control || disabled(control)) continue;
    const composer = composerAround(entry, surface);
    if (!composer || !marked(composer, surface)) continue;
    if (submit || bestControl(composer, sight, null) === control) {
      return submissionOn(surface, composer, control);
    }
  }
  return null;
}

function submitIn(composer: Element, surface: Surface, sight: Sight): Element | null {
  const known = surface.submit && findAll(composer, surface.submit).find(visible);
  if (known) return known.querySelector('button') ?? known;
  return bestControl(composer, sight, editablesIn(composer).find(filled) ?? null);
}
