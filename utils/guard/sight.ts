import type { Surface, WatchedPlatform } from '../model/platform';
import type { Naming } from './controls';
import { ancestors, findAll, fits, limits, nearest, visible } from './dom';
import { editablesIn, line } from './editables';
import type { Memory } from './memory';

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
  platform: WatchedPlatform;
  location: { pathname: string };
  memory: Memory;
  /** Something was approved just now: a second confirmation of it may follow. */
  stands: () => boolean;
  /** What is known of the names of controls now; undefined: nothing yet. */
  naming: () => Naming | undefined;
}

/** Nothing of this path ever publishes, whatever is in it. */
export function leftAlone(path: readonly Element[], { platform, location }: Sight): boolean {
  return Boolean(platform.leavePath?.test(location.pathname)) || path.some((element) => fits(element, platform.leave));
}

/** The surfaces that this address can have. */
export function surfacesHere({ platform, location }: Sight): Surface[] {
  return platform.surfaces.filter(({ path }) => !path || path.test(location.pathname));
}

/** The declared scope, else the nearest ancestor with both a field and a submit, else the nearest limit. Null: the declared scope is not here. */
export function composerAround(element: Element, { scope, fields, submit }: Surface): Element | null {
  if (scope) return nearest(element, scope);
  const parts = [fields, submit].filter((part) => part !== undefined);
  for (const at of ancestors(element)) if (parts.every((part) => findAll(at, part).some(visible))) return at;
  return nearest(element, limits);
}

/** The composer shows what makes this surface. */
export function marked(composer: Element, { marks }: Surface): boolean {
  return !marks || findAll(composer, marks).length > 0;
}

/** A submission on a known surface, with its fields as they are now. */
export function submissionOn(surface: Surface, composer: Element, control: Element | null): Submission {
  return { surface, composer, control, fields: fieldsOf(composer, surface) };
}

function fieldsOf(composer: Element, { fields }: Surface): Element[] {
  const known = fields ? findAll(composer, fields).filter(visible) : [];
  const outer = known.filter((one) => !known.some((other) => other !== one && other.contains(one)));
  if (outer.length) return outer;
  // Beside a place to write, a line belongs to the draft, as a headline and the answers of a poll do.
  return editablesIn(composer).length ? editablesIn(composer, line) : [];
}
