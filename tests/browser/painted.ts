/** Runs in the page: resolves when it has been painted, so that what its script starts afterwards (effects) stands. */
export function twoFrames(): Promise<number> {
  return new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
}
