import { useEffect, useRef } from 'react';
import type { Checklist, Item } from '../../utils/model/checklist';
import { findingKey } from '../../utils/rules/false-alarm';
import type { Course, FalseAlarms } from './episode';

/** Tells what was shown so far; `items` are those that the false alarms would have raised too. */
export function useCourse(
  { onCourse }: { onCourse?: ((course: Course) => void) | undefined },
  checklist: Checklist,
  items: readonly Item[],
  alarms: FalseAlarms,
): void {
  const shown = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    shown.current = new Set([...shown.current, ...checklist.items.map(({ rule }) => rule.id)]);
    onCourse?.({ shown: shown.current, alarmed: alarmedIn(items, alarms), alarms });
  }, [onCourse, checklist, items, alarms]);
}

/** Rules of which something was called a false alarm: one finding, or all of it at once. */
function alarmedIn(items: readonly Item[], alarms: FalseAlarms): ReadonlySet<string> {
  const alarmed = items.filter(
    ({ found, answer }) =>
      found.some((signal) => alarms.has(findingKey(signal))) || (answer?.type === 'found' && answer.waived),
  );
  return new Set(alarmed.map(({ rule }) => rule.id));
}
