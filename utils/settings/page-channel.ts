const name = 'postwacht';

/** Tells our other open pages that something changed; they read it again. */
export function tellPages(): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage('changed');
  channel.close();
}

/** Calls `look` after every change that another page or the background made; the returned function stops it. */
export function watchPages(look: () => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', look);
  return () => channel.close();
}
