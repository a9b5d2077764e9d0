/** Tells the back end of something that has no request of its own on the real site (a composer opened, a next step). */
export function pageEvent(name: string): void {
  void fetch(`/pg-event?name=${encodeURIComponent(name)}`, { method: 'POST' });
}
