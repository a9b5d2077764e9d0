import type { Phase } from './oracle';

/** One line: how the stories ended. */
export function endings(phases: readonly Phase[]): string {
  const counts = new Map<Phase, number>();
  for (const phase of phases) counts.set(phase, (counts.get(phase) ?? 0) + 1);
  const of = (phase: Phase) => counts.get(phase) ?? 0;
  return `${phases.length} stories: ${of('done')} published once, ${of('left')} left with the draft as it was, ${of('gone')} reloaded while asking`;
}
