/** Stands for the site's own security script. It comes late and puts its own `fetch` in the place of whatever is there,
 *  built on a native one from a fresh frame: somebody who wrapped `window.fetch` at the start silently loses it. */

const signatureName = 'X-Bogus';

function replaceFetch(): void {
  const frame = document.createElement('iframe');
  frame.style.display = 'none';
  document.documentElement.append(frame);
  const inner = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!inner) return;
  const native = inner.fetch.bind(inner);
  window.fetch = (input, init) => {
    if (typeof input === 'string' || input instanceof URL) return native(signed(String(input)), init);
    return native(new inner.Request(signed(input.url), input), init);
  };
}

function patchXhr(): void {
  const open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, method: string, url: string | URL) {
    return open.call(this, method, signed(String(url)), true);
  };
}

function signed(address: string): string {
  const url = new URL(address, location.href);
  if (url.protocol === 'https:') url.searchParams.set(signatureName, `DFSz${Math.random().toString(36).slice(2)}`);
  return url.href;
}

addEventListener('load', () => {
  replaceFetch();
  patchXhr();
});
