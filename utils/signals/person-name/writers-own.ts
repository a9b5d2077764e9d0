import type { Signal } from '../../model/signal';
import type { Reading, Span } from '../check';
import { isIn } from '../matching';
import { schoolLife, schoolPeople } from '../vocabulary/school';

/** Why a name that is somebody's of the writer's own asks for little. */
const privatePost = 'private-post';

/**
 * The same names, away from school and in a post about the writer's own life marked as of theirs: by a first name only
 * they are known; with a surname, all the world knows whom it is about.
 */
export function markWritersOwn(
  names: readonly Span[],
  text: string,
  { plain }: Reading,
  isPrivatePost: () => boolean,
): readonly Span[] {
  if (isIn(plain, schoolLife) || isIn(plain, schoolPeople) || !isPrivatePost()) return names;
  return names.map((name) => (/\s/.test(text.slice(name.start, name.end)) ? name : { ...name, why: privatePost }));
}

/** Whether somebody is named by more than a first name, or in a post that may be about school. */
export function isExposed({ type, why }: Signal): boolean {
  return type === 'person_name' && why !== privatePost;
}
