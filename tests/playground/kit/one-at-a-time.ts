/** While one sending is under way another press does nothing, as on the real sites. */
export function oneAtATime(run: () => Promise<void>): () => void {
  let busy = false;
  return () => {
    if (busy) return;
    busy = true;
    void run().finally(() => (busy = false));
  };
}
