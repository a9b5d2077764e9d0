/** Where our surface stands on a page: in the top layer as a popover; as a modal dialog only where the page has one open (hazards.md 1.4). */
export interface Place {
  /** Asking covers the page and takes its keys; telling does not. */
  asking: boolean;
  host: HTMLElement;
  wrapper: HTMLDialogElement | null;
  root: ShadowRoot;
}

/** A place that is kept against the page. */
export interface HeldPlace extends Place {
  /** Puts it in front again when something lies over it. */
  raise: () => void;
  /** What keeps it: to be disconnected before it is taken away. */
  watch: MutationObserver;
}

/** Times that it is put back on the page after the page took it away. */
const patience = 5;

/** Puts a closed root of ours on top of a page, and again whenever the page touches it; `lost`: it did so too often. */
export function holdPlace(document: Document, asking: boolean, lost: () => void): HeldPlace {
  const place = makePlace(document, asking);
  let left = patience;
  const raise = () => {
    if (left-- && document.documentElement) seal = putUp(document, place, watch);
    else lost();
  };
  const watch = new MutationObserver(() => {
    if (!intact(document, place, seal)) raise();
  });
  let seal = putUp(document, place, watch);
  return { ...place, raise, watch };
}

/** A closed root of ours, not yet on the page. */
function makePlace(document: Document, asking: boolean): Place {
  const host = document.createElement('div');
  const wrapper = asking && hasModal(document) ? document.createElement('dialog') : null;
  return { asking, host, wrapper, root: host.attachShadow({ mode: 'closed' }) };
}

/** A modal, or something in full screen: no press reaches what is outside. By tag name: looking for `:modal` visits a whole feed. */
function hasModal(document: Document): boolean {
  const dialogs = [...document.getElementsByTagName('dialog')];
  return document.fullscreenElement !== null || dialogs.some((dialog) => dialog.matches(':modal'));
}

/** Puts the surface on top, undoing what a page may have done to it, and watches over it. Gives a copy to compare with. */
function putUp(document: Document, { asking, host, wrapper, root }: Place, watch: MutationObserver): Node {
  const { documentElement } = document;
  const outer = wrapper ?? host;
  const focused = root.activeElement as HTMLElement | null;
  for (const one of [host, outer]) for (const name of one.getAttributeNames()) one.removeAttribute(name);
  outer.setAttribute('style', base + cover);
  host.setAttribute('style', base + (asking ? cover : through));
  wrapper?.replaceChildren(host);
  outer.remove();
  documentElement.append(outer);
  if (wrapper) wrapper.showModal();
  else {
    host.popover = 'manual';
    host.showPopover();
  }
  focused?.focus();
  for (const parent of [document, documentElement]) watch.observe(parent, { childList: true });
  watch.observe(outer, { attributes: true, childList: true, subtree: true });
  return outer.cloneNode(true);
}

/** Where we put it, and with nothing changed on it. */
function intact(document: Document, { host, wrapper }: Place, seal: Node): boolean {
  const outer = wrapper ?? host;
  return outer.parentNode === document.documentElement && outer.isEqualNode(seal);
}

const base = 'all:initial!important;display:block!important;position:fixed!important;inset:0!important;';
const cover = 'width:100vw!important;height:100vh!important;';
const through = 'width:0!important;height:0!important;pointer-events:none!important';
